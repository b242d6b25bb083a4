#include "core/sales/order_store.h"
#include "ui/entry/entry_head.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/entry_strip.h"
#include "ui/entry/line_table.h"
#include "ui/entry/paste_panel.h"
#include "ui/entry/pasted_lines.h"
#include "ui/entry/said.h"
#include "ui/widgets/guard.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/toast.h"

#include <algorithm>
#include <QAction>
#include <QHBoxLayout>

namespace kontorist {

namespace {

constexpr qsizetype mostSteps = 100; // back

} // namespace

void EntryPage::makeCommands()
{
    const bool isNew = m_record.isEmpty();
    m_confirm = command("confirmOrder", isNew ? tr("&Confirm the order") : tr("&Save the change"),
                        Qt::CTRL | Qt::Key_Return,
                        [this] { confirm(m_record.isEmpty() ? u"order.take"_s : u"order.change"_s); });
    m_quote = command(
        "quoteOrder", tr("As a &quote"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
        [this] { confirm(u"quote"_s); }, isNew ? As::Button : As::MenuEntry);
    m_quote->setVisible(isNew);
    head()->addWidget(new PrimaryButton(m_confirm));
    separate();
    m_last = command("lastOrder", tr("Same as &last time"), Qt::ALT | Qt::Key_L, [this] { takeLastOrder(); });
    command("otherAddress", tr("Other delivery &address"), Qt::ALT | Qt::Key_A,
            [this] { m_head->turnAddress(); });
    command("completeOnly", tr("Par&tial deliveries or complete"), Qt::ALT | Qt::Key_T,
            [this] { m_head->turnComplete(); });
    separate();
    makeLineCommands();
    separate();
    m_point = command("nextPoint", tr("Next open &point"), Qt::Key_F3, [this] { goToPoint(-1); });
    m_next = command("nextDraft", tr("Ne&xt draft"), Qt::CTRL | Qt::Key_Tab,
                     [this] { switchTo((m_current + 1) % m_orders.size()); });
    m_discard = command("discardDraft", tr("Disca&rd what is typed"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
                        [this] { discard(); });
}

void EntryPage::makeLineCommands()
{
    m_edit = command("editLine", tr("&Edit the line"), Qt::Key_F2, [this] {
        editLine(m_table->chosen() >= 0 ? m_table->chosen() : m_lines->rowCount() - 1);
    });
    m_remove = command("removeLine", tr("Re&move the line"), QKeySequence::Delete, [this] { removeLine(); });
    m_up = command("lineUp", tr("Line &up"), Qt::CTRL | Qt::Key_Up, [this] { moveLine(-1); });
    m_down = command("lineDown", tr("Line &down"), Qt::CTRL | Qt::Key_Down, [this] { moveLine(1); });
    m_undo = command("undoLine", tr("U&ndo"), QKeySequence::Undo, [this] { stepBack(); });
    m_redo = command("redoLine", tr("Red&o"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { stepForth(); });
}

void EntryPage::guardCommands()
{
    const QString noLine = m_lines->rowCount() > 0 ? QString() : tr("There is no line yet.");
    guard::set(m_edit, noLine);
    const QString noneChosen = m_table->chosen() >= 0 ? QString()
                                                      : tr("Choose a line first: Arrow up in the "
                                                           "empty article field.");
    for (QAction *action : {m_remove, m_up, m_down})
        guard::set(action, noneChosen);
    guard::set(m_redo, m_future.isEmpty() ? tr("Nothing was undone.") : QString());
    guard::set(m_last, !m_look.hasCustomer ? tr("Choose a customer first.")
                       : m_look.last       ? QString()
                                           : tr("This customer has not ordered yet."));
    guard::set(m_point, m_points.isEmpty() ? tr("No point is open.") : QString());
    guard::set(m_next, m_orders.size() > 1 ? QString() : tr("There is only this one."));
    guard::set(m_discard, order().isBlank() ? tr("Nothing is typed.") : QString());
}

void EntryPage::change(const QString &what, const std::function<void(QList<TypedLine> &)> &how)
{
    m_past.append(order().lines);
    if (m_past.size() > mostSteps)
        m_past.removeFirst();
    m_future.clear();
    how(order().lines);
    m_lines->setLines(order().lines);
    keepNow();
    look();
    guardCommands();
    if (!what.isEmpty())
        m_toast->say(what, undoWord(), [this] { stepBack(); });
}

// The same article once more is more of the same line, unless something else was said of it.
void EntryPage::addLine(const TypedLine &line)
{
    const QList<TypedLine> &lines = order().lines;
    const auto same = std::find_if(lines.begin(), lines.end(),
                                   [&](const TypedLine &each) { return each.isSameKindAs(line); });
    const bool isMore = same != lines.end();
    const auto row = static_cast<int>(same - lines.begin());
    change({}, [&](QList<TypedLine> &all) {
        if (isMore)
            all[row].quantity += line.quantity;
        else
            all.append(line);
    });
    if (isMore)
        m_lines->flash(row);
    m_table->scrollTo(m_lines->index(row, 0));
}

void EntryPage::changeLine(int row, const TypedLine &line)
{
    if (row >= order().lines.size())
        return;
    change({}, [&](QList<TypedLine> &all) { all[row] = line; });
    m_lines->flash(row);
}

void EntryPage::editLine(int row)
{
    if (row < 0 || row >= order().lines.size())
        return;
    m_table->choose(row);
    m_strip->edit(row, order().lines[row]);
}

void EntryPage::removeLine()
{
    const int row = m_table->chosen();
    if (row < 0 || row >= order().lines.size())
        return;
    const QString name = order().lines[row].name;
    change(tr("Line removed: %1").arg(name), [row](QList<TypedLine> &lines) { lines.removeAt(row); });
    m_strip->clear();
    if (order().lines.isEmpty())
        m_strip->focusArticle();
    else
        m_table->choose(std::min(row, m_lines->rowCount() - 1));
}

void EntryPage::moveLine(int by)
{
    const int row = m_table->chosen(), to = row + by;
    if (row < 0 || to < 0 || to >= order().lines.size())
        return;
    change({}, [=](QList<TypedLine> &lines) { lines.move(row, to); });
    m_table->choose(to);
}

QString EntryPage::undoWord() const
{
    return tr("Undo") + u"  "_s + keyName(m_undo->shortcut());
}

void EntryPage::stepBack()
{
    if (m_toast->act())
        return;
    if (m_past.isEmpty())
        return;
    m_future.append(order().lines);
    order().lines = m_past.takeLast();
    m_lines->setLines(order().lines);
    keepNow();
    look();
    guardCommands();
}

void EntryPage::stepForth()
{
    if (m_future.isEmpty())
        return;
    m_past.append(order().lines);
    order().lines = m_future.takeLast();
    m_lines->setLines(order().lines);
    keepNow();
    look();
    guardCommands();
}

void EntryPage::takeLastOrder()
{
    if (!m_look.last)
        return;
    company().ask(
        this, [id = m_look.last->id](const Database &database) { return order_store::load(database, id); },
        [this](const Order &last) {
            QList<TypedLine> lines;
            for (TypedLine line : TypedOrder::of(last).lines) {
                line.line = 0;
                line.price.reset(); // what it costs now
                line.requestedOn = {};
                if (!line.sku.isEmpty() && line.quantity.isPositive())
                    lines.append(line);
            }
            change(tr("Taken over from %1").arg(last.number),
                   [&](QList<TypedLine> &all) { all.append(lines); });
            m_strip->focusArticle();
        });
}

void EntryPage::paste(const QString &text)
{
    company().ask(
        this,
        [text, customer = order().customer](const Database &database) {
            return pasted::find(database, text, customer);
        },
        [this](const pasted::Found &found) {
            const auto count = static_cast<int>(found.lines.size());
            if (count > 0)
                change(tr("Pasted: %1").arg(said::lines(count)),
                       [&](QList<TypedLine> &all) { all.append(found.lines); });
            m_paste->show(found.unknown);
        });
}

} // namespace kontorist
