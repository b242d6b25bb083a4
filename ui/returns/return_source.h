#pragma once

#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// The list of returns, newest first.
class ReturnSource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(ReturnSource)

public:
    enum Column { Number, Date, Customer, Order, State, Article, Reason };

    QString name() const override { return u"return"_s; }
    QString title() const override;
    QString hint() const override;
    QStringList views() const override;
    QList<ListColumn> columns() const override;
    QString counted(qint64 rows) const override;
    QString empty() const override;
    /// A text is a number, its beginning, an order's, or anything of the customer.
    ListAnswer page(const Database &database, const ListQuestion &question) const override;
    QList<qint64> counts(const Database &database, QDate today) const override;
};

} // namespace kontorist
