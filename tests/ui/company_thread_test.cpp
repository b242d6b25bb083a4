#include "tests/ui/shop.h"

#include <QElapsedTimer>

namespace kontorist::test {

TEST_CASE("opening raises what the company raises, and leaves no thread behind")
{
    const FixedClock clock(QDate(2026, 11, 24));
    const auto open = [&] { return OpenCompany::open(Target::read(u"missing.kontorist"_s), clock, {}); };
    CHECK_FAULT(Fault::FileMissing, CompanyThread(open, &doorOf, clock));
}

TEST_CASE("the window stays free while the company thinks")
{
    Shop shop;
    QObject asker;
    bool isAnswered = false;
    QElapsedTimer timer;
    timer.start();
    const auto slow = [](const Database &) {
        QThread::msleep(300);
        return 1;
    };
    shop.company->ask(&asker, slow, [&](int) { isAnswered = true; });
    CHECK(timer.elapsed() < 100);
    CHECK(!isAnswered);
    CHECK(comesTrue([&] { return isAnswered; }));
}

TEST_CASE("who is gone gets no answer, and a fault becomes a signal")
{
    Shop shop;
    bool isAnswered = false;
    std::optional<Fault> trouble;
    QObject::connect(shop.company.get(), &CompanyThread::troubled, shop.company.get(),
                     [&](const Objection &reason) { trouble = reason.fault; });
    auto asker = std::make_unique<QObject>();
    shop.company->ask(
        asker.get(), [](const Database &) { return 1; }, [&](int) { isAnswered = true; });
    asker.reset();
    QObject second;
    const auto failing = [](const Database &) -> int { throw Refused(Fault::OrderUnknown, u"AU-1"_s); };
    shop.company->ask(&second, failing, [&](int) { isAnswered = true; });
    REQUIRE(comesTrue([&] { return trouble.has_value(); }));
    CHECK(*trouble == Fault::OrderUnknown);
    CHECK(!isAnswered);
}

} // namespace kontorist::test
