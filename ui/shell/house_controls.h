#pragma once

#include <QStyleOption>

class QPainter;

/// The controls that Fusion draws too faint to be seen on a dark ground, drawn from the tokens. A control whose
/// property "trouble" is true has the frame of an error; a button whose property "primary" is true is the main one.
namespace kontorist::house {

void drawFrame(QPainter *painter, const QRect &area, const QColor &line, const QColor &ground, int width);
void drawInput(const QStyleOption &option, QPainter *painter, const QWidget *widget);
/// The frame of a text of several lines, whose ground is its own.
void drawInputFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void drawChoice(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget,
                const QRect &arrow);
/// How far it is; a bar that only says that something is under way is Fusion's.
void drawProgressGround(const QStyleOption &option, QPainter *painter);
void drawProgress(const QStyleOptionProgressBar &option, QPainter *painter);
void drawTick(const QStyleOption &option, QPainter *painter, const QWidget *widget);

bool isPrimary(const QWidget *widget);
void drawPrimaryGround(const QStyleOption &option, QPainter *painter);
void drawPrimaryText(const QStyleOptionButton &option, QPainter *painter);
void drawPrimaryFocus(const QStyleOption &option, QPainter *painter);

} // namespace kontorist::house
