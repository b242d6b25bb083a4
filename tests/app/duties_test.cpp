#include "tests/app/conversation.h"

#include "core/base/json.h"
#include "core/db/rights.h"
#include "tests/core/mail/mail_server.h"
#include "tests/support/own_settings.h"
#include "tests/support/staff.h"

#include <map>
#include <QFile>
#include <set>

namespace kontorist::duties_test {

using test::at;
using test::Staff;

namespace {

// Somebody at his own desk, with his own login.
struct Clerk
{
    Clerk(const Target &target, const Clock &clock, Duty is)
        : duty(is),
          company(OpenCompany::open(target, clock, word(is))),
          session(Session::begin(*company.database, word(is), Channel::Test, u"PC-07"_s)),
          door(session)
    {
    }

    QJsonObject say(const QByteArray &line) { return QJsonDocument::fromJson(door.answer(line)).object(); }

    Duty duty;
    OpenCompany company;
    Session session;
    Door door;
};

// The whole staff. Each command is tried by everybody and then done by the one whose it is.
class Office
{
public:
    explicit Office(Staff &staff) : m_staff(staff)
    {
        for (const Duty duty : everyDuty)
            m_clerks.push_back(std::make_unique<Clerk>(staff.as(duty), staff.office.clock, duty));
    }

    QJsonObject done(const char *command, const QString &fields = {});
    QString newestInvoice() const
    {
        return m_staff.office.company.database
            ->one(u"SELECT number FROM invoice WHERE kind = 'invoice' ORDER BY id DESC LIMIT 1"_s,
                  only<QString>)
            .value();
    }

    std::set<QString> said;          ///< every command that was done
    std::set<QString> onlyAtTheDoor; ///< "order.hold accounting": what the door alone refuses

private:
    static QJsonObject undoneAnswer(Clerk &clerk, const QByteArray &line);
    void tryAs(Clerk &clerk, const QByteArray &line, const QString &command);
    void tryBesideTheDoor(Clerk &clerk, const QByteArray &line, const QString &command);
    qint64 written() const;

