#pragma once

#include "core/article/article_actions.h"
#include "core/article/article_store.h"
#include "core/billing/billing_actions.h"
#include "core/billing/billing_run.h"
#include "core/billing/down_payment_actions.h"
#include "core/company/company_actions.h"
#include "core/company/company_store.h"
#include "core/delivery/delivery_actions.h"
#include "core/delivery/pick_actions.h"
#include "core/documents/letterhead_actions.h"
#include "core/mail/mail_actions.h"
#include "core/numbering/numbering_actions.h"
#include "core/party/party_actions.h"
#include "core/pricing/pricing_actions.h"
#include "core/receivables/merge_actions.h"
#include "core/receivables/receivables_actions.h"
#include "core/receivables/refund_actions.h"
#include "core/receivables/undo_actions.h"
#include "core/returns/return_actions.h"
#include "core/returns/return_run.h"
#include "core/returns/settle_actions.h"
#include "core/sales/order_actions.h"
#include "core/stock/stock_actions.h"

namespace kontorist::test {

inline Money euros(qint64 cents)
{
    return Money(cents);
}

/// The life of the company that has everything: what its desk does in one line, and the days it lives.
class Trade
{
public:
    Trade(Session &session, FixedClock &clock) : m_session(session), m_clock(clock) {}

    void setUp();
    void quotesAndOrders();
    void picking();
    void shipping();
    void billing();
    void correcting();
    void paying();
    void advances();
    void advancesBack();
    void downPayments();
    void returnsWithOriginal();
    void returnsOtherwise();
    void mailing();
    void endings();

private:
    struct Line
    {
        QString sku;
        qint64 quantity = 1;
        std::optional<QString> price = {};
    };

    void addParty(const QString &number, const QString &name, bool isConsumer, Invoicing invoicing,
                  const Terms &terms = {});
    void addArticle(const QString &sku, LineKind kind, TaxClass taxClass, const QString &price);
    Article article(const QString &sku) const { return article_store::get(m_session.database, sku); }
    void receive(const QString &sku, qint64 quantity, const QString &cost, const QString &purchase = {},
                 const QString &location = {});
    OrderDraft draft(const QString &customer, const QList<Line> &lines) const;
    QString enter(const QString &customer, const QList<Line> &lines)
    {
        return order_actions::add(m_session, draft(customer, lines)).order.number;
    }
    QString take(const QString &customer, const QList<Line> &lines)
    {
        return order_actions::take(m_session, draft(customer, lines)).order.number;
    }
    QString ship(const QString &order, const QList<delivery_rules::LineWish> &lines = {});
    Invoice bill(const QString &order, InvoiceKind kind = InvoiceKind::Invoice);
    /// An order of one line, delivered and billed.
    Invoice sold(const QString &customer, const QString &sku, qint64 quantity);
    receivables_actions::Recorded pay(const QString &document, Money amount);
    QString comeBack(const QString &order, qint64 quantity, Verdict verdict, const QString &came = {});
    void nextDay();

    Session &m_session;
    FixedClock &m_clock;
    QDate m_day{2026, 11, 24};
};

} // namespace kontorist::test
