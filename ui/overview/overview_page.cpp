#include "ui/overview/overview_page.h"

#include "ui/lists/cells.h"
#include "ui/overview/task_button.h"
#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/pause.h"

#include <algorithm>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <utility>

namespace kontorist {

namespace {

constexpr int gatherPause = 200;

QLabel *overviewHeading(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

QString kindOfPaper(const QString &kind)
{
    if (kind == u"order")
        return OverviewPage::tr("Order");
    if (kind == u"delivery")
        return OverviewPage::tr("Delivery note");
    return kind == u"invoice" ? OverviewPage::tr("Invoice") : OverviewPage::tr("Payment");
}

QString roomOfPaper(const QString &kind)
{
    if (kind == u"order")
        return u"orders"_s;
    if (kind == u"delivery")
        return u"deliveries"_s;
    return kind == u"invoice" ? u"invoices"_s : u"payments"_s;
}

} // namespace

OverviewPage::OverviewPage(CompanyThread &company, QSettings &, QWidget *parent)
    : CommandPage(company, u"overviewPage"_s, parent),
      m_greeting(new QLabel),
      m_heading(overviewHeading(u"overviewHeading"_s, {})),
      m_done(new QLabel),
      m_tasks(new QVBoxLayout),
      m_day(new FactTable(u"overviewDay"_s, tr("Today"),
                          {{tr("Today"), tr("Invoices that are overdue"), false, true},
                           {tr("How many"), format::count(8'888), true},
                           {tr("Amount €"), format::money(Money(88'888'888'88)), true}},
                          {})),
      m_papers(new FactTable(u"overviewPapers"_s, tr("Last documents"),
                             {{tr("Number"), u"AU-2026-00000"_s},
                              {tr("What"), tr("Delivery note")},
                              {tr("Customer"), u"Sommer GmbH"_s, false, true},
                              {tr("Gross €"), format::money(Money(88'888'88)), true}},
                             tr("No documents yet."))),
      m_changes(pauseOf(gatherPause, this))
{
    makeBody();
    command("readOverview", tr("&Read again"), Qt::Key_F5, [this] { read(); });
    connect(&this->company(), &CompanyThread::changed, m_changes, gatheredBy(m_changes));
    connect(m_changes, &QTimer::timeout, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale)
            read();
    });
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::makeBody()
{
    m_greeting->setObjectName(u"overviewGreeting"_s);
    m_done->setObjectName(u"overviewDone"_s);
    m_done->setWordWrap(true);
    QFont large = m_greeting->font();
    large.setPointSizeF(large.pointSizeF() * 10 / 7); // 20 px to 14
    large.setWeight(QFont::DemiBold);
    m_greeting->setFont(large);
    m_tasks->setSpacing(measure::gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(measure::gap);
    left->addWidget(m_heading);
    left->addWidget(m_done);
    left->addLayout(m_tasks);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(measure::gap);
    right->addWidget(m_day);
    right->addSpacing(measure::gap);
    right->addWidget(overviewHeading(u"overviewPapersHeading"_s, tr("Last documents")));
    right->addWidget(m_papers);
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(3 * measure::gap);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, measure::gap, 0);
    inner->addLayout(columns);
    inner->addStretch();
    auto *area = new QScrollArea;
    area->setObjectName(u"overviewArea"_s);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::gap);
    layout->setSpacing(measure::margin);
    layout->addWidget(m_greeting);
    layout->addWidget(area, 1);
    connect(m_papers, &FactTable::opened, this, [this](const ListRow &row) {
        emit goWanted({row.key.section(u' ', 0, 0), row.key.section(u' ', 1), {}});
    });
}

void OverviewPage::focusFirst()
{
    m_wantsFocus = m_buttons.isEmpty();
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus();
    else
        m_papers->setFocus();
}

void OverviewPage::read()
{
    company().ask(
        this,
        [today = company().today()](const Database &database) {
            return OverviewFacts::load(database, today);
        },
        [this](const OverviewFacts &facts) { show(facts); });
}

void OverviewPage::show(const OverviewFacts &facts)
{
    const QString name = facts.company.isEmpty() ? tr("Welcome") : facts.company;
    m_greeting->setText(name + u" · "_s + format::weekday(company().today()));
    const QList<Task> steps = facts.begun.hasOrder ? QList<Task>() : firstSteps(facts.begun);
    m_heading->setText(steps.isEmpty() ? tr("To do now") : tr("What to do first"));
    showTasks(steps + tasks(facts));
    showDay(facts.day);
    QList<ListRow> rows;
    for (const overview_store::Paper &paper : facts.papers)
        rows.append({paper.id,
                     roomOfPaper(paper.kind) + u' ' + paper.number,
                     {{paper.number},
                      {kindOfPaper(paper.kind)},
                      {paper.customer},
                      paper.gross.isZero() ? Cell{} : cell::money(paper.gross)}});
    m_papers->show(rows);
}

// Lines that stay keep their button, and so the focus.
void OverviewPage::showTasks(const QList<Task> &tasks)
{
    QList<TaskButton *> buttons;
    for (const Task &task : tasks) {
        const auto known = std::find_if(m_buttons.begin(), m_buttons.end(), [&](const TaskButton *button) {
            return button->objectName() == task.name;
        });
        TaskButton *button = known == m_buttons.end() ? new TaskButton(task, this) : *known;
        if (known == m_buttons.end())
            connect(button, &QPushButton::clicked, this,
                    [this, button] { emit goWanted(button->task().place); });
        button->setTask(task);
        m_tasks->removeWidget(button);
        m_tasks->addWidget(button);
        button->show(); // at once, so that it can have the focus
        buttons.append(button);
    }
    for (TaskButton *button : std::exchange(m_buttons, buttons))
        if (!buttons.contains(button)) {
            m_tasks->removeWidget(button);
            button->hide();
            button->deleteLater();
        }
    for (qsizetype i = 1; i < m_buttons.size(); ++i)
        setTabOrder(m_buttons[i - 1], m_buttons[i]);
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.last(), m_day);
    m_done->setText(tr("Everything is done."));
    m_done->setVisible(m_buttons.isEmpty());
    if (m_wantsFocus && !m_buttons.isEmpty() && (m_papers->hasFocus() || !window()->focusWidget()))
        focusFirst();
    emit summaryChanged(m_buttons.isEmpty() ? tr("Everything is done.") : QString());
}

void OverviewPage::showDay(const overview_store::Day &day)
{
    const auto row = [](qint64 id, const QString &what, const overview_store::Sum &sum, bool hasAmount,
                        Role role) {
        Cell text{what};
        if (role != Role::Neutral && sum.count > 0)
            text.role = role;
        return ListRow{id, {}, {text, cell::count(sum.count), hasAmount ? cell::money(sum.amount) : Cell{}}};
    };
    m_day->show({row(1, tr("Orders taken"), day.ordered, true, Role::Neutral),
                 row(2, tr("Shipments"), day.shipped, false, Role::Neutral),
                 row(3, tr("Invoices issued"), day.invoiced, true, Role::Neutral),
                 row(4, tr("Payments received"), day.paid, true, Role::Neutral),
                 row(5, tr("Open items"), day.open, true, Role::Neutral),
                 row(6, tr("of these overdue"), day.overdue, true, Role::Crit)});
}

void OverviewPage::showEvent(QShowEvent *event)
{
    CommandPage::showEvent(event);
    if (std::exchange(m_isStale, false))
        read();
}

} // namespace kontorist
