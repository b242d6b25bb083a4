#pragma once

#include "core/documents/document_store.h"
#include "core/journal/journal.h"
#include "core/journal/session.h"
#include "core/progress/progress_store.h"
#include "core/sales/order_actions.h"
#include "core/sales/order_store.h"
#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// All that the page of an order shows, read in one go.
struct OrderFacts
{
    order_store::Found found;
    QList<OpenPoint> openPoints;
    Totals totals; ///< as the order stands
    QString customerNumber;
    QString customerName;
    QList<Party::DeliveryAddress> deliveryAddresses; ///< of the customer
    TaxRates rates;
    QList<Step> steps;
    QList<progress_store::Document> documents;
    QList<JournalEntry> journal; ///< of the order and of what came of it, oldest first
    Money invoiced;
    Money paid;
    QString missing; ///< why there is nothing to show

    static OrderFacts of(Session &session, const QString &number);
};

/// The tables of the page.
class OrderTables
{
    Q_DECLARE_TR_FUNCTIONS(OrderTables)

public:
    static QList<ListColumn> lineColumns();
    static QList<ListRow> lines(const OrderFacts &facts, QDate today);
    static QList<ListColumn> sumColumns();
    static QList<ListRow> sums(const OrderFacts &facts);
    static QList<ListColumn> documentColumns();
    static QList<ListRow> documents(const OrderFacts &facts);
    static QString numberOf(const ListRow &document) { return document.cells[1].text; }
    static QList<ListColumn> timelineColumns();
    /// The newest first.
    static QList<ListRow> timeline(const OrderFacts &facts);
    /// What was agreed for the whole order: where it goes, how it is paid, which tax it bears.
    static QList<ListColumn> agreedColumns();
    static QList<ListRow> agreed(const OrderFacts &facts);
    static QString oneLine(const Address &address);
    /// What is still to be looked at and what stops it, one sentence each, with what lifts it.
    static QStringList remarks(const OrderFacts &facts);

private:
    static QString howFar(const OrderLine &line, const LineProgress &progress);
    static Money amountOf(const Totals &totals, qsizetype charge);
    static QString worded(const OrderCharge &charge);
    static QString holdText(const OrderHold &hold);
};

} // namespace kontorist
