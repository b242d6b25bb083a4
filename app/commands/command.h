#pragma once

#include "app/commands/field.h"
#include "app/commands/input.h"
#include "app/commands/work.h"
#include "core/base/error.h"
#include "core/journal/session.h"
#include "core/users/command_duties.h"

namespace kontorist {

/// One entry of the headless door: its name, what it does, its fields, the faults it can answer, and the action
/// behind it. The table of all of them makes the help and the manual.
struct Command
{
    enum class Effect {
        Reads,   ///< changes nothing
        Changes, ///< one unit of work, remembered under its key
        Runs,    ///< a list of units; commits by itself
    };

    CommandName name;
    const char *summary;
    Effect effect;
    std::span<const Field> fields;
    QList<Fault> faults;
    QJsonObject (*run)(Session &session, const Input &input);
    /// The same in steps, of a run that waits for somebody outside; null where it waits for nobody.
    std::unique_ptr<Work> (*begin)(Session &session, const Input &input) = nullptr;

    Command inSteps(std::unique_ptr<Work> (*how)(Session &session, const Input &input)) const
    {
        Command made = *this;
        made.begin = how;
        return made;
    }
};

namespace commands {

/// All commands in the order of the street.
const QList<Command> &all();
const Command *find(const QString &name);

// one table a room
QList<Command> ofCompany();
QList<Command> ofNumbering();
QList<Command> ofParties();
QList<Command> ofPartyViews();
QList<Command> ofArticles();
QList<Command> ofStock();
QList<Command> ofOrderEntry();
QList<Command> ofOrderViews();
QList<Command> ofDeliveries();
QList<Command> ofInvoices();
QList<Command> ofPayments();
QList<Command> ofReturns();
QList<Command> ofImports();
QList<Command> ofChecks();
QList<Command> ofEInvoices();
QList<Command> ofDocuments();
QList<Command> ofLetterhead();
QList<Command> ofMail();

/// What `call --help` prints: the list, or one command in full.
QString help(const QString &name = {});

/// All of it as one Markdown page, docs/commands.md; a test compares.
QString manual();

} // namespace commands
} // namespace kontorist
