#pragma once

#include "ui/billing/run_plan.h"

#include <QWidget>

class QTimer;

namespace kontorist {

class InputField;

/// What the invoice run is asked: up to which day, and how deliveries are joined.
class RunQuestionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RunQuestionBar(CompanyThread &company, QWidget *parent = nullptr);

    /// What stands in the fields now; nothing where the day cannot be read.
    std::optional<RunQuestion> question() const;
    void takeFocus();

signals:
    void edited(); ///< at every key
    void asked();  ///< a moment after the last key, or as soon as the field is left

private:
    InputField *m_until;
    InputField *m_collect;
    QTimer *m_typing;
};

} // namespace kontorist
