#pragma once

#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// The views of the list of invoices, in the order of their tabs.
enum class InvoiceView { Open, Overdue, Paid, Corrections, All };

/// Invoices and their corrections, newest first.
class InvoiceSource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceSource)

public:
    enum Column { Number, Date, Customer, Kind, State, Due, Gross, Open };

    QString name() const override { return u"invoice"_s; }
    QString title() const override;
    QString hint() const override;
    QStringList views() const override;
    QList<ListColumn> columns() const override;
    QString counted(qint64 rows) const override;
    QString empty() const override;
    /// A text is a number, its beginning, an order, or anything of the customer.
    ListAnswer page(const Database &database, const ListQuestion &question) const override;
    QList<qint64> counts(const Database &database, QDate today) const override;
};

} // namespace kontorist
