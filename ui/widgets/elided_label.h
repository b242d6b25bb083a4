#pragma once

#include <QLabel>

namespace kontorist {

/// One line of plain text that gives way: where it is too narrow it ends in dots, and its tooltip says all of it.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace kontorist
