#include "ui/shell/key_overlay.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/palette_box.h"
#include "ui/text/language.h"
#include "ui/widgets/guard.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QUuid>

namespace kontorist {

namespace {

// The first letter of the text that no entry beside it has.
QString withLetter(const QString &text, const QList<QAction *> &others)
{
    QString taken;
    for (const QAction *other : others)
        taken += other->text().section(u'&', 1, 1).left(1).toLower();
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isLetter() && !taken.contains(text[i].toLower()))
            return text.left(i) + u'&' + text.mid(i);
    return text;
}

} // namespace

void MainWindow::makeMenus()
{
    menuBar()->setObjectName(u"menuBar"_s);
    makeCompanyMenu();
    m_go = menuBar()->addMenu(tr("&Go"));
    makeGoMenu({});
    m_page = menuBar()->addMenu(tr("Act&ions"));
    makeViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, "keys", tr("&Keys and commands"), Qt::Key_F1, [this] { showKeys(); });
    add(help, "about", tr("&About Kontorist"), {}, [this] { showAbout(); });
}

void MainWindow::makeCompanyMenu()
{
    QMenu *company = menuBar()->addMenu(tr("&Company"));
    add(company, "newCompany", tr("&New…"), {}, [this] { chooseNew(); });
    add(company, "openCompany", tr("&Open…"), QKeySequence::Open, [this] { chooseCompany(); });
    add(company, "openSample", tr("Open the &sample"), {}, [this] { emit sampleWanted(); });
    company->addSeparator();
    add(company, "quit", tr("&Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); });
}

void MainWindow::makeGoMenu(const QList<Room> &rooms)
{
    m_go->clear();
    m_back = add(m_go, "goBack", tr("&Back"), Qt::ALT | Qt::Key_Left, [this] { m_navigator->back(); });
    m_forward =
        add(m_go, "goForward", tr("&Forward"), Qt::ALT | Qt::Key_Right, [this] { m_navigator->forward(); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    add(m_go, "palette-open", tr("&Search or command"), Qt::CTRL | Qt::Key_K, [this] {
        m_palette->open();
    })->setEnabled(!rooms.isEmpty());
    m_go->addSeparator();
    for (const Room &room : rooms) {
        // The digit that goes there with Alt is its letter in the menu, too.
        const QString digit = room.title.isEmpty() ? QString() : room.key.toString().section(u'+', -1);
        const QString text = !room.command.isEmpty() ? room.command
                             : digit.isEmpty()       ? withLetter(room.title, m_go->actions())
                                                     : u'&' + digit + u"  "_s + room.title;
        // What no rail leads to is begun anew each time; the key tells one draft from the other.
        const bool beginsAnew = room.title.isEmpty();
        const auto go = [this, id = room.id, beginsAnew, leadsTo = room.leadsTo] {
            if (!leadsTo.room.isEmpty())
                return m_navigator->goTo(leadsTo);
            const QString something = u'+' + QUuid::createUuid().toString(QUuid::WithoutBraces);
            m_navigator->goTo({id, {}, beginsAnew ? something : QString()});
        };
        guard::set(add(m_go, ("go-" + room.id.toLatin1()).constData(), text, room.key, go),
                   whyClosed(room, m_company->duties()));
    }
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    makeSchemes(view->addMenu(tr("&Appearance")));
    makeLanguages(view->addMenu(tr("&Language")));
    m_narrow = add(view, "narrowRail", tr("Only &icons at the left"), Qt::CTRL | Qt::Key_B);
    m_narrow->setCheckable(true);
    m_narrow->setChecked(m_settings.value(u"window/narrowRail"_s).toBool());
    connect(m_narrow, &QAction::toggled, this, [this](bool isOn) {
        m_settings.setValue(u"window/narrowRail"_s, isOn);
        arrange();
    });
    QAction *whole = add(view, "fullScreen", tr("F&ull screen"), Qt::Key_F11);
    whole->setCheckable(true);
    connect(whole, &QAction::toggled, this,
            [this](bool isOn) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isOn)); });
}

void MainWindow::makeSchemes(QMenu *menu)
{
    const std::array texts = {tr("As the &desktop"), tr("&Light"), tr("D&ark")};
    auto *group = new QActionGroup(this);
    for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark}) {
        const QByteArray name = "scheme-" + word(scheme).toLatin1();
        QAction *action = add(menu, name.constData(), texts[static_cast<size_t>(scheme)], {},
                              [this, scheme] { emit schemeWanted(scheme); });
        action->setCheckable(true);
        group->addAction(action);
        m_schemes.append(action);
    }
}

// Each in its own words: whoever cannot read the language of now finds his own.
void MainWindow::makeLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    for (const QString &code : Language::spoken()) {
        const QString name = QLocale(code).nativeLanguageName();
        QAction *action =
            add(menu, ("language-" + code.toLatin1()).constData(),
                u'&' + name.left(1).toUpper() + name.mid(1), {}, [this, code] { emit languageWanted(code); });
        action->setCheckable(true);
        action->setData(code);
        group->addAction(action);
        m_languages.append(action);
    }
}

void MainWindow::setLanguage(const QString &code)
{
    for (QAction *action : std::as_const(m_languages))
        action->setChecked(action->data().toString() == code);
}

void MainWindow::setScheme(Scheme scheme)
{
    m_schemes[static_cast<int>(scheme)]->setChecked(true);
}

void MainWindow::chooseCompany()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open a company"), m_settings.value(u"company/last"_s).toString(),
        tr("Companies (*.kontorist)") + u";;"_s + tr("All files (*)"));
    if (!file.isEmpty())
        emit openWanted(file);
}

void MainWindow::chooseNew()
{
    QString file = QFileDialog::getSaveFileName(this, tr("A new company"), tr("company") + u".kontorist"_s,
                                                tr("Companies (*.kontorist)"), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    if (!file.endsWith(u".kontorist"_s))
        file += u".kontorist"_s;
    emit createWanted(file);
}

void MainWindow::showKeys()
{
    QList<std::pair<QString, QList<QAction *>>> menus;
    for (const QAction *menu : menuBar()->actions()) {
        QList<QAction *> commands;
        for (QAction *action : menu->menu()->actions())
            if (!action->isSeparator() && !action->menu())
                commands.append(action);
        if (!commands.isEmpty())
            menus.append({menu->text(), commands});
    }
    if (!m_keys)
        m_keys = new KeyOverlay(this);
    m_keys->open(menus);
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Kontorist"),
        tr("<h3>Kontorist %1</h3><p>From the order to the money, at the desk of a small "
           "company.</p><p>Icons: Tabler Icons (MIT). Fonts: Noto Sans, Noto Serif, Lato (OFL).</p>")
            .arg(QStringLiteral(KONTORIST_VERSION)));
}

} // namespace kontorist
