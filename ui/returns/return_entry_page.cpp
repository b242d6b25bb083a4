#include "ui/returns/return_entry_page.h"

#include "core/base/error.h"
#include "core/delivery/delivery_store.h"
#include "core/returns/return_list_store.h"
#include "core/sales/order_store.h"
#include "ui/returns/return_booking.h"
#include "ui/shell/tokens.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace kontorist {

ReturnEntryPage::ReturnEntryPage(CompanyThread &company, QSettings &, const Place &, QWidget *parent)
    : CommandPage(company, u"newReturnPage"_s, parent),
      m_document(new InputField(InputField::Kind::Text, u"returnDocument"_s,
                                tr("&Delivery note, invoice or order"))),
      m_withdrawal(new InputField(InputField::Kind::Tick, u"returnWithdrawal"_s,
                                  tr("A consumer &withdraws from the contract"))),
      m_about(new QLabel),
      m_lines(new ReturnLines)
{
    m_document->withHint(tr("Scan or type its number, then Enter"));
    m_about->setObjectName(u"returnAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    head()->addStretch();
    makeCommands();
    arrange();
    connect(m_document->lineEdit(), &QLineEdit::returnPressed, this, &ReturnEntryPage::lookUp);
    connect(m_lines, &ReturnLines::edited, this, &ReturnEntryPage::guardCommands);
    connect(m_withdrawal, &InputField::edited, this, [this] {
        m_lines->setReasonNeeded(!m_withdrawal->isTicked());
        guardCommands();
    });
    connect(m_lines, &ReturnLines::finished, this, [this] { open(Arrived::Yes); });
    guardCommands();
}

void ReturnEntryPage::arrange()
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, measure::gap, 0);
    lines->setSpacing(measure::gap);
    auto *first = new QHBoxLayout;
    first->setSpacing(measure::margin);
    first->addWidget(m_document, 2);
    first->addWidget(m_withdrawal, 1);
    lines->addLayout(first);
    lines->addWidget(m_about);
    lines->addWidget(m_lines);
    lines->addStretch();
    auto *area = new QScrollArea;
    area->setObjectName(u"returnEntry"_s);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addLayout(head());
    layout->addWidget(area, 1);
}

