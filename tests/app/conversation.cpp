#include "tests/app/conversation.h"

#include "tests/support/intact.h"

#include "core/base/json.h"

#include <QJsonArray>

namespace kontorist::test {

namespace {

QJsonObject parsed(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        throw std::logic_error(text.toStdString() + ": " + error.errorString().toStdString());
    return document.object();
}

QJsonObject fieldsOf(const QString &text)
{
    return parsed('{' + text.toUtf8() + '}');
}

QJsonValue valueAt(QJsonValue value, const QString &place)
{
    for (const QString &step : place.split(u'.')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex ? value.toArray().at(index) : value.toObject().value(step);
    }
    return value;
}

// What a customer owes by the ledger is what is open by his documents.
void checkAccounts(Conversation &desk)
{
    const auto pair = [](Row &row) {
        const auto party = row.take<qint64>();
        return std::pair(party, row.take<qint64>());
    };
    const auto ledger = desk.database().all(
        u"SELECT party, CAST(SUM(amount) AS BIGINT) FROM ledger_line WHERE party IS NOT NULL "
        "GROUP BY party HAVING SUM(amount) <> 0 ORDER BY party"_s,
        pair);
    const auto items = desk.database().all(
        u"SELECT party, CAST(SUM(CASE kind WHEN 'invoice' THEN open ELSE -open END) AS BIGINT) FROM receivable "
        "GROUP BY party HAVING SUM(CASE kind WHEN 'invoice' THEN open ELSE -open END) <> 0 ORDER BY party"_s,
        pair);
    CHECK(ledger == items);
}

} // namespace

Conversation::~Conversation()
{
    if (std::uncaught_exceptions() == 0)
        CHECK(broken(database()) == QStringList());
}

QJsonObject Conversation::say(const QByteArray &line)
{
    return parsed(m_door.answer(line));
}

QJsonObject Conversation::ask(const char *command, const QJsonObject &fields)
{
    QJsonObject request = fields;
    request[u"do"_s] = QLatin1StringView(command);
    return say(compact(request));
}

QJsonObject Conversation::done(const char *command, const QString &fields)
{
    const QJsonObject answer = ask(command, fieldsOf(fields));
    INFO(command << " {" << fields.toStdString() << "} → " << compact(answer).toStdString());
    REQUIRE(answer[u"ok"_s].toBool());
    return answer;
}

QString Conversation::fault(const char *command, const QString &fields)
{
    return ask(command, fieldsOf(fields))[u"fault"_s].toString();
}

void Conversation::wait(int days)
{
    m_company.clock.set(m_company.clock.today().addDays(days));
}

QString at(const QJsonObject &answer, const QString &place)
{
    const QJsonValue value = valueAt(answer, place);
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
}

qsizetype count(const QJsonObject &answer, const QString &place)
{
    return valueAt(answer, place).toArray().size();
}

void furnish(Conversation &desk)
{
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "vatId": "DE136695976", "taxNumber": "231/123/45678",
        "iban": "DE89370400440532013000", "email": "buero@lindner.example", "phone": "0341 1234567")");
    desk.done("party.add", R"("name": "Bäckerei Müller", "street": "Hauptstr. 7", "postcode": "01067",
        "city": "Dresden", "country": "DE", "email": "mueller@baecker.example",
        "terms": {"days": 14, "discounts": [{"days": 7, "percent": "2"}]})");
    desk.done("article.add",
              R"("sku": "BROT", "name": "Brotkorb", "unit": "H87", "price": "10.00", "cost": "4.00")");
    desk.done(
        "article.add",
        R"("sku": "MEHL", "name": "Weizenmehl", "unit": "KGM", "price": "2.50", "taxRate": "7", "cost": "1")");
    desk.done("article.add",
              R"("sku": "RAT", "name": "Beratung", "unit": "HUR", "price": "80.00", "kind": "service")");
    desk.done("price.add", R"("sku": "BROT", "price": "9.00", "customer": "10001", "fromQuantity": 10)");
    desk.done("stock.receive",
              R"("lines": [{"sku": "BROT", "quantity": 100}, {"sku": "MEHL", "quantity": "50"}])");
}

void checkLedger(Conversation &desk)
{
    const QJsonObject ledger = desk.done("ledger.list", R"("from": "2026-01-01", "until": "2027-12-31")");
    CHECK(count(ledger, u"entries"_s) > 0);
    for (const QJsonValue &entry : ledger[u"entries"_s].toArray()) {
        Money balance;
        for (const QJsonValue &line : entry[u"lines"_s].toArray()) {
            balance += Money::read(line[u"debit"_s].toString(), u"debit"_s);
            balance -= Money::read(line[u"credit"_s].toString(), u"credit"_s);
        }
        INFO(entry[u"text"_s].toString().toStdString());
        CHECK(balance.isZero());
    }
    checkAccounts(desk);
}

void billed(Conversation &desk)
{
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 12},
        {"sku": "MEHL", "quantity": 4}])");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    desk.done("invoice.issue", R"("order": "AU-2026-00001")");
}

} // namespace kontorist::test
