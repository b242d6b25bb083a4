#pragma once

#include "ui/overview/task.h"

#include <QPushButton>

namespace kontorist {

/// A line of what is to do: how many, what, and where it leads. Enter, Space and a click go there.
class TaskButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit TaskButton(const Task &task, QWidget *parent = nullptr);

    void setTask(const Task &task);
    const Task &task() const { return m_task; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Task m_task;
};

} // namespace kontorist
