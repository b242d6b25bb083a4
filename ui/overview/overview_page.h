#pragma once

#include "core/base/text.h"
#include "ui/records/fact_table.h"
#include "ui/shell/command_page.h"

class QLabel;
class QSettings;
class QTimer;
class QVBoxLayout;

namespace kontorist {

class TaskButton;
struct OverviewFacts;
struct Task;

namespace overview_store {
struct Day;
}

/// What now? The first page of the window: what is to do, each line a way to where it is done; how the day stands; and
/// the last documents.
class OverviewPage final : public CommandPage
{
    Q_OBJECT

public:
    OverviewPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    void focusFirst() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeBody();
    void read();
    void show(const OverviewFacts &facts);
    void showTasks(const QList<Task> &tasks);
    void showDay(const overview_store::Day &day);

    QLabel *m_greeting;
    QLabel *m_heading; ///< above the tasks
    QLabel *m_done;    ///< nothing is to do
    QVBoxLayout *m_tasks;
    QList<TaskButton *> m_buttons;
    FactTable *m_day;
    FactTable *m_papers;
    QTimer *m_changes;
    bool m_isStale = true;
    bool m_wantsFocus = false; ///< was asked for before there was anything
};

} // namespace kontorist
