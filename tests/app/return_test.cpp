#include "core/billing/billing_store.h"
#include "core/returns/settle_actions.h"
#include "tests/app/conversation.h"
#include "tests/support/intact.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace kontorist::return_test {

using test::at;
using test::broken;
using test::Conversation;
using test::count;

namespace {

// A consumer, 10002, beside the furnished company's customer.
void withConsumer(Conversation &desk)
{
    test::furnish(desk);
    desk.done("party.add", R"("name": "Klara Kunze", "consumer": true, "street": "Weg 2", "postcode": "01067",
        "city": "Dresden", "country": "DE")");
}

QString order(Conversation &desk, const QString &customer, const QString &lines, const QString &more = {})
{
    return at(desk.done("order.take", R"("customer": "%1", "lines": [%2]%3)", customer, lines, more),
              u"order"_s);
}

QString invoiced(Conversation &desk, const QString &number, const QString &lines = {})
{
    const QString some = lines.isEmpty() ? QString() : u", \"lines\": ["_s + lines + u']';
    desk.done("delivery.ship", R"("order": "%1"%2)", number, some);
    return at(desk.done("invoice.issue", R"("order": "%1")", number), u"invoice"_s);
}

// Announced and received: all of these lines, each in full.
QString returned(Conversation &desk, const QString &what, const QString &received)
{
    const QString number = at(desk.done("return.open", what), u"return"_s);
    desk.done("return.receive", R"("return": "%1", "lines": [%2])", number, received);
    return number;
}

QString gross(const QJsonObject &settled)
{
    Money sum;
    for (const QJsonValue &document : settled[u"documents"_s].toArray())
        if (document.toObject().contains(u"correction"_s))
            sum += Money::read(document[u"gross"_s].toString(), u"gross"_s);
    return sum.written();
}

// What a credit will come to is foreseen before it is given.
Money foreseen(Conversation &desk, const QString &number, const QString &how)
{
    static const QRegularExpression kept(u"\"deduction\": \"([0-9.]+)\""_s);
    const auto deduction = kept.match(how);
    Money sum;
    const auto draft = settle_actions::creditDraft(
        desk.database(), number,
        deduction.hasMatch() ? Money::read(deduction.captured(1), u"deduction"_s) : Money(),
        desk.company().clock.today());
    for (const IssuedPosting &posting : draft.corrections)
        sum += posting.invoice.gross;
    return sum;
}

QJsonObject settled(Conversation &desk, const QString &number, const QString &how)
{
    const bool isCredit = how.startsWith(u"\"credit"_s) || how.startsWith(u"\"refund"_s);
    const Money expected = isCredit ? foreseen(desk, number, how) : Money();
    const QJsonObject done = desk.done("return.settle", R"("return": "%1", "how": %2)", number, how);
    CHECK(gross(done) == expected.written());
    return done;
}

QString onHand(Conversation &desk, const QString &sku)
{
    return at(desk.done("stock.show", R"("sku": "%1")", sku), u"onHand"_s);
}

QString state(Conversation &desk, const QString &number)
{
    return at(desk.done("order.show", R"("order": "%1")", number), u"state"_s);
}

const auto twoBread = u"{\"sku\": \"BROT\", \"quantity\": 2, \"price\": \"10.00\"}"_s;

} // namespace

