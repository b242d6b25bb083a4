#include "ui/returns/return_page.h"

#include "ui/records/fact_table.h"
#include "ui/returns/return_booking.h"
#include "ui/returns/return_text.h"
#include "ui/returns/settle_panel.h"
#include "ui/text/format.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kontorist {

ReturnPage::ReturnPage(CompanyThread &company, QSettings &, const Place &place, QWidget *parent)
    : RecordPage(company, u"return"_s, place.record, parent),
      m_ending(new SettlePanel(company, place.record)),
      m_openHead(new QLabel(tr("To be booked"))),
      m_open(new ReturnLines),
      m_lines(new FactTable(u"returnPieces"_s, tr("Lines"), ReturnTables::lineColumns())),
      m_documents(new FactTable(u"returnDocuments"_s, tr("Documents"), ReturnTables::documentColumns()))
{
    makePanel();
    makeSections();
    makeCommands();
}

void ReturnPage::makePanel()
{
    body()->addWidget(m_ending);
    connect(m_ending, &ActPanel::confirmed, this, &ReturnPage::settle);
    connect(m_ending, &ActPanel::closed, this, [this] {
        guardCommands();
        focusFirst();
    });
}

void ReturnPage::makeSections()
{
    QFont bold = m_openHead->font();
    bold.setWeight(QFont::DemiBold);
    m_openHead->setFont(bold);
    body()->addWidget(m_openHead);
    body()->addWidget(m_open);
    addSection(tr("Lines"), m_lines);
    addSection(tr("Documents"), m_documents);
    body()->addStretch();
    connect(m_open, &ReturnLines::edited, this, &ReturnPage::guardCommands);
    connect(m_open, &ReturnLines::finished, this, &ReturnPage::book);
    for (const FactTable *table : {m_lines, m_documents})
        connect(table, &FactTable::opened, this, [this](const ListRow &row) {
            emit goWanted({row.room, row.key, {}});
        });
}

void ReturnPage::makeCommands()
{
    m_book = command(
        "bookArrival", tr("&Book what came"), Qt::CTRL | Qt::Key_Return,
        [this] {
            if (m_ending->isOpen())
                m_ending->confirm();
            else
                book();
        },
        As::MainButton);
    m_settle = command(
        "settleReturn", tr("&Settle"), Qt::CTRL | Qt::Key_E, [this] { openEnding(); }, As::Button);
    m_all = command("returnAll", tr("&Everything arrived"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
                    [this] { m_open->fillAll(); });
    separate();
    m_order = command("returnOrder", tr("Open the &order"), Qt::ALT | Qt::Key_O, [this] {
        emit goWanted({u"orders"_s, m_facts.order, {}});
    });
    command("returnCustomer", tr("Go to the &customer"), {}, [this] {
        emit goWanted({u"customers"_s, m_facts.customer, {}});
    });
}

void ReturnPage::read()
{
    company().ask(
        this, [number = record()](const Database &database) { return ReturnFacts::of(database, number); },
        [this](const ReturnFacts &facts) {
            if (!facts.missing.isEmpty())
                return showMissing(facts.missing);
            show(facts);
        });
}

void ReturnPage::show(const ReturnFacts &facts)
{
    m_facts = facts;
    setState(ReturnText::state(facts.returned.state));
    setSubtitle(ReturnTables::about(facts));
    m_ending->setReturn(facts.order, facts.returned.isWithdrawal);
    m_open->setLines(record(), ReturnTables::open(facts));
    m_openHead->setVisible(!m_open->isEmpty());
    m_lines->show(ReturnTables::lines(facts));
    m_documents->show(ReturnTables::documents(facts));
    guardCommands();
}

bool ReturnPage::holdsTyping() const
{
    return !m_open->filled().isEmpty() || RecordPage::holdsTyping();
}

void ReturnPage::guardCommands()
{
    const auto orElse = [](const QString &first, const QString &second) {
        return first.isEmpty() ? second : first;
    };
    const QString closed = m_facts.notStepped;
    const QString nothing = m_open->isEmpty() ? tr("Everything has arrived and was looked at.")
                            : m_open->filled().isEmpty()
                                ? tr("Type first how many came back, or choose their condition.")
                                : QString();
    // The key does what is open; its button says so.
    m_book->setText(m_ending->isOpen() ? tr("&Settle") : tr("&Book what came"));
    if (m_ending->isOpen())
        guard(m_book, CommandName("return.settle"));
    else
        guard(m_book, "return.receive", orElse(closed, nothing));
    guard(m_all, orElse(closed, m_open->isEmpty() ? nothing : QString()));
    m_settle->setVisible(!m_ending->isOpen()); // one button that settles
    guard(m_settle, "return.settle",
          orElse(closed, m_facts.hasArrived() ? QString() : tr("Nothing of it has arrived yet.")));
    guard(m_order, m_facts.order.isEmpty() ? tr("It belongs to no order.") : QString());
}

void ReturnPage::book()
{
    if (m_isBooking || !m_book->isEnabled() || !m_open->settle())
        return;
    m_isBooking = true;
    auto *booking = new ReturnBooking(company(), record(), m_open->filled(), this);
    connect(booking, &ReturnBooking::finished, this, [this, booking](const QString &trouble) {
        m_isBooking = false;
        if (trouble.isEmpty() || booking->hasReceived())
            m_open->clear(); // else the same pieces stood there to be booked once more
        if (trouble.isEmpty())
            emit told(tr("Return %1: booked.").arg(record()));
        else
            emit complained(trouble);
        read();
    });
    booking->start();
}

void ReturnPage::openEnding()
{
    m_ending->open();
    m_ending->readPreview();
    guardCommands();
}

void ReturnPage::settle()
{
    act(m_ending->request(), [this](const Answer &) {
        m_ending->close();
        emit told(tr("Return %1 is settled.").arg(record()));
    });
}

void ReturnPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        return emit left();
    RecordPage::keyPressEvent(event);
}

} // namespace kontorist
