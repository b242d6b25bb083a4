#include "ui/text/machine_error_text.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the sentences the context that all errors have in the catalogue.
class MachineErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(Fault fault);
    static QString ofRights(Fault fault);
};

QString MachineErrorText::of(Fault fault)
{
    switch (fault) {
    case Fault::FileMissing:
        return tr("There is no file %1.");
    case Fault::FileExists:
        return tr("%1 exists already and is left as it is.");
    case Fault::FileNotReadable:
        return tr("%1 cannot be read.");
    case Fault::FileNotWritable:
        return tr("%1 cannot be written.");
    case Fault::FileLocked:
        return tr("%1 is in use: %2. Close it there first.");
    case Fault::FileOnNetworkShare:
        return tr(
            "%1 lies on a network drive, where a company file can be damaged. Use PostgreSQL for several workstations.");
    case Fault::FileDamaged:
        return tr("%1 is damaged. Nothing was changed; restore the last backup.");
    case Fault::NotACompany:
        return tr("%1 is not a Kontorist company.");
    case Fault::SchemaNewer:
        return tr(
            "%1 was written by a newer Kontorist (schema %2). Update this program; the company was not touched.");
    case Fault::SchemaOlder:
        return tr(
            "%1 was written by an older Kontorist (schema %2), and your login may not bring it up to date. Have it opened once by the login that administers the company.");
    case Fault::DiskFull:
        return tr("The disk is full. Nothing was saved; make room and try again.");
    case Fault::DiskFailed:
        return tr("The disk reported an error. Nothing was saved; try again, and have the disk checked.");
    case Fault::MemoryShort:
        return tr("The computer has no memory left. Nothing was saved; close other programs and try again.");
    case Fault::ServerUnreachable:
        return tr("The database server cannot be reached: %1.");
    case Fault::OutcomeUnknown:
        return tr("The connection to %1 broke while saving. Look whether it was saved.");
    case Fault::ServerUnsafe:
        return tr(
            "The database server does not write safely (%1 is off). Ask its administrator to switch it on.");
    case Fault::DatabaseFailed:
        return tr("The database reported an error. Nothing was saved.");
    case Fault::BusyTooLong:
        return tr("The company was busy too long. Nothing was saved; try again.");
    case Fault::ChangedMeanwhile:
        return tr("%1 was changed meanwhile. Read it again and repeat.");
    case Fault::KeyReused:
        return tr("The key %1 was already used for another request.");
    case Fault::TargetNotEmpty:
        return tr("%1 is not empty. Copy into a new company.");
    case Fault::InternalError:
        return tr("Something went wrong inside the program. Nothing was saved.");
    case Fault::CopyDiffers:
        return tr("The copy differs from its source in %1. The source stays in use.");
    case Fault::CopyUnsound:
        return tr("%1 was not written: the company itself breaks %2. An older copy stays. “kontorist check” "
                  "says more.");
    default:
        return ofRights(fault);
    }
}

QString MachineErrorText::ofRights(Fault fault)
{
    switch (fault) {
    case Fault::RightMissing:
        return tr("The server gives your login no right to %1. Nothing was saved. It says: %2");
    case Fault::RightsNeedServer:
        return tr("%1 is a file, and a file knows no logins. Rights are given at a PostgreSQL server.");
    case Fault::RolesNotMade:
        return tr(
            "The login %1 may not set up rights. It must own the database and be allowed to create roles.");
    case Fault::RoleUnfit:
        return tr(
            "The role %1 exists and may do more than belong to a group. Give it another name, or take its powers from it.");
    case Fault::DutyMissing:
        return tr("%1 does not belong to the duties of your login. It is for: %2.");
    default:
        return {};
    }
}

} // namespace

QString machineErrorText(Fault fault)
{
    return MachineErrorText::of(fault);
}

} // namespace kontorist
