#include "tests/app/conversation.h"

namespace kontorist::round_trips_test {

using test::at;
using test::Conversation;

namespace {

constexpr qint64 mostRoundTrips =
    14; // at 20 ms to a server far away the clerk still waits less than a third of a second

// Each action through the door is counted: its ways to the server, and what it makes durable.
class Counting final
{
public:
    explicit Counting(Conversation &desk) : m_desk(desk) {}

    QJsonObject done(const char *command, const QString &fields)
    {
        const Counters before = m_desk.database().counters();
        const QString withKey = u"\"key\": \"%1\", %2"_s.arg(++m_keys).arg(fields);
        QJsonObject answer = m_desk.done(command, withKey);
        const Counters &after = m_desk.database().counters();
        INFO(command << ": " << after.roundTrips - before.roundTrips << " round trips, "
                     << after.statements - before.statements << " statements");
        CHECK(after.roundTrips - before.roundTrips <= mostRoundTrips);
        CHECK(after.commits - before.commits == 1);
        return answer;
    }

private:
    Conversation &m_desk;
    int m_keys = 0;
};

// "{"sku": "A1", "quantity": 3}, …": one for each of so many articles or lines.
QString each(int count, const QString &pattern)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all.append(u'{' + QString(pattern).replace(u"#"_s, QString::number(i)) + u'}');
    return u'[' + all.join(u", "_s) + u']';
}

void furnishArticles(Conversation &desk, int count)
{
    test::furnish(desk);
    for (int i = 1; i <= count; ++i)
        desk.done("article.add", R"("sku": "A%1", "name": "Article %1", "unit": "H87", "price": "%2.50")", i,
                  i % 9 + 1);
}

void live(Conversation &desk, int lines)
{
    Counting counting(desk);
    const auto list = [&](const QString &pattern) { return u"\"lines\": "_s + each(lines, pattern); };
    const QString goods = list(uR"("sku": "A#", "quantity": 3)"_s);
    counting.done("stock.receive", list(uR"("sku": "A#", "quantity": 100)"_s));
    const QString first =
        at(counting.done("order.add", uR"("customer": "10001", "reference": "one", )"_s + goods), u"order"_s);
    const QString order = uR"("order": "%1")"_s.arg(first);
    counting.done("order.change", order + uR"(, "requestedOn": "2026-12-01")"_s);
    counting.done("order.confirm", order);
    counting.done("order.release", order);
    counting.done("order.hold", order + uR"(, "reason": "calls back")"_s);
    counting.done("order.lift", order + uR"(, "reason": "called")"_s);
    const QString second = at(counting.done("order.take", uR"("customer": "10001", )"_s + goods), u"order"_s);
    counting.done("order.unrelease", uR"("order": "%1", "reason": "other goods")"_s.arg(second));
    counting.done("order.cancel", uR"("order": "%1", "reason": "no more")"_s.arg(second));

    const QString list1 = at(counting.done("pick.start", uR"("orders": ["%1"])"_s.arg(first)), u"pickList"_s);
    counting.done("pick.record", uR"("pickList": "%1", "scans": )"_s.arg(list1) +
                                     each(lines, uR"("sku": "A#", "quantity": 3)"_s));
    counting.done("pick.undo", order + uR"(, "reason": "wrong cart")"_s);
    const QString list2 = at(counting.done("pick.start", uR"("orders": ["%1"])"_s.arg(first)), u"pickList"_s);
    counting.done("pick.record", uR"("pickList": "%1", "scans": )"_s.arg(list2) +
                                     each(lines, uR"("sku": "A#", "quantity": 3)"_s));
    counting.done("pack.add", order + uR"(, "parcel": {"items": )"_s +
                                  each(lines, uR"("line": #, "quantity": 3)"_s) + u'}');
    const QString note = at(counting.done("delivery.ship", order), u"deliveryNote"_s);
    const QJsonObject billed = counting.done("invoice.issue", order);
    const QString invoice = at(billed, u"invoice"_s);
    counting.done("payment.record", uR"("amount": "1.00", "invoice": "%1")"_s.arg(invoice));
    const QString payment =
        at(counting.done("payment.record", uR"("amount": "2.00", "invoice": "%1")"_s.arg(invoice)),
           u"payment"_s);
    counting.done("payment.undo", uR"("payment": "%1", "reason": "bounced")"_s.arg(payment));
    counting.done("invoice.correct", uR"("invoice": "%1", "reason": "stale", )"_s.arg(invoice) +
                                         list(uR"("line": #, "quantity": 1)"_s));

    const QString back = uR"("return": "%1")"_s.arg(
        at(counting.done("return.open",
                         order + u", "_s + list(uR"("line": #, "quantity": 1, "reason": "broken")"_s)),
           u"return"_s));
    counting.done("return.receive", back + u", "_s + list(uR"("line": #, "quantity": 1)"_s));
    counting.done("return.inspect",
                  back + u", "_s + list(uR"("line": #, "quantity": 1, "verdict": "resell")"_s));
    counting.done("return.settle", back + uR"(, "how": "credit")"_s);

    const QString third = at(counting.done("order.take", uR"("customer": "10001", )"_s + goods), u"order"_s);
    const QString shipped =
        at(counting.done("delivery.ship", uR"("order": "%1")"_s.arg(third)), u"deliveryNote"_s);
    counting.done("delivery.undo", uR"("deliveryNote": "%1", "reason": "never left")"_s.arg(shipped));
    counting.done("delivery.ship", uR"("order": "%1")"_s.arg(third));
    const QString wrong = at(counting.done("invoice.issue", uR"("order": "%1")"_s.arg(third)), u"invoice"_s);
    counting.done("invoice.cancel", uR"("invoice": "%1", "reason": "wrong address")"_s.arg(wrong));
}

} // namespace

TEST_CASE("on a server one payment for many invoices takes no more ways than for one")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    Conversation desk(company);
    test::furnish(desk);
    QStringList items;
    for (int i = 1; i <= 12; ++i) {
        const QString order =
            at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "RAT", "quantity": 1}])"),
               u"order"_s);
        desk.done("delivery.ship", R"("order": "%1")", order);
        items.append(uR"({"document": "%1", "amount": "93.30", "discount": "1.90"})"_s.arg(
            at(desk.done("invoice.issue", R"("order": "%1")", order), u"invoice"_s)));
    }
    Counting counting(desk);
    const QString payment = at(
        counting.done("payment.record", uR"("amount": "1119.60", "items": [%1])"_s.arg(items.join(u", "_s))),
        u"payment"_s);
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
    counting.done("payment.undo", uR"("payment": "%1", "reason": "bounced")"_s.arg(payment));
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"1142.40");
}

TEST_CASE("on a server an action of one line takes few ways, and one commit")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    Conversation desk(company);
    furnishArticles(desk, 1);
    live(desk, 1);
}

TEST_CASE("on a server an action of three hundred lines takes no more ways than one of a single line")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    Conversation desk(company);
    furnishArticles(desk, 300);
    live(desk, 300);
}

} // namespace kontorist::round_trips_test
