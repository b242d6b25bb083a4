#include "tests/faults/working_desk.h"

#include "core/db/sqlite_connection.h"

#include <QFile>
#include <QJsonDocument>

namespace kontorist::test {

namespace {

constexpr const char *fewPages = "30";

} // namespace

QList<QByteArray> lifeLines(const QString &folder)
{
    QFile file(QStringLiteral(TEST_DATA "/scripts/life.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the script of the life is not there");
    QList<QByteArray> lines = file.readAll().replace("%FOLDER%", folder.toUtf8()).trimmed().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject request = QJsonDocument::fromJson(lines[i]).object();
        request[u"key"_s] = u"life-%1"_s.arg(i);
        lines[i] = QJsonDocument(request).toJson(QJsonDocument::Compact);
    }
    return lines;
}

bool isRun(const QByteArray &line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    const Command *command = commands::find(request[u"do"_s].toString());
    return command && command->effect == Command::Effect::Runs;
}

WorkingDesk::WorkingDesk() : company(Kind::SQLite), m_door(company.session)
{
    static_cast<SqliteConnection &>(company.database().connection())
        .setPragma(u"cache_size"_s, QString::fromLatin1(fewPages), QString::fromLatin1(fewPages));
}

QJsonObject WorkingDesk::say(const QByteArray &line)
{
    return QJsonDocument::fromJson(m_door.answer(line)).object();
}

qint64 WorkingDesk::entries() const
{
    return company.company.database->number(u"SELECT seq FROM journal_head"_s);
}

bool isMachineFault(const QJsonObject &answer, const QStringList &faults)
{
    return !answer[u"ok"_s].toBool() && answer[u"kind"_s] == u"failed"_s &&
           faults.contains(answer[u"fault"_s].toString()) && !answer[u"text"_s].toString().isEmpty();
}

} // namespace kontorist::test
