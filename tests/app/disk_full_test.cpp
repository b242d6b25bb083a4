#include "core/db/backup.h"
#include "core/db/move.h"
#include "core/db/sqlite_connection.h"
#include "tests/app/conversation.h"

namespace kontorist::disk_full_test {

using test::at;
using test::Conversation;

namespace {

// The disk has room for so many more pages; 0 = as many as it wants.
void leaveRoom(Database &database, int pages)
{
    auto &connection = static_cast<SqliteConnection &>(database.connection());
    const int used = connection.answersOf(u"page_count"_s).first().toInt();
    const QString most = QString::number(pages == 0 ? 1'000'000'000 : used + pages);
    connection.setPragma(u"max_page_count"_s, most, most);
}

QString bigOrder()
{
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines.append(uR"({"sku": "BROT", "quantity": 1, "requestedOn": "2027-01-%1", "text": "%2"})"_s
                         .arg(i % 28 + 1, 2, 10, QChar(u'0'))
                         .arg(QString(150, u'x')));
    return uR"("customer": "10001", "lines": [)"_s + lines.join(u", "_s) + uR"(], "key": "big")"_s;
}

} // namespace

TEST_CASE("a disk that is full in the middle of an action undoes it whole, and says so")
{
    test::TestCompany company(test::Kind::SQLite);
    Conversation desk(company);
    test::furnish(desk);
    const auto before = move::digests(company.database());
    const QString order = bigOrder();
    int refused = 0;
    for (int room = 1; room <= 24; ++room) { // the disk is full earlier or later in the action
        INFO("room for " << room << " pages");
        leaveRoom(company.database(), room);
        const QJsonObject answer = desk.say((uR"({"do": "order.take", )"_s + order + u'}').toUtf8());
        if (at(answer, u"ok"_s) == u"true")
            break;
        ++refused;
        CHECK(at(answer, u"kind"_s) == u"failed");
        CHECK(at(answer, u"fault"_s) == u"DiskFull");
        CHECK(move::digests(company.database()) == before);
        CHECK(backup::isSound(static_cast<SqliteConnection &>(company.database().connection()),
                              backup::Depth::Full));
    }
    CHECK(refused > 5);
    leaveRoom(company.database(), 0);
    const QJsonObject done = desk.done("order.take", order);
    CHECK(at(done, u"order"_s) == u"AU-2026-00001"); // no number was lost
}

} // namespace kontorist::disk_full_test
