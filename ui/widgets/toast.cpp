#include "ui/widgets/toast.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace kontorist {

namespace {

constexpr int timeToRead = 8'000;
constexpr int timeToRegret = 30'000;

/// What people type into or press.
bool isInput(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
}

} // namespace

Toast::Toast(QWidget *content)
    : QFrame(content), m_sentence(new QLabel), m_button(new QPushButton), m_rest(new QTimer(this))
{
    setObjectName(u"toast"_s);
    setAccessibleName(tr("What has just been done"));
    setFocusPolicy(Qt::NoFocus);
    m_sentence->setObjectName(u"toastText"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"toastAct"_s);
    m_button->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::gap, measure::gap);
    layout->setSpacing(measure::margin);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, [this] {
        hide();
        emit ended();
    });
    connect(m_button, &QPushButton::clicked, this, &Toast::act);
    content->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence)
{
    const bool wasOffering = std::exchange(m_act, {}) != nullptr;
    m_button->hide();
    appear(sentence, timeToRead);
    if (wasOffering)
        emit ended();
}

void Toast::say(const QString &sentence, const QString &word, Act act)
{
    m_act = std::move(act);
    m_button->setText(word);
    m_button->setAccessibleName(word);
    m_button->show();
    appear(sentence, timeToRegret);
}

bool Toast::act()
{
    if (!m_act || isHidden())
        return false;
    const Act act = std::exchange(m_act, {});
    hide(); // first: what it does may say something in its turn
    emit ended();
    act();
    return true;
}

void Toast::appear(const QString &sentence, int milliseconds)
{
    m_sentence->setText(sentence);
    takeColours();
    place();
    show();
    raise();
    m_rest->start(milliseconds);
}

bool Toast::coversInput(const QRect &area) const
{
    const QWidget *content = parentWidget();
    for (const QWidget *widget : content->findChildren<QWidget *>()) {
        if (isInput(widget) && widget != m_button && widget->isVisibleTo(content) &&
            area.intersects(QRect(widget->mapTo(content, QPoint()), widget->size())))
            return true;
    }
    return false;
}

// From the bottom right upwards, then from the bottom left, to where nothing is typed or pressed; a page without such a place has
// it at the bottom right.
void Toast::place()
{
    const QRect room =
        parentWidget()->rect().adjusted(measure::margin, measure::margin, -measure::margin, -measure::margin);
    adjustSize();
    resize(size().boundedTo(room.size()));
    const QPoint home(room.right() + 1 - width(), room.bottom() + 1 - height());
    for (const int left : {home.x(), room.left()}) {
        for (int top = home.y(); top >= room.top(); top -= measure::gap) {
            if (!coversInput(QRect(QPoint(left, top), size())))
                return move(left, top);
        }
    }
    move(home);
}

void Toast::takeColours()
{
    QPalette colours = m_sentence->palette();
    colours.setColor(QPalette::WindowText, Tokens::of(palette()).info.text);
    m_sentence->setPalette(colours);
}

bool Toast::eventFilter(QObject *object, QEvent *event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) && isVisible())
        place();
    return QFrame::eventFilter(object, event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    QFrame::changeEvent(event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    const int rest = m_rest->remainingTime();
    m_rest->stop();
    m_rest->setInterval(std::max(rest, timeToRead));
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (isVisible())
        m_rest->start();
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Pair &colours = Tokens::of(palette()).info;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.text);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius, measure::radius);
}

} // namespace kontorist
