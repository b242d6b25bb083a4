#include "tests/app/command_samples.h"
#include "tests/app/conversation.h"

#include "core/base/json.h"
#include "core/db/move.h"

#include <QDir>
#include <QTemporaryDir>

namespace kontorist::bad_input_test {

using test::at;
using test::Conversation;
using test::FieldPath;

namespace {

/// Files that are named without a place come into a folder of their own, and never into that of another run.
class OwnFolder final
{
public:
    OwnFolder() { QDir::setCurrent(m_folder.path()); }
    ~OwnFolder() { QDir::setCurrent(m_before); }
    Q_DISABLE_COPY_MOVE(OwnFolder)

private:
    const QString m_before = QDir::currentPath();
    const QTemporaryDir m_folder;
};

// Whatever is tried inside must leave every row as it was, and the next line is read.
class Untouched final
{
public:
    explicit Untouched(Conversation &desk) : m_desk(desk)
    {
        m_desk.done("stock.show", R"("sku": "BROT")"); // the day's housekeeping is done
        m_before = move::digests(m_desk.database());
    }
    ~Untouched()
    {
        CHECK(move::digests(m_desk.database()) == m_before);
        CHECK(at(m_desk.ask("stock.show", {{u"sku"_s, u"BROT"_s}}), u"ok"_s) == u"true");
    }

private:
    Conversation &m_desk;
    QList<move::TableDigest> m_before;
};

void furnishWithInvoice(Conversation &desk)
{
    test::furnish(desk);
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 12}])");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    desk.done("invoice.issue", R"("order": "AU-2026-00001")");
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 1, "reason": "x"}])");
}

void checkRefusal(Conversation &desk, const Command &command, const QJsonObject &request,
                  const QString &fault, const QString &subject, const QString &why)
{
    const QJsonObject answer = desk.ask(command.name, request);
    INFO(command.name << ' ' << subject.toStdString() << ": " << why.toStdString() << " → "
                      << compact(answer).left(300).toStdString());
    CHECK(at(answer, u"ok"_s) == u"false");
    CHECK(at(answer, u"fault"_s) == fault);
    CHECK(at(answer, u"subject"_s).startsWith(subject));
    CHECK(!at(answer, u"text"_s).isEmpty());
}

} // namespace

BOTH("every field of every command refuses what it cannot be, by name, and nothing is written", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const Untouched untouched(desk);
    for (const Command &command : commands::all())
        test::forEachField(command.fields, [&](const FieldPath &path) {
            for (const test::BadValue &bad : test::badValues(*path.last()))
                checkRefusal(desk, command, test::requestWith(command.fields, path, bad.value), bad.fault,
                             test::written(path), bad.why);
        });
}

BOTH("every command insists on what it requires and refuses what it does not know", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const Untouched untouched(desk);
    for (const Command &command : commands::all()) {
        QJsonObject request = test::smallest(command.fields);
        request[u"colour"_s] = u"red"_s;
        checkRefusal(desk, command, request, u"FieldUnknown"_s, u"colour"_s, u"unknown field"_s);
        test::forEachField(command.fields, [&](const FieldPath &path) {
            const Field &field = *path.last();
            if (field.isRequired) {
                checkRefusal(desk, command, test::requestWithout(command.fields, path), u"FieldMissing"_s,
                             test::written(path), u"missing"_s);
                checkRefusal(desk, command, test::requestWith(command.fields, path, QJsonValue::Null),
                             u"WrongType"_s, test::written(path), u"null"_s);
            }
            if (field.of.empty())
                return;
            QJsonObject inner = test::smallest(field.of);
            inner[u"colour"_s] = u"red"_s;
            const bool isList = field.type == FieldType::List;
            checkRefusal(
                desk, command,
                test::requestWith(command.fields, path, isList ? QJsonValue(QJsonArray{inner}) : inner),
                u"FieldUnknown"_s, test::written(path) + (isList ? u"[0].colour"_s : u".colour"_s),
                u"unknown field"_s);
        });
    }
}

