#include "ui/widgets/field_input.h"

#include "ui/shell/tokens.h"

#include <QWheelEvent>

namespace kontorist {

LinesInput::LinesInput(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(measure::gap - 2);
}

QSize LinesInput::sizeHint() const
{
    const int lines = 4 * fontMetrics().lineSpacing();
    return {40 * fontMetrics().averageCharWidth(), lines + 2 * (measure::gap + frameWidth())};
}

QSize LinesInput::minimumSizeHint() const
{
    return {10 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

// The frame shows the focus, and Qt repaints only the inside.
void LinesInput::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void LinesInput::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

ChoiceInput::ChoiceInput(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceInput::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace kontorist
