#include "core/documents/document_actions.h"
#include "core/insight/check_actions.h"
#include "core/insight/check_rules.h"
#include "core/insight/check_store.h"
#include "core/insight/worklist_actions.h"
#include "tests/core/insight/seeds.h"
#include "tests/support/company.h"
#include "tests/support/intact.h"
#include "tests/support/rich_company.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace kontorist {

namespace {

QStringList namesIn(const CheckReport &report)
{
    QStringList names;
    for (const Finding &finding : report.findings)
        names.append(finding.name);
    return names;
}

bool isBroken(const CheckReport &report, const QString &name)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &finding) {
        return finding.name == name && !finding.broken.isEmpty();
    });
}

QList<test::Seed> allSeeds()
{
    return test::seedsOfGoods() + test::seedsOfDocuments() + test::seedsOfMoney() + test::seedsOfOutbox() +
           test::seedsOfRecords();
}

void takeGuardsAway(Database &database)
{
    Connection &connection = database.connection();
    for (const QString &sql : test::unguarded(database.dialect()))
        connection.define(sql);
    if (database.dialect() == Dialect::SQLite)
        for (const QString &trigger :
             database.all(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s, only<QString>))
            connection.define(u"DROP TRIGGER "_s + trigger);
}

// A document in the archive, so that it is looked at, too.
void makeAllThereIs(test::TestCompany &company)
{
    test::makeRich(company.session, company.clock);
    const auto invoice =
        company.database().one(u"SELECT number FROM invoice ORDER BY number LIMIT 1"_s, only<QString>);
    document_actions::archive(company.session, invoice.value());
}

} // namespace

BOTH("an empty company is intact", company)
{
    const CheckReport report = check_actions::check(company.database());
    CHECK(test::broken(company.database()) == QStringList());
    CHECK(report.isIntact());
    CHECK(report.brokenLink.isEmpty());
}

BOTH("a company in which everything has happened is intact, and every invariant looked at something", company)
{
    makeAllThereIs(company);
    const CheckReport report = check_actions::check(company.database());
    CHECK(test::broken(company.database()) == QStringList());
    CHECK(report.brokenLink.isEmpty());
    for (const Finding &finding : report.findings) {
        CAPTURE(finding.name);
        CHECK(finding.checked > 0);
    }
}

BOTH("each invariant notices what breaks it", company)
{
    makeAllThereIs(company);
    Database &database = company.database();
    takeGuardsAway(database);
    for (const test::Seed &seed : allSeeds()) {
        CAPTURE(seed.invariant, seed.sql);
        const Transaction tx(database); // left without a commit: the next seed finds the company sound again
        database.connection().define(seed.sql);
        CHECK(isBroken(check_actions::check(database), seed.invariant));
    }
    CHECK(test::broken(database) == QStringList());
}

TEST_CASE("there is no invariant without a proof, and no proof without an invariant")
{
    test::TestCompany company(test::Kind::SQLite);
    const QStringList names = namesIn(check_actions::check(company.database()));
    QSet<QString> proven;
    for (const test::Seed &seed : allSeeds())
        proven.insert(seed.invariant);
    CHECK(QSet<QString>(names.begin(), names.end()) == proven);
    CHECK(names.size() == proven.size());
}

TEST_CASE("the manual explains every invariant in the order of the check")
{
    test::TestCompany company(test::Kind::SQLite);
    QFile file(QStringLiteral(PROJECT_DOCS "/invariants.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression entry(u"^\\* `([a-z-]+)`: .{20,}$"_s,
                                          QRegularExpression::MultilineOption);
    QStringList explained;
    auto matches = entry.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        explained.append(matches.next().captured(1));
    CHECK(explained == namesIn(check_actions::check(company.database())));
}

BOTH("the first broken entry of the journal is named", company)
{
    test::makeRich(company.session, company.clock);
    Database &database = company.database();
    takeGuardsAway(database);
    database.connection().define(u"UPDATE journal SET subject = 4711 WHERE seq IN (9, 12)"_s);
    const CheckReport report = check_actions::check(database);
    CHECK(report.brokenLink.startsWith(u"9 "));
    CHECK_FALSE(report.isIntact());
}

BOTH("a check leaves no trace", company)
{
    test::makeRich(company.session, company.clock);
    const qint64 before = company.database().counters().commits;
    check_actions::check(company.database());
    check_actions::check(company.database());
    CHECK(company.database().counters().commits == before);
}

BOTH("what the check sums of an order's lines is what whoever moves it sums", company)
{
    test::makeRich(company.session, company.clock);
    const QHash<OrderId, Money> owed = check_store::owed(company.database());
    QHash<OrderId, check_store::OrderSeen> seen;
    for (qint64 last = 0;;) {
        const auto orders = check_store::ordersAfter(company.database(), last, 3);
        if (orders.isEmpty())
            break;
        for (const check_store::OrderSeen &each : orders)
            seen.insert(each.progress.order, each);
        last = orders.last().progress.order.value();
    }
    const QList<check_store::Listed> all = check_store::listed(company.database());
    REQUIRE(all.size() > 3);
    for (const check_store::Listed &each : all) {
        CAPTURE(each.order);
        OrderProgress sums = seen.value(each.progress.order).progress;
        for (const auto &[kind, line] : seen.value(each.progress.order).lines)
            check_rules::sum(sums, kind, line);
        CHECK(sums.openGoods == each.progress.openGoods);
        CHECK(sums.openOthers == each.progress.openOthers);
        CHECK(sums.missing == each.progress.missing);
        CHECK(sums.reserved == each.progress.reserved);
        CHECK(sums.staged == each.progress.staged);
        CHECK(sums.boxed == each.progress.boxed);
        CHECK(sums.toBill == each.progress.toBill);
        CHECK(sums.holds == each.progress.holds);
        CHECK(owed.value(each.progress.order) == each.progress.owed);
    }
}

BOTH("work lists can be put right again", company)
{
    test::makeRich(company.session, company.clock);
    company.database().connection().define(u"DELETE FROM worklist"_s);
    CHECK_FALSE(check_actions::check(company.database()).isIntact());
    worklist_actions::rebuild(company.session);
    CHECK(test::broken(company.database()) == QStringList());
}

} // namespace kontorist
