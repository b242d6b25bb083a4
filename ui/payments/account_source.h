#pragma once

#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// The views of the list of money, in the order of their tabs.
enum class AccountView { Open, Overdue, Credits, Received, PaidBack };

/// Open items, oldest due first, and payments, newest first.
class AccountSource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(AccountSource)

public:
    enum Column { Number, Date, Customer, State, Due, Amount, Open };

    QString name() const override { return u"account"_s; }
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
