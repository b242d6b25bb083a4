#include "ui/shell/start_page.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/icon.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

namespace kontorist {

namespace {

constexpr int columnWidth = 440;
constexpr int brandEdge = 56;

QLabel *headingOf(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

QLabel *largeOf(const QString &text, int fourteenths)
{
    QLabel *label = headingOf(text);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * fourteenths / 14);
    label->setFont(large);
    return label;
}

// Who greets a person that has no company yet.
QWidget *brand(const QString &motto)
{
    auto *block = new QWidget;
    auto *sign = new QLabel;
    sign->setPixmap(icon::pixmap(u"kontorist"_s, block->palette().color(QPalette::WindowText), brandEdge,
                                 qGuiApp->devicePixelRatio()));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(largeOf(u"Kontorist"_s, 24));
    words->addWidget(new QLabel(motto));
    auto *layout = new QHBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, measure::margin);
    layout->setSpacing(measure::margin);
    layout->addWidget(sign);
    layout->addLayout(words, 1);
    return block;
}

QLineEdit *inputOf(const QString &name, const QString &label, QFormLayout *form)
{
    auto *input = new QLineEdit;
    input->setObjectName(name);
    input->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, input);
    return input;
}

} // namespace

StartPage::StartPage(QSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_recent(new QListWidget)
{
    setObjectName(u"startPage"_s);
    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *content = new QVBoxLayout(column);
    content->setSpacing(measure::gap);
    content->addWidget(brand(tr("From the order to the money.")));
    QLabel *welcome = headingOf(tr("No company is open."));
    welcome->setObjectName(u"startText"_s);
    content->addWidget(welcome);
    content->addWidget(makeButtons());
    content->addWidget(makeRecent());
    content->addWidget(makeServer());
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch();
    readRecent();
}

QWidget *StartPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *layout = new QVBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name, const QString &text, void (StartPage::*wanted)()) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, wanted);
        layout->addWidget(button);
    };
    add(u"startNew"_s, tr("&New company…"), &StartPage::newWanted);
    add(u"startOpen"_s, tr("&Open a company… (Ctrl+O)"), &StartPage::chooseWanted);
    add(u"startSample"_s, tr("&Try it with a sample"), &StartPage::sampleWanted);
    buttons->findChild<QPushButton *>(u"startNew"_s)->setProperty("primary", true);
    return buttons;
}

QWidget *StartPage::makeRecent()
{
    auto *block = new QWidget;
    block->setObjectName(u"startRecentBlock"_s);
    m_recent->setObjectName(u"startRecent"_s);
    m_recent->setAccessibleName(tr("Companies that were open"));
    m_recent->setMaximumHeight(5 * measure::row);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit openWanted(item->data(Qt::UserRole).toString()); });
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, measure::gap, 0, 0);
    layout->addWidget(headingOf(tr("Open again")));
    layout->addWidget(m_recent);
    return block;
}

QWidget *StartPage::makeServer()
{
    auto *block = new QWidget;
    auto *form = new QFormLayout(block);
    form->setContentsMargins(0, measure::gap, 0, 0);
    form->addRow(headingOf(tr("A company on a server (PostgreSQL)")));
    m_server = inputOf(u"startServer"_s, tr("Ser&ver:"), form);
    m_server->setPlaceholderText(u"server.firma.example:5432"_s);
    m_database = inputOf(u"startDatabase"_s, tr("&Database:"), form);
    m_user = inputOf(u"startUser"_s, tr("&User:"), form);
    m_password = inputOf(u"startPassword"_s, tr("&Password:"), form);
    m_password->setEchoMode(QLineEdit::Password);
    auto *go = new QPushButton(tr("&Connect"));
    go->setObjectName(u"startConnect"_s);
    connect(go, &QPushButton::clicked, this, &StartPage::connectToServer);
    for (QLineEdit *each : {m_server, m_database, m_user, m_password})
        connect(each, &QLineEdit::returnPressed, go, &QPushButton::click);
    form->addRow(go);
    return block;
}

void StartPage::connectToServer()
{
    QUrl place;
    place.setScheme(u"postgresql"_s);
    const QUrl server(u"postgresql://"_s + m_server->text().trimmed());
    place.setHost(server.host());
    place.setPort(server.port());
    place.setUserName(m_user->text().trimmed());
    if (!m_password->text().isEmpty())
        place.setPassword(m_password->text());
    place.setPath(u'/' + m_database->text().trimmed());
    emit openWanted(QString::fromLatin1(place.toEncoded()));
}

QStringList StartPage::recent(const QSettings &settings)
{
    return settings.value(u"company/recent"_s).toStringList();
}

void StartPage::remember(QSettings &settings, const QString &place)
{
    QStringList places = recent(settings);
    places.removeAll(place);
    places.prepend(place);
    settings.setValue(u"company/recent"_s, QStringList(places.mid(0, mostRemembered)));
}

void StartPage::readRecent()
{
    m_recent->clear();
    for (const QString &place : recent(m_settings)) {
        const bool isServer = place.startsWith(u"postgresql:"_s);
        auto *item = new QListWidgetItem(isServer ? place : QFileInfo(place).completeBaseName());
        item->setToolTip(place);
        item->setData(Qt::UserRole, place);
        m_recent->addItem(item);
    }
    if (m_recent->count() > 0)
        m_recent->setCurrentRow(0);
    m_recent->parentWidget()->setVisible(m_recent->count() > 0);
}

void StartPage::focusFirst()
{
    if (m_recent->count() > 0)
        m_recent->setFocus();
    else
        findChild<QPushButton *>(u"startNew"_s)->setFocus();
}

} // namespace kontorist
