#pragma once

#include "ui/shell/tokens.h"
#include "ui/warehouse/scan_view.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QTimer;

namespace kontorist {

/// The stage of a scan screen: where, what, how many, in type for two metres. What was accepted lights its edge for a
/// moment; a wrong article takes the whole stage until the next right one.
class ScanStage final : public QFrame
{
    Q_OBJECT

public:
    explicit ScanStage(QWidget *parent = nullptr);

    void show(const StageView &view);
    using QFrame::show;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *label(const char *name, int pixels, int weight);
    bool isWhole() const;
    Pair colours() const;
    void takeColours();

    StageView m_view;
    QLabel *m_title;
    QLabel *m_where;
    QLabel *m_bin;
    QLabel *m_what;
    QLabel *m_article;
    QLabel *m_detail;
    QLabel *m_count;
    QProgressBar *m_bar;
    QLabel *m_sentence;
    QTimer *m_light; ///< how long an edge is lit that needs no answer
};

} // namespace kontorist
