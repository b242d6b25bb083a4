#include "tests/ui/shop.h"

#include <atomic>
#include <QElapsedTimer>
#include <QTcpServer>

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

TEST_CASE("what cannot be read is told to who asked, and to nobody else")
{
    Shop shop;
    QObject first, second;
    std::optional<Fault> told;
    bool isTold = false, isAnswered = false;
    const auto failing = [](const Database &) -> int { throw Refused(Fault::OrderUnknown, u"AU-1"_s); };
    shop.company->ask(
        &first, [](const Database &) { return 1; }, [&](int) { isAnswered = true; },
        [&](const Objection &) { isTold = true; });
    shop.company->ask(
        &second, failing, [](int) {}, [&](const Objection &reason) { told = reason.fault; });
    REQUIRE(comesTrue([&] { return told.has_value(); }));
    CHECK(*told == Fault::OrderUnknown);
    CHECK(isAnswered);
    CHECK(!isTold);
}

TEST_CASE("while a language is learnt nobody reads and nobody writes")
{
    Shop shop;
    std::atomic<int> atWork = 0;
    QObject asker;
    int answers = 0;
    for (int i = 0; i < 20; ++i)
        shop.company->ask(
            &asker,
            [&](const Database &) {
                ++atWork;
                QThread::msleep(2);
                --atWork;
                return 1;
            },
            [&](int) { ++answers; });
    int seen = -1;
    shop.company->whileResting([&] {
        seen = atWork;
        QThread::msleep(20);
        seen += atWork;
    });
    CHECK(seen == 0);
    CHECK(comesTrue([&] { return answers == 20; }));
}

TEST_CASE("a server that never answers holds up neither the window nor who gives it up")
{
    QTcpServer silent; // takes the connection, and says nothing
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    const QString place = u"postgresql://hanna@127.0.0.1:%1/firma"_s.arg(silent.serverPort());
    const FixedClock clock(QDate(2026, 11, 24));
    QElapsedTimer timer;
    timer.start();
    bool isOver = false;
    auto company = std::make_unique<CompanyThread>(
        [&] { return OpenCompany::open(Target::read(place), clock, {}); }, &doorOf, clock,
        [&](const std::exception_ptr &failure) { isOver = failure != nullptr; });
    CHECK(timer.elapsed() < 200);
    REQUIRE(comesTrue([&] { return silent.hasPendingConnections(); }));
    CHECK(!isOver);
    timer.start();
    company->giveUp();
    CHECK(comesTrue([&] { return isOver; }));
    company.reset();
    CHECK(timer.elapsed() < 2000);
}

} // namespace kontorist::test
