#include "ui/warehouse/scan_page.h"

#include "ui/print/document_view.h"
#include "ui/shell/tokens.h"
#include "ui/warehouse/scan_field.h"
#include "ui/warehouse/scan_stage.h"
#include "ui/widgets/pause.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kontorist {

namespace {

constexpr int readingPause = 150;
constexpr int fieldHeight = 56;

QLabel *plainLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QFont larger(const QFont &font, int pixels)
{
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * pixels / 14);
    return large;
}

} // namespace

ScanPage::ScanPage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent)
    : CommandPage(company, u"scanPage"_s, parent),
      m_number(place.record),
      m_desk(new ScanDesk(company, settings, place.record, this)),
      m_step(new QLabel),
      m_subtitle(plainLabel("scanSubtitle")),
      m_stage(new ScanStage),
      m_field(new ScanField),
      m_lines(plainLabel("scanLines")),
      m_hint(plainLabel("scanHint")),
      m_paper(new DocumentView(company, settings, this))
{
    m_paper->hide();
    arrange();
    makeCommands();
    connect(m_field, &ScanField::scanned, m_desk, &ScanDesk::enter);
    connect(m_field, &ScanField::pressed, this, &ScanPage::press);
    connect(m_desk, &ScanDesk::changed, this, &ScanPage::showDesk);
    connect(m_desk, &ScanDesk::goWanted, this, &Page::goWanted);
    connect(m_desk, &ScanDesk::paused, this, &Page::left);
    connect(m_desk, &ScanDesk::printWanted, m_paper, &DocumentView::print);
    connect(m_paper, &DocumentView::told, this, &Page::told);
    connect(m_paper, &DocumentView::complained, this, &Page::complained);
    QTimer *changes = pauseOf(readingPause, this);
    connect(&company, &CompanyThread::changed, changes, gatheredBy(changes));
    connect(changes, &QTimer::timeout, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale)
            m_desk->read();
    });
    showDesk();
}

void ScanPage::arrange()
{
    m_step->setObjectName(u"scanStep"_s);
    QFont bold = larger(font(), 20);
    bold.setWeight(QFont::DemiBold);
    m_step->setFont(bold);
    m_subtitle->setFont(larger(font(), 16));
    m_field->setFont(larger(font(), 24));
    m_field->setMinimumHeight(fieldHeight);
    m_field->setAccessibleName(tr("Scan"));
    m_lines->setFont(larger(font(), 16));
    m_lines->setWordWrap(true);
    m_hint->setWordWrap(true);
    head()->addWidget(m_step);
    head()->addWidget(m_subtitle, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addLayout(head());
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_field);
    layout->addWidget(m_lines);
    layout->addWidget(m_hint);
}

void ScanPage::makeCommands()
{
    m_done = command(
        "scanDone", tr("&Done"), Qt::CTRL | Qt::Key_Return, [this] { m_desk->command(ScanCommand::Done); },
        As::MainButton);
    m_short = command(
        "scanShort", tr("&Missing"), Qt::Key_F12, [this] { m_desk->command(ScanCommand::Short); },
        As::Button);
    m_next = command(
        "scanNext", tr("&Next step (F8)"), {}, [this] { m_desk->nextStep(); }, As::Button);
    separate();
    command("scanBack", tr("&Take the last scan back"), QKeySequence::Undo,
            [this] { m_desk->command(ScanCommand::Back); });
    command("scanSkip", tr("&Skip the line (↓)"), {}, [this] { m_desk->command(ScanCommand::Skip); });
    command("scanPrint", tr("&Print the list or the delivery note"), QKeySequence::Print,
            [this] { m_desk->command(ScanCommand::Print); });
    command("scanOrder", tr("Open the &order"), Qt::ALT | Qt::Key_O, [this] {
        if (const ScanOrder *order = m_desk->order())
            emit goWanted({u"orders"_s, order->number, {}});
    });
    command("scanPause", tr("Pa&use (Esc)"), {}, [this] { m_desk->command(ScanCommand::Pause); });
    // The keys are always the scanner's.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setFocusPolicy(Qt::NoFocus);
}

void ScanPage::focusFirst()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void ScanPage::showEvent(QShowEvent *event)
{
    CommandPage::showEvent(event);
    if (std::exchange(m_isStale, false))
        m_desk->read();
}

void ScanPage::press(int key)
{
    switch (key) {
    case Qt::Key_F8:
        return m_desk->nextStep();
    case Qt::Key_Down:
        return m_desk->command(ScanCommand::Skip);
    case Qt::Key_Plus:
        return m_desk->countBy(1);
    case Qt::Key_Minus:
        return m_desk->countBy(-1);
    case Qt::Key_Escape:
        if (!m_desk->dismiss())
            m_desk->command(ScanCommand::Pause);
        return;
    default:
        return;
    }
}

void ScanPage::showDesk()
{
    if (m_paper->document() != m_desk->document())
        m_paper->showDocument(m_desk->document());
    const StageView view = ScanView::stage(*m_desk);
    const bool isRefused = view.mood == ScanNotice::Mood::Wrong || view.mood == ScanNotice::Mood::Warn;
    if (isRefused && std::exchange(m_heard, view.serial) != view.serial)
        QApplication::beep();
    m_stage->show(view);
    m_step->setText(ScanView::step(m_desk->step()));
    m_subtitle->setText(ScanView::subtitle(*m_desk));
    m_subtitle->setToolTip(m_subtitle->text());
    m_field->setPlaceholderText(ScanView::placeholder(*m_desk));
    m_lines->setText(ScanView::lines(*m_desk));
    m_hint->setText(ScanView::hint(*m_desk));
    m_hint->setToolTip(m_hint->text());
    guard(m_done, m_desk->objectionToDone());
    guard(m_short, m_desk->step() == ScanStep::Pick && m_desk->round().current()
                       ? QString()
                       : tr("What is not in its bin is said while picking."));
    guard(m_next,
          m_desk->isRead() && !m_desk->picture().isMissing ? QString() : tr("There is nothing to do."));
}

} // namespace kontorist
