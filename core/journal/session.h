#pragma once

#include "core/db/database.h"
#include "core/journal/journal.h"

#include <functional>
#include <memory>

namespace kontorist {

/// What every action is handed: the company, the clock, and who acts. There is nothing global.
/// `on` is the business date where it is not today; posted documents ask `reason` when it lies back.
struct Session
{
    Database &database;
    const Clock &clock;
    Desk desk;
    std::optional<QDate> on = {};
    QString reason = {};
    QString key =
        {}; ///< by which whoever asks knows this request again, so that a run does its first step once
    /// Told by what takes long what is done and what there is; false = nobody wants more of it. May be empty.
    std::function<bool(qsizetype done, qsizetype all)> progress = {};
    std::shared_ptr<bool> isDeskStored = std::make_shared<bool>(false); ///< of all copies of this session

    QDate today() const { return on ? *on : clock.today(); }

    /// Installs the journal: from now on every unit of work of this database is chained under this desk, whose
    /// row is written with the first of them.
    static Session begin(Database &database, const QString &actor, Channel channel,
                         const QString &workstation);
    /// Where two begin on one database, the one that is to act says so first: what follows is chained under its desk.
    void takeTheChair() const;
};

} // namespace kontorist
