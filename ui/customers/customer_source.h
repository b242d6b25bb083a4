#pragma once

#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// The list of customers and suppliers, by name.
class CustomerSource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(CustomerSource)

public:
    enum Column { Number, Name, City, Phone, Credit, Open, LastOrder };

    QString name() const override { return u"customer"_s; }
    QString title() const override;
    QString hint() const override;
    QStringList views() const override;
    QList<ListColumn> columns() const override;
    QString counted(qint64 rows) const override;
    QString empty() const override;
    /// A text is anything of the customer that a search would find.
    ListAnswer page(const Database &database, const ListQuestion &question) const override;
    QList<qint64> counts(const Database &database, QDate today) const override;
};

} // namespace kontorist