BOTH("a text of ten megabytes is refused by each command, and the next line is read", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const Untouched untouched(desk);
    const QString huge(10 * 1024 * 1024, u'x');
    for (const Command &command : commands::all())
        for (const Field &field : command.fields)
            if (field.type == FieldType::Text) {
                checkRefusal(desk, command, test::requestWith(command.fields, {&field}, huge),
                             u"TextTooLong"_s, QString::fromLatin1(field.name), u"10 MB"_s);
                break;
            }
}

BOTH("every command takes the fields of all: a day, a key, a reason", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const Untouched untouched(desk);
    for (const Command &command : commands::all()) {
        QJsonObject request = test::smallest(command.fields);
        const auto with = [&](const QString &name, const QJsonValue &value) {
            QJsonObject changed = request;
            changed[name] = value;
            return changed;
        };
        checkRefusal(desk, command, with(u"on"_s, u"2026-02-30"_s), u"NotADate"_s, u"on"_s, u"no date"_s);
        checkRefusal(desk, command, with(u"on"_s, u"1899-12-31"_s), u"DateTooEarly"_s, u"on"_s, u"early"_s);
        checkRefusal(desk, command, with(u"on"_s, 20261124), u"WrongType"_s, u"on"_s, u"number"_s);
        checkRefusal(desk, command, with(u"key"_s, 5), u"WrongType"_s, u"key"_s, u"number"_s);
        checkRefusal(desk, command, with(u"key"_s, QString(201, u'k')), u"TextTooLong"_s, u"key"_s,
                     u"long"_s);
        checkRefusal(desk, command, with(u"key"_s, u"a\0b"_s), u"TextHasControlCharacters"_s, u"key"_s,
                     u"NUL"_s);
    }
}

BOTH("whoever asks for a later day frees nothing of what is reserved today", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 12}])");
    desk.done("order.hold", R"("order": "AU-2026-00001", "reason": "x")");
    const auto reserved = [&](const QString &on) {
        return at(desk.done("stock.show", R"("sku": "BROT", "on": "%1")", on), u"reserved"_s);
    };
    CHECK(reserved(u"2026-11-24"_s) == u"12");
    CHECK(reserved(u"2027-11-24"_s) == u"12");
    CHECK(reserved(u"2026-11-24"_s) == u"12");
    desk.wait(365); // when that day has come, a held order keeps them no longer
    CHECK(reserved(u"2027-11-24"_s) == u"0");
}

BOTH("whoever is named must be there: the refusal says who is not", company)
{
    Conversation desk(company);
    furnishWithInvoice(desk);
    const Untouched untouched(desk);
    for (const Command &command : commands::all()) {
        test::forEachField(command.fields, [&](const FieldPath &path) {
            const auto fault = test::unknownFault(path);
            const bool isNew = QLatin1StringView(command.name) == u"article.add" && path.size() == 1 &&
                               QLatin1StringView(path.last()->name) == u"sku";
            if (!fault || isNew)
                return;
            const QJsonValue nobody = path.last()->type == FieldType::Texts
                                          ? QJsonValue(QJsonArray{u"X-99"_s})
                                          : QJsonValue(u"X-99"_s);
            const QJsonObject answer =
                desk.ask(command.name, test::requestWith(command.fields, path, nobody));
            INFO(command.name << ' ' << test::written(path).toStdString() << " → "
                              << compact(answer).left(300).toStdString());
            CHECK(at(answer, u"kind"_s) == u"refused");
            // A request may be refused earlier for what else it lacks; then it has at least not been taken.
            if (at(answer, u"fault"_s) == name(*fault) && at(answer, u"subject"_s) != u"x")
                CHECK(at(answer, u"subject"_s).contains(u"X-99"));
        });
    }
    CHECK(desk.fault("order.show", R"("order": "X-99")") == u"OrderUnknown");
    CHECK(desk.fault("order.add", R"("customer": "X-99", "lines": [{"sku": "BROT", "quantity": 1}])") ==
          u"PartyUnknown");
    CHECK(desk.fault("order.add", R"("customer": "10001", "lines": [{"sku": "X-99", "quantity": 1}])") ==
          u"ArticleUnknown");
    CHECK(desk.fault("stock.receive", R"("sku": "X-99", "quantity": 1)") == u"ArticleUnknown");
    CHECK(desk.fault("stock.receive", R"("sku": "BROT", "quantity": 1, "location": "X-99")") ==
          u"LocationUnknown");
    CHECK(desk.fault("invoice.issue", R"("order": "X-99")") == u"OrderUnknown");
    CHECK(desk.fault("invoice.issue", R"("deliveryNotes": ["X-99"])") == u"DeliveryUnknown");
    CHECK(desk.fault("payment.record", R"("amount": "1", "invoice": "X-99")") == u"DocumentUnknown");
    CHECK(desk.fault("openitems.list", R"("customer": "X-99")") == u"PartyUnknown");
}

