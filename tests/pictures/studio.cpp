#include "tests/pictures/studio.h"

#include "app/rooms.h"
#include "app/window_door.h"
#include "core/company/company_store.h"
#include "tests/ui/accessible.h"
#include "ui/shell/navigator.h"
#include "ui/shell/rail.h"
#include "ui/widgets/fitting_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTimer>

namespace kontorist::pictures {

namespace {

const QString companyFile = u"nordwerk.kontorist"_s;
constexpr int glance = 60;         // ms between two looks
constexpr int stillGlances = 4;    // that see the same
constexpr int longestWait = 6'000; // ms

// Tables that somebody sent, to be imported.
void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("a table cannot be written");
}

bool isShown(const QWidget *widget)
{
    return widget->isVisible() && !widget->visibleRegion().isEmpty();
}

} // namespace

Studio::Studio(const QString &company, const Clock &clock, Scheme scheme, QSize size)
    : m_clock(clock),
      m_size(size),
      m_scheme(scheme),
      m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat)
{
    if (!company.isEmpty())
        openCompany(company);
}

Studio::~Studio()
{
    m_window.reset(); // before the company that its pages ask
}

void Studio::openCompany(const QString &file)
{
    QDir::setCurrent(
        m_folder.path()); // the status bar says the place as it was named, and no machine's folder
    const QString copy = u"nordwerk.kontorist"_s;
    if (!QFile::copy(file, copy))
        throw std::runtime_error("the company cannot be copied");
    write(u"customers.csv"_s, "Kd.-Nr.;Firma;Straße;PLZ;Ort;Telefon\n"
                              "20001;Café Lindenblatt;Lindenstr. 4;24103;Kiel;0431 55501\n"
                              "20002;;Hafenstr. 1;24103;Kiel;\n"
                              "20003;Segelmacherei Thomsen;Werftweg 9;24340;Eckernförde;04351 5550\n");
    write(u"shop.csv"_s, "Order ID,Customer ID,Order Date,SKU,Qty,Unit price\n"
                         "S-1001,10021,2026-11-23,BO04,10,1.35\nS-1001,10021,2026-11-23,BO06,5,1.60\n");
    QFile invoice(QStringLiteral(TEST_DATA "/e-invoices/EN16931_Einfach.cii.xml"));
    if (!invoice.open(QIODevice::ReadOnly))
        throw std::runtime_error("there is no e-invoice to show");
    write(u"rechnung.xml"_s, invoice.readAll().replace("529.87", "530.87")); // one that has something to say
    const auto open = [&] { return OpenCompany::open(Target::read(companyFile), m_clock, u"pictures"_s); };
    const auto door = [](Database &database) { return windowDoor(database, u"anna"_s, Channel::Test, {}); };
    m_company = std::make_unique<CompanyThread>(open, door, m_clock);
    m_company->ask(
        qApp, [](const Database &database) { return company_store::current(database).name; },
        [this](const QString &name) { m_name = name; });
}

void Studio::play(const Scene &scene)
{
    m_window.reset();
    m_settings.clear(); // each scene is the first of the day
    m_window = std::make_unique<MainWindow>(m_settings);
    m_window->setScheme(m_scheme);
    m_window->resize(m_size);
    if (m_company)
        m_window->show(*m_company, rooms(), m_name);
    m_window->show();
    m_window->resize(m_size);
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        throw std::runtime_error("the window does not come to the front");
    if (m_company && !scene.place.room.isEmpty()) // as an event, so that it is known how long it takes
        QTimer::singleShot(0, m_window.get(), [&] { m_window->navigator()->goTo(scene.place); });
    if (auto *place = m_window->findChild<QLabel *>(u"companyPlace"_s); place && m_company)
        place->setText(companyFile); // no folder of this machine
    settle();
    type(scene.keys);
    settle();
}

void Studio::type(const QString &keys)
{
    for (qsizetype at = 0; at < keys.size(); ++at) {
        if (keys[at] != u'<') {
            QWidget *focus = m_window->focusWidget() ? m_window->focusWidget() : m_window.get();
            QTest::sendKeyEvent(QTest::Click, focus, static_cast<Qt::Key>(keys[at].toUpper().unicode()),
                                keys[at], Qt::NoModifier);
            continue;
        }
        const qsizetype end = keys.indexOf(u'>', at);
        const QString key = keys.mid(at + 1, end - at - 1);
        if (key == u"...")
            settle();
        else
            press(QKeySequence(key));
        at = end;
    }
}

void Studio::press(const QKeySequence &keys)
{
    QWidget *focus = m_window->focusWidget() ? m_window->focusWidget() : m_window.get();
    QTest::sendKeyEvent(QTest::Click, focus, keys[0].key(), QString(), keys[0].keyboardModifiers());
}

QImage Studio::picture()
{
    return m_window->grab().toImage();
}

void Studio::settle()
{
    QImage last;
    int still = 0;
    for (int waited = 0; waited < longestWait && still < stillGlances; waited += glance) {
        QTest::qWait(glance);
        const QImage now = picture();
        still = now == last ? still + 1 : 0;
        last = now;
    }
}

QStringList Studio::unnamed() const
{
    QStringList all;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !isShown(widget))
            continue;
        if (widget->objectName().isEmpty() || test::accessibleNameOf(widget).isEmpty())
            all.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return all;
}

QStringList Studio::cutOff() const
{
    QStringList all;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!isShown(label) || label->text().isEmpty() ||
            qobject_cast<const FittingLabel *>(label)) // shown elsewhere where it has no room
            continue;
        const int height =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if ((!label->wordWrap() && label->width() < label->sizeHint().width()) || label->height() < height)
            all.append(label->objectName() + u": "_s + label->text());
    }
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
        if (!qobject_cast<const Rail *>(button->parentWidget()) && isShown(button) &&
            !button->text().isEmpty() &&
            button->width() < button->sizeHint().width()) // the rail may show icons alone
            all.append(button->objectName() + u": "_s + button->text());
    return all;
}

} // namespace kontorist::pictures
