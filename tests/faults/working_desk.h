#pragma once

#include "app/commands/door.h"
#include "tests/faults/disk.h"
#include "tests/support/company.h"

namespace kontorist::test {

/// The lines of an order's life through the headless door, one action each, every one of which passes on a new
/// company. Each carries a key.
QList<QByteArray> lifeLines(const QString &folder);

/// Whether a line makes several commits. Where it fails between them, it goes on there when it is tried again.
bool isRun(const QByteArray &line);

/// A company on a SQLite file and who works there, with so little page cache that actions have to read.
class WorkingDesk
{
public:
    WorkingDesk();

    QJsonObject say(const QByteArray &line);
    qint64 entries() const; ///< of the journal

    TestCompany company;

private:
    Door m_door;
};

/// Whether an answer says that the machine failed, in a way that a person can be told: not refused by a rule, not an
/// internal error.
bool isMachineFault(const QJsonObject &answer, const QStringList &faults);

} // namespace kontorist::test
