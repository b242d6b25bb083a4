#include "ui/records/record_page.h"

#include "ui/records/act_panel.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/fitting_label.h"
#include "ui/widgets/pause.h"
#include "ui/widgets/state_chip.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>

namespace kontorist {

namespace {

constexpr int gatheringPause = 150;
constexpr int widthForTwo = 940; ///< less is too narrow for sections and a document side by side
constexpr int heightForTwo =
    640; ///< less is too low for one above the other: the document is seen when it is asked for

bool hasRoomForTwo(const QSize &size)
{
    return size.width() >= widthForTwo || size.height() >= heightForTwo;
}

} // namespace

RecordPage::RecordPage(CompanyThread &company, const QString &name, const QString &record, QWidget *parent)
    : CommandPage(company, name + u"Page"_s, parent),
      m_record(record),
      m_state(new StateChip),
      m_subtitle(new FittingLabel),
      m_below(new QLabel),
      m_body(new QVBoxLayout),
      m_parts(new QSplitter),
      m_changes(pauseOf(gatheringPause, this))
{
    m_state->setObjectName(name + u"State"_s);
    m_subtitle->setObjectName(name + u"Subtitle"_s);
    head()->addWidget(m_state);
    head()->addWidget(m_subtitle, 1);
    m_below->setObjectName(name + u"SubtitleBelow"_s);
    m_below->setTextFormat(Qt::PlainText);
    m_below->setWordWrap(true);
    m_below->hide();
    connect(m_subtitle, &FittingLabel::fitted, m_below, &QWidget::setHidden);
    auto *content = new QWidget;
    content->setLayout(m_body);
    m_body->setContentsMargins(0, 0, measure::gap, 0);
    m_body->setSpacing(measure::gap);
    auto *area = new QScrollArea;
    area->setObjectName(name + u"Sections"_s);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addLayout(head());
    layout->addWidget(m_below);
    m_parts->addWidget(area);
    m_parts->setChildrenCollapsible(false);
    layout->addWidget(m_parts, 1);
    // Enter walks through fields without the help of Tab, which alone scrolls by itself.
    connect(qApp, &QApplication::focusChanged, this, [area, content](const QWidget *, QWidget *now) {
        if (now && content->isAncestorOf(now) && !qobject_cast<QAbstractItemView *>(now))
            area->ensureWidgetVisible(now, 0, measure::margin);
    });
    connect(&this->company(), &CompanyThread::changed, m_changes, gatheredBy(m_changes));
    connect(m_changes, &QTimer::timeout, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale)
            read();
    });
}

bool RecordPage::holdsTyping() const
{
    const QList<ActPanel *> panels = findChildren<ActPanel *>();
    return std::ranges::any_of(panels, [](const ActPanel *panel) { return panel->isTyping(); });
}

void RecordPage::focusFirst()
{
    QWidget *first = m_body->parentWidget();
    do
        first = first->nextInFocusChain();
    while (first != m_body->parentWidget() &&
           (!isAncestorOf(first) || !(first->focusPolicy() & Qt::TabFocus) || !first->isVisibleTo(this) ||
            !first->isEnabled()));
    first->setFocus(Qt::TabFocusReason);
}

void RecordPage::setState(const StateText &state)
{
    if (std::exchange(m_isMissing, false))
        offer({});
    m_state->setState(state);
}

void RecordPage::setSubtitle(const QString &text)
{
    m_below->setText(text);
    m_subtitle->say(text);
}

void RecordPage::addSection(const QString &heading, QWidget *content)
{
    auto *label = new QLabel(heading);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setBuddy(content);
    if (m_body->count() > 0)
        m_body->addSpacing(measure::gap);
    m_body->addWidget(label);
    m_body->addWidget(content);
}

void RecordPage::setAside(QWidget *widget)
{
    m_parts->addWidget(widget);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    share();
}

// Five parts of eight for the sections, so that a table of lines is seen whole; one above the other, half.
void RecordPage::share()
{
    const bool isWide = width() >= widthForTwo;
    m_parts->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    if (QWidget *document = m_parts->widget(1); document && !m_isMissing)
        document->setVisible(hasRoomForTwo(size()) || m_parts->widget(0)->isHidden());
    const int all = isWide ? width() : height();
    m_parts->setSizes(isWide ? QList{all * 5 / 8, all * 3 / 8} : QList{all / 2, all / 2});
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    CommandPage::resizeEvent(event);
    const bool isTurned = (event->oldSize().width() >= widthForTwo) != (width() >= widthForTwo);
    if (isTurned || hasRoomForTwo(event->oldSize()) != hasRoomForTwo(size()) || !isVisible())
        share();
}

void RecordPage::showMissing(const QString &sentence)
{
    m_isMissing = true;
    m_state->setState({});
    setSubtitle(sentence);
    offer(sentence);
}

// Of a record that is not there nothing is shown, and nothing can be done with it.
void RecordPage::offer(const QString &whyNot)
{
    for (int i = 0; i < m_parts->count(); ++i)
        m_parts->widget(i)->setVisible(whyNot.isEmpty());
    share();
    for (QAction *each : commands())
        if (each)
            guard(each, whyNot);
}

void RecordPage::showEvent(QShowEvent *event)
{
    CommandPage::showEvent(event);
    if (std::exchange(m_isStale, false))
        read();
}

} // namespace kontorist
