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
    QString id;    ///< "orders", as places name it
    QString title; ///< in the rail; empty = it is gone to by a command alone
    QString icon;
    QKeySequence key; ///< Alt and a digit for what stands in the rail
    Page *(*list)(Workshop &) = nullptr;
    /// The page of one record; without it only the list can be gone to.
    Page *(*record)(Workshop &, const Place &) = nullptr;
    /// How many records wait for somebody; shown beside the title.
    qint64 (*waiting)(const Database &, QDate today) = nullptr;
    /// How the menu calls the way there, where the title does not: "&New order". A room without a title
    /// is not in the rail; its list is come to with "+" and something new each time, so that it begins anew.
    QString command = {};
    Duties duties = Duties::all(); ///< whose login finds something to do or to see there
    Place leadsTo = {}; ///< no pages of its own: a key that leads into another room, for something there
};

/// Why a login with these duties does not come in, as a sentence; empty = it does.
QString whyClosed(const Room &room, Duties held);

} // namespace kontorist
