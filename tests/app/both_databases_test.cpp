#include "tests/app/conversation.h"

#include <QFile>

namespace kontorist::both_databases_test {

namespace {

QList<QByteArray> script()
{
    QFile file(QStringLiteral(TEST_DATA "/scripts/day.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the script of the day is not there");
    return file.readAll().trimmed().split('\n');
}

} // namespace

TEST_CASE("the same day has the same answers, line by line, on both databases")
{
    test::TestCompany file(test::Kind::SQLite), server(test::Kind::PostgreSQL);
    Door onFile(file.session), onServer(server.session);
    int passed = 0;
    const QList<QByteArray> lines = script();
    for (const QByteArray &line : lines) {
        INFO(line.toStdString());
        const QByteArray answer = onFile.answer(line);
        CHECK(onServer.answer(line).toStdString() == answer.toStdString());
        passed += answer.contains("\"ok\":true");
    }
    CHECK(lines.size() == 60);
    CHECK(passed == 53);
}

} // namespace kontorist::both_databases_test