    Staff &m_staff;
    std::vector<std::unique_ptr<Clerk>> m_clerks;
};

qint64 Office::written() const
{
    return m_staff.office.company.database->number(
        u"SELECT (SELECT count(*) FROM journal) + (SELECT count(*) FROM operation) + (SELECT seq FROM journal_head)"_s);
}

QJsonObject Office::done(const char *command, const QString &fields)
{
    const QByteArray line =
        uR"({"do": "%1"%2%3})"_s
            .arg(QLatin1StringView(command), fields.isEmpty() ? QString() : u", "_s, fields)
            .toUtf8();
    const QString name = QString::fromLatin1(command);
    const Duties duties = commands::find(name)->name.duties();
    Clerk *whose = nullptr;
    for (const auto &clerk : m_clerks) {
        tryAs(*clerk, line, name);
        if (!whose && duties.has(clerk->duty))
            whose = clerk.get();
    }
    const QJsonObject answer = whose->say(line);
    INFO(line.toStdString() << " → " << compact(answer).toStdString());
    REQUIRE(answer[u"ok"_s].toBool());
    said.insert(name);
    return answer;
}

// What a clerk is answered inside a unit that is never committed. What waited to be sent is sent by a last question.
QJsonObject Office::undoneAnswer(Clerk &clerk, const QByteArray &line)
{
    const Transaction undone(*clerk.company.database);
    QJsonObject answer = clerk.say(line);
    if (answer[u"ok"_s].toBool())
        if (const auto fault =
                test::faultOf([&] { clerk.company.database->number(u"SELECT CAST(1 AS BIGINT)"_s); }))
            answer = {{u"ok"_s, false}, {u"fault"_s, name(*fault)}};
    return answer;
}

// A unit of work around everything is undone: whoever may, could; whoever may not, wrote nothing.
void Office::tryAs(Clerk &clerk, const QByteArray &line, const QString &command)
{
    const qint64 before = written();
    const bool isHis = commands::find(command)->name.duties().has(clerk.duty);
    {
        const QJsonObject answer = undoneAnswer(clerk, line);
        INFO(word(clerk.duty).toStdString()
             << ' ' << line.toStdString() << " → " << compact(answer).toStdString());
        CHECK(answer[u"ok"_s].toBool() == isHis);
        CHECK((isHis || answer[u"fault"_s] == u"DutyMissing"_s));
    }
    if (!isHis)
        tryBesideTheDoor(clerk, line, command);
    CHECK(written() == before);
}

// The same with a door that knows no duties: what the server alone says.
void Office::tryBesideTheDoor(Clerk &clerk, const QByteArray &line, const QString &command)
{
    Database &database = *clerk.company.database;
    database.setDuties(Duties::all());
    {
        const QJsonObject answer = undoneAnswer(clerk, line);
        INFO(word(clerk.duty).toStdString()
             << ' ' << line.toStdString() << " → " << compact(answer).toStdString());
        if (answer[u"ok"_s].toBool())
            onlyAtTheDoor.insert(command + u' ' + word(clerk.duty));
        else
            CHECK(answer[u"fault"_s] == u"RightMissing"_s);
    }
    database.setDuties(clerk.duty);
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    REQUIRE(target.open(QIODevice::WriteOnly));
    target.write(bytes);
}

QString quotedPath(const QTemporaryDir &folder, const QString &name)
{
    return uR"("path": "%1")"_s.arg(folder.filePath(name));
}

void masterData(Office &office)
{
    office.done("company.set",
                uR"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "vatId": "DE136695976", "taxNumber": "231/123/45678",
        "iban": "DE89370400440532013000", "email": "buero@lindner.example", "phone": "0341 1234567", "requireHandover": true)"_s);
    office.done("numbering.set", uR"("range": "invoice", "pattern": "R-{YYYY}-{N:4}", "next": 318)"_s);
    office.done("numbering.show", {});
    office.done("letterhead.set", uR"("slogan": "Seit 1921", "footer": [{"text": "www.lindner.example"}],
        "texts": [{"document": "invoice", "language": "de", "closing": "Danke."}])"_s);
    office.done("letterhead.show", {});
    const QString address =
        u", \"street\": \"Weg 2\", \"postcode\": \"01067\", \"city\": \"Dresden\", \"country\": \"DE\""_s;
    office.done("party.add", uR"("name": "Bäckerei Müller")"_s + address);
    office.done("party.add", uR"("name": "Bäckerei Mueller")"_s + address);
    office.done("party.change", uR"("number": "10001", "phone": "0351 1")"_s);
    office.done("party.show", uR"("number": "10001")"_s);
    office.done("article.add",
                uR"("sku": "BROT", "name": "Brotkorb", "unit": "H87", "price": "10.00", "cost": "4.00",
        "packs": [{"unit": "XCT", "contains": 12}])"_s);
    office.done("article.add",
                uR"("sku": "RAT", "name": "Beratung", "unit": "HUR", "price": "80.00", "kind": "service")"_s);
    office.done("article.change", uR"("sku": "BROT", "price": "10.50")"_s);
    office.done("price.add", uR"("sku": "BROT", "price": "9.00", "customer": "10001", "fromQuantity": 10)"_s);
    office.done("location.add", uR"("code": "HOF", "name": "Hof", "shipsOrders": false, "priority": 2)"_s);
    office.done("stock.expect",
                uR"("sku": "BROT", "quantity": 40, "expectedOn": "2026-12-01", "from": "BE-1")"_s);
    office.done("stock.receive", uR"("sku": "BROT", "quantity": 100)"_s);
    office.done("stock.count", uR"("sku": "BROT", "location": "MAIN", "counted": 99, "reason": "eaten")"_s);
    office.done("stock.show", uR"("sku": "BROT")"_s);
}

const QString brot = uR"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 3}])"_s;

QString number(const QJsonObject &answer, const QString &field)
{
    return uR"("%1": "%2")"_s.arg(field, at(answer, field));
}

QString entered(Office &office)
{
    const QString order = number(office.done("order.add", brot), u"order"_s);
    office.done("order.change", order + uR"(, "reference": "R-1")"_s);
    office.done("order.confirm", order);
    office.done("order.release", order);
    office.done("order.unrelease", order + uR"(, "reason": "other goods")"_s);
    office.done("order.release", order);
    office.done("order.hold", order + uR"(, "reason": "calls back")"_s);
    office.done("order.lift", order + uR"(, "reason": "called")"_s);
    office.done("order.show", order);
    office.done("orders.list", uR"("search": "müller")"_s);
    office.done("search", uR"("text": "mueler")"_s);
    const QString quote = number(office.done("order.add", brot + u", \"asQuote\": true"_s), u"order"_s);
    office.done("quote.accept", QString(quote).replace(u"\"order\""_s, u"\"quote\""_s));
    const QString other = number(office.done("order.take", brot), u"order"_s);
    office.done("order.cancel", other + uR"(, "reason": "no more")"_s);
    return order;
}

void picked(Office &office, const QString &list)
{
    office.done("pick.record", list + uR"(, "scans": [{"sku": "BROT", "quantity": 3}])"_s);
}

QString shipped(Office &office, const QString &order)
{
    const QString orders = uR"("orders": [%1])"_s.arg(order.section(u' ', 1));
    picked(office, number(office.done("pick.start", orders), u"pickList"_s));
    office.done("pick.undo", order + uR"(, "reason": "wrong cart")"_s);
    picked(office, number(office.done("pick.start", orders), u"pickList"_s));
    const QString items = uR"(, "parcel": {"items": [{"line": 1, "quantity": 3}]})"_s;
    const QString parcel = at(office.done("pack.add", order + items), u"parcel"_s);
    office.done("pack.undo", order + uR"(, "reason": "torn", "parcel": )"_s + parcel);
    office.done("pack.add", order + items);
    const QString wrong = number(office.done("delivery.ship", order), u"deliveryNote"_s);
    office.done("delivery.undo", wrong + uR"(, "reason": "never left")"_s);
    const QString note = number(office.done("delivery.ship", order), u"deliveryNote"_s);
    office.done("delivery.handover", note);
    return note;
}

QString paid(Office &office, const QString &order)
{
    const QString wrong = number(office.done("invoice.issue", order), u"invoice"_s);
    office.done("invoice.cancel", wrong + uR"(, "reason": "wrong address")"_s);
    office.done("invoice.run");
    const QString invoice = uR"("invoice": "%1")"_s.arg(office.newestInvoice());
    office.done("invoice.correct",
                invoice + uR"(, "reason": "stale", "lines": [{"line": 1, "quantity": 1}])"_s);
    const QString bounced =
        number(office.done("payment.record", invoice + uR"(, "amount": "1.00")"_s), u"payment"_s);
    office.done("payment.undo", bounced + uR"(, "reason": "bounced")"_s);
    const QString credit =
        number(office.done("payment.record", uR"("customer": "10001", "amount": "50.00")"_s), u"payment"_s);
    office.done("payment.allocate", credit + uR"(, "items": [{"document": "%1", "amount": "10.00"}])"_s.arg(
                                                 office.newestInvoice()));
    office.done("payment.refund", uR"("customer": "10001", "amount": "10.00")"_s);
    office.done("openitems.list");
    office.done("ledger.list", uR"("from": "2026-01-01", "until": "2026-12-31")"_s);
    return invoice;
}

void returned(Office &office, const QString &order)
{
    const QString back =
        number(office.done("return.open",
                           order + uR"(, "lines": [{"line": 1, "quantity": 1, "reason": "broken"}])"_s),
               u"return"_s);
    office.done("return.receive", back + uR"(, "lines": [{"line": 1, "quantity": 1}])"_s);
    office.done("return.inspect",
                back + uR"(, "lines": [{"line": 1, "quantity": 1, "verdict": "resell"}])"_s);
    office.done("return.show", back);
    office.done("return.settle", back + uR"(, "how": "credit")"_s);
}

void exchanged(Office &office)
{
    const QTemporaryDir folder;
    write(
        folder.filePath(u"parties.csv"_s),
        "number,name,contact,street,postcode,city,country,phone,email,vatId\n10077,Klara Kunze,,Weg 2,01067,Dresden,DE,,,\n");
    write(folder.filePath(u"articles.csv"_s),
          "sku,name,price,unit,taxRate,gtin,cost,group,reorderPoint\nSALZ,Salz,1.00,KGM,19,,,,\n");
    write(
        folder.filePath(u"orders.csv"_s),
        "order,customer,sku,name,quantity,price,discountPercent,date,requestedOn\nW-1,10077,SALZ,Salz,2,1.00,,2026-11-20,\n");
    office.done("import.parties", quotedPath(folder, u"parties.csv"_s));
    office.done("import.articles", quotedPath(folder, u"articles.csv"_s));
    office.done("import.orders", quotedPath(folder, u"orders.csv"_s));
    office.done(
        "profile.save",
        uR"("name": "shop", "kind": "parties", "profile": {"columns": {"number": "id", "name": "who"}})"_s);
    office.done("document.export", uR"("document": "%1", "format": "json", "to": "%2")"_s.arg(
                                       office.newestInvoice(), folder.filePath(u"r.json"_s)));
    office.done("einvoice.check",
                uR"("path": "%1")"_s.arg(QStringLiteral(TEST_DATA "/e-invoices/EN16931_Einfach.ubl.xml")));
    office.done("party.merge", uR"("from": "10002", "into": "10001")"_s);
    office.done("check");
}

// Beside the door each letter is handed over before what is written of it is undone; the server takes none of them.
void mailed(Office &office)
{
    const test::OwnSettings settings;
    const test::MailServer server;
    office.done(
        "mail.set",
        uR"("server": "localhost", "port": %1, "security": "none", "sender": "buero@lindner.example")"_s.arg(
            server.port()));
    office.done("mail.show");
    office.done("mail.password", uR"("password": "geheim")"_s);
    office.done("mail.test");
    server.behave(R"({"say": {"rcpt": "451 4.2.0 Later"}})");
    const QString letter = uR"("document": "%1", "to": "a@mueller.example")"_s.arg(office.newestInvoice());
    const QString printed = uR"("document": "%1")"_s.arg(office.newestInvoice());
    const QString entry = number(office.done("document.send", letter), u"entry"_s);
    office.done("document.printed", printed);
    office.done("outbox.retry", entry);
    office.done("outbox.send");
    office.done("outbox.done", entry);
    office.done("outbox.cancel", number(office.done("document.send", letter), u"entry"_s));
    office.done("outbox.list");
}

} // namespace

TEST_CASE(
    "each command is done by the logins whose duty it is, and refused to all others with nothing written")
{
    Staff staff;
    Office office(staff);
    masterData(office);
    const QString order = entered(office);
    shipped(office, order);
    paid(office, order);
    returned(office, order);
    exchanged(office);
    mailed(office);

    std::set<QString> all;
    for (const Command &command : commands::all())
        all.insert(QString::fromLatin1(static_cast<const char *>(command.name)));
    CHECK(office.said == all);
    // Where two duties need the same of the same tables, or a run says of each row that it was refused, the door alone
    // tells them apart. What is owed can be read by every login, because every login reaches the pages that show it.
    const std::set<QString> known{
        u"document.export reader"_s,   u"import.articles sales"_s,    u"import.orders accounting"_s,
        u"import.orders reader"_s,     u"import.parties sales"_s,     u"invoice.run reader"_s,
        u"invoice.run sales"_s,        u"invoice.run warehouse"_s,    u"ledger.list sales"_s,
        u"ledger.list warehouse"_s,    u"mail.password reader"_s,     u"mail.test reader"_s,
        u"openitems.list warehouse"_s, u"order.confirm accounting"_s, u"order.confirm warehouse"_s,
        u"order.hold accounting"_s,    u"order.lift accounting"_s};
    for (const QString &each : office.onlyAtTheDoor)
        UNSCOPED_INFO(each.toStdString());
    CHECK(office.onlyAtTheDoor == known);
}

TEST_CASE("every duty of the table belongs to a command, and what happens by itself to those who may write")
{
    for (const CommandDuties &entry : command_duties::table) {
        const QString name = QString::fromUtf8(entry.name.data(), static_cast<qsizetype>(entry.name.size()));
        INFO(name.toStdString());
        CHECK((commands::find(name) || name == u"house.keep"));
        CHECK(entry.duties.has(Duty::Manager));
        const Command *command = commands::find(name);
        CHECK((!entry.duties.has(Duty::Reader) || (command && command->effect == Command::Effect::Reads)));
    }
    CHECK(command_duties::objection(Duties::all(), "order.burn").has_value());
    CHECK(command_duties::objection(Duty::Sales, "order.add") == std::nullopt);
    CHECK(command_duties::objection(Duty::Reader, "order.add") ==
          Objection{Fault::DutyMissing, u"order.add"_s, u"sales, manager"_s});
}

TEST_CASE("whose right was taken while he works is refused with the next command, and nothing is written")
{
    Staff staff;
    Clerk clerk(staff.as(Duty::Sales), staff.office.clock, Duty::Sales);
    const QByteArray add =
        R"({"do": "party.add", "name": "A", "street": "B", "postcode": "01067", "city": "C", "country": "DE"})";
    REQUIRE(clerk.say(add)[u"ok"_s].toBool());
    staff.database().connection().define(
        u"REVOKE %1 FROM %2"_s.arg(rights::quoted(rights::groupOf(staff.database(), Duty::Sales)),
                                   rights::quoted(staff.login(Duty::Sales))));
    const QJsonObject answer = clerk.say(add);
    CHECK(answer[u"fault"_s] == u"RightMissing"_s);
    CHECK(staff.database().number(u"SELECT count(*) FROM party"_s) == 1);
}

TEST_CASE("held goods are freed by the first who may write, and a reader's desk keeps no house")
{
    Staff staff;
    Clerk clerk(staff.as(Duty::Reader), staff.office.clock, Duty::Reader);
    const auto entries = [&] { return staff.database().number(u"SELECT count(*) FROM journal"_s); };
    const qint64 before = entries();
    CHECK(clerk.say(R"({"do": "orders.list"})")[u"ok"_s].toBool());
    CHECK(clerk.say(R"({"do": "check"})")[u"ok"_s].toBool());
    CHECK(entries() == before);
}

} // namespace kontorist::duties_test
