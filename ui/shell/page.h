#pragma once

#include "ui/shell/place.h"

#include <QWidget>

class QAction;

namespace kontorist {

/// What the window shows in its middle: a list, an editor, a report. The window knows no more of it than stands
/// here, and no page knows another.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What stands at the end of the breadcrumb: "Orders", "AU-2026-00417".
    virtual QString title() const = 0;
    /// For the menu of the page, the palette and the overlay of keys; a null stands for a separator. The first is
    /// the main action.
    virtual QList<QAction *> commands() const = 0;
    /// What the keyboard reaches first.
    virtual void focusFirst() = 0;
    /// Gone to, perhaps for something else ("with" of the place). Who only comes back to the page is not told again.
    virtual void comeTo(const Place &) {}
    /// Something is typed here that exists nowhere else: the page is kept, and nobody takes it away unasked.
    virtual bool holdsTyping() const { return false; }

signals:
    void titleChanged();
    /// What the status bar says about it: "31 orders", "3 selected · 1.204,50 €".
    void summaryChanged(const QString &text);
    void goWanted(const kontorist::Place &place);
    /// Something did not go as wanted; the sentence stays above the page until it is closed or the next one comes.
    void complained(const QString &sentence);
    /// Something was done; said in passing.
    void told(const QString &sentence);
    /// The record is gone or finished: back to where the person came from.
    void left();
};

} // namespace kontorist