void ReturnEntryPage::makeCommands()
{
    m_book = command(
        "bookReturn", tr("&Book the arrival"), Qt::CTRL | Qt::Key_Return, [this] { open(Arrived::Yes); },
        As::MainButton);
    m_announce = command(
        "announceReturn", tr("Only a&nnounce it"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
        [this] { open(Arrived::No); }, As::Button);
    m_all = command("returnEverything", tr("&Everything comes back"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                    [this] { m_lines->fillAll(); });
    separate();
    command("returnOtherDocument", tr("&Another document"), {}, [this] { m_document->takeFocus(); });
}

QString ReturnEntryPage::title() const
{
    return tr("New return");
}

void ReturnEntryPage::focusFirst()
{
    if (m_lines->isEmpty())
        m_document->takeFocus();
    else
        m_lines->focusFirst();
}

void ReturnEntryPage::comeTo(const Place &place)
{
    if (place.with.isEmpty())
        return;
    m_document->setText(place.with);
    lookUp();
}

ReturnEntryPage::Original ReturnEntryPage::originalOf(const Database &database, const QString &typed)
{
    Original original;
    const QString number = QString(typed).replace(u'ß', u'-').toUpper();
    QList<return_list_store::SentLine> sent;
    try {
        const Delivery delivery = delivery_store::get(database, number);
        const Order order = order_store::load(database, delivery.order);
        original.deliveryNote = number;
        original.about = u"%1 · %2 · %3 · %4"_s.arg(number, order.number, delivery.shipAddress.name,
                                                    format::date(delivery.shippedOn));
        sent = return_list_store::sentWith(database, delivery.id);
    } catch (const Refused &) {
        try {
            const QString wanted = return_list_store::orderBilledBy(database, number).value_or(number);
            const Order order = order_store::load(database, order_store::idOf(database, wanted));
            original.order = order.number;
            original.about =
                u"%1 · %2 · %3"_s.arg(order.number, order.shipAddress.name, format::date(order.orderedOn));
            sent = return_list_store::sentOf(database, order.id);
        } catch (const Refused &refused) {
            original.trouble = errorText(refused.reason());
            return original;
        }
    }
    for (const return_list_store::SentLine &line : sent) {
        const QString about = line.back.isPositive()
                                  ? tr("%1 delivered, %2 of the line come back already")
                                        .arg(format::quantity(line.delivered), format::quantity(line.back))
                                  : tr("%1 delivered").arg(format::quantity(line.delivered));
        original.lines.append({line.line, line.sku, line.name, about, line.delivered, {}, true});
    }
    if (original.lines.isEmpty())
        original.trouble = tr("Nothing of %1 was delivered.").arg(number);
    return original;
}

void ReturnEntryPage::lookUp()
{
    const QString number = m_document->text().trimmed();
    if (number.isEmpty())
        return;
    m_asked = number;
    company().ask(
        this, [number](const Database &database) { return originalOf(database, number); },
        [this, number](const Original &original) {
            if (number == m_asked) // else another one was scanned since
                show(original);
        });
}

void ReturnEntryPage::show(const Original &original)
{
    m_document->setTrouble(original.trouble);
    if (!original.trouble.isEmpty()) {
        m_asked.clear();
        return m_document->takeFocus();
    }
    m_original = original;
    m_about->setText(original.about);
    m_lines->setLines(original.deliveryNote.isEmpty() ? original.order : original.deliveryNote,
                      original.lines);
    m_lines->focusFirst();
    guardCommands();
}

void ReturnEntryPage::guardCommands()
{
    const bool isFilled = std::ranges::any_of(
        m_lines->filled(), [](const ReturnLines::Filled &line) { return line.coming.isPositive(); });
    const bool isWhole = m_withdrawal->isTicked() && !m_lines->isEmpty();
    const QString none = m_lines->isEmpty()      ? tr("Scan or type first what it is a return of.")
                         : !isFilled && !isWhole ? tr("Type first how many come back.")
                                                 : QString();
    guard(m_announce, "return.open", none);
    guard(m_book, "return.receive",
          isFilled         ? QString()
          : none.isEmpty() ? tr("Type first how many come back.")
                           : none);
    guard(m_all, m_lines->isEmpty() ? none : QString());
}

// A withdrawal without quantities is one from everything.
void ReturnEntryPage::open(Arrived arrived)
{
    QAction *action = arrived == Arrived::Yes ? m_book : m_announce;
    if (m_document->text().trimmed() != m_asked) { // what stands below is of another document
        m_document->takeFocus();
        return lookUp();
    }
    if (m_isBooking || !action->isEnabled() || !m_lines->settle())
        return;
    const QList<ReturnLines::Filled> filled = m_lines->filled();
    QList<ReturnLines::Filled> opened;
    QJsonArray lines;
    for (ReturnLines::Filled each : filled) {
        if (!each.coming.isPositive())
            continue;
        lines.append(
            QJsonObject{{u"line"_s, each.line},
                        {u"quantity"_s, each.coming.written()},
                        {u"reason"_s, each.reason.isEmpty() ? word(ReturnReason::Withdrawal) : each.reason}});
        each.line = static_cast<int>(lines.size()); // the return counts its own
        opened.append(each);
    }
    QJsonObject fields{m_original.deliveryNote.isEmpty()
                           ? QPair<QString, QJsonValue>(u"order"_s, m_original.order)
                           : QPair<QString, QJsonValue>(u"deliveryNote"_s, m_original.deliveryNote)};
    if (m_withdrawal->isTicked())
        fields[u"withdrawal"_s] = true;
    if (!lines.isEmpty())
        fields[u"lines"_s] = lines;
    act({u"return.open"_s, fields}, [this, arrived, opened](const Answer &answer) {
        const QString number = answer.fields[u"return"_s].toString();
        if (arrived == Arrived::Yes)
            book(number, opened);
        else
            go(number);
    });
}

void ReturnEntryPage::book(const QString &number, const QList<ReturnLines::Filled> &lines)
{
    m_isBooking = true;
    auto *booking = new ReturnBooking(company(), number, lines, this);
    connect(booking, &ReturnBooking::finished, this, [this, number](const QString &trouble) {
        m_isBooking = false;
        go(number);
        if (!trouble.isEmpty())
            emit complained(trouble);
    });
    booking->start();
}

// It is a record now; here is room for the next one.
void ReturnEntryPage::go(const QString &number)
{
    m_original = {};
    m_asked.clear();
    m_document->setText({});
    m_withdrawal->setTicked(false);
    m_lines->setReasonNeeded(true);
    m_about->clear();
    m_lines->clear();
    guardCommands();
    emit told(tr("Return %1 is opened.").arg(number));
    emit goWanted({u"returns"_s, number, {}});
}

// Back to the list; what was typed is still here.
void ReturnEntryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        return emit goWanted({u"returns"_s, {}, {}});
    CommandPage::keyPressEvent(event);
}

} // namespace kontorist
