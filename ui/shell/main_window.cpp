#include "ui/shell/main_window.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/message_bar.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace kontorist {

MainWindow::MainWindow(QSettings &settings)
    : m_settings(settings),
      m_stack(new QStackedWidget),
      m_message(new MessageBar),
      m_summary(new QLabel),
      m_place(new QLabel)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Kontorist"_s);
    setWindowIcon(QIcon(u":/icons/kontorist.svg"_s));
    makeMenus();
    m_stack->addWidget(makeStart());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setCentralWidget(content);
    m_summary->setObjectName(u"summary"_s);
    m_place->setObjectName(u"companyPlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_place);
    const QSize screen = QGuiApplication::primaryScreen()->availableSize() - QSize(measure::margin, 48);
    resize(QSize(1366, 768).boundedTo(screen)); // 48: the title bar, which is not ours
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
}

MainWindow::~MainWindow()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
}

QWidget *MainWindow::makeStart()
{
    auto *start = new QWidget;
    start->setObjectName(u"startPage"_s);
    auto *welcome = new QLabel(tr("No company is open."));
    welcome->setObjectName(u"startText"_s);
    auto *open = new QPushButton(tr("&Open a company… (Ctrl+O)"));
    open->setObjectName(u"startOpen"_s);
    connect(open, &QPushButton::clicked, this, &MainWindow::chooseCompany);
    auto *sample = new QPushButton(tr("&Try it with a sample"));
    sample->setObjectName(u"startSample"_s);
    connect(sample, &QPushButton::clicked, this, &MainWindow::sampleWanted);
    auto *layout = new QVBoxLayout(start);
    layout->setSpacing(measure::margin);
    layout->addStretch();
    for (QWidget *each :
         {static_cast<QWidget *>(welcome), static_cast<QWidget *>(open), static_cast<QWidget *>(sample)})
        layout->addWidget(each, 0, Qt::AlignCenter);
    layout->addStretch();
    return start;
}

QAction *MainWindow::add(QMenu *menu, const char *name, const QString &text, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    return action;
}

void MainWindow::makeMenus()
{
    menuBar()->setObjectName(u"menuBar"_s);
    QMenu *company = menuBar()->addMenu(tr("&Company"));
    connect(add(company, "openCompany", tr("&Open…"), QKeySequence::Open), &QAction::triggered, this,
            &MainWindow::chooseCompany);
    connect(add(company, "openSample", tr("Open the &sample"), {}), &QAction::triggered, this,
            &MainWindow::sampleWanted);
    company->addSeparator();
    connect(add(company, "quit", tr("&Quit"), Qt::CTRL | Qt::Key_Q), &QAction::triggered, this,
            &QWidget::close);
    m_view = menuBar()->addMenu(tr("&View"));
    m_viewEnd = m_view->addSeparator();
    makeSchemes(m_view->addMenu(tr("&Appearance")));
    QAction *whole = add(m_view, "fullScreen", tr("F&ull screen"), Qt::Key_F11);
    whole->setCheckable(true);
    connect(whole, &QAction::toggled, this,
            [this](bool isOn) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isOn)); });
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    connect(add(help, "about", tr("&About Kontorist"), {}), &QAction::triggered, this,
            &MainWindow::showAbout);
}

void MainWindow::makeSchemes(QMenu *menu)
{
    const std::array texts = {tr("As the &desktop"), tr("&Light"), tr("D&ark")};
    auto *group = new QActionGroup(this);
    for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark}) {
        const QByteArray name = "scheme-" + word(scheme).toLatin1();
        QAction *action = add(menu, name.constData(), texts[static_cast<size_t>(scheme)], {});
        action->setCheckable(true);
        group->addAction(action);
        m_schemes.append(action);
        connect(action, &QAction::triggered, this, [this, scheme] { emit schemeWanted(scheme); });
    }
}

void MainWindow::setScheme(Scheme scheme)
{
    m_schemes[static_cast<int>(scheme)]->setChecked(true);
}

void MainWindow::setPage(Page *page, const QString &name, const QString &place)
{
    if (m_page) {
        m_stack->removeWidget(m_page);
        delete m_page;
    }
    m_page = page;
    m_stack->setCurrentIndex(m_stack->addWidget(page));
    m_view->insertActions(m_viewEnd, page->commands());
    connect(page, &Page::summaryChanged, m_summary, &QLabel::setText);
    m_place->setText(place);
    setWindowTitle(tr("%1 – Kontorist").arg(name));
    page->focusFirst();
}

void MainWindow::complain(const QString &sentence)
{
    m_message->say(sentence);
}

void MainWindow::chooseCompany()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open a company"), m_settings.value(u"company/last"_s).toString(),
        tr("Companies (*.kontorist)") + u";;"_s + tr("All files (*)"));
    if (!file.isEmpty())
        emit openWanted(file);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Kontorist"),
                       tr("<h3>Kontorist %1</h3><p>From the order to the money, at the desk of a small "
                          "company.</p><p>Icons: Tabler Icons (MIT). Font: Noto Sans (OFL).</p>")
                           .arg(QStringLiteral(KONTORIST_VERSION)));
}

} // namespace kontorist
