#include "ui/widgets/fitting_label.h"

namespace kontorist {

FittingLabel::FittingLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FittingLabel::say(const QString &text)
{
    setText(text);
    emit fitted(isWhole());
}

bool FittingLabel::isWhole() const
{
    return fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
}

void FittingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    emit fitted(isWhole());
}

void FittingLabel::paintEvent(QPaintEvent *event)
{
    if (isWhole())
        QLabel::paintEvent(event);
}

} // namespace kontorist
