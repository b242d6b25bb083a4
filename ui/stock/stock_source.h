#pragma once

#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// What lies where, by article and place; and what is to come.
class StockSource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(StockSource)

public:
    enum Column { Sku, Name, Location, What, Quantity, Reserved, Free, Bin, Lot, Day };

    QString name() const override { return u"stock"_s; }
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
