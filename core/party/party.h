#pragma once

#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/base/words.h"
#include "core/company/output.h"
#include "core/company/terms.h"
#include "core/party/address.h"

#include <QStringList>

namespace kontorist {

struct Company;

using PartyId = Id<struct PartyTag>;

/// Whether somebody buys from us, sells to us, or both.
enum class PartyRole { Customer, Supplier, Both };
template<>
inline constexpr std::array wordsOf<PartyRole> = {"customer", "supplier", "both"};

enum class PayBy { Transfer, DirectDebit, Cash, Card, Prepayment };
template<>
inline constexpr std::array wordsOf<PayBy> = {"transfer", "directDebit", "cash", "card", "prepayment"};

/// When a customer wants invoices: per delivery, when the order is complete, or collected.
enum class Invoicing { Delivery, Order, Weekly, Monthly };
template<>
inline constexpr std::array wordsOf<Invoicing> = {"delivery", "order", "weekly", "monthly"};

/// What the tax office's confirmation of a VAT id said (§ 18e UStG). One that was only typed counts as the
/// clerk's word; an open point asks for the confirmation.
enum class VatIdResult { Valid, Invalid, Unchecked };
template<>
inline constexpr std::array wordsOf<VatIdResult> = {"valid", "invalid", "unchecked"};

/// A customer, a supplier, or both.
struct Party
{
    struct VatId
    {
        QString id;
        QDate checkedOn;
        VatIdResult result = VatIdResult::Unchecked;

        bool operator==(const VatId &) const = default;
    };
    struct Contact
    {
        QString name;
        QString role;
        QString email;
        QString phone;

        bool operator==(const Contact &) const = default;
    };
    struct DeliveryAddress
    {
        QString code;
        Address address;
    };
    struct OutputAddress
    {
        LetterKind letter = LetterKind::Invoices;
        QString email;

        bool operator==(const OutputAddress &) const = default;
    };

    PartyId id;
    Version version = 0;
    QString number;
    PartyRole role = PartyRole::Customer;
    QString name;
    bool isConsumer = false; ///< § 13 BGB: gross prices, right of withdrawal
    Address address;
    QString email;
    QString phone;
    QString buyerReference;           ///< BT-10; a public body's Leitweg-ID
    QString language = u"de"_s;       ///< of its documents
    std::optional<Terms> terms;       ///< none = the company's
    std::optional<Money> creditLimit; ///< none = unlimited, zero = prepayment only
    Percent discount;                 ///< line discount on list prices
    PayBy payBy = PayBy::Transfer;
    QString iban;
    PartyId billTo; ///< null = itself
    QString priceGroup;
    QString deliveryTerms;
    QString carrier;
    bool completeOnly = false;
    Invoicing invoicing = Invoicing::Delivery;
    QString blocked;                        ///< the reason; empty = not blocked
    PartyId mergedInto;                     ///< where this number leads now
    std::optional<InvoiceForm> invoiceForm; ///< none = as the company does it; so is the way
    std::optional<OutputWay> output;

    QList<VatId> vatIds;
    QList<Contact> contacts;
    QList<DeliveryAddress> deliveryAddresses;
    QList<OutputAddress> outputAddresses; ///< of papers that go elsewhere than to `email`

    bool isCustomer() const { return role != PartyRole::Supplier; }
    /// The countries of the VAT ids that are not known to be invalid.
    QStringList vatCountries() const;
    /// The VAT id that documents name: a valid one first.
    QString vatId() const;
    bool hasUnconfirmedVatId() const;
    /// Where papers of a kind are mailed to; empty = nowhere.
    QString addressFor(LetterKind letter) const;
    /// The way that papers of a kind take: who has no address for mail gets paper, and who wants paper, too.
    OutputWay wayOf(LetterKind letter, const Company &company) const;
    InvoiceForm formOf(const Company &company) const;
};

} // namespace kontorist
