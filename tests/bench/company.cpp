#include "tests/bench/company.h"

#include "core/article/article_actions.h"
#include "core/article/article_store.h"
#include "core/company/company_actions.h"
#include "core/db/migrator.h"
#include "core/db/open_company.h"
#include "core/db/sqlite_connection.h"
#include "core/party/party_actions.h"
#include "core/pricing/pricing_actions.h"
#include "core/stock/stock_actions.h"
#include "tests/bench/life.h"
#include "tests/bench/order_import.h"
#include "tests/bench/sqlite_floor.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace kontorist::bench {

namespace {

constexpr int daysOfHistory = 650;
constexpr int ordersOfFile = 1000;
constexpr qint64 hoursOfDay = 8LL * 60 * 60 * 1000;

const QStringList goods{u"Schraube"_s, u"Winkel"_s,   u"Scharnier"_s, u"Klinge"_s,
                        u"Leuchte"_s,  u"Kabel"_s,    u"Dübel"_s,     u"Ventil"_s,
                        u"Hammer"_s,   u"Spachtel"_s, u"Pinsel"_s,    u"Abdeckung"_s};
const QStringList kinds{u"verzinkt"_s, u"Edelstahl"_s, u"schwarz"_s, u"extra lang"_s,
                        u"gehärtet"_s, u"Messing"_s,   u"faltbar"_s, u"rostfrei"_s};
const QStringList people{u"Hinrichsen"_s, u"Petersen"_s, u"Brüggemann"_s, u"Özdemir"_s,  u"Meyer"_s,
                         u"Schröder"_s,   u"Kowalski"_s, u"Claaßen"_s,    u"Vogelsang"_s};
const QStringList trades{u"Tischlerei"_s, u"Bau GmbH"_s,  u"Elektro"_s,
                         u"Sanitär KG"_s, u"Gartenbau"_s, u"Handel e.K."_s};
const QStringList cities{u"Hamburg"_s, u"Bremen"_s, u"Kiel"_s, u"Lübeck"_s, u"Husum"_s};

void addArticles(Session &session)
{
    stock_actions::Receipt receipt;
    for (int i = 0; i < articleCount; ++i) {
        Article article;
        article.sku = skuOf(i);
        article.name = u"%1 %2 %3"_s.arg(goods[i % goods.size()], kinds[i % kinds.size()]).arg(i);
        article.taxClass = i % 5 < 3 ? TaxClass::Standard : TaxClass::Reduced;
        article.group = goods[i % goods.size()];
        const Article added = article_actions::add(session, article);
        pricing_actions::setListPrice(session, added.id, Price::raw(1'000'000 + 137'000 * (i % 211)),
                                      QDate(benchYear - 3, 1, 1));
        receipt.lines.append({added, Quantity::whole(5'000'000), {}, {}, Price::raw(700'000)});
    }
    stock_actions::receive(session, receipt);
}

void addCustomers(Session &session)
{
    for (int i = 0; i < customerCount; ++i) {
        Party party;
        party.number = customerOf(i);
        party.name = u"%1 %2 %3"_s.arg(trades[i % trades.size()], people[i % people.size()]).arg(i);
        const QString street = u"%1straße %2"_s.arg(people[(i * 7) % people.size()]).arg(i % 90 + 1);
        party.address = {
            {},      party.name, {}, street, u"2%1"_s.arg(i, 4, 10, QChar(u'0')), cities[i % cities.size()],
            u"DE"_s, {},         {}, {}};
        party.email = u"einkauf%1@example.de"_s.arg(i);
        party.phone = u"040 55%1"_s.arg(i, 5, 10, QChar(u'0'));
        party.terms = Terms{30, {{10, Percent::whole(2)}}};
        party_actions::add(session, party);
    }
}

// Lives in the order of their days.
void liveThrough(Desk &desk, int orders)
{
    Life life(desk.session, desk.clock);
    const int perDay = std::max(1, orders / daysOfHistory);
    for (int done = 0; done < orders; ++done) {
        desk.clock.set(benchDay.addDays(-1 - (orders - 1 - done) / perDay), 8);
        desk.clock.advance(hoursOfDay * (perDay - 1 - (orders - 1 - done) % perDay) / perDay);
        life.whole();
        if (done % 5000 == 4999)
            fprintf(stderr, "  %d of %d orders\n", done + 1, orders);
    }
}

// Some that are entered, released, picked and shipped: the lists have something to show.
void leaveOpen(Desk &desk, int orders)
{
    Life life(desk.session, desk.clock, 77);
    for (int i = 0; i < orders; ++i) {
        desk.clock.advance(1000);
        life.upTo(static_cast<LifeStep>(i % 4));
    }
}

// Orders that came in a file and were never touched, spread over the same days. A life takes ten times as long, and
// lists, search and sums must bear the number of records, not their stories.
void takeIn(Desk &desk, int orders)
{
    desk.clock.set(benchDay, 10);
    for (int done = 0; done < orders; done += ordersOfFile) {
        const int some = std::min(ordersOfFile, orders - done);
        importAll(desk, orderTable(done, some, daysOfHistory), some);
        desk.clock.advance(1000);
        if (done % 50'000 == 0)
            fprintf(stderr, "  %d of %d orders taken in\n", done, orders);
    }
}

void keepSizes(const QString &file, const QHash<QString, qint64> &sizes)
{
    QJsonObject object;
    for (auto it = sizes.begin(); it != sizes.end(); ++it)
        object[it.key()] = it.value();
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(QJsonDocument(object).toJson());
}

// Ids go on behind those that are there, as they do when the product opens a company.
Session begun(Database &database)
{
    const auto last = database.one(u"SELECT id FROM journal ORDER BY seq DESC LIMIT 1"_s, only<qint64>);
    if (last)
        database.ids().startAfter(*last);
    return Session::begin(database, u"Hanna Muster"_s, Channel::Test, u"PC-03"_s);
}

QString schemaKey()
{
    const QTemporaryDir folder;
    const FixedClock clock(benchDay);
    const QString file = folder.filePath(u"empty.kontorist"_s);
    OpenCompany::createScratch(file, clock);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayList &row : SqliteFile(file, SqliteFile::Durability::Off)
                                         .rows("SELECT COALESCE(sql, name) FROM sqlite_schema ORDER BY name"))
        hash.addData(row.first());
    return u"%1-%2"_s.arg(migrator::newestVersion()).arg(QString::fromLatin1(hash.result().toHex().left(8)));
}

} // namespace

QString skuOf(int index)
{
    return u"A%1"_s.arg(index, 5, 10, QChar(u'0'));
}

QString customerOf(int index)
{
    return QString::number(10001 + index);
}

Desk::Desk(std::unique_ptr<Connection> connection, QDate day, int node)
    : clock(day), database(std::move(connection), clock, node), session(begun(database))
{
}

std::unique_ptr<Connection> connectionTo(const QString &file, Recording *into)
{
    auto connection = std::make_unique<SqliteConnection>(file, SqliteConnection::Mode::Write);
    if (!into)
        return connection;
    return std::make_unique<RecordingConnection>(std::move(connection), *into);
}

void furnish(Desk &desk)
{
    desk.clock.set(QDate(benchYear - 1, 1, 2));
    Company company;
    company.name = u"Nordlicht Handel GmbH"_s;
    company.street = u"Speicherstadt 7"_s;
    company.postcode = u"20457"_s;
    company.city = u"Hamburg"_s;
    company.taxNumber = u"22/815/08154"_s;
    company.iban = u"DE89370400440532013000"_s;
    company_actions::set(desk.session, company);
    addArticles(desk.session);
    addCustomers(desk.session);
}

Shelf::Shelf(const QDir &folder) : m_folder(folder), m_key(schemaKey())
{
    m_folder.mkpath(u"."_s);
}

QString Shelf::fileOf(int orders) const
{
    return m_folder.filePath(u"base-%1-%2.kontorist"_s.arg(m_key).arg(orders));
}

void Shelf::make(const QString &file, int orders)
{
    fprintf(stderr, "making a company of %d orders, once\n", orders);
    const FixedClock clock(benchDay);
    const QString unfinished = file + u".unfinished"_s;
    QFile::remove(unfinished);
    if (orders > mostLived) {
        if (!QFile::copy(base(mostLived), unfinished))
            throw std::runtime_error("no copy of a bench company could be made");
        Desk desk(std::make_unique<SqliteConnection>(unfinished, SqliteConnection::Mode::Scratch));
        takeIn(desk, orders - mostLived);
    } else {
        OpenCompany::createScratch(unfinished, clock);
        Desk desk(std::make_unique<SqliteConnection>(unfinished, SqliteConnection::Mode::Scratch));
        furnish(desk);
        liveThrough(desk, orders);
        keepSizes(file + u".sizes"_s, bytesByTable(unfinished));
        desk.clock.set(benchDay, 8);
        if (orders > 0)
            leaveOpen(desk, openOrders);
    }
    QFile::rename(unfinished, file);
}

QString Shelf::base(int orders)
{
    const QString file = fileOf(orders);
    if (!QFile::exists(file))
        make(file, orders);
    return file;
}

QString Shelf::copyOf(const QString &from, const QString &name)
{
    const QString to = m_folder.filePath(name + u".kontorist"_s);
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(to + end);
    if (!QFile::copy(from, to))
        throw std::runtime_error("no copy of a bench company could be made");
    return to;
}

QHash<QString, qint64> Shelf::bytesOfFinished(int orders)
{
    QFile file(base(std::min(orders, mostLived)) + u".sizes"_s);
    QHash<QString, qint64> sizes;
    if (!file.open(QIODevice::ReadOnly))
        return sizes;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        sizes[it.key()] = it.value().toInteger();
    return sizes;
}

QHash<QString, qint64> bytesByTable(const QString &file)
{
    SqliteFile database(file, SqliteFile::Durability::Off);
    QHash<QString, qint64> sizes;
    const QByteArray sql = "SELECT COALESCE(s.tbl_name, d.name), SUM(d.pgsize) FROM dbstat d "
                           "LEFT JOIN sqlite_schema s ON s.name = d.name WHERE d.aggregate = TRUE GROUP BY 1";
    for (const QByteArrayList &row : database.rows(sql))
        sizes[QString::fromUtf8(row[0])] = row[1].toLongLong();
    return sizes;
}

} // namespace kontorist::bench
