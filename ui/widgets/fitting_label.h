#pragma once

#include <QLabel>

namespace kontorist {

/// One line of plain text that takes the room that is left. Where that is too little for all of it nothing is shown,
/// and whoever owns it is told to show it elsewhere.
class FittingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FittingLabel(QWidget *parent = nullptr);

    void say(const QString &text);

signals:
    void fitted(bool isWhole);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isWhole() const;
};

} // namespace kontorist
