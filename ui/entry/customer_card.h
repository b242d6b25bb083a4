#pragma once

#include "ui/entry/order_look.h"

#include <QFrame>

class QLabel;

namespace kontorist {

class Sentence;

/// Who orders, at a glance: address, credit, what is overdue, terms, block, remark for the carrier, last order.
class CustomerCard final : public QFrame
{
    Q_OBJECT

public:
    explicit CustomerCard(QWidget *parent = nullptr);

    /// Without a customer it says how to find one.
    void show(const OrderLook &look, const QString &lastOrderKey);
    using QFrame::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void sayCredit(const OrderLook &look);

    QLabel *m_name;
    QLabel *m_address;
    Sentence *m_ok, *m_warning, *m_alarm;
    Sentence *m_overdue, *m_blocked;
    QLabel *m_terms;
    QLabel *m_last;
};

} // namespace kontorist
