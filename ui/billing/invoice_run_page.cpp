#include "ui/billing/invoice_run_page.h"

#include "ui/billing/run_question.h"
#include "ui/billing/run_table.h"
#include "ui/lists/run_foot.h"
#include "ui/print/document_view.h"
#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/widgets/pause.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr int runPause = 400;
constexpr int largest = 10'000; ///< of a window; the parts keep their proportion

} // namespace

InvoiceRunPage::InvoiceRunPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : CommandPage(company, u"invoiceRunPage"_s, parent),
      m_run(company),
      m_plan(company),
      m_question(new RunQuestionBar(company)),
      m_table(new RunTable),
      m_empty(new QLabel(tr("All is billed. The next deliveries appear here by themselves."))),
      m_document(new DocumentView(company, settings)),
      m_foot(new RunFoot(u"run"_s, tr("Progress of the run"))),
      m_changes(pauseOf(runPause, this))
{
    head()->addStretch();
    makeCommands();
    m_foot->setStop(m_stop);
    arrange();
    listen();
}

void InvoiceRunPage::makeCommands()
{
    m_issue = command(
        "issueInvoices", tr("&Issue"), Qt::CTRL | Qt::Key_Return, [this] { issue(); }, As::MainButton);
    m_stop = command("stopRun", tr("&Stop"), Qt::CTRL | Qt::Key_Period, [this] { m_run.stop(); });
    command("tickAll", tr("Tick &all"), Qt::CTRL | Qt::Key_A, [this] { m_table->tickAll(true); });
    command("tickNone", tr("Tick &none"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
            [this] { m_table->tickAll(false); });
    command("readRun", tr("&Read again"), Qt::Key_F5, [this] { read(); });
    separate();
    for (const DocumentView::Command &each : m_document->commands())
        command(each.name, each.text, each.key, each.act);
}

void InvoiceRunPage::arrange()
{
    m_empty->setObjectName(u"runEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *left = new QWidget;
    auto *stack = new QVBoxLayout(left);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_table, 1);
    stack->addWidget(m_empty, 1);
    m_empty->hide();
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(m_document);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    parts->setSizes({2 * largest, largest});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addLayout(head());
    layout->addWidget(m_question);
    layout->addWidget(parts, 1);
    layout->addWidget(m_foot);
}

void InvoiceRunPage::listen()
{
    connect(m_question, &RunQuestionBar::edited, this, &InvoiceRunPage::showChosen);
    connect(m_question, &RunQuestionBar::asked, this, [this] {
        if (!isShown())
            read();
    });
    connect(m_table, &RunTable::chosenChanged, this, &InvoiceRunPage::showChosen);
    connect(m_table, &RunTable::currentChanged, this, &InvoiceRunPage::showPreview);
    connect(m_table, &RunTable::opened, this, [this](const RunRow &row) {
        const QStringList numbers = m_table->currentNumbers();
        emit goWanted(numbers.isEmpty() ? row.remedy : Place{u"invoices"_s, numbers.first(), {}});
    });
    connect(m_document, &DocumentView::told, this, &Page::told);
    connect(m_document, &DocumentView::complained, this, &Page::complained);
    connect(&m_plan, &RunPlan::progress, this, &InvoiceRunPage::showChosen);
    connect(&m_plan, &RunPlan::answered, this, &InvoiceRunPage::showRows);
    connect(&m_run, &BulkRun::answered, this, &InvoiceRunPage::take);
    connect(&m_run, &BulkRun::progress, this, [this](qsizetype done, qsizetype total) {
        m_foot->showProgress(done, total);
        showChosen();
    });
    connect(&m_run, &BulkRun::finished, this, &InvoiceRunPage::finish);
    connect(&company(), &CompanyThread::changed, m_changes, gatheredBy(m_changes));
    connect(m_changes, &QTimer::timeout, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale)
            read();
    });
}

void InvoiceRunPage::focusFirst()
{
    if (m_table->isHidden())
        m_question->takeFocus();
    else
        m_table->setFocus();
}

void InvoiceRunPage::comeTo(const Place &)
{
    if (m_run.isRunning())
        return;
    m_table->forgetIssued();
    read();
}

void InvoiceRunPage::read()
{
    const std::optional<RunQuestion> question = m_question->question();
    if (m_run.isRunning() || !question)
        return;
    m_isStale = false;
    m_plan.read(*question);
}

