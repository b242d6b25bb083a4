#pragma once

#include "core/base/error.h"
#include "core/tax/tax.h"

#include <QStringList>

namespace kontorist {

/// The facts that decide a document's tax case.
struct TaxSituation
{
    bool sellerIsSmallBusiness = false;
    QString sellerCountry = u"DE"_s;
    bool buyerIsConsumer = false;
    QStringList buyerVatCountries; ///< of the VAT ids recorded as valid
    QString destination;           ///< country the goods go to; empty = unknown, taken as domestic
    bool onlyServices = false;
    QDate on;
};

namespace tax_rules {

/// The case that follows from the facts. A business in another member state without a valid VAT id of another
/// state is taxed like a consumer; `vatIdObjection` says so.
TaxCase derivedCase(const TaxSituation &situation);

/// The open point of an EU business customer whose supply is taxed for want of a valid VAT id.
std::optional<Objection> vatIdObjection(const TaxSituation &situation);

/// Why a case that was asked for contradicts the facts (a tax-free case without its conditions, tax shown by a
/// small business, § 14c UStG).
std::optional<Objection> objection(TaxCase taxCase, const TaxSituation &situation);

/// The category of a line of this class in a document of this case. Services in an intra-community or export
/// document follow their own rule (place of supply at the buyer, § 3a Abs. 2 UStG).
TaxCategory category(TaxCase taxCase, TaxClass taxClass, bool isService, bool buyerIsConsumer);

/// Category and rate on the day of supply. Raises Refused(TaxRateUnknown) where no rate was in force.
TaxKey key(TaxCategory category, TaxClass taxClass, const TaxRates &rates, QDate on);

/// Not-in-scope supplies cannot share an invoice with others (BR-O-11 to -14).
std::optional<Objection> mixtureObjection(const QList<TaxKey> &keys);

/// The exemption reason of a category as EN 16931 codes it (BT-121); empty where none may stand.
QString exemptionCode(TaxCategory category);

} // namespace tax_rules
} // namespace kontorist
