#pragma once

#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// What waits in the warehouse, the oldest order first.
class WarehouseSource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(WarehouseSource)

public:
    enum Column { Number, Customer, Town, Promised, Lines, List, Parcels, Carrier };

    QString name() const override { return u"warehouse"_s; }
    QString title() const override;
    QString hint() const override;
    QStringList views() const override;
    QList<ListColumn> columns() const override;
    QString counted(qint64 rows) const override;
    QString empty() const override;
    ListAnswer page(const Database &database, const ListQuestion &question) const override;
    QList<qint64> counts(const Database &database, QDate today) const override;
};

} // namespace kontorist
