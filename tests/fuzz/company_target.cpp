// reads core/db/open_company.cpp core/db/sqlite_connection.cpp core/db/migrator.cpp core/db/backup.cpp
#include "core/base/sha256.h"
#include "core/db/open_company.h"
#include "core/insight/check_actions.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/small_company.h"

#include <QDir>
#include <QFile>

using namespace kontorist;

namespace {

// Whole, as it lies on a disk after the program was closed.
QByteArray soundCompany()
{
    const FixedClock clock(QDate(2026, 11, 24));
    const fuzz::SmallCompany company;
    { // a scratch file keeps its journal in memory; opened once as a company it is what a desk leaves behind
        OpenCompany::open(Target::read(company.file()), clock, u"fuzz"_s);
    }
    QFile file(company.file());
    fuzz::insist(file.open(QIODevice::ReadOnly), "the sound company can be read");
    return file.readAll();
}

// Damage in steps of seven bytes: where (four of them), what (one), how much (two).
QByteArray damaged(QByteArray file, QByteArrayView steps)
{
    const auto byte = [&](qsizetype at) { return static_cast<quint32>(static_cast<uchar>(steps[at])); };
    for (; steps.size() >= 7 && !file.isEmpty(); steps = steps.sliced(7)) {
        const quint32 place = byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
        const qsizetype at = byte(4) & 0x80 ? place % 4096 % file.size() : place % file.size();
        const qsizetype length = std::min<qsizetype>(byte(5) << 8 | byte(6), file.size() - at);
        switch (byte(4) & 0x07) {
        case 0:
        case 1:
            file[at] = static_cast<char>(byte(6));
            break;
        case 2:
            file[at] = static_cast<char>(file[at] ^ (1 << (byte(6) & 7)));
            break;
        case 3:
            file.truncate(at);
            break;
        case 4:
            file.replace(at, length, QByteArray(length, '\0'));
            break;
        case 5:
            file.replace(at, length, file.left(length));
            break;
        case 6:
            file.insert(at, file.mid(at, length));
            break;
        default:
            file.remove(at, length);
        }
    }
    return file;
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    fuzz::insist(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
                 "a file is put there");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Whatever opens is asked everything the check asks.
void attackFile(const QString &path, const FixedClock &clock)
{
    const QByteArray before = contentOf(path);
    std::optional<OpenCompany> company;
    try {
        company = OpenCompany::open(Target::read(path), clock, u"fuzz"_s);
    } catch (const Error &error) {
        fuzz::insistOnWords(error);
        fuzz::insist(contentOf(path) == before, "a file that is refused stays as it was");
        return;
    }
    try {
        check_actions::check(*company->database);
    } catch (const Error &error) {
        fuzz::insistOnWords(error);
    }
}

} // namespace

FUZZ_TARGET(bytes)
{
    static const QByteArray sound = soundCompany();
    static const QTemporaryDir folder;
    static const FixedClock clock(QDate(2026, 11, 24));
    const QString path = folder.filePath(u"firma.kontorist"_s);
    const QByteArray marks("raw:");
    put(path, bytes.startsWith(marks) ? bytes.sliced(marks.size()).toByteArray() : damaged(sound, bytes));
    attackFile(path, clock);
    for (const QString &left : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(left));
}
