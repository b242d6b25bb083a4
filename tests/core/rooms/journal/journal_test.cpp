#include "core/journal/journal_rules.h"
#include "core/journal/journal_store.h"
#include "core/journal/unit_of_work.h"
#include "tests/support/company.h"

namespace kontorist {

namespace {

void happen(Session &session, const QString &what, qint64 subject)
{
    Transaction tx(session.database);
    tx.note(what, subject, "{\"n\":1}");
    tx.commit();
}

} // namespace

BOTH("each entry is sealed behind its predecessor", company)
{
    happen(company.session, u"order.entered"_s, 7);
    company.clock.advance(1000);
    happen(company.session, u"order.released"_s, 7);
    const QList<JournalEntry> entries = journal_store::after(company.database(), 0, 10);
    REQUIRE(entries.size() == 2);
    QByteArray hash;
    for (const JournalEntry &entry : entries) {
        hash = journal_rules::chained(hash, entry);
        CHECK(hash == entry.hash);
    }
    CHECK(journal_store::head(company.database()).hash == hash);
    CHECK(entries[0].desk.actor == u"Hanna Muster"_s);
    CHECK(entries[1].at == entries[0].at + 1000);
    CHECK(journal_store::about(company.database(), 7).size() == 2);
}

TEST_CASE("no two entries share a canonical form")
{
    JournalEntry a{1, 2, 3, {DeskId(1), u"Anna"_s, Channel::Call, u"PC"_s, u"1"_s}, u"x"_s, 4, "5", {}};
    JournalEntry b = a;
    b.desk.actor = u"Ann"_s;
    b.desk.workstation = u"aPC"_s;
    CHECK(journal_rules::canonical(a) != journal_rules::canonical(b));
    CHECK(journal_rules::chained("p", a) != journal_rules::chained("q", a));
}

BOTH("the journal and the desks refuse every change", company)
{
    happen(company.session, u"order.entered"_s, 7);
    Connection &connection = company.database().connection();
    for (const QString &sql : {u"UPDATE journal SET what = 'x'"_s, u"DELETE FROM journal"_s,
                               u"UPDATE desk SET actor = 'x'"_s, u"DELETE FROM desk"_s}) {
        CAPTURE(sql);
        CHECK_THROWS_AS(connection.define(sql), Failed);
        connection.abandon();
    }
    const QString another =
        u" INTO journal SELECT seq, id, at, desk, 'x', subject, detail, hash FROM journal"_s;
    CHECK_THROWS_AS(connection.define(company.kind == test::Kind::SQLite ? u"REPLACE"_s + another
                                                                         : u"TRUNCATE journal"_s),
                    Failed);
    connection.abandon();
    CHECK(journal_store::after(company.database(), 0, 10).first().what == u"order.entered"_s);
}

BOTH("a repeated key answers what it answered first and does nothing", company)
{
    const auto run = [&](const QString &key, const QByteArray &request, const QByteArray &answer) {
        UnitOfWork unit(company.session, key, request);
        if (unit.earlierAnswer())
            return *unit.earlierAnswer();
        Transaction tx(company.database());
        tx.note(u"order.entered"_s, 1);
        tx.commit();
        unit.commit(answer);
        return answer;
    };
    CHECK(run(u"k1"_s, "add", "first") == "first");
    CHECK(run(u"k1"_s, "add", "second") == "first");
    CHECK(run({}, "add", "third") == "third");
    CHECK(run({}, "add", "fourth") == "fourth");
    CHECK_FAULT(Fault::KeyReused, run(u"k1"_s, "another request", "fifth"));
    CHECK(journal_store::head(company.database()).seq == 3);
    company.clock.advance(91LL * 24 * 3600 * 1000);
    forgetOldAnswers(company.session);
    CHECK(run(u"k1"_s, "add", "sixth").isEmpty());
    CHECK(journal_store::head(company.database()).seq == 4); // the forgetting itself
}

} // namespace kontorist
