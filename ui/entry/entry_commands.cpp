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
#include <QStackedWidget>

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
    m_address = command("otherAddress", tr("Other delivery &address"), Qt::ALT | Qt::Key_A,
                        [this] { m_head->turnAddress(); });
    m_complete = command("completeOnly", tr("Par&tial deliveries or complete"), Qt::ALT | Qt::Key_T,
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
    const QString isTaken = m_stack->currentWidget() == m_form
                                ? QString()
                                : tr("This order is taken. %1 begins the next one.").arg(keyName(Qt::Key_F7));
    for (QAction *action : {m_confirm, m_quote, m_address, m_complete})
        guard::set(action, isTaken);
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
    showLines();
    m_offersBack = false;
    if (!what.isEmpty())
        offerBack(what, [this] { stepBack(); });
}

void EntryPage::showLines()
{
    m_lines->setLines(order().lines);
    m_strip->follow(order().lines);
    keepNow();
    look();
    guardCommands();
}

// The key takes back what was done last: what the toast offers only until something else is done.
void EntryPage::offerBack(const QString &sentence, const std::function<void()> &act)
{
    m_toast->say(sentence, undoWord(), act);
    m_offersBack = true;
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

// What was typed and not added is not dropped for it.
void EntryPage::editLine(int row)
{
    if (row < 0 || row >= order().lines.size() || (m_strip->isEditing() && m_strip->row() == row))
        return m_strip->focusArticle();
    if (m_strip->isTouched()) {
        m_strip->complain(tr("This line is not added yet: Enter adds it, or empty the field."));
        return m_strip->focusArticle();
    }
    editRow(row);
}

void EntryPage::editRow(int row)
{
    const OrderLine *line = m_look.line(row);
    const TypedLine &typed = order().lines[row];
    const auto price = typed.price ? typed.price : line ? line->price : std::nullopt;
    m_table->choose(row);
    m_strip->edit(row, typed, price ? price->per() : 1);
}

void EntryPage::removeLine()
{
    const int row = m_table->chosen();
    if (row < 0 || row >= order().lines.size())
        return;
    const QString name = order().lines[row].name;
    if (m_strip->isEditing() && m_strip->row() == row)
        m_strip->clear();
    change(tr("Line removed: %1").arg(name), [row](QList<TypedLine> &lines) { lines.removeAt(row); });
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
    if (std::exchange(m_offersBack, false) && m_toast->act())
        return;
    if (m_past.isEmpty())
        return;
    m_future.append(order().lines);
    order().lines = m_past.takeLast();
    showLines();
}

void EntryPage::stepForth()
{
    if (m_future.isEmpty())
        return;
    m_past.append(order().lines);
    order().lines = m_future.takeLast();
    showLines();
}

void EntryPage::takeLastOrder()
{
    if (!m_look.last)
        return;
    company().ask(
        this, [id = m_look.last->id](const Database &database) { return order_store::load(database, id); },
        [this, key = order().key](const Order &last) {
            QList<TypedLine> lines;
            const QList<TypedLine> all = TypedOrder::of(last).lines;
            for (qsizetype i = 0; i < all.size(); ++i) {
                TypedLine line = all[i];
                line.line = 0;
                line.price.reset(); // what it costs now
                line.requestedOn = {};
                if (!last.lines[i].article.isNull() && line.quantity.isPositive())
                    lines.append(line);
            }
            if (key != order().key || m_stack->currentWidget() != m_form || lines.isEmpty())
                return; // it was asked for another call
            change(tr("Taken over from %1").arg(last.number),
                   [&](QList<TypedLine> &typed) { typed.append(lines); });
            if (hasKeyboard())
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
        [this, key = order().key](const pasted::Found &found) { takePasted(key, found, m_paste->text()); });
}

// The lines stay where they are until it is known what they mean.
void EntryPage::pasteAgain(const QString &text)
{
    m_paste->setAsked(true);
    m_strip->focusArticle();
    company().ask(
        this,
        [text, customer = order().customer](const Database &database) {
            return pasted::find(database, text, customer);
        },
        [this, key = order().key](const pasted::Found &found) {
            m_paste->setAsked(false);
            takePasted(key, found, {});
        },
        [this](const Objection &) { m_paste->setAsked(false); });
}

// Into the order for which they were pasted. `before` are lines that were still to be mended.
void EntryPage::takePasted(const QString &key, const pasted::Found &found, const QString &before)
{
    const QStringList rest = (before.isEmpty() ? QStringList() : QStringList(before)) + found.unknown;
    if (key == order().key && m_stack->currentWidget() == m_form) {
        m_paste->setText(rest.join(u'\n'));
        if (found.lines.isEmpty())
            return edited();
        return change(tr("Pasted: %1").arg(said::lines(found.lines.size())),
                      [&](QList<TypedLine> &all) { all.append(found.lines); });
    }
    TypedOrder *typed = orderOf(key);
    if (!typed)
        return;
    typed->lines.append(found.lines);
    typed->inputs[u"pasteRest"_s] = found.unknown.join(u'\n');
    keep(*typed);
}

} // namespace kontorist
