#include "core/receivables/account_list_store.h"
#include "tests/support/company.h"
#include "tests/support/rich_company.h"

#include <QSet>

namespace kontorist::test::account_list {

namespace {

using namespace account_list_store;

QList<AccountRow> scrolled(const Database &database, Open which, Filter filter)
{
    filter.limit = 2;
    QList<AccountRow> rows;
    for (;;) {
        const QList<AccountRow> page = open(database, which, filter);
        rows += page;
        if (page.size() < filter.limit)
            return rows;
        filter.afterDue = page.last().dueOn;
        filter.after = page.last().id;
    }
}

QList<AccountRow> scrolled(const Database &database, PaymentDirection direction, Filter filter)
{
    filter.limit = 2;
    QList<AccountRow> rows;
    for (;;) {
        const QList<AccountRow> page = payments(database, direction, filter);
        rows += page;
        if (page.size() < filter.limit)
            return rows;
        filter.before = page.last().id;
    }
}

qsizetype different(const QList<AccountRow> &rows)
{
    QSet<qint64> ids;
    for (const AccountRow &row : rows)
        ids.insert(row.id);
    return ids.size();
}

Money sumOf(const QList<AccountRow> &rows)
{
    Money sum;
    for (const AccountRow &row : rows)
        sum += row.open;
    return sum;
}

} // namespace

BOTH("each list of money holds as many as its count says, and the ages add up to what is owed", company)
{
    makeRich(company.session, company.clock);
    Filter filter;
    filter.today = company.clock.today().addDays(45);
    const Counts counts = account_list_store::counts(company.database(), filter.today);
    const QList<AccountRow> owed = scrolled(company.database(), Open::Invoices, filter);
    const QList<AccountRow> late = scrolled(company.database(), Open::Overdue, filter);
    const QList<AccountRow> credits = scrolled(company.database(), Open::Credits, filter);
    const QList<AccountRow> received = scrolled(company.database(), PaymentDirection::In, filter);
    const QList<AccountRow> paidBack = scrolled(company.database(), PaymentDirection::Out, filter);
    for (const auto &[rows, count] :
         {std::pair(owed, counts.invoices), std::pair(late, counts.overdue),
          std::pair(credits, counts.credits), std::pair(received, counts.received),
          std::pair(paidBack, counts.paidBack)}) {
        CHECK(count > 0);
        CHECK(rows.size() == count);
        CHECK(different(rows) == count);
    }
    const Ages ages = account_list_store::ages(company.database(), filter.today);
    Money sum;
    for (const Money &each : ages)
        sum += each;
    CHECK(sum == sumOf(owed));
    CHECK(sum - ages[0] == sumOf(late));
}

BOTH("an open invoice is found by its amount, a part of its number and its customer", company)
{
    makeRich(company.session, company.clock);
    const AccountRow any = scrolled(company.database(), Open::Invoices, {}).last();
    Sought sought;
    sought.amount = any.open;
    QList<Candidate> found = candidates(company.database(), sought);
    REQUIRE(!found.isEmpty());
    CHECK(found.first().payable.item.open == any.open);
    CHECK(found.first().payable.issuedOn.isValid());
    sought = {};
    sought.number = any.number.right(3).toLower();
    found = candidates(company.database(), sought);
    CHECK(std::any_of(found.begin(), found.end(),
                      [&](const Candidate &each) { return each.payable.item.number == any.number; }));
    sought = {};
    sought.number = u"%"_s;
    CHECK(candidates(company.database(), sought).isEmpty());
    sought.parties = {any.party};
    for (const Candidate &each : candidates(company.database(), sought))
        CHECK(each.customer == any.customer);
    CHECK(candidates(company.database(), QStringList{any.number}).size() == 1);
}

BOTH(
    "what is open for a little more than an amount comes the nearest first, page by page, and never too much",
    company)
{
    makeRich(company.session, company.clock);
    Money least(1'000'000'00);
    for (const AccountRow &row : scrolled(company.database(), Open::Invoices, {}))
        least = std::min(least, row.open);
    Nearest sought{least - Money(1)};
    sought.limit = 1;
    qsizetype rows = 0;
    for (Money before = sought.amount;; ++rows) {
        const QList<Candidate> page = nearest(company.database(), sought);
        if (page.isEmpty())
            break;
        const OpenItem &item = page.first().payable.item;
        CHECK(item.open >= before);
        CHECK(item.open > sought.amount);
        CHECK(item.open.minor() * 90 <= sought.amount.minor() * 100);
        CHECK((sought.after != item.document || sought.afterOpen != item.open));
        before = sought.afterOpen = item.open;
        sought.after = item.document;
    }
    CHECK(rows > 0);
    CHECK(nearest(company.database(), {least}).size() < rows + 1);
    for (const Candidate &each : nearest(company.database(), {least}))
        CHECK(each.payable.item.open > least);
}

BOTH("a credit is known by its number, with all that its customer has", company)
{
    makeRich(company.session, company.clock);
    const QList<AccountRow> credits = scrolled(company.database(), Open::Credits, {});
    REQUIRE(!credits.isEmpty());
    for (const AccountRow &row : credits) {
        Money all;
        for (const AccountRow &each : credits)
            if (each.party == row.party)
                all += each.open;
        const auto found = account_list_store::credit(company.database(), row.number);
        REQUIRE(found);
        CHECK(found->row.number == row.number);
        CHECK(found->all == all);
    }
    const AccountRow owed = scrolled(company.database(), Open::Invoices, {}).first();
    CHECK(!account_list_store::credit(company.database(), owed.number)); // what is owed is no credit
}

BOTH("a payment shows what it was put against", company)
{
    makeRich(company.session, company.clock);
    int undone = 0, shared = 0;
    for (const AccountRow &row : scrolled(company.database(), PaymentDirection::In, {})) {
        const PaymentView shown = view(company.database(), row.number);
        Money sum = shown.open;
        for (const PaymentView::Part &part : shown.parts)
            sum += part.isUndone ? Money() : part.amount;
        INFO(row.number.toStdString());
        CHECK(shown.customer == row.customer);
        CHECK(shown.undoneOn.isValid() == row.isUndone);
        if (!row.isUndone)
            CHECK(sum <= shown.payment.amount);
        undone += row.isUndone;
        shared += !shown.parts.isEmpty();
    }
    CHECK(undone > 0);
    CHECK(shared > 0);
}

} // namespace kontorist::test::account_list
