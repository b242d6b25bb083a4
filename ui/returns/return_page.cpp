#include "ui/returns/return_page.h"

#include "ui/records/act_panel.h"
#include "ui/records/fact_table.h"
#include "ui/returns/return_booking.h"
#include "ui/returns/return_text.h"
#include "ui/text/format.h"
#include "ui/widgets/form.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kontorist {

ReturnPage::ReturnPage(CompanyThread &company, QSettings &, const Place &place, QWidget *parent)
    : RecordPage(company, u"return"_s, place.record, parent),
      m_ending(new ActPanel(u"returnEnding"_s, tr("What the customer gets"), tr("Settle"))),
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
    auto *how = new InputField(InputField::Kind::Choice, u"settlement"_s, tr("&The customer gets"));
    QList<InputField::Option> ways;
    for (int i = 0; i < static_cast<int>(wordsOf<Settlement>.size()); ++i)
        ways.append({word(static_cast<Settlement>(i)), ReturnText::settlement(static_cast<Settlement>(i))});
    how->withOptions(ways)->onShortPath();
    auto *deduction = new InputField(InputField::Kind::Amount, u"deduction"_s, tr("&Kept back"));
    deduction->setProperty("subject", u"deduction"_s);
    deduction->onShortPath()->withHint(tr("such as for wear"));
    m_ending->form().add(how);
    m_ending->form().add(deduction);
    body()->addWidget(m_ending);
    connect(m_ending, &ActPanel::edited, this, &ReturnPage::showPreview);
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
    m_open->setLines(ReturnTables::open(facts));
    m_openHead->setVisible(!m_open->isEmpty());
    m_lines->show(ReturnTables::lines(facts));
    m_documents->show(ReturnTables::documents(facts));
    showPreview();
    guardCommands();
}

Settlement ReturnPage::wanted() const
{
    return fromWord<Settlement>(m_ending->form().field(u"settlement"_s)->choice().toString())
        .value_or(Settlement::Credit);
}

Money ReturnPage::deduction() const
{
    return m_ending->form().field(u"deduction"_s)->amount().value_or(Money());
}

void ReturnPage::showPreview()
{
    const Settlement how = wanted();
    const bool isCredit = how == Settlement::Credit || how == Settlement::Refund;
    m_ending->form().field(u"deduction"_s)->setReadOnly(!isCredit);
    m_ending->setPreview(ReturnTables::preview(m_facts, how, isCredit ? deduction() : Money()));
    m_ending->setWhyNot(isCredit ? m_facts.notCredited : QString());
}

void ReturnPage::guardCommands()
{
    const Duties duties = company().duties();
    const auto orElse = [](const QString &first, const QString &second) {
        return first.isEmpty() ? second : first;
    };
    const QString notBooking =
        duties.meets({Duty::Warehouse, Duty::Manager}) ? QString() : tr("Arrivals belong to the warehouse.");
    const QString notSettling =
        duties.meets({Duty::Accounting, Duty::Manager}) ? QString() : tr("Settling belongs to accounting.");
    const QString closed = m_facts.notStepped;
    const QString nothing = m_open->isEmpty() ? tr("Everything has arrived and was looked at.")
                            : m_open->filled().isEmpty()
                                ? tr("Type first how many came back, or choose their condition.")
                                : QString();
    // The key does what is open; its button says so.
    m_book->setText(m_ending->isOpen() ? tr("&Settle") : tr("&Book what came"));
    guard(m_book, m_ending->isOpen() ? QString() : orElse(notBooking, orElse(closed, nothing)));
    guard(m_all, orElse(closed, m_open->isEmpty() ? nothing : QString()));
    guard(m_settle,
          orElse(notSettling,
                 orElse(closed, m_facts.hasArrived() ? QString() : tr("Nothing of it has arrived yet."))));
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
    showPreview();
    guardCommands();
}

void ReturnPage::settle()
{
    QJsonObject fields{{u"return"_s, record()}, {u"how"_s, word(wanted())}};
    if (!m_ending->form().field(u"deduction"_s)->isReadOnly() && deduction().isPositive())
        fields[u"deduction"_s] = deduction().written();
    act({u"return.settle"_s, fields}, [this](const Answer &) {
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
