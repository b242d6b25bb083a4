#pragma once

#include "core/base/error.h"
#include "core/pricing/pricing.h"
#include "core/progress/progress.h"
#include "core/stock/stock.h"
#include "core/tax/totals.h"

namespace kontorist {

using OrderChargeId = Id<struct OrderChargeTag>;
using OrderHoldId = Id<struct OrderHoldTag>;

/// How an order reached us (Auftragskanal).
enum class OrderChannel { Phone, Email, Shop, Counter, Field, Letter, Edi };
template<>
inline constexpr std::array wordsOf<OrderChannel> = {"phone", "email",  "shop", "counter",
                                                     "field", "letter", "edi"};

/// One line of an order: what was agreed. Names and texts are copies in the document's language; a later change
/// of the article does not reach them.
struct OrderLine
{
    OrderLineId id;
    int position = 0;
    LineKind kind = LineKind::Stock;
    ArticleId article; ///< null for charges and texts that are no articles
    QString sku;
    QString name;
    QString text;
    QString articleName;                  ///< what the article was called then, whatever was typed instead
    QString customerSku;                  ///< how the customer calls it
    QString customerPosition;             ///< the line of his own order
    Quantity entered;                     ///< as typed, with its unit
    Quantity factor = Quantity::whole(1); ///< base units in one of that unit
    Quantity quantity;                    ///< base units
    Quantity cancelled;                   ///< base units
    std::optional<Price> price; ///< for `per` entered units, on the order's price basis; none = an open point
    PriceSource priceSource = PriceSource::None;
    QDate priceSince; ///< first day of the price that was found; none = typed, or since ever
    std::optional<Price> listPrice;
    Percent discount;
    TaxClass taxClass = TaxClass::Standard;
    std::optional<TaxCategory> taxCategory; ///< where it overrides what the case says
    Money net; ///< the line's amount, after its discount, of what is not cancelled
    QDate requestedOn;
    QDate serviceOn; ///< the day of supply, where it is known beforehand
    Promise promise;
    bool noCashDiscount = false;

    Quantity wanted() const { return quantity - cancelled; }
    bool isText() const { return kind == LineKind::Text; }
    bool isOfStock() const
    {
        return kind == LineKind::Stock || kind == LineKind::Produced || kind == LineKind::Deposit;
    }
    bool isService() const { return kind == LineKind::Service; }
    /// What so many base units cost: quantity × price, less the discount, each step rounded.
    Money amountOf(Quantity base) const;
};

/// An allowance or charge on the whole order.
struct OrderCharge
{
    OrderChargeId id;
    Adjustment::Kind kind = Adjustment::Kind::Charge;
    QString reason;
    std::optional<Money> amount;
    std::optional<Percent> percent;
    std::optional<TaxClass> taxClass; ///< none = it follows the goods
    bool eachDelivery = false;        ///< billed with each delivery instead of once
    bool noCashDiscount = false;
    std::optional<Money> standard = {}; ///< what standard delivery would have cost; none = all of it
};

/// Something that stops an order, with what lifts it.
struct OrderHold
{
    enum class Kind { Manual, Credit, Prepayment };

    OrderHoldId id;
    Kind kind = Kind::Manual;
    QString reason; ///< a person's words; for credit and prepayment the amount that is missing
    QDate placedOn;
    QString placedBy;
    std::optional<Money> cover = {}; ///< of a credit hold: advances on the order that lift it; none = its sum
};
template<>
inline constexpr std::array wordsOf<OrderHold::Kind> = {"manual", "credit", "prepayment"};

/// A quote or an order. It never learns what became of it; see core/progress.
struct Order
{
    OrderId id;
    Version version = 0; ///< raised by every action that builds on it
    int revision = 1;    ///< raised by changes after release: the number behind the confirmation's slash
    QString number;
    int year = 0;
    qint64 count = 0;
    bool isQuote = false;
    OrderId quote; ///< the quote it came from
    OrderState state = OrderState::Entered;
    PartyId customer;
    PartyId debtor; ///< who gets the invoice
    Address billAddress;
    Address shipAddress;
    std::optional<QString>
        shipTo; ///< of the customer: "" his own address, else a code; none = typed for this order
    QDate orderedOn;
    QDate validUntil; ///< of a quote
    QDate requestedOn;
    QDate releasedOn;
    qint64 releasedAt = 0;
    OrderChannel channel = OrderChannel::Phone;
    QString reference;
    QString language = u"de"_s;
    Currency currency;
    PriceBasis prices = PriceBasis::Net;
    TaxCase taxCase = TaxCase::Standard;
    bool taxCaseGiven = false;
    Terms terms;
    PayBy payBy = PayBy::Transfer;
    QString deliveryTerms;
    QString carrier;
    Invoicing invoicing = Invoicing::Delivery;
    bool completeOnly = false;
    bool incompleteRecipient = false; ///< an import that knows no addresses: billed as "address unknown"
    QList<OrderLine> lines;
    QList<OrderCharge> charges;
    Money net;
    Money gross;

    const OrderLine *line(int position) const;
    const OrderLine *line(OrderLineId id) const;
    QString confirmation() const { return number + u'/' + QString::number(revision); }
};

/// A line of a released order that is not billed whole, with the sums of its order: the credit limit counts it.
struct UnbilledLine
{
    OrderId order;
    Money amount; ///< of what is wanted, on the order's price basis
    Quantity wanted;
    Quantity billed;
    Money orderLines; ///< all of its lines on that basis
    Money orderGross;
    Money orderPaid; ///< advances that no invoice has used
};

/// One line as it is typed; what is absent follows from article, customer and price list.
struct LineDraft
{
    int line = 0;                    ///< of a change: the line it is about; 0 = found by its SKU, or new
    LineKind kind = LineKind::Stock; ///< only of lines without an SKU
    QString sku;
    QString code;      ///< of a line without an SKU: how its sender calls it
    Quantity quantity; ///< in `unit`, or in the article's own
    Unit unit;
    std::optional<Price> price;
    bool priceOfList = false; ///< of a change: a price that was typed goes, and it costs what the list says
    std::optional<Percent> discount;
    std::optional<TaxClass> taxClass;
    std::optional<TaxCategory> taxCategory;
    std::optional<QDate> requestedOn = {};
    QDate serviceOn;
    QString name;
    std::optional<QString> text = {};
    QString customerPosition;
};

/// An order as it is typed.
struct OrderDraft
{
    QString customer;
    std::optional<OrderChannel> channel;
    std::optional<QString> reference;
    std::optional<QList<LineDraft>> lines;
    std::optional<QList<OrderCharge>> charges;
    std::optional<Adjustment::Kind> keptCharges = {}; ///< charges of this kind stay as they are
    std::optional<QDate> requestedOn;
    std::optional<QString> shipTo;      ///< code of a delivery address of the customer; empty = his own
    std::optional<Address> shipAddress; ///< typed for this order alone
    std::optional<Terms> terms;
    std::optional<PriceBasis> prices;
    std::optional<TaxCase> taxCase;
    bool asQuote = false;
    QDate validUntil;
    std::optional<bool> completeOnly;
    bool incompleteRecipient = false;
    std::optional<PayBy> payBy;
};

/// A remark on an order that somebody should look at; a blocking one stops its release.
struct OpenPoint
{
    Objection reason;
    bool isBlocking = false;
};

} // namespace kontorist
