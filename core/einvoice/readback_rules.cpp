#include "core/einvoice/readback_rules.h"

#include "core/base/text.h"
#include "core/einvoice/writing_rules.h"

namespace kontorist::einvoice::readback_rules {

namespace {

QString dated(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Facts under their numbers; what is empty is none.
class Collected final
{
public:
    void add(const char *id, const QString &text)
    {
        if (!text.isEmpty())
            m_facts[QString::fromLatin1(id)].append(text);
    }
    void add(std::initializer_list<std::pair<const char *, QString>> facts)
    {
        for (const auto &[id, text] : facts)
            add(id, text);
    }
    Facts facts() const { return m_facts; }

private:
    Facts m_facts;
};

void addHead(Collected &all, const EInvoice &invoice)
{
    all.add({{"BT-23", writing_rules::process(invoice.profile)},
             {"BT-24", writing_rules::guideline(invoice.profile)},
             {"BT-1", invoice.number},
             {"BT-2", dated(invoice.issuedOn)},
             {"BT-3", invoice.type},
             {"BT-5", invoice.currency},
             {"BT-10", invoice.buyerReference},
             {"BT-13", invoice.orderReference},
             {"BT-14", invoice.salesOrder},
             {"BT-16", invoice.despatchAdvice},
             {"BT-25", invoice.precedingNumber},
             {"BT-26", dated(invoice.precedingOn)},
             {"BT-72", dated(invoice.suppliedOn)},
             {"BT-73", dated(invoice.suppliedFrom)},
             {"BT-74", dated(invoice.suppliedUntil)}});
    for (const QString &note : invoice.notes)
        all.add("BT-22", note);
}

void addTraders(Collected &all, const Trader &seller, const Trader &buyer)
{
    all.add({{"BT-27", seller.name},
             {"BT-29", seller.id.value},
             {"BT-30", seller.legalId},
             {"BT-31", seller.vatId},
             {"BT-32", seller.taxNumber},
             {"BT-33", seller.legalNote},
             {"BT-34", seller.endpoint.value},
             {"BT-35", seller.address.line1},
             {"BT-36", seller.address.line2},
             {"BT-37", seller.address.city},
             {"BT-38", seller.address.postcode},
             {"BT-40", seller.address.country},
             {"BT-41", seller.contact},
             {"BT-42", seller.phone},
             {"BT-43", seller.email},
             {"BT-44", buyer.name},
             {"BT-46", buyer.id.value},
             {"BT-47", buyer.legalId},
             {"BT-48", buyer.vatId},
             {"BT-49", buyer.endpoint.value},
             {"BT-50", buyer.address.line1},
             {"BT-51", buyer.address.line2},
             {"BT-52", buyer.address.city},
             {"BT-53", buyer.address.postcode},
             {"BT-55", buyer.address.country},
             {"BT-56", buyer.contact},
             {"BT-57", buyer.phone},
             {"BT-58", buyer.email}});
}

void addPlace(Collected &all, const Place &place)
{
    all.add({{"BT-70", place.name},
             {"BT-75", place.address.line1},
             {"BT-76", place.address.line2},
             {"BT-77", place.address.city},
             {"BT-78", place.address.postcode},
             {"BT-80", place.address.country}});
}

void addPayment(Collected &all, const Payment &payment)
{
    all.add({{"BT-81", payment.code},
             {"BT-83", payment.reference},
             {"BT-84", payment.iban},
             {"BT-85", payment.holder},
             {"BT-86", payment.bic},
             {"BT-20", payment.terms},
             {"BT-9", dated(payment.dueOn)}});
}

void addTotals(Collected &all, const Totals &totals)
{
    all.add({{"BT-106", totals.lines},
             {"BT-107", totals.allowances},
             {"BT-108", totals.charges},
             {"BT-109", totals.net},
             {"BT-110", totals.tax},
             {"BT-112", totals.gross},
             {"BT-113", totals.prepaid},
             {"BT-115", totals.payable}});
}

void addTaxes(Collected &all, const EInvoice &invoice)
{
    for (const TaxRow &row : invoice.taxes)
        all.add({{"BT-116", row.base},
                 {"BT-117", row.amount},
                 {"BT-118", row.category},
                 {"BT-119", row.rate},
                 {"BT-120", row.reason},
                 {"BT-121", row.code}});
    for (const Adjustment &each : invoice.adjustments)
        if (each.isCharge)
            all.add({{"BT-99", each.amount},
                     {"BT-100", each.base},
                     {"BT-101", each.percent},
                     {"BT-102", each.category},
                     {"BT-103", each.rate},
                     {"BT-104", each.reason}});
        else
            all.add({{"BT-92", each.amount},
                     {"BT-93", each.base},
                     {"BT-94", each.percent},
                     {"BT-95", each.category},
                     {"BT-96", each.rate},
                     {"BT-97", each.reason}});
}

void addLine(Collected &all, const Line &line)
{
    all.add({{"BT-126", line.id},
             {"BT-129", line.quantity},
             {"BT-131", line.net},
             {"BT-134", dated(line.from)},
             {"BT-135", dated(line.until)},
             {"BT-146", line.price},
             {"BT-149", line.per},
             {"BT-151", line.category},
             {"BT-152", line.rate},
             {"BT-153", line.name},
             {"BT-154", line.description},
             {"BT-155", line.sellersId},
             {"BT-156", line.buyersId}});
    for (const Adjustment &each : line.adjustments)
        if (each.isCharge)
            all.add({{"BT-141", each.amount},
                     {"BT-142", each.base},
                     {"BT-143", each.percent},
                     {"BT-144", each.reason}});
        else
            all.add({{"BT-136", each.amount},
                     {"BT-137", each.base},
                     {"BT-138", each.percent},
                     {"BT-139", each.reason}});
}

// Groups have no text; "BT-118-0" and its likes are what the syntax says beside a fact.
void addLeaves(Facts &facts, const Fact &fact)
{
    if (fact.id.startsWith(u"BT-") && fact.id.count(u'-') == 1 && fact.facts.empty())
        facts[fact.id].append(fact.text);
    for (const Fact &each : fact.facts)
        addLeaves(facts, each);
}

} // namespace

Facts facts(const EInvoice &invoice)
{
    Collected all;
    addHead(all, invoice);
    addTraders(all, invoice.seller, invoice.buyer);
    if (invoice.deliverTo)
        addPlace(all, *invoice.deliverTo);
    addPayment(all, invoice.payment);
    addTotals(all, invoice.totals);
    addTaxes(all, invoice);
    for (const Line &line : invoice.lines)
        addLine(all, line);
    return all.facts();
}

Facts facts(const Semantic &read)
{
    Facts facts;
    addLeaves(facts, read.invoice);
    if (facts.value(u"BT-13"_s) == QStringList(u"NA"_s))
        facts.remove(u"BT-13"_s); // UBL's word for none, where only our own order is named
    return facts;
}

std::optional<Objection> objection(const EInvoice &invoice, const Semantic &read)
{
    const Facts meant = facts(invoice);
    Facts found = facts(read);
    for (auto each = meant.begin(); each != meant.end(); ++each)
        if (found.take(each.key()) != each.value())
            return Objection{Fault::EInvoiceWrong, invoice.number, each.key()};
    if (!found.isEmpty())
        return Objection{Fault::EInvoiceWrong, invoice.number, found.firstKey()};
    return {};
}

} // namespace kontorist::einvoice::readback_rules
