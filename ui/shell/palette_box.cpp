#include "ui/shell/palette_box.h"

#include "core/search/search_actions.h"
#include "ui/shell/places.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/suggestion_list.h"

#include <QAction>
#include <QKeyEvent>

namespace kontorist {

namespace {

constexpr int mostRecords = 8;
constexpr int mostCommands = 5;

} // namespace

PaletteBox::PaletteBox(CompanyThread &company, Commands commands, QWidget *parent)
    : QLineEdit(parent), m_company(company), m_commands(std::move(commands))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Search and commands"));
    setPlaceholderText(tr("Search or command …   %1").arg(keyName(QKeySequence(Qt::CTRL | Qt::Key_K))));
    setClearButtonEnabled(true);
    setTextMargins(measure::gap - 2, 0, 0, 0);
    m_list = new SuggestionList(this, tr("Found"));
    connect(m_list, &SuggestionList::wanted, this, &PaletteBox::look);
    connect(m_list, &SuggestionList::taken, this, &PaletteBox::take);
    connect(m_list, &SuggestionList::unknown, this, [this](const QString &text) {
        emit foundNothing(tr("No record and no command is called “%1”.").arg(text));
    });
    connect(m_list, &SuggestionList::unanswered, this,
            [this] { emit foundNothing(tr("The search is not answered. Enter tries it again.")); });
}

void PaletteBox::open()
{
    if (!hasFocus())
        m_before = window()->focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void PaletteBox::look(const QString &text, quint64 generation)
{
    m_company.ask(
        this, [text](const Database &database) { return search_actions::find(database, text, mostRecords); },
        [this, text, generation](const QList<SearchHit> &hits) {
            QList<Suggestion> rows;
            for (const SearchHit &hit : hits) {
                const QString room = places::roomOf(hit.record.kind);
                if (room.isEmpty())
                    continue;
                Suggestion row{hit.record.id, hit.record.number, hit.record.title};
                row.badge = places::wordOf(hit.record.kind);
                row.payload = QVariant::fromValue(
                    Place{room, places::recordOf(hit.record.kind, hit.record.number), {}});
                rows.append(row);
            }
            m_list->show(generation, rows + matchingCommands(text));
        },
        [this, text, generation](const Objection &) { // said above the page; commands need no company
            m_list->show(generation, matchingCommands(text));
        });
}

// Every word that was typed begins a word of the command.
QList<Suggestion> PaletteBox::matchingCommands(const QString &text) const
{
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts);
    QList<Suggestion> rows;
    for (QAction *action : m_commands()) {
        const QStringList words = action->iconText().split(u' ', Qt::SkipEmptyParts);
        const auto fits = [&](const QString &begin) {
            return std::any_of(words.begin(), words.end(), [&](const QString &each) {
                return each.startsWith(begin, Qt::CaseInsensitive);
            });
        };
        if (!action->isEnabled() || typed.isEmpty() || !std::all_of(typed.begin(), typed.end(), fits))
            continue;
        Suggestion row{0, action->iconText(), keyName(action->shortcut())};
        row.badge = tr("Command");
        row.role = Role::Info;
        row.payload = QVariant::fromValue(QPointer<QAction>(action));
        rows.append(row);
        if (rows.size() == mostCommands)
            break;
    }
    return rows;
}

void PaletteBox::take(const Suggestion &chosen)
{
    clear();
    if (chosen.payload.canConvert<Place>()) {
        emit goWanted(chosen.payload.value<Place>());
        return;
    }
    goBack(); // a command is given to the page, not to this box
    if (const auto action = chosen.payload.value<QPointer<QAction>>())
        action->trigger();
}

void PaletteBox::goBack()
{
    if (m_before)
        m_before->setFocus();
    else
        focusNextChild();
}

void PaletteBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    clear();
    goBack();
}

} // namespace kontorist
