#include "tests/support/property.h"
#include "tests/support/test.h"
#include "ui/warehouse/scan_round.h"
#include "ui/warehouse/scan_word.h"

namespace kontorist::test::scan_round_test {

namespace {

ScanTarget target(int article, int wanted, int line)
{
    return {ArticleId(article),
            QString::number(article),
            {},
            {},
            {},
            {},
            u"AU-1"_s,
            line,
            Quantity::whole(wanted),
            {}};
}

QList<ScanTarget> anyTargets()
{
    QList<ScanTarget> targets;
    const int count = *rc::gen::inRange(1, 6);
    for (int line = 1; line <= count; ++line)
        targets.append(target(*rc::gen::inRange(1, 5), *rc::gen::inRange(1, 6), line));
    return targets;
}

/// What the desk does with a verdict: it counts where the round says, and nowhere else.
void scan(ScanRound &round, int article, int pieces)
{
    const ScanRound::Answer answer = round.judge(ArticleId(article), Quantity::whole(pieces));
    if (answer.verdict != ScanRound::Verdict::Counts && answer.verdict != ScanRound::Verdict::Elsewhere)
        return;
    QList<ScanTarget> targets = round.targets();
    targets[answer.target].done += Quantity::whole(pieces);
    round.set(targets);
}

} // namespace

TEST_CASE("over any sequence of scans a wrong article is never counted, and never more than was wanted")
{
    rc::prop("scans", [] {
        ScanRound round;
        round.set(anyTargets());
        const auto scans = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(1, 8), rc::gen::inRange(1, 4)));
        for (const auto &[article, pieces] : scans) {
            const QList<ScanTarget> before = round.targets();
            scan(round, article, pieces);
            if (article == 7)
                round.skip();
            for (qsizetype i = 0; i < before.size(); ++i) {
                const ScanTarget &after = round.targets()[i];
                RC_ASSERT(after.done <= after.wanted);
                RC_ASSERT(after.done == before[i].done || after.article == ArticleId(article));
            }
            RC_ASSERT(round.isDone() == (round.doneCount() == round.targets().size()));
            if (const ScanTarget *on = round.current())
                RC_ASSERT(on->open().isPositive());
        }
    });
}

TEST_CASE("the right articles in any order complete every line")
{
    rc::prop("completion", [] {
        ScanRound round;
        round.set(anyTargets());
        std::vector<int> pieces;
        for (const ScanTarget &each : round.targets())
            for (qint64 i = 0; i < each.wanted.raw(); i += 10'000)
                pieces.push_back(each.sku.toInt());
        const auto shuffled = *rc::gen::exec([pieces] {
            std::vector<int> rest = pieces, order;
            while (!rest.empty()) {
                const auto at = *rc::gen::inRange<size_t>(0, rest.size());
                order.push_back(rest[at]);
                rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
            }
            return order;
        });
        for (const int article : shuffled)
            scan(round, article, 1);
        RC_ASSERT(round.isDone());
    });
}

TEST_CASE("the line that is on stays on while others are counted, and the next open one follows it")
{
    ScanRound round;
    round.set({target(1, 2, 1), target(2, 1, 2), target(3, 1, 3)});
    scan(round, 3, 1);
    CHECK(round.current()->line == 1);
    scan(round, 1, 2);
    CHECK(round.current()->line == 2);
    round.skip();
    CHECK(round.current()->line == 2); // nothing else is open
    scan(round, 2, 1);
    CHECK(round.isDone());
    CHECK(round.judge(ArticleId(2), Quantity::whole(1)).verdict == ScanRound::Verdict::TooMany);
}

TEST_CASE("the printed commands are understood in both languages and from an American scanner")
{
    CHECK(commandOf(u"FERTIG"_s) == ScanCommand::Done);
    CHECK(commandOf(u"done"_s) == ScanCommand::Done);
    CHECK(commandOf(u"FEHLMENGE"_s) == ScanCommand::Short);
    CHECK(commandOf(u"ZURÜCK"_s) == ScanCommand::Back);
    CHECK(commandOf(u"YURUECK"_s) == ScanCommand::Back);
    CHECK(commandOf(u"YUR[CK"_s) == ScanCommand::Back);
    CHECK(commandOf(u"BACK"_s) == ScanCommand::Back);
    CHECK(commandOf(u"ANYAHL"_s) == ScanCommand::Count);
    CHECK(commandOf(u"DRUCKEN"_s) == ScanCommand::Print);
    CHECK(commandOf(u"PAUSE"_s) == ScanCommand::Pause);
    CHECK(commandOf(u"WEITER"_s) == ScanCommand::Skip);
    CHECK(commandOf(u"4012345678901"_s) == ScanCommand::None);
    CHECK(commandOf(u""_s) == ScanCommand::None);
}

} // namespace kontorist::test::scan_round_test
