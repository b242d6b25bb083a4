#pragma once

#include "ui/records/act_panel.h"
#include "ui/shell/request.h"

#include "core/base/money.h"

namespace kontorist {

class InputField;

/// Pays a credit back: how much, and by which way.
class RefundPanel final : public ActPanel
{
    Q_OBJECT

public:
    explicit RefundPanel(QWidget *parent = nullptr);

    /// Of a correction, or of all that a customer has to his credit; one of both is empty.
    void offer(const QString &correction, const QString &customer, const QString &name, Money open);
    Request request() const;

private:
    QString m_correction;
    QString m_customer;
    QString m_key;
    InputField *m_amount;
    InputField *m_method;
};

} // namespace kontorist
