#pragma once

#include "ui/entry/line_model.h"

#include <QHash>
#include <QTableView>

namespace kontorist {

/// The lines above the strip. They are walked here and typed there: Enter takes a line down into the strip, the arrow
/// behind the last one leads there too.
class LineTable final : public QTableView
{
    Q_OBJECT

public:
    explicit LineTable(LineModel *model, QWidget *parent = nullptr);

    int chosen() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void choose(int row);
    void focusLast();

signals:
    void editWanted(int row);
    void left(); ///< back to the strip

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setWidths();
    void fit();

    QHash<int, int> m_wanted; ///< how wide the columns would like to be
    int m_day = 0;            ///< what the deliverable one needs for a day
};

} // namespace kontorist