void InvoiceRunPage::showRows(const RunQuestion &question, const QList<RunRow> &rows)
{
    if (m_run.isRunning())
        return; // it is read again when the run is over
    m_answered = question;
    m_table->setRows(rows);
    const bool hadFocus = m_table->hasFocus();
    m_table->setVisible(m_table->rowCount() > 0);
    m_empty->setVisible(m_table->rowCount() == 0);
    m_document->setVisible(m_table->rowCount() > 0);
    if (hadFocus && m_table->isHidden())
        m_question->takeFocus();
}

// Whether the table answers what stands in the fields.
bool InvoiceRunPage::isShown() const
{
    return m_answered && m_answered == m_question->question();
}

void InvoiceRunPage::issue()
{
    if (m_run.isRunning() || !isShown())
        return;
    m_underWay = m_table->chosen();
    QList<Request> requests;
    for (const RunRow &row : std::as_const(m_underWay))
        requests.append(row.request());
    if (requests.isEmpty())
        return;
    m_foot->setRunning(true);
    m_run.start(requests);
}

void InvoiceRunPage::take(qsizetype index, const Answer &answer)
{
    const RunRow &row = m_underWay[index];
    if (answer.isOk)
        m_table->setIssued(row.key, issuedInvoices(answer.fields));
    else
        m_table->setRefused(row.key, answer.text);
    if (m_table->current() && m_table->current()->key == row.key)
        showPreview();
}

void InvoiceRunPage::finish()
{
    m_foot->setRunning(false);
    const qsizetype issued = m_run.done() - m_run.refused();
    const QString sum =
        issued == 1 ? tr("1 invoice was issued.") : tr("%1 invoices were issued.").arg(format::count(issued));
    if (m_run.refused() > 0)
        emit complained(
            sum + u' ' +
            tr("%1 were refused and stay in the list with the reason.").arg(format::count(m_run.refused())));
    else
        emit told(sum);
    read();
    showChosen();
}

QString InvoiceRunPage::summary() const
{
    if (!m_question->question())
        return tr("Say up to which day what was shipped is to be billed.");
    if (!isShown())
        return tr("Looking at what was shipped …");
    Money sum;
    const QList<RunRow> chosen = m_table->chosen();
    for (const RunRow &row : chosen)
        sum += row.gross();
    const int all = m_table->rowCount() - m_table->issued();
    QStringList parts{tr("%1 of %2 ready").arg(format::count(m_table->ready()), format::count(all)),
                      tr("%1 ticked").arg(format::count(chosen.size())),
                      u"Σ "_s + format::moneyWithSign(sum)};
    if (m_table->issued() > 0)
        parts.append(tr("%1 issued").arg(format::count(m_table->issued())));
    if (m_table->refused() > 0)
        parts.append(tr("%1 refused").arg(format::count(m_table->refused())));
    return parts.join(u" · "_s);
}

void InvoiceRunPage::showChosen()
{
    const qsizetype count = m_table->chosen().size();
    const bool isRepeat = m_table->refused() > 0;
    const QString number = format::count(count);
    if (count == 0)
        m_issue->setText(tr("&Issue"));
    else if (isRepeat)
        m_issue->setText(count == 1 ? tr("Repeat th&is 1") : tr("Repeat only these &%1").arg(number));
    else
        m_issue->setText(count == 1 ? tr("&Issue 1 invoice") : tr("&Issue %1 invoices").arg(number));
    guard(m_issue, "invoice.run", whyNot());
    guard(m_stop, m_run.isRunning() ? QString() : tr("No run is under way."));
    m_foot->say(summary());
    emit summaryChanged(m_foot->sentence());
}

QString InvoiceRunPage::whyNot() const
{
    if (m_run.isRunning())
        return tr("A run is under way.");
    if (!isShown())
        return summary();
    return m_table->chosen().isEmpty() ? tr("Nothing is ticked that is ready.") : QString();
}

void InvoiceRunPage::showPreview()
{
    const RunRow *row = m_table->current();
    if (const QStringList numbers = m_table->currentNumbers(); !numbers.isEmpty())
        m_document->showDocument(numbers.first());
    else if (row && row->draft)
        m_document->showDraft({*row->draft, {}, {}});
    else
        m_document->showNothing(row ? row->trouble : QString());
}

void InvoiceRunPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_run.isRunning())
        emit left();
    else
        CommandPage::keyPressEvent(event);
}

void InvoiceRunPage::showEvent(QShowEvent *event)
{
    CommandPage::showEvent(event);
    if (m_isStale)
        read();
}

} // namespace kontorist
