#include "ui/shell/rail.h"

#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/guard.h"
#include "ui/widgets/icon.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr int rowHeight = 40;
constexpr int iconEdge = 20;
constexpr int wideWidth = 208;
constexpr int narrowWidth = 56;

} // namespace

class Rail::Entry final : public QAbstractButton
{
public:
    Entry(const Room &room, const QString &whyClosed, QWidget *parent)
        : QAbstractButton(parent), m_id(room.id), m_icon(room.icon)
    {
        m_key = room.key.toString(QKeySequence::NativeText).section(u'+', -1);
        setObjectName(u"room-"_s + room.id);
        setText(room.title);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setWaiting(0);
        guard::set(this, whyClosed);
    }

    const QString &id() const { return m_id; }
    void setWaiting(qint64 count)
    {
        m_waiting = count;
        setAccessibleName(count > 0 ? Rail::tr("%1, %2 waiting").arg(text(), format::count(count)) : text());
        setToolTip(accessibleName());
        update();
    }
    QSize sizeHint() const override { return {wideWidth, std::max(rowHeight, fontMetrics().height() + 16)}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QColor inkOf(const Tokens &tokens, const QColor &ink) const { return isEnabled() ? ink : tokens.muted; }
    void nextCheckState() override {} // lit by where the window is, not by the click
    void paintWords(QPainter &painter, const Tokens &tokens) const;

    QString m_id;
    QString m_icon;
    QString m_key;
    qint64 m_waiting = 0;
};

void Rail::Entry::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked())
        painter.fillRect(rect(), tokens.selected);
    else if (underMouse())
        painter.fillRect(rect(), tokens.base);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 4, height()), tokens.accent);
    painter.drawPixmap((narrowWidth - iconEdge) / 2, (height() - iconEdge) / 2,
                       icon::pixmap(m_icon, inkOf(tokens, isChecked() ? tokens.accent : tokens.text),
                                    iconEdge, devicePixelRatioF()));
    if (width() > narrowWidth)
        paintWords(painter, tokens);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, measure::ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), measure::radius, measure::radius);
    }
}

void Rail::Entry::paintWords(QPainter &painter, const Tokens &tokens) const
{
    QRect area = rect().adjusted(narrowWidth - measure::gap, 0, -measure::gap - 4, 0);
    painter.setPen(tokens.muted);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_key);
    area.setRight(area.right() - fontMetrics().horizontalAdvance(u"0"_s) - measure::gap);
    if (m_waiting > 0) {
        const QString count = format::count(m_waiting);
        const int breadth = fontMetrics().horizontalAdvance(count) + 2 * measure::gap;
        const QRect badge(area.right() - breadth, height() / 2 - 10, breadth, 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.info.ground);
        painter.drawRoundedRect(badge, 10, 10);
        painter.setPen(tokens.info.text);
        painter.drawText(badge, Qt::AlignCenter, count);
        area.setRight(badge.left() - measure::gap);
    }
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(inkOf(tokens, tokens.text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(words).elidedText(text(), Qt::ElideRight, area.width()));
}

Rail::Rail(const QList<Room> &rooms, Duties held, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Rooms"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, measure::gap, 1, measure::gap);
    layout->setSpacing(0);
    for (const Room &room : rooms) {
        if (room.title.isEmpty())
            continue; // reached from others alone
        auto *entry = new Entry(room, whyClosed(room, held), this);
        connect(entry, &QAbstractButton::clicked, this, [this, id = room.id] { emit chosen(id); });
        layout->addWidget(entry);
        m_entries.append(entry);
    }
    layout->addStretch();
    setNarrow(false);
}

void Rail::setCurrent(const QString &room)
{
    for (Entry *entry : m_entries)
        entry->setChecked(entry->id() == room);
}

void Rail::setWaiting(const QString &room, qint64 count)
{
    for (Entry *entry : m_entries)
        if (entry->id() == room)
            entry->setWaiting(count);
}

void Rail::setNarrow(bool isNarrow)
{
    setFixedWidth(isNarrow ? narrowWidth : wideWidth);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Tokens::of(palette()).hairline);
}

// The arrows walk through the rooms as through a list.
void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (qsizetype i = 0; step != 0 && i < m_entries.size(); ++i) {
        if (!m_entries[i]->hasFocus())
            continue;
        for (qsizetype next = i + step; next >= 0 && next < m_entries.size(); next += step)
            if (m_entries[next]->isEnabled())
                return m_entries[next]->setFocus(Qt::TabFocusReason);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace kontorist
