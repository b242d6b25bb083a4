#include "core/mail/password_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace kontorist::password_file {

namespace {

constexpr qint64 longestFile = 1'000'000;
constexpr auto ownersFile = QFile::ReadOwner | QFile::WriteOwner;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/kontorist/mail"_s;
}

QString file()
{
    return folder() + u"/passwords.json"_s;
}

QJsonObject all()
{
    if (!QFile::exists(file()))
        return {};
    const QJsonDocument content = QJsonDocument::fromJson(readFile(file(), longestFile));
    if (!content.isObject())
        throw Failed(Fault::FileDamaged, file());
    return content.object();
}

// Nobody else may look into the folder, so that the file is private from its first byte on.
void makePrivateFolder()
{
    if (!QDir().mkpath(folder()) || !QFile::setPermissions(folder(), ownersFile | QFile::ExeOwner))
        throw Failed(Fault::FileNotWritable, folder());
}

} // namespace

QString passwordOf(const QString &place)
{
    return all()[place].toString();
}

bool isKnown(const QString &place)
{
    try {
        return !passwordOf(place).isEmpty();
    } catch (const Failed &) {
        return false;
    }
}

void keep(const QString &place, const QString &password)
{
    QJsonObject known = all();
    if (password.isEmpty())
        known.remove(place);
    else
        known[place] = password;
    makePrivateFolder();
    AtomicFile(file()).write(compact(known));
    if (!QFile::setPermissions(file(), ownersFile))
        throw Failed(Fault::FileNotWritable, file());
}

} // namespace kontorist::password_file
