#pragma once

#include "ui/shell/company_thread.h"
#include "ui/shell/page.h"

#include <QKeySequence>

class QSettings;

namespace kontorist {

/// What a page is made of.
struct Workshop
{
    CompanyThread &company;
    QSettings &settings;
};

/// A room of the window: its entry in the rail, and who makes its pages. The window knows rooms by this alone; which
/// there are stands in app/rooms.cpp, the one place that knows all pages.
struct Room
{
    QString id; ///< "orders", as places name it
    QString title;
    QString icon;
    QKeySequence key;
    Page *(*list)(Workshop &) = nullptr;
    /// The page of one record; without it only the list can be gone to.
    Page *(*record)(Workshop &, const Place &) = nullptr;
    /// How many records wait for somebody; shown beside the title.
    qint64 (*waiting)(const Database &, QDate today) = nullptr;
    /// Of a room that is not in the rail: what its key does, as an entry of the menu says it ("&New order"). Its list
    /// is then come to with "+" and something new each time.
    QString begins = {};
};

} // namespace kontorist
