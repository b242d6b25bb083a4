#pragma once

#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// The views of the list of orders, in the order of their tabs.
enum class OrderView { Open, Held, Waiting, Deliverable, Billable, Late, Quotes, Done, All };

/// The list of orders, newest first.
class OrderSource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(OrderSource)

public:
    enum Column { Number, Date, Customer, State, Next, Promised, Net, Gross };

    QString name() const override { return u"order"_s; }
    QString title() const override;
    QString hint() const override;
    QStringList views() const override;
    QList<ListColumn> columns() const override;
    QString counted(qint64 rows) const override;
    QString empty() const override;
    /// A text is a number, its beginning, a reference, or anything of the customer.
    ListAnswer page(const Database &database, const ListQuestion &question) const override;
    QList<qint64> counts(const Database &database, QDate today) const override;
};

} // namespace kontorist
