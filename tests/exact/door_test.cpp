#include "tests/exact/compare.h"
#include "tests/exact/desk.h"

namespace kontorist::exact {

namespace {

void checkPapers(const Desk &desk, const Event &oracle, const Event &house)
{
    if (oracle.paper && house.paper)
        CHECK(desk.misprint(*oracle.paper, *house.paper).toStdString() == std::string());
}

// A life as it is lived at the desk: exported facts and papers as they are made, the ledger at the end of the day.
void checkLife(test::Conversation &conversation, const Life &life, int number)
{
    INFO("life " << number << '\n' << text(life).toStdString());
    const std::vector<Event> oracle = Oracle(life).lived();
    Desk desk(conversation, life, number);
    std::vector<Event> house;
    for (const Event &event : oracle) {
        house.push_back(desk.played(event.act));
        checkPapers(desk, event, house.back());
    }
    desk.addLedger(house);
    for (std::size_t i = 0; i < oracle.size(); ++i) {
        INFO("event " << i + 1);
        CHECK(difference(oracle[i], house[i], life.isGross).toStdString() == std::string());
    }
}

} // namespace

BOTH(
    "at the door the answer, the exported facts, the paper and the ledger say the figures of exact arithmetic",
    company)
{
    test::Conversation desk(company);
    test::furnish(desk);
    for (int number = 0; number < 120; ++number) {
        std::seed_seq seeds{20261124, number};
        Random random(seeds);
        checkLife(desk, atTheDoor(anyLife(random, 4)), number);
    }
}

} // namespace kontorist::exact
