#pragma once

#include "core/billing/invoice.h"

#include <QHash>

namespace kontorist {

using ArchiveId = Id<struct ArchiveTag>;
using LetterheadId = Id<struct LetterheadTag>;
using LogoId = Id<struct LogoTag>;

/// The papers that leave a desk. A cancellation is a correction of the whole.
enum class DocumentKind { Quote, Confirmation, PickList, DeliveryNote, Invoice, Correction };
template<>
inline constexpr std::array wordsOf<DocumentKind> = {"quote",        "confirmation", "pickList",
                                                     "deliveryNote", "invoice",      "correction"};

/// The forms in which a document is handed out.
enum class DocumentFormat { Pdf, Zugferd, XrechnungCii, XrechnungUbl, Json };
template<>
inline constexpr std::array wordsOf<DocumentFormat> = {"pdf", "zugferd", "xrechnung-cii", "xrechnung-ubl",
                                                       "json"};

/// A document by the name that people call it.
struct DocumentRecord
{
    DocumentKind kind = DocumentKind::Invoice;
    QString name; ///< its number; of quotes and confirmations with the revision: "AU-2026-00001/1"
    qint64 record = 0;
    QString number;
    int revision = 0;        ///< of quotes and confirmations
    int newest = 0;          ///< the revision that their order has now
    bool isProforma = false; ///< of a confirmation: what it would cost as an invoice, "AU-2026-00001/1/P"
};

/// Behind the name of a confirmation: the pro forma invoice of the same revision.
inline constexpr QLatin1StringView proformaEnding("/P");

/// A document as it was handed out for the first time, byte by byte (§ 147 AO): every later copy is this one.
struct ArchivedDocument
{
    ArchiveId id;
    DocumentKind kind = DocumentKind::Invoice;
    QString name;
    qint64 record = 0;
    DocumentFormat format = DocumentFormat::Pdf;
    QString language;
    int pages = 0;
    LetterheadId letterhead; ///< the version that it was printed with
    QByteArray sha256;       ///< 32 bytes
    QByteArray bytes;
};

// What each paper is made of: frozen facts and what names them.

/// A quote, or the confirmation of an order.
struct OrderPaper
{
    Company company;
    Party customer;
    bool buyerIsConsumer = false;
    Order order;
    TaxRates rates;
    QDate datedOn;
    bool isProforma = false;
};

struct PickPaper
{
    Company company;
    PickList list;
    QHash<ArticleId, Unit> units; ///< what stock counts
};

struct DeliveryPaper
{
    Company company;
    Party customer;
    Order order;
    Delivery delivery;
    QList<Delivery> before; ///< of the same order, up to this one
    QHash<ArticleId, Unit> units;
    QList<StockMovement> moves; ///< from which heaps: the lots
};

/// An advance that an invoice deducts, with the VAT in it (§ 14 Abs. 5 UStG).
struct DeductedAdvance
{
    QString payment;
    QDate paidOn;
    Money amount;
    Money tax;
    QString downPayment = {}; ///< the invoice that asked for it, if one did
};

/// The order behind a delivery note that an invoice bills.
struct BilledDelivery
{
    QString order;
    QString reference; ///< the customer's own order number
};

/// An invoice, correction or cancellation.
struct InvoicePaper
{
    Invoice invoice;
    QList<DeductedAdvance> advances;
    QHash<QString, BilledDelivery> deliveries; ///< by the delivery note's number
};

} // namespace kontorist
