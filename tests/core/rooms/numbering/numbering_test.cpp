#include "core/numbering/numbering_actions.h"
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

TEST_CASE("a pattern that could write a number of another range, or an older one of its own, is refused")
{
    const QList<RangePattern> known{{Series::Invoice, {u"RE-{YYYY}-{N:5}"_s}},
                                    {Series::Invoice, {u"R{YYYY}{N}"_s}},
                                    {Series::Correction, {u"RK-{YYYY}-{N:5}"_s}},
                                    {Series::Customer, {u"{N:5}"_s}},
                                    {Series::Supplier, {u"{N:5}"_s}}};
    const auto likeness = [&](Series series, const QString &pattern) {
        const auto objection = numbering_rules::likeness(series, {pattern}, known);
        return objection ? objection->detail : QString();
    };
    CHECK(likeness(Series::Invoice, u"RE-{YYYY}-{N:7}"_s).isEmpty()); // wider, and yet the same number
    CHECK(likeness(Series::Invoice, u"RE-{YY}-{N:5}"_s) == u"RE-{YYYY}-{N:5}");
    CHECK(likeness(Series::Invoice, u"R2{YYYY}{N}"_s) == u"R{YYYY}{N}");
    CHECK(likeness(Series::Correction, u"RE-{YYYY}-{N:5}"_s) == u"RE-{YYYY}-{N:5}");
    CHECK(likeness(Series::Order, u"{YYYY}-{N}"_s).isEmpty());
    CHECK(likeness(Series::Customer, u"K{N:5}"_s).isEmpty());
    CHECK(likeness(Series::Customer, u"1{N:5}"_s) == u"{N:5}");
}

BOTH("a range goes on where it is told, once, and every number stays unique and without a gap", company)
{
    using numbering_actions::set;
    CHECK(set(company.session, {Series::Invoice, {}, 318}) == u"RE-2026-00318");
    CHECK(set(company.session, {Series::Invoice, {}, 1}) == u"RE-2026-00001"); // nothing was drawn yet
    CHECK(set(company.session, {Series::Invoice, u"R-{YYYY}-{N:4}"_s, 318}) == u"R-2026-0318");
    const QDate today = company.session.today();
    CHECK(drawOne(company, Series::Invoice, today).text == u"R-2026-0318"_s);
    CHECK_FAULT(Fault::NumbersDrawn, set(company.session, {Series::Invoice, {}, 400}));
    CHECK_FAULT(Fault::NumbersDrawn, set(company.session, {Series::Invoice, {}, 317}));
    CHECK_FAULT(Fault::PatternTaken, set(company.session, {Series::Correction, u"RE-{YY}-{N}"_s, {}}));
    CHECK(drawOne(company, Series::Invoice, today).text == u"R-2026-0319"_s);
    CHECK(drawOne(company, Series::Invoice, today.addYears(1)).text.endsWith(u"-0001"_s));
    CHECK(set(company.session, {Series::Invoice, u"RE-{YYYY}-{N:5}"_s, {}}) == u"RE-2026-00320");
}

BOTH("customers' numbers may leave some out and never go back", company)
{
    using numbering_actions::set;
    {
        Transaction tx(company.database());
        numbering_store::drawRunning(tx, Series::Customer);
        tx.note(u"test"_s, 1);
        tx.commit();
    }
    CHECK(set(company.session, {Series::Customer, {}, 20'000}) == u"20000");
    CHECK_FAULT(Fault::NumbersDrawn, set(company.session, {Series::Customer, {}, 10'001}));
    CHECK(set(company.session, {Series::Customer, {}, 20'000}) == u"20000");
}

} // namespace kontorist
