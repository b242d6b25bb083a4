#pragma once

#include "ui/lists/list_page.h"

class QLabel;
class QTimer;

namespace kontorist {

class RefundPanel;

/// The room of the payments: what is owed and how old it is, credits, and the money that came and went.
class PaymentsPage final : public ListPage
{
    Q_OBJECT

public:
    /// The record under which a payment is booked.
    static QString newRecord() { return QStringLiteral("new"); }

    PaymentsPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readAges();
    void pay(const QList<ListRow> &rows);
    void offerRefund(const QList<ListRow> &rows);
    void payBack();

    QLabel *m_ages;
    RefundPanel *m_refund;
    QTimer *m_changes;
    bool m_isStale = true;
};

} // namespace kontorist
