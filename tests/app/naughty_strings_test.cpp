#include "tests/app/conversation.h"

#include "core/base/json.h"
#include "core/db/migrator.h"
#include "core/db/move.h"
#include "tests/support/intact.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

namespace kontorist::naughty_strings_test {

using test::at;
using test::Conversation;

namespace {

QStringList textsNamed(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/strings/naughty.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList texts;
    for (const QJsonValue &text : QJsonDocument::fromJson(file.readAll()).object()[name].toArray())
        texts.append(text.toString());
    REQUIRE(texts.size() > 20);
    return texts;
}

/// A command, what it needs, and its fields that a person fills in freely: "contacts.name" is that of the first.
struct Form
{
    const char *command;
    QJsonObject needed;
    QStringList fields;
};

QJsonObject addressIn(const QString &code)
{
    QJsonObject address{{u"name"_s, u"Lager"_s},
                        {u"street"_s, u"Weg 1"_s},
                        {u"postcode"_s, u"01067"_s},
                        {u"city"_s, u"Dresden"_s},
                        {u"country"_s, u"DE"_s}};
    if (!code.isEmpty())
        address[u"code"_s] = code;
    return address;
}

Form partyForm()
{
    QJsonObject needed = addressIn({});
    needed[u"contacts"_s] = QJsonArray{QJsonObject{{u"name"_s, u"x"_s}}};
    needed[u"deliveryAddresses"_s] = QJsonArray{addressIn(u"HOF"_s)};
    return {"party.add",
            needed,
            {u"name"_s, u"name2"_s, u"street"_s, u"city"_s, u"phone"_s, u"buyerReference"_s, u"carrier"_s,
             u"deliveryTerms"_s, u"priceGroup"_s, u"contacts.name"_s, u"contacts.role"_s, u"contacts.phone"_s,
             u"deliveryAddresses.name"_s, u"deliveryAddresses.name2"_s, u"deliveryAddresses.street"_s,
             u"deliveryAddresses.city"_s, u"deliveryAddresses.contact"_s, u"deliveryAddresses.phone"_s,
             u"deliveryAddresses.note"_s}};
}

Form articleForm(const QString &sku)
{
    return {"article.add",
            {{u"sku"_s, sku}, {u"name"_s, u"x"_s}, {u"unit"_s, u"H87"_s}, {u"price"_s, u"1.00"_s}},
            {u"name"_s, u"group"_s, u"texts.de"_s, u"texts.en"_s}};
}

Form orderForm(const QString &customer)
{
    const QJsonObject charge{{u"amount"_s, u"1.00"_s}, {u"reason"_s, u"x"_s}};
    return {"order.add",
            {{u"customer"_s, customer},
             {u"lines"_s, QJsonArray{QJsonObject{{u"sku"_s, u"BROT"_s}, {u"quantity"_s, 3}}}},
             {u"charges"_s, QJsonArray{charge}},
             {u"allowances"_s, QJsonArray{charge}},
             {u"shipTo"_s, addressIn({})}},
            {u"reference"_s, u"lines.name"_s, u"lines.text"_s, u"lines.customerPosition"_s,
             u"charges.reason"_s, u"allowances.reason"_s, u"shipTo.name"_s, u"shipTo.name2"_s,
             u"shipTo.street"_s, u"shipTo.city"_s, u"shipTo.contact"_s, u"shipTo.phone"_s, u"shipTo.note"_s}};
}

// Only a count that differs leaves something behind.
Form countForm(int counted = 100)
{
    return {"stock.count",
            {{u"sku"_s, u"BROT"_s}, {u"location"_s, u"MAIN"_s}, {u"counted"_s, counted}},
            {u"reason"_s}};
}

QJsonObject with(QJsonObject object, const QStringList &path, const QString &text)
{
    const QString name = path.first();
    const QJsonValue inner = object[name];
    if (path.size() == 1)
        object[name] = text;
    else if (inner.isArray())
        object[name] = QJsonArray{with(inner.toArray().first().toObject(), path.mid(1), text)};
    else
        object[name] = with(inner.toObject(), path.mid(1), text);
    return object;
}

// The text of one field of a form: no other field holds it.
QString marked(const QString &text, const QString &field)
{
    return text + u" "_s + field;
}

QJsonObject filledIn(const Form &form, const QString &text)
{
    QJsonObject request = form.needed;
    for (const QString &field : form.fields)
        request = with(request, field.split(u'.'), marked(text, field));
    return request;
}

/// Every text that stands in the books.
QSet<QString> textsOf(const Database &database)
{
    static const QString sqlite = u"SELECT name FROM pragma_table_info(?) WHERE lower(type) = 'text'"_s;
    static const QString postgresql =
        u"SELECT column_name::text FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ? AND data_type = 'text'"_s;
    const QString &columns = database.dialect() == Dialect::SQLite ? sqlite : postgresql;
    QSet<QString> texts;
    for (const QString &table : migrator::tables())
        for (const QString &column : database.all(columns, only<QString>, table))
            for (const QString &text : database.all(
                     u"SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL"_s.arg(column, table), only<QString>))
                texts.insert(text);
    return texts;
}

void checkKept(Conversation &desk, const Form &form, const QString &text)
{
    INFO(form.command << ' ' << text.toStdString());
    const QJsonObject answer = desk.ask(form.command, filledIn(form, text));
    INFO(compact(answer).left(300).toStdString());
    REQUIRE(at(answer, u"ok"_s) == u"true");
    const QSet<QString> kept = textsOf(desk.database());
    for (const QString &field : form.fields) {
        INFO(field.toStdString());
        CHECK(kept.contains(marked(text, field)));
    }
}

void checkRefused(Conversation &desk, const Form &form, const QString &field, const QString &text)
{
    const QJsonObject request = with(form.needed, field.split(u'.'), text);
    const QJsonObject answer = desk.ask(form.command, request);
    INFO(form.command << ' ' << field.toStdString() << ' ' << compact(request).toStdString() << " → "
                      << compact(answer).left(300).toStdString());
    CHECK(at(answer, u"fault"_s) == u"TextHasControlCharacters");
    CHECK(at(answer, u"subject"_s).remove(u"[0]"_s) == field);
}

bool isOfSeveralLines(const QString &field)
{
    return field.endsWith(u"note") || field.endsWith(u"text");
}

} // namespace

BOTH("what people type, paste and try is kept as it was typed, in every field", company)
{
    Conversation desk(company);
    test::furnish(desk);
    int number = 0;
    for (const QString &text : textsNamed(u"kept"_s)) {
        checkKept(desk, partyForm(), text);
        checkKept(desk, articleForm(u"N%1"_s.arg(++number)), text);
        checkKept(desk, orderForm(u"10001"_s), text);
        checkKept(desk, countForm(1'000 + number), text);
    }
    CHECK(test::broken(company.database()) == QStringList());
}

BOTH("what would end a line, hide, or turn its neighbours around is refused by each field's name", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const auto before = move::digests(company.database());
    for (const QString &text : textsNamed(u"refused"_s))
        for (const Form &form : {partyForm(), articleForm(u"N1"_s), orderForm(u"10001"_s), countForm()})
            for (const QString &field : form.fields)
                if (!isOfSeveralLines(field) || !(text.contains(u'\n') || text.contains(u'\t')) ||
                    text.contains(u'\r'))
                    checkRefused(desk, form, field, text);
    CHECK(move::digests(company.database()) == before);
}

BOTH("a text is as long as it is kept: one that grows when it is composed is refused as too long", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString grows(200, QChar(0x0958)); // QA, kept as KA and NUKTA
    for (const Form &form : {partyForm(), articleForm(u"N1"_s), orderForm(u"10001"_s), countForm()})
        for (const QString &field : form.fields) {
            const QJsonObject answer = desk.ask(form.command, with(form.needed, field.split(u'.'), grows));
            INFO(form.command << ' ' << field.toStdString() << " → "
                              << compact(answer).left(300).toStdString());
            CHECK(isOfSeveralLines(field) == (at(answer, u"ok"_s) == u"true"));
            CHECK((isOfSeveralLines(field) || at(answer, u"fault"_s) == u"TextTooLong"));
        }
}

BOTH("the paper of an order is made whatever its texts are", company)
{
    Conversation desk(company);
    test::furnish(desk);
    for (const QString &text : textsNamed(u"kept"_s)) {
        INFO(text.toStdString());
        const QJsonObject party = desk.ask("party.add", filledIn(partyForm(), text));
        const QJsonObject order = desk.ask("order.add", filledIn(orderForm(at(party, u"party"_s)), text));
        REQUIRE(at(order, u"ok"_s) == u"true");
        desk.done("order.confirm", R"("order": "%1")", at(order, u"order"_s));
        const QJsonObject paper =
            desk.ask("document.export", {{u"document"_s, order[u"order"_s]},
                                         {u"format"_s, u"pdf"_s},
                                         {u"to"_s, company.folder.filePath(u"a.pdf"_s)}});
        INFO(compact(paper).toStdString());
        CHECK(at(paper, u"ok"_s) == u"true");
    }
}

} // namespace kontorist::naughty_strings_test