BOTH(
    "goods without an original come back to their customer, marked, and another article than announced to its own stock",
    company)
{
    Conversation desk(company);
    withConsumer(desk);
    const QString number =
        returned(desk,
                 u"\"customer\": \"10002\", \"lines\": [{\"sku\": \"MEHL\", \"quantity\": 2, "
                 "\"reason\": \"alt\", \"price\": \"2.68\"}]"_s,
                 u"{\"line\": 1, \"quantity\": 2, \"sku\": \"BROT\"}"_s);
    desk.done("return.inspect",
              R"("return": "%1", "lines": [{"line": 1, "quantity": 2, "verdict": "resell"}])", number);
    CHECK(onHand(desk, u"BROT"_s) == u"102");
    CHECK(onHand(desk, u"MEHL"_s) == u"50");
    CHECK(gross(settled(desk, number, u"\"refund\""_s)) == u"-5.36");
    CHECK(desk.database().number(u"SELECT without_original FROM return_case"_s) == 1);
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("an article that came instead of the one that was billed corrects both stocks", company)
{
    Conversation desk(company);
    withConsumer(desk);
    const QString number = order(desk, u"10001"_s, twoBread);
    invoiced(desk, number);
    CHECK(onHand(desk, u"BROT"_s) == u"98");
    const QString back = returned(
        desk,
        u"\"order\": \"%1\", \"lines\": [{\"line\": 1, \"quantity\": 1, \"reason\": \"falsch\"}]"_s.arg(
            number),
        u"{\"line\": 1, \"quantity\": 1, \"sku\": \"MEHL\"}"_s);
    CHECK(onHand(desk, u"BROT"_s) == u"99"); // it had never left
    CHECK(onHand(desk, u"MEHL"_s) == u"49"); // it had, and waits for inspection
    desk.done("return.inspect",
              R"("return": "%1", "lines": [{"line": 1, "quantity": 1, "verdict": "resell"}])", back);
    CHECK(onHand(desk, u"MEHL"_s) == u"50");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("why goods came back is kept as a word, and printed in the customer's language", company)
{
    Conversation desk(company);
    withConsumer(desk);
    desk.done("party.add", R"("name": "Tea House Ltd", "street": "High Street 2", "postcode": "E1 6AN",
        "city": "London", "country": "GB", "language": "en")");
    const auto reasonTo = [&](const QString &customer, const QString &reason) {
        const QString number = order(desk, customer, twoBread);
        invoiced(desk, number);
        const QString back = returned(
            desk,
            u"\"order\": \"%1\", \"lines\": [{\"line\": 1, \"quantity\": 1, \"reason\": \"%2\"}]"_s.arg(
                number, reason),
            u"{\"line\": 1, \"quantity\": 1}"_s);
        const QString correction = at(settled(desk, back, u"\"credit\""_s), u"documents.0.correction"_s);
        return billing_store::get(desk.database(), correction).reason;
    };
    CHECK(reasonTo(u"10001"_s, u"damaged"_s) == u"RT-2026-00001: unterwegs beschädigt");
    CHECK(reasonTo(u"10003"_s, u"damaged"_s) == u"RT-2026-00002: damaged on the way");
    CHECK(reasonTo(u"10001"_s, u"Farbe zu hell"_s) == u"RT-2026-00003: Farbe zu hell");
}

BOTH(
    "no more is kept back than is credited, over all lines and invoices, and nothing where nothing is credited",
    company)
{
    Conversation desk(company);
    withConsumer(desk);
    const QString number =
        order(desk, u"10001"_s, twoBread + u", {\"sku\": \"MEHL\", \"quantity\": 4, \"price\": \"2.50\"}"_s);
    invoiced(desk, number);
    const QString back =
        returned(desk,
                 u"\"order\": \"%1\", \"lines\": [{\"line\": 1, \"quantity\": 1, \"reason\": \"x\"}, "
                 "{\"line\": 2, \"quantity\": 2, \"reason\": \"x\"}]"_s.arg(number),
                 u"{\"line\": 1, \"quantity\": 1}, {\"line\": 2, \"quantity\": 2}"_s);
    CHECK(desk.fault("return.settle", R"("return": "%1", "how": "credit", "deduction": "15.01")", back) ==
          u"DeductionAboveCredit");
    CHECK(desk.fault("return.settle", R"("return": "%1", "how": "replace", "deduction": "1.00")", back) ==
          u"DeductionWithoutCredit");
    // All of the BROT and 2.00 of the MEHL: 3.00 net at 7 % are left.
    CHECK(gross(settled(desk, back, u"\"credit\", \"deduction\": \"12.00\""_s)) == u"-3.21");
    const QString rest = returned(
        desk,
        u"\"order\": \"%1\", \"lines\": [{\"line\": 1, \"quantity\": 1, \"reason\": \"x\"}]"_s.arg(number),
        u"{\"line\": 1, \"quantity\": 1}"_s);
    CHECK(gross(settled(desk, rest, u"\"credit\""_s)) ==
          u"-11.90"); // what was kept back of the first stays kept back

    const QString unbilled = order(desk, u"10001"_s, twoBread);
    desk.done("delivery.ship", R"("order": "%1")", unbilled);
    const QString early = returned(
        desk,
        u"\"order\": \"%1\", \"lines\": [{\"line\": 1, \"quantity\": 1, \"reason\": \"x\"}]"_s.arg(unbilled),
        u"{\"line\": 1, \"quantity\": 1}"_s);
    CHECK(desk.fault("return.settle", R"("return": "%1", "how": "credit", "deduction": "1.00")", early) ==
          u"DeductionWithoutCredit");

    const QString without =
        returned(desk,
                 u"\"customer\": \"10001\", \"lines\": [{\"sku\": \"BROT\", \"quantity\": 1, "
                 "\"reason\": \"alt\", \"price\": \"5.00\"}]"_s,
                 u"{\"line\": 1, \"quantity\": 1}"_s);
    CHECK(desk.fault("return.settle", R"("return": "%1", "how": "credit", "deduction": "5.01")", without) ==
          u"DeductionAboveCredit");
    CHECK(gross(settled(desk, without, u"\"credit\", \"deduction\": \"4.00\""_s)) == u"-1.19");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("a full withdrawal repays the standard freight, whichever invoice asked for it, and a part does not",
     company)
{
    Conversation desk(company);
    withConsumer(desk);
    // Express for 12.00, where standard would have cost 5.00.
    const QString number = order(
        desk, u"10002"_s, u"{\"sku\": \"BROT\", \"quantity\": 2}, {\"sku\": \"MEHL\", \"quantity\": 4}"_s,
        u", \"charges\": [{\"amount\": \"12.00\", \"reason\": \"Express\", \"standardAmount\": \"5.00\"}]"_s);
    invoiced(desk, number, u"{\"line\": 1, \"quantity\": 2}"_s); // with the freight
    const QString flour = invoiced(desk, number);
    const QString first = returned(desk,
                                   u"\"order\": \"%1\", \"withdrawal\": true, \"lines\": [{\"line\": 1, "
                                   "\"quantity\": 2, \"reason\": \"x\"}]"_s.arg(number),
                                   u"{\"line\": 1, \"quantity\": 2}"_s);
    CHECK(gross(settled(desk, first, u"\"credit\""_s)) == u"-23.80"); // the MEHL is kept
    const QString rest = returned(desk, u"\"order\": \"%1\", \"withdrawal\": true"_s.arg(number),
                                  u"{\"line\": 1, \"quantity\": 4}"_s);
    const QJsonObject all = settled(desk, rest, u"\"credit\""_s);
    CHECK(count(all, u"documents"_s) == 2);
    const Money billed(desk.database().number(u"SELECT gross FROM invoice WHERE number = ?"_s, flour));
    CHECK(gross(all) == (-(billed + Money(500))).written());
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("only consumers withdraw, within fourteen days of delivery", company)
{
    Conversation desk(company);
    withConsumer(desk);
    const QString business = order(desk, u"10001"_s, twoBread);
    invoiced(desk, business);
    CHECK(desk.fault("return.open", R"("order": "%1", "withdrawal": true)", business) ==
          u"WithdrawalOnlyForConsumers");
    const QString number = order(desk, u"10002"_s, twoBread);
    invoiced(desk, number);
    desk.wait(15);
    CHECK(desk.fault("return.open", R"("order": "%1", "withdrawal": true)", number) == u"WithdrawalTooLate");
}

BOTH("what makes work again reopens a closed order; a credit does not", company)
{
    Conversation desk(company);
    withConsumer(desk);
    const auto closed = [&](const QString &number) {
        const QString invoice = invoiced(desk, number);
        desk.done("payment.record", R"("amount": "23.80", "invoice": "%1")", invoice);
        REQUIRE(state(desk, number) == u"closed");
        return invoice;
    };
    const auto onePiece = [&](const QString &number) {
        return returned(
            desk,
            u"\"order\": \"%1\", \"lines\": [{\"line\": 1, \"quantity\": 1, \"reason\": \"x\"}]"_s.arg(
                number),
            u"{\"line\": 1, \"quantity\": 1}"_s);
    };
    const QString credited = order(desk, u"10001"_s, twoBread);
    const QString invoice = closed(credited);
    settled(desk, onePiece(credited), u"\"credit\""_s);
    CHECK(state(desk, credited) == u"closed");
    desk.done("invoice.cancel", R"("invoice": "%1", "reason": "Anschrift")", invoice);
    CHECK(state(desk, credited) == u"released");

    const QString replaced = order(desk, u"10001"_s, twoBread);
    closed(replaced);
    settled(desk, onePiece(replaced), u"\"replace\""_s);
    CHECK(state(desk, replaced) == u"released");
    desk.done("delivery.ship", R"("order": "%1")", replaced);
    CHECK(state(desk, replaced) == u"closed");
    const QJsonObject shown = desk.done("order.show", R"("order": "%1")", replaced);
    CHECK(at(shown, u"lines.0.shipped"_s) == u"2");
    CHECK(at(shown, u"lines.0.replaced"_s) == u"1");
    CHECK(desk.fault("invoice.issue", R"("order": "%1")", replaced) == u"OrderClosed");

    const QString again = order(desk, u"10001"_s, twoBread);
    desk.done("invoice.correct", R"("invoice": "%1", "lines": [{"line": 1, "quantity": 1, "rebill": true}],
        "reason": "Preis")",
              closed(again));
    CHECK(state(desk, again) == u"released");

    const QString bounced = order(desk, u"10001"_s, twoBread);
    const QString paid = invoiced(desk, bounced);
    const QString payment =
        at(desk.done("payment.record", R"("amount": "23.80", "invoice": "%1")", paid), u"payment"_s);
    CHECK(state(desk, bounced) == u"closed");
    desk.done("payment.undo", R"("payment": "%1", "reason": "Rücklastschrift")", payment);
    CHECK(state(desk, bounced) == u"released");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("a delivery that is taken back reopens its order", company)
{
    Conversation desk(company);
    withConsumer(desk);
    const QString number = order(desk, u"10001"_s, twoBread);
    invoiced(desk, number);
    desk.done("payment.record", R"("amount": "23.80", "invoice": "RE-2026-00001")");
    // What is sent again is not billed: with it the order is closed, without it there is something to send.
    const QString back = returned(
        desk,
        u"\"order\": \"%1\", \"lines\": [{\"line\": 1, \"quantity\": 1, \"reason\": \"x\"}]"_s.arg(number),
        u"{\"line\": 1, \"quantity\": 1}"_s);
    settled(desk, back, u"\"replace\""_s);
    const QString note = at(desk.done("delivery.ship", R"("order": "%1")", number), u"deliveryNote"_s);
    CHECK(state(desk, number) == u"closed");
    desk.done("delivery.undo", R"("deliveryNote": "%1", "reason": "falsches Paket")", note);
    CHECK(state(desk, number) == u"released");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("nothing comes back from a delivery that was taken back, and nothing is cancelled that is gone", company)
{
    Conversation desk(company);
    withConsumer(desk);
    const QString number = order(desk, u"10001"_s, twoBread);
    const QString undone = at(desk.done("delivery.ship", R"("order": "%1")", number), u"deliveryNote"_s);
    desk.done("delivery.undo", R"("deliveryNote": "%1", "reason": "x")", undone);
    desk.done("delivery.ship", R"("order": "%1")", number);
    CHECK(desk.fault("return.open",
                     R"("deliveryNote": "%1", "lines": [{"line": 1, "quantity": 1, "reason": "x"}])",
                     undone) == u"DeliveryAlreadyUndone");
    CHECK(desk.fault("order.cancel", R"("order": "%1", "reason": "x")", number) == u"AlreadyShipped");
}

} // namespace kontorist::return_test
