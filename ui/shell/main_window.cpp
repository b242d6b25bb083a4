#include "ui/shell/main_window.h"

#include "ui/shell/navigator.h"
#include "ui/shell/opening_bar.h"
#include "ui/shell/palette_box.h"
#include "ui/shell/rail.h"
#include "ui/shell/start_page.h"
#include "ui/shell/tokens.h"
#include "ui/text/error_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pause.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace kontorist {

namespace {

constexpr int narrowBelow = 1100;
constexpr int paletteWidth = 360;
constexpr int countingPause = 400;
constexpr int toldFor = 8000;
constexpr int patience = 100; // milliseconds, after which waiting is shown

} // namespace

MainWindow::MainWindow(QSettings &settings)
    : m_settings(settings),
      m_stack(new QStackedWidget),
      m_head(new QWidget),
      m_breadcrumb(new QLabel),
      m_start(new StartPage(settings)),
      m_message(new MessageBar),
      m_opening(new OpeningBar),
      m_summary(new QLabel),
      m_busy(new QLabel(tr("working …"))),
      m_place(new QLabel),
      m_changes(pauseOf(countingPause, this)),
      m_telling(pauseOf(toldFor, this)),
      m_waiting(pauseOf(patience, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Kontorist"_s);
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/icons/kontorist.svg"_s));
    makeMenus();
    makeHead();
    makeContent();
    m_summary->setObjectName(u"summary"_s);
    m_busy->setObjectName(u"busy"_s);
    m_busy->hide();
    m_place->setObjectName(u"companyPlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_busy);
    statusBar()->addPermanentWidget(m_place);
    connect(m_changes, &QTimer::timeout, this, &MainWindow::countWaiting);
    connect(m_telling, &QTimer::timeout, this, [this] { m_summary->setText(m_pageSummary); });
    connect(m_waiting, &QTimer::timeout, m_busy, &QWidget::show);
    const QSize screen = QGuiApplication::primaryScreen()->availableSize() - QSize(measure::margin, 48);
    resize(QSize(1366, 768).boundedTo(screen)); // 48: the title bar, which is not ours
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
}

MainWindow::~MainWindow()
{
    closeCompany();
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
}

void MainWindow::show(CompanyThread &company, const QList<Room> &rooms, const QString &name)
{
    closeCompany();
    m_company = &company;
    m_navigator = new Navigator(rooms, company, m_settings);
    m_rail = new Rail(rooms, company.duties());
    m_desk = new QWidget;
    auto *pages = new QVBoxLayout;
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    pages->addWidget(m_head);
    pages->addWidget(m_navigator, 1);
    auto *layout = new QHBoxLayout(m_desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(pages, 1);
    m_stack->setCurrentIndex(m_stack->addWidget(m_desk));
    connectPages(company);
    m_palette = new PaletteBox(company, [this] { return commands(); });
    m_palette->setFixedWidth(paletteWidth);
    m_head->layout()->addWidget(m_palette);
    connect(m_palette, &PaletteBox::goWanted, m_navigator, &Navigator::goTo);
    connect(m_palette, &PaletteBox::foundNothing, this, &MainWindow::complain);
    makeGoMenu(rooms);
    m_place->setText(company.place());
    setCompanyName(name);
    arrange();
    m_changes->start(); // what waits is counted when the rows are there that somebody waits for
    m_navigator->goTo({rooms.first().id, {}, {}});
}

void MainWindow::connectPages(CompanyThread &company)
{
    connect(m_rail, &Rail::chosen, m_navigator, [this](const QString &room) {
        m_navigator->goTo({room, {}, {}});
    });
    connect(m_navigator, &Navigator::moved, this, &MainWindow::showPlace);
    connect(m_navigator, &Navigator::complained, this, &MainWindow::complain);
    connect(m_navigator, &Navigator::told, this, &MainWindow::tell);
    connect(m_navigator, &Navigator::summaryChanged, this, [this](const QString &text) {
        m_pageSummary = text;
        if (!m_telling->isActive())
            m_summary->setText(text);
    });
    connect(&company, &CompanyThread::changed, m_changes, gatheredBy(m_changes));
    connect(&company, &CompanyThread::busyChanged, m_busy, [this](bool isBusy) {
        isBusy ? m_waiting->start() : m_waiting->stop();
        if (!isBusy)
            m_busy->hide();
    });
    connect(&company, &CompanyThread::troubled, m_navigator,
            [this](const Objection &reason) { complain(errorText(reason)); });
    connect(&company, &CompanyThread::unheard, m_navigator,
            [this](const QString &sentence) { complain(sentence); });
}

void MainWindow::closeCompany()
{
    if (!m_desk)
        return;
    m_company = nullptr;
    m_head->setParent(this); // it stays; the pages go
    delete std::exchange(m_palette, nullptr);
    m_page->clear();
    m_stack->removeWidget(m_desk);
    delete m_desk;
    m_desk = nullptr;
    m_navigator = nullptr;
    m_rail = nullptr;
    m_start->readRecent();
}

void MainWindow::setCompanyName(const QString &name)
{
    setWindowTitle(tr("%1 – Kontorist").arg(name));
}

void MainWindow::showPlace()
{
    m_breadcrumb->setText(m_navigator->breadcrumb().join(u" › "_s));
    m_rail->setCurrent(m_navigator->place().room);
    m_back->setEnabled(m_navigator->hasBack());
    m_forward->setEnabled(m_navigator->hasForward());
    m_page->clear();
    for (QAction *action : m_navigator->page()->commands())
        if (action)
            m_page->addAction(action);
        else
            m_page->addSeparator();
}

QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> all;
    for (const QAction *menu : menuBar()->actions())
        for (QAction *action : menu->menu()->actions())
            if (!action->isSeparator() && !action->menu())
                all.append(action);
    return all;
}

void MainWindow::countWaiting()
{
    if (!m_company)
        return;
    QList<Room> rooms = m_navigator->rooms();
    rooms.removeIf([this](const Room &room) { return !whyClosed(room, m_company->duties()).isEmpty(); });
    m_company->ask(
        m_navigator,
        [rooms, today = m_company->today()](const Database &database) {
            QHash<QString, qint64> counts;
            for (const Room &room : rooms)
                if (room.waiting)
                    counts[room.id] = room.waiting(database, today);
            return counts;
        },
        [this](const QHash<QString, qint64> &counts) {
            for (auto each = counts.begin(); each != counts.end(); ++each)
                m_rail->setWaiting(each.key(), each.value());
        });
}

void MainWindow::arrange()
{
    const bool wantsNarrow = m_settings.value(u"window/narrowRail"_s).toBool();
    if (m_rail)
        m_rail->setNarrow(wantsNarrow || width() < narrowBelow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::complain(const QString &sentence)
{
    m_message->say(sentence);
}

void MainWindow::tell(const QString &sentence)
{
    m_message->hide();
    m_summary->setText(sentence);
    m_telling->start();
}

void MainWindow::showOpening(const QString &name)
{
    m_opening->setName(name);
}

bool MainWindow::mayLoseTyping()
{
    if (!m_navigator || !m_navigator->goToTyping())
        return true;
    complain(tr("What is typed here is not saved yet."));
    return false;
}

// Asked once: who closes again while the sentence stands there means it.
void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool wasWarned = std::exchange(m_wasWarned, true) && m_message->isVisible();
    if (wasWarned || mayLoseTyping())
        return QMainWindow::closeEvent(event);
    event->ignore();
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

} // namespace kontorist
