#pragma once

#include "core/db/open_company.h"
#include "core/db/transaction.h"
#include "core/journal/session.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace kontorist::test {

enum class Kind { SQLite, PostgreSQL };

/// An empty company of the newest schema on one of the two databases, gone with this object. The clock stands
/// on 2026-11-24, nine o'clock, until it is moved.
class TestCompany
{
public:
    explicit TestCompany(Kind which);
    ~TestCompany();

    Kind kind;
    FixedClock clock{QDate(2026, 11, 24)};
    QTemporaryDir folder;
    Target target;
    OpenCompany company;
    Session session;

    Database &database() { return *company.database; }

private:
    static Target fresh(Kind which, const QTemporaryDir &place);
};

} // namespace kontorist::test

namespace Catch {
template<>
struct StringMaker<kontorist::test::Kind>
{
    static std::string convert(kontorist::test::Kind kind)
    {
        return kind == kontorist::test::Kind::SQLite ? "SQLite" : "PostgreSQL";
    }
};
} // namespace Catch

/// A test that runs on both databases: BOTH("a sentence", company) { … company.session … }
#define BOTH_AS(function, sentence, company)                                                                 \
    static void function(::kontorist::test::TestCompany &company);                                           \
    TEST_CASE(sentence " (SQLite)", "[sqlite]")                                                              \
    {                                                                                                        \
        ::kontorist::test::TestCompany made(::kontorist::test::Kind::SQLite);                                \
        function(made);                                                                                      \
    }                                                                                                        \
    TEST_CASE(sentence " (PostgreSQL)", "[postgresql]")                                                      \
    {                                                                                                        \
        ::kontorist::test::TestCompany made(::kontorist::test::Kind::PostgreSQL);                            \
        function(made);                                                                                      \
    }                                                                                                        \
    static void function(::kontorist::test::TestCompany &company)
#define BOTH(sentence, company) BOTH_AS(INTERNAL_CATCH_UNIQUE_NAME(bothDatabases), sentence, company)
