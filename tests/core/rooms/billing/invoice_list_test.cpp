#include "core/billing/billing_actions.h"
#include "core/billing/billing_store.h"
#include "core/billing/invoice_list_store.h"
#include "tests/support/company.h"
#include "tests/support/rich_company.h"

#include <QSet>

namespace kontorist::test::invoice_list {

namespace {

using namespace invoice_list_store;

// All of a view, two rows at a time, as a list is scrolled.
QList<InvoiceRow> scrolled(const Database &database, Filter filter)
{
    filter.limit = 2;
    QList<InvoiceRow> rows;
    for (;;) {
        const QList<InvoiceRow> page = list(database, filter);
        rows += page;
        if (page.size() < filter.limit)
            return rows;
        filter.before = page.last().id;
    }
}

QSet<QString> numbers(const QList<InvoiceRow> &rows)
{
    QSet<QString> numbers;
    for (const InvoiceRow &row : rows)
        numbers.insert(row.number);
    return numbers;
}

} // namespace

BOTH("each view of the invoices holds as many as its count says, each once and newest first", company)
{
    makeRich(company.session, company.clock);
    const QDate today = company.clock.today().addDays(400); // by then some are overdue
    const Counts counts = invoice_list_store::counts(company.database(), today);
    const std::pair<Which, qint64> views[] = {{Which::All, counts.all},
                                              {Which::Open, counts.open},
                                              {Which::Overdue, counts.overdue},
                                              {Which::Paid, counts.paid()},
                                              {Which::Corrections, counts.corrections}};
    for (const auto &[which, count] : views) {
        Filter filter;
        filter.which = which;
        filter.today = today;
        const QList<InvoiceRow> rows = scrolled(company.database(), filter);
        INFO(static_cast<int>(which));
        CHECK(count > 0);
        CHECK(rows.size() == count);
        CHECK(numbers(rows).size() == count);
        CHECK(std::is_sorted(rows.begin(), rows.end(),
                             [](const InvoiceRow &a, const InvoiceRow &b) { return b.id < a.id; }));
    }
}

BOTH("an invoice is found by its number, the beginning of it and its debtor", company)
{
    makeRich(company.session, company.clock);
    const InvoiceRow any = scrolled(company.database(), {}).last();
    Filter filter;
    filter.search = any.number.toLower();
    CHECK(numbers(scrolled(company.database(), filter)) == QSet<QString>{any.number});
    filter.search = any.number.left(5);
    CHECK(numbers(scrolled(company.database(), filter)).contains(any.number));
    filter.search = u"?"_s;
    CHECK(scrolled(company.database(), filter).isEmpty());
    filter.searchedDebtors = {billing_store::get(company.database(), any.number).debtor};
    CHECK(numbers(scrolled(company.database(), filter)).contains(any.number));
}

BOTH("what was put against an invoice makes the difference between payable and open", company)
{
    makeRich(company.session, company.clock);
    int settled = 0;
    for (const InvoiceRow &row : scrolled(company.database(), {})) {
        if (row.isCorrection() || row.kind == InvoiceKind::DownPayment)
            continue;
        Money sum;
        for (const Settlement &each : settlements(company.database(), row.id))
            sum += each.amount + each.discount;
        INFO(row.number.toStdString());
        CHECK(row.gross - sum == row.open);
        settled += !sum.isZero();
    }
    CHECK(settled > 0);
}

BOTH("the draft of a cancellation posts what the cancellation then posts", company)
{
    makeRich(company.session, company.clock);
    Filter filter;
    filter.which = Which::Open;
    const QList<InvoiceRow> rows = scrolled(company.database(), filter);
    const auto sound = std::find_if(rows.begin(), rows.end(), [](const InvoiceRow &row) {
        return row.kind == InvoiceKind::Invoice && !row.isCorrected;
    });
    REQUIRE(sound != rows.end());
    correction_rules::Wishes wishes;
    wishes.reason = u"Falsch berechnet"_s;
    const IssuedPosting draft =
        billing_actions::correctionDraft(company.database(), sound->number, wishes, company.session.today());
    const Invoice made = billing_actions::cancel(company.session, sound->number, wishes.reason);
    CHECK(draft.invoice.gross == made.gross);
    CHECK(draft.offset == sound->open);
    CHECK(row(company.database(), sound->number).open == sound->open - draft.offset);
    CHECK(row(company.database(), sound->number).isCancelled);
}

} // namespace kontorist::test::invoice_list
