#include "ui/lists/list_page.h"

#include "ui/shell/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

ListPage::ListPage(CompanyThread &company, ListSourcePtr source, QSettings &settings, QWidget *parent)
    : CommandPage(company, source->name() + u"Page"_s, parent),
      m_source(std::move(source)),
      m_list(new RecordList(company, m_source, settings))
{
    head()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addLayout(head());
    layout->addWidget(m_list, 1);
    makeCommands();
    connect(m_list, &RecordList::summaryChanged, this, &Page::summaryChanged);
    connect(m_list, &RecordList::chosenChanged, this, &ListPage::guardRows);
    connect(&m_list->model(), &ListModel::read, this,
            &ListPage::guardRows); // the same rows may be others now
}

void ListPage::comeTo(const Place &place)
{
    bool isView = false;
    const int view = place.with.toInt(&isView);
    if (isView)
        m_list->showView(view);
}

QAction *ListPage::rowCommand(const char *name, const QString &text, const QKeySequence &key,
                              const OnRows &act, As as, std::optional<CommandName> said)
{
    QAction *action = command(name, text, key, {}, as);
    connect(action, &QAction::triggered, this, [this, action, act] {
        if (const QList<ListRow> rows = chosenFor(action); !rows.isEmpty())
            act(rows);
    });
    m_onRows.append({action, said, {}});
    guardRows();
    return action;
}

void ListPage::guardEach(QAction *action, const Against &against)
{
    for (OnRow &each : m_onRows)
        if (each.action == action)
            each.against = against;
    guardRows();
}

QList<ListRow> ListPage::chosenFor(const QAction *action) const
{
    QList<ListRow> rows = m_list->chosen();
    for (const OnRow &each : m_onRows)
        if (each.action == action && each.against)
            rows.removeIf([&](const ListRow &row) { return !each.against(row).isEmpty(); });
    return rows;
}

QString ListPage::whyNot(const OnRow &command, const QList<ListRow> &rows)
{
    if (rows.isEmpty())
        return tr("Choose a row first.");
    if (!command.against)
        return {};
    for (const ListRow &row : rows)
        if (command.against(row).isEmpty())
            return {};
    return command.against(rows.first());
}

void ListPage::guardRows()
{
    const QList<ListRow> rows = m_list->chosen();
    for (const OnRow &each : std::as_const(m_onRows))
        if (each.said)
            guard(each.action, *each.said, whyNot(each, rows));
        else
            guard(each.action, whyNot(each, rows));
}

void ListPage::opensIn(const QString &room)
{
    connect(m_list, &RecordList::opened, this, [this, room](const ListRow &row) {
        emit goWanted({row.room.isEmpty() ? room : row.room, row.key, {}});
    });
}

void ListPage::makeCommands()
{
    const QByteArray name = '-' + m_source->name().toLatin1();
    const auto add = [&](const char *what, const QString &text, const QKeySequence &key,
                         std::function<void()> act) {
        return command((what + name).constData(), text, key, std::move(act));
    };
    add("filter", tr("&Filter"), QKeySequence::Find, [this] { m_list->focusFilter(); });
    add("refresh", tr("&Read again"), Qt::Key_F5, [this] { m_list->refresh(); });
    add("nextView", tr("&Next view"), Qt::CTRL | Qt::Key_PageDown, [this] { m_list->turnView(1); });
    add("previousView", tr("&Previous view"), Qt::CTRL | Qt::Key_PageUp, [this] { m_list->turnView(-1); });
    add("sort", tr("&Sort by the next column"), Qt::CTRL | Qt::Key_T, [this] { m_list->sortByNext(); });
    add("turn", tr("&Turn the sorting round"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
        [this] { m_list->turnSorting(); });
    add("columns", tr("Columns as they &were"), {}, [this] { m_list->resetColumns(); });
    add("export", tr("E&xport as a table…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { exportTable(); });
    QAction *copy = add("copy", tr("&Copy rows"), QKeySequence::Copy, [this] { m_list->copyRows(); });
    removeAction(copy);
    m_list->table()->addAction(copy); // in a field, the key copies its text
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_ofTheList = CommandPage::commands().size();
}

// What the room can do comes first, what every list can do behind it.
QList<QAction *> ListPage::commands() const
{
    const QList<QAction *> all = CommandPage::commands();
    QList<QAction *> own = all.mid(m_ofTheList);
    if (!own.isEmpty())
        own.append(nullptr);
    return own + all.first(m_ofTheList);
}

} // namespace kontorist