BOTH("no value that a field takes makes a command fail, and each refusal is one that its help announces",
     company)
{
    const OwnFolder folder;
    Conversation desk(company);
    furnishWithInvoice(desk);
    const auto ofValues = [](const QString &fault) {
        static const auto last = Fault::EmailInvalid;
        for (int i = 0; i <= static_cast<int>(last); ++i)
            if (name(static_cast<Fault>(i)) == fault)
                return true;
        return fault == u"DateInFuture" || fault == u"DateBeforeLast" || fault == u"PeriodClosed";
    };
    const auto attempt = [&](const Command &command, const QJsonObject &request) {
        const QJsonObject answer = desk.ask(command.name, request);
        INFO(command.name << ' ' << compact(request).left(400).toStdString() << " → "
                          << compact(answer).left(300).toStdString());
        CHECK(at(answer, u"kind"_s) != u"failed");
        CHECK(at(answer, u"kind"_s) != u"malformed");
        const QString fault = at(answer, u"fault"_s);
        const bool isAnnounced = fault.isEmpty() || ofValues(fault) ||
                                 std::any_of(command.faults.begin(), command.faults.end(),
                                             [&](Fault each) { return name(each) == fault; });
        CHECK(isAnnounced);
    };
    for (const Command &command : commands::all()) {
        attempt(command, test::smallest(command.fields));
        attempt(command, test::largest(command.fields));
        test::forEachField(command.fields, [&](const FieldPath &path) {
            attempt(command, test::requestWith(command.fields, path, test::sample(*path.last())));
            for (const QJsonValue &value : test::extremes(*path.last()))
                attempt(command, test::requestWith(command.fields, path, value));
        });
    }
}

