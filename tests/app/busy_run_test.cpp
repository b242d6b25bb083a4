#include "tests/app/conversation.h"

#include <memory>
#include <QFile>
#include <QThread>
#include <semaphore>

namespace kontorist::busy_run_test {

using test::Conversation;
using test::count;

namespace {

constexpr unsigned long held = 400; // ms: longer than the first try may wait, shorter than all of them

/// Another desk that locks some rows and lets go of them after a while.
class Holding final
{
public:
    Holding(test::TestCompany &company, const QString &rows)
        : m_thread(QThread::create([this, &company, rows] {
              const OpenCompany there = OpenCompany::open(company.target, company.clock, u"test"_s);
              const Transaction tx(*there.database);
              there.database->all(u"SELECT 1 FROM "_s + rows + u" FOR UPDATE"_s, only<qint64>);
              m_isHeld.release();
              QThread::msleep(held);
          }))
    {
        m_thread->start();
        m_isHeld.acquire();
    }
    ~Holding() { m_thread->wait(); }

private:
    std::binary_semaphore m_isHeld{0};
    std::unique_ptr<QThread> m_thread;
};

// Nobody waits five seconds in a test.
void beImpatient(test::TestCompany &company)
{
    company.database().all(u"SELECT set_config('lock_timeout', '100ms', false)"_s, only<QString>);
}

// Three orders of a customer and of goods that nobody knows yet.
QString fileOfOrders(const test::TestCompany &company)
{
    QFile file(company.folder.filePath(u"orders.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
    for (int i = 1; i <= 3; ++i)
        file.write(QStringLiteral("50000%1,70001,LAMP,2,2026-01-05 08:26:00,2.50,17850,United Kingdom\n")
                       .arg(i)
                       .toUtf8());
    return file.fileName();
}

} // namespace

TEST_CASE("an invoice run that stands in another desk's way goes on when the way is free", "[postgresql]")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    Conversation desk(company);
    test::furnish(desk);
    desk.done("stock.receive", R"("lines": [{"sku": "BROT", "quantity": 9}])");
    const QString order =
        desk.done("order.add",
                  R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 2}])")[u"order"_s]
            .toString();
    desk.done("order.release", R"("order": "%1")", order);
    desk.done("delivery.ship", R"("order": "%1")", order);
    beImpatient(company);
    const Holding other(company, u"sales_order"_s);
    CHECK(count(desk.done("invoice.run"), u"issued"_s) == 1);
}

TEST_CASE("so does an import, and what it had made is made again", "[postgresql]")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    Conversation desk(company);
    test::furnish(desk);
    desk.done("order.add", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 2}])");
    beImpatient(company);
    const Holding other(company, u"number_counter"_s);
    const QJsonObject answer =
        desk.done("import.orders", R"("path": "%1", "profile": "uci-online-retail")", fileOfOrders(company));
    CHECK(count(answer, u"added"_s) == 3);
    CHECK(count(answer, u"refused"_s) == 0);
}

} // namespace kontorist::busy_run_test
