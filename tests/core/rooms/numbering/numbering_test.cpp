#include "core/numbering/numbering_rules.h"
#include "core/numbering/numbering_store.h"
#include "tests/support/company.h"

namespace kontorist {

namespace {

DocumentNumber drawOne(test::TestCompany &company, Series series, QDate on, bool commits = true)
{
    Transaction tx(company.database());
    const DocumentNumber number = numbering_store::draw(tx, series, on);
    tx.note(u"test"_s, 1);
    if (commits)
        tx.commit();
    return number;
}

} // namespace

BOTH("numbers run without a gap, each year anew", company)
{
    CHECK(drawOne(company, Series::Invoice, QDate(2026, 11, 24)).text == u"RE-2026-00001"_s);
    CHECK(drawOne(company, Series::Invoice, QDate(2026, 11, 24), false).text == u"RE-2026-00002"_s);
    CHECK(drawOne(company, Series::Invoice, QDate(2026, 11, 25)).text == u"RE-2026-00002"_s);
    CHECK(drawOne(company, Series::Invoice, QDate(2027, 1, 1)).text == u"RE-2027-00001"_s);
    CHECK(drawOne(company, Series::Correction, QDate(2026, 11, 25)).text == u"RK-2026-00001"_s);
}

BOTH("a posted document cannot be dated before the last of its range, an order can", company)
{
    drawOne(company, Series::Invoice, QDate(2026, 11, 24));
    CHECK_FAULT(Fault::DateBeforeLast, drawOne(company, Series::Invoice, QDate(2026, 11, 23)));
    CHECK(drawOne(company, Series::Invoice, QDate(2026, 11, 24)).count == 2);
    drawOne(company, Series::Order, QDate(2026, 11, 24));
    CHECK(drawOne(company, Series::Order, QDate(2026, 11, 1)).count == 2);
}

BOTH("customers and suppliers have numbers without a year", company)
{
    Transaction tx(company.database());
    CHECK(numbering_store::drawRunning(tx, Series::Customer).text == u"10001"_s);
    CHECK(numbering_store::drawRunning(tx, Series::Customer).text == u"10002"_s);
    CHECK(numbering_store::drawRunning(tx, Series::Supplier).text == u"70001"_s);
}

TEST_CASE("a pattern that could repeat a number is refused")
{
    const auto fault = [](const QString &pattern, bool yearly = true) -> std::optional<Fault> {
        const auto objection = numbering_rules::objection({pattern}, yearly);
        return objection ? std::optional(objection->fault) : std::nullopt;
    };
    CHECK_FALSE(fault(u"RE-{YYYY}-{N:5}"_s));
    CHECK_FALSE(fault(u"{YY}/{N}"_s));
    CHECK_FALSE(fault(u"{N:5}"_s, false));
    CHECK(fault(u"RE-{N:5}"_s) == Fault::PatternRepeats);
    CHECK(fault(u"RE-{YYYY}"_s) == Fault::PatternRepeats);
    CHECK(fault(u"RE-{YYYY}-{N}-{N}"_s) == Fault::PatternRepeats);
    CHECK(fault(u"Rechnung {YYYY} {N}"_s) == Fault::PatternUnreadable);
    CHECK(fault(u"RE-{MM}-{YYYY}-{N}"_s) == Fault::PatternUnreadable);
    CHECK(fault(QString(30, u'A') + u"{YYYY}{N}"_s) == Fault::TextTooLong);
    CHECK(NumberPattern{u"{YY}-{N:3}"_s}.written(2007, 12345) == u"07-12345"_s);
}

} // namespace kontorist
