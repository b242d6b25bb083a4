#pragma once

#include <QAction>
#include <QFrame>
#include <QPointer>

class QLabel;
class QTreeWidget;

namespace kontorist {

/// What F1 shows: what the field that has the focus is for, and every command that can be given now with its key, over
/// the window, until Esc. Enter gives it.
class KeyOverlay final : public QFrame
{
    Q_OBJECT

public:
    explicit KeyOverlay(QWidget *window);

    /// Menus with their commands, in their order.
    void open(const QList<std::pair<QString, QList<QAction *>>> &menus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHelp();
    void place();
    void closeAgain();

    QLabel *m_help; ///< about the field that has the focus
    QTreeWidget *m_list;
    QList<QPointer<QAction>> m_actions; ///< a page may go while it is open
    QPointer<QWidget> m_before;         ///< where the focus was
};

} // namespace kontorist
