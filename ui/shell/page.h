#pragma once

#include <QWidget>

class QAction;

namespace kontorist {

/// A workspace of the window: its main widget, and what it puts into menu and status bar. The window knows no
/// more of it, and no page knows another.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// For the menu "View"; a null stands for a separator.
    virtual QList<QAction *> commands() const = 0;
    /// What the keyboard reaches first.
    virtual void focusFirst() = 0;

signals:
    /// What the status bar says about it: "31 orders", "3 selected · 1.204,50 €".
    void summaryChanged(const QString &text);
};

} // namespace kontorist
