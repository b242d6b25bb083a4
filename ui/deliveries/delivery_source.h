#pragma once

#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// The list of delivery notes, newest first.
class DeliverySource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(DeliverySource)

public:
    enum Column { Number, Date, Customer, Town, Order, State, Billing, Carrier, Tracking };

    QString name() const override { return u"delivery"_s; }
    QString title() const override;
    QString hint() const override;
    QStringList views() const override;
    QList<ListColumn> columns() const override;
    QString counted(qint64 rows) const override;
    QString empty() const override;
    /// A text is a number, its beginning, an order's, a tracking number, or anything of the customer.
    ListAnswer page(const Database &database, const ListQuestion &question) const override;
    QList<qint64> counts(const Database &database, QDate today) const override;
};

} // namespace kontorist
