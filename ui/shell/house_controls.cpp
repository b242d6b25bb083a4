#include "ui/shell/house_controls.h"

#include "ui/shell/tokens.h"

#include <algorithm>
#include <QLineEdit>
#include <QPainter>
#include <QVariant>

namespace kontorist::house {

namespace {

bool isInTrouble(const QWidget *widget)
{
    return widget && widget->property("trouble").toBool();
}

struct Outline
{
    QColor line;
    int width;
};

Outline outlineOf(const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (isInTrouble(widget))
        return {tokens.crit.text, measure::ring};
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {tokens.hairline, 1};
    return hasFocus ? Outline{tokens.accent, measure::ring} : Outline{tokens.border, 1};
}

void drawStroke(QPainter *painter, const QPolygonF &points, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(points);
    painter->restore();
}

} // namespace

void drawFrame(QPainter *painter, const QRect &area, const QColor &line, const QColor &ground, int width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal half = width / 2.0;
    painter->setPen(QPen(line, width));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), measure::radius,
                             measure::radius);
    painter->restore();
}

void drawInput(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const bool isOnlyRead = line && line->isReadOnly();
    const Outline outline = outlineOf(option, widget);
    drawFrame(painter, option.rect, outline.line,
              option.palette.color(isOnlyRead ? QPalette::Window : QPalette::Base), outline.width);
}

void drawInputFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Outline outline = outlineOf(option, widget);
    drawFrame(painter, option.rect, outline.line, Qt::transparent, outline.width);
}

void drawChoice(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget,
                const QRect &arrow)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const Outline outline = outlineOf(option, widget);
    drawFrame(painter, option.rect, outline.line,
              option.palette.color(isEnabled ? QPalette::Base : QPalette::Window), outline.width);
    const QPointF middle = QRectF(arrow).center();
    const Tokens &tokens = Tokens::of(option.palette);
    drawStroke(painter, {middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)},
               isEnabled ? tokens.muted : tokens.disabled);
}

void drawProgressGround(const QStyleOption &option, QPainter *painter)
{
    drawFrame(painter, option.rect, Tokens::of(option.palette).border, option.palette.color(QPalette::Base),
              1);
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 done = std::clamp<qint64>(qint64(option.progress) - option.minimum, 0, range);
    QRect area = option.rect;
    area.setWidth(static_cast<int>(area.width() * done / range));
    if (area.isEmpty())
        return;
    const QColor &accent = Tokens::of(option.palette).accent;
    drawFrame(painter, QStyle::visualRect(option.direction, option.rect, area), accent, accent, 1);
}

void drawTick(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QColor fill = isEnabled ? tokens.accent : tokens.disabled;
    const QColor line = isInTrouble(widget) ? tokens.crit.text : isOn ? fill : tokens.border;
    drawFrame(painter, option.rect, line, isOn ? fill : option.palette.color(QPalette::Base),
              isInTrouble(widget) ? measure::ring : 1);
    const QRectF area(option.rect);
    const auto at = [&](int x, int y) { // in sixteenths
        return area.topLeft() + QPointF(area.width() * x / 16, area.height() * y / 16);
    };
    if (isOn)
        drawStroke(painter, {at(4, 8), at(7, 11), at(12, 5)}, isEnabled ? tokens.onAccent : tokens.window);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void drawPrimaryGround(const QStyleOption &option, QPainter *painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isDown = option.state.testFlag(QStyle::State_Sunken);
    const QColor ground = !isEnabled ? tokens.neutral.ground
                          : isDown   ? tokens.accent.darker(112)
                                     : tokens.accent;
    drawFrame(painter, option.rect, isEnabled ? ground : tokens.hairline, ground, 1);
}

void drawPrimaryText(const QStyleOptionButton &option, QPainter *painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter->save();
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? tokens.onAccent : tokens.disabled);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter->restore();
}

void drawPrimaryFocus(const QStyleOption &option, QPainter *painter)
{
    drawFrame(painter, option.rect.adjusted(1, 1, -1, -1), Tokens::of(option.palette).onAccent,
              Qt::transparent, measure::ring);
}

} // namespace kontorist::house
