#pragma once

#include "ui/lists/list_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTimer;

namespace kontorist {

/// A list on the screen: its views with their counts as tabs, a filter, the table, and where it is empty a sentence
/// with the button that helps. It reads again what changes, at whatever desk. Objects are named after the source:
/// orderViews, orderFilter, orderTable, orderEmpty.
class RecordList final : public QWidget
{
    Q_OBJECT

public:
    /// Remembers columns, sorting and view in `settings`.
    RecordList(CompanyThread &company, ListSourcePtr source, QSettings &settings, QWidget *parent = nullptr);
    ~RecordList() override;

    ListModel &model() { return *m_model; }
    QTableView *table() { return m_table; }
    /// None while the rows of a new view or filter are not here: what is seen then is not what was asked for.
    QList<ListRow> chosen() const;
    /// What an empty list offers.
    void setRemedy(QAction *action);
    void focusTable();
    void focusFilter();
    void refresh();
    void turnView(int by);
    void showView(int view);
    /// As if it had been typed.
    void setFilter(const QString &text);
    void sortByNext();
    void turnSorting();
    void copyRows() const;
    void resetColumns();
    QString summary() const;

signals:
    void summaryChanged(const QString &text);
    void chosenChanged();
    /// Enter or a double click.
    void opened(const kontorist::ListRow &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHead();
    void makeTable();
    void fitColumns();
    void fitGrowing();
    bool leavesFilter(int key);
    void applyFilter();
    bool isAnswered() const;
    void open(const QModelIndex &index);
    void countViews();
    void showCounts(const QList<qint64> &counts);
    void showState();
    QString emptySentence() const;
    QString key(const QString &what) const;

    CompanyThread &m_company;
    const ListSourcePtr m_source;
    QSettings &m_settings;
    ListModel *m_model;
    QTabBar *m_views;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_remedy;
    QTimer *m_typing;  ///< between the last key and the question
    QTimer *m_changes; ///< gathers what a run changes into one reading
    QList<qint64> m_counts;
    bool m_isStale = false; ///< changed while nobody looked
};

} // namespace kontorist
