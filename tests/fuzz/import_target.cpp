// reads core/exchange/import_run.cpp core/exchange/exchange_store.cpp core/exchange/match_rules.cpp
#include "core/db/move.h"
#include "core/exchange/import_run.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/small_company.h"

using namespace kontorist;

namespace {

constexpr int inputsBetweenProofs = 100;

ImportProfile builtIn(const QString &name, ImportKind kind)
{
    const auto profile = ImportProfile::builtIn(name, kind);
    fuzz::insist(profile.has_value(), "the profile is built in");
    return *profile;
}

import_run::Result trial(Session &session, uchar way, const ImportSource &source)
{
    static const ImportProfile shop = builtIn(u"uci-online-retail"_s, ImportKind::Orders);
    static const ImportProfile letters = builtIn(u"northwind"_s, ImportKind::Orders);
    static const ImportProfile orders = builtIn(u"kontorist"_s, ImportKind::Orders);
    static const ImportProfile parties = builtIn(u"kontorist"_s, ImportKind::Parties);
    static const ImportProfile articles = builtIn(u"kontorist"_s, ImportKind::Articles);
    switch (way % 6) {
    case 3:
        return import_run::parties(session, parties, source, true);
    case 4:
        return import_run::articles(session, articles, source, true);
    case 1:
        return import_run::orders(session, letters, source, true);
    case 0:
        return import_run::orders(session, orders, source, true);
    default:
        return import_run::orders(session, shop, source, true);
    }
}

} // namespace

// The first byte chooses the profile, a NUL parts heads from lines. Each document is tried against the rules of a
// company and none is kept: what cannot be booked is refused in words, and the company stays as it was.
FUZZ_TARGET(bytes)
{
    if (bytes.isEmpty())
        return;
    static fuzz::SmallCompany company;
    static const auto beginning = move::digests(company.database());
    static int inputs = 0;
    const QByteArray table = bytes.sliced(1).toByteArray();
    const qsizetype parting = table.indexOf('\0');
    const ImportSource source{u"table.csv"_s, parting < 0 ? table : table.left(parting),
                              parting < 0 ? QByteArray() : table.mid(parting + 1)};
    const auto result =
        fuzz::answer([&] { return trial(company.session(), static_cast<uchar>(bytes[0]), source); });
    if (result)
        for (const RefusedRow &row : result->refused)
            fuzz::insistOnWords(Refused(row.reason));
    if (inputs++ % inputsBetweenProofs == 0)
        fuzz::insist(move::digests(company.database()) == beginning, "a trial keeps nothing");
}
