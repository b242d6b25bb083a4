#pragma once

#include "core/db/database.h"
#include "ui/text/state_text.h"

#include <any>
#include <QDate>
#include <QStringList>

namespace kontorist {

/// What the number of a cell counts: whole things, cents, ten-thousandths of a unit, days.
enum class Measure { None, Whole, Money, Quantity, Day };

/// One cell of a list as it is shown.
struct Cell
{
    QString text;
    std::optional<Role> role = {};     ///< colours it; with an icon it is a chip
    QString icon = {};                 ///< of resources/icons
    QString more = {};                 ///< for the tooltip, where it says more than the text
    std::optional<qint64> number = {}; ///< what it is sorted by; without one it is the text
    Measure measure = Measure::None;   ///< so that a spreadsheet can calculate with it
};

/// One record of a list.
struct ListRow
{
    qint64 id = 0;
    QString key; ///< under which a person and the commands know it; opens its page
    QList<Cell> cells;
    Money sum = {};     ///< what the status bar adds up
    QString room = {};  ///< where its page is, in a list of records of several rooms
    std::any fact = {}; ///< of which the room's page asks what can be done with it
};

struct ListColumn
{
    QString title;
    QString widest; ///< a text as wide as any that is to be expected
    bool isRight = false;
    bool grows = false; ///< takes what the others leave
};

struct ListQuestion
{
    int view = 0;
    QString text;                 ///< what the filter says; empty = all of the view
    std::optional<ListRow> after; ///< keyset: only what comes behind it in the list's own order
    int wanted = 200;
    QDate today;
};

struct ListAnswer
{
    QList<ListRow> rows;
    bool isLast = false; ///< nothing comes behind them
};

/// What a list shows and how it asks for it: one small class for each kind of record; model, page, sorting, filter
/// and export are the same for all. It has no state that changes; page() and counts() run on the reading thread.
class ListSource
{
public:
    ListSource() = default;
    virtual ~ListSource() = default;
    ListSource(const ListSource &) = delete;
    ListSource &operator=(const ListSource &) = delete;

    virtual QString name() const = 0;  ///< "order": begins the object names, and the settings' keys
    virtual QString title() const = 0; ///< "Orders"
    virtual QString hint() const = 0;  ///< what the filter takes: "Number, customer or reference (Ctrl+F)"
    virtual QStringList views() const = 0;
    virtual QList<ListColumn> columns() const = 0;
    virtual QString counted(qint64 rows) const = 0; ///< "1 order", "31 orders"
    virtual QString empty() const = 0;              ///< where nothing exists yet: what to do

    /// In the list's own order, a page at a time.
    virtual ListAnswer page(const Database &database, const ListQuestion &question) const = 0;
    /// How many records each view has, in their order.
    virtual QList<qint64> counts(const Database &database, QDate today) const = 0;
};

using ListSourcePtr = std::shared_ptr<const ListSource>;

} // namespace kontorist