BOTH("a quantity and a price that are each allowed and together absurd are refused", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const auto order = [](int lines) {
        QStringList texts;
        for (int i = 0; i < lines; ++i)
            texts.append(uR"({"sku": "BROT", "quantity": 1000, "price": "%1"})"_s.arg(lines == 1 ? 1'000'001
                                                                                                 : 600'000));
        return uR"("customer": "10001", "lines": [%1])"_s.arg(texts.join(u','));
    };
    CHECK(desk.fault("order.add", order(1)) == u"NumberTooLarge");
    CHECK(desk.fault("order.add", order(2)) == u"NumberTooLarge");
    CHECK(at(desk.done("order.add", R"("customer": "10001",
        "lines": [{"sku": "BROT", "quantity": 1000, "price": "1000000"}])"),
             u"order"_s) == u"AU-2026-00001");
}

BOTH("free text in any script comes back as it went in", company)
{
    Conversation desk(company);
    test::furnish(desk);
    for (const QString &text :
         {u"مخبز السلام"_s, u"מאפייה \u200fשלום"_s, u"👩‍👩‍👧‍👦 Bäckerei 🥐"_s,
          u"面包店 O'Neil \"&\" <b>"_s, u"\\n %1 %2 $1 ? {rows} --"_s}) {
        INFO(text.toStdString());
        const QJsonObject party = desk.ask("party.add", {{u"name"_s, text},
                                                         {u"street"_s, text},
                                                         {u"postcode"_s, u"04109"_s},
                                                         {u"city"_s, text},
                                                         {u"country"_s, u"DE"_s}});
        REQUIRE(at(party, u"ok"_s) == u"true");
        const QJsonObject added = desk.ask(
            "order.add",
            {{u"customer"_s, party[u"party"_s]},
             {u"reference"_s, text},
             {u"lines"_s,
              QJsonArray{QJsonObject{{u"sku"_s, u"BROT"_s}, {u"quantity"_s, 1}, {u"name"_s, text}}}}});
        REQUIRE(at(added, u"ok"_s) == u"true");
        CHECK(at(added, u"lines.0.name"_s) == text);
        const QJsonObject shown = desk.ask("order.show", {{u"order"_s, added[u"order"_s]}});
        CHECK(at(shown, u"reference"_s) == text);
        CHECK(at(shown, u"lines.0.name"_s) == text);
        CHECK(at(desk.ask("orders.list", {{u"customer"_s, party[u"party"_s]}}), u"rows.0.name"_s) == text);
    }
}

BOTH("a line that is no command is answered, and the next one is read", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const Untouched untouched(desk);
    const QByteArray nested =
        R"({"do": "stock.show", "sku": )" + QByteArray(5'000, '[') + QByteArray(5'000, ']') + '}';
    const QList<std::pair<QByteArray, QString>> lines{
        {"", u"NotJson"_s},
        {"   ", u"NotJson"_s},
        {"{", u"NotJson"_s},
        {"null", u"NotJson"_s},
        {"[]", u"NotJson"_s},
        {"\"order.add\"", u"NotJson"_s},
        {"{\"do\": \"stock.show\", \"sku\": \"BROT\"} x", u"NotJson"_s},
        {"{'do': 'stock.show'}", u"NotJson"_s},
        {"{\"do\": \"stock.show\", \"sku\": \"\xff\xfe\"}", u"NotJson"_s},
        {"\xff\xfe\x00", u"NotJson"_s},
        {QByteArray("{\"do\": \"stock.show\"\0, \"sku\": \"BROT\"}", 36), u"NotJson"_s},
        {nested, u"NotJson"_s},
        {"{}", u"CommandMissing"_s},
        {"{\"do\": 5}", u"CommandMissing"_s},
        {"{\"do\": null}", u"CommandMissing"_s},
        {"{\"do\": \"order.eat\"}", u"CommandUnknown"_s},
        {"{\"do\": \"\"}", u"CommandUnknown"_s},
        {"{\"do\": \"" + QByteArray(100'000, 'x') + "\"}", u"CommandUnknown"_s},
        {"{\"do\": \"stock.show\", \"sku\": \"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}",
         u"LineTooLong"_s},
    };
    for (const auto &[line, fault] : lines) {
        const QJsonObject answer = desk.say(line);
        INFO(line.left(80).toStdString() << " → " << compact(answer).left(300).toStdString());
        CHECK(at(answer, u"ok"_s) == u"false");
        CHECK(at(answer, u"kind"_s) == u"malformed");
        CHECK(at(answer, u"fault"_s) == fault);
        CHECK(!at(answer, u"text"_s).isEmpty());
    }
}

TEST_CASE("an answer carries the id of its request, whatever that is")
{
    test::TestCompany company(test::Kind::SQLite);
    Conversation desk(company);
    CHECK(at(desk.say(R"({"id": 7, "do": "openitems.list"})"), u"id"_s) == u"7");
    CHECK(at(desk.say(R"({"id": "a", "do": "nonsense"})"), u"id"_s) == u"a");
    CHECK(!desk.say(R"({"do": "openitems.list"})").contains(u"id"_s));
}

} // namespace kontorist::bad_input_test
