#include "ui/shell/palette_box.h"

#include "core/search/search_actions.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/suggestion_list.h"

#include <QAction>
#include <QKeyEvent>

namespace kontorist {

namespace {

constexpr int mostRecords = 8;
constexpr int mostCommands = 5;

struct Findable
{
    const char *name;
    const char *room;
    const char *word;
};

constexpr Findable kinds[] = {
    {"party", "customers", QT_TRANSLATE_NOOP("kontorist::PaletteBox", "Customer")},
    {"article", "articles", QT_TRANSLATE_NOOP("kontorist::PaletteBox", "Article")},
    {"order", "orders", QT_TRANSLATE_NOOP("kontorist::PaletteBox", "Order")},
    {"quote", "orders", QT_TRANSLATE_NOOP("kontorist::PaletteBox", "Quote")},
    {"deliveryNote", "deliveries", QT_TRANSLATE_NOOP("kontorist::PaletteBox", "Delivery note")},
    {"invoice", "invoices", QT_TRANSLATE_NOOP("kontorist::PaletteBox", "Invoice")},
    {"correction", "invoices", QT_TRANSLATE_NOOP("kontorist::PaletteBox", "Correction")},
    {"payment", "payments", QT_TRANSLATE_NOOP("kontorist::PaletteBox", "Payment")},
    {"return", "returns", QT_TRANSLATE_NOOP("kontorist::PaletteBox", "Return")},
};

const Findable *kindOf(const QString &name)
{
    for (const Findable &kind : kinds)
        if (name == QLatin1StringView(kind.name))
            return &kind;
    return nullptr;
}

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
}

Place PaletteBox::placeOf(const QString &kind, const QString &number)
{
    const Findable *found = kindOf(kind);
    return found ? Place{QString::fromLatin1(found->room), number, {}} : Place();
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
                const Findable *kind = kindOf(hit.record.kind);
                if (!kind)
                    continue;
                Suggestion row{hit.record.id, hit.record.number, hit.record.title};
                row.badge = tr(kind->word);
                row.payload = QVariant::fromValue(placeOf(hit.record.kind, hit.record.number));
                rows.append(row);
            }
            m_list->show(generation, rows + matchingCommands(text));
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
