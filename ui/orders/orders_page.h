#pragma once

#include "ui/orders/order_model.h"
#include "ui/shell/page.h"

class QActionGroup;
class QLabel;
class QLineEdit;
class QSettings;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTimer;

namespace kontorist {

/// The list of orders: views with their counts as tabs, a filter, the table, and a sentence where it is empty.
class OrdersPage final : public Page
{
    Q_OBJECT

public:
    /// Remembers columns and view in `settings`.
    OrdersPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);
    ~OrdersPage() override;

    QList<QAction *> commands() const override { return m_commands; }
    void focusFirst() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void makeColumns();
    void makeCommands();
    QAction *command(const char *name, const QString &text, const QKeySequence &key,
                     std::function<void()> act);
    bool leavesFilter(int key);
    void lookFor(const QString &text);
    void refresh();
    void countViews();
    void showCounts(const order_query::Counts &counts);
    void showState();
    void copyRows() const;
    void fitCustomer();
    QString summary() const;
    QString emptySentence() const;

    CompanyThread &m_company;
    QSettings &m_settings;
    OrderModel *m_model;
    QTabBar *m_views;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_empty;
    QTimer *m_typing;  ///< between the last key and the question
    QTimer *m_changes; ///< gathers what a run changes into one reading
    QList<QAction *> m_commands;
    order_query::Counts m_counts{};
};

} // namespace kontorist
