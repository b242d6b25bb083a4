#pragma once

#include "core/db/database.h"
#include "core/party/party.h"

namespace kontorist::customer_list_store {

/// Which customers a list shows. Asleep: none has ordered for half a year, and none is new.
enum class View { All, Blocked, WithoutEmail, Asleep, Suppliers };
inline constexpr int views = 5;
inline constexpr int asleepAfter = 180; ///< days

/// One row of the list of customers and suppliers.
struct CustomerRow
{
    PartyId id;
    QString number;
    QString name;
    QString postcode;
    QString city;
    QString phone;
    QString email;
    PartyRole role = PartyRole::Customer;
    QString blocked;
    std::optional<Money> creditLimit;
    PayBy payBy = PayBy::Transfer;
    Money owed;        ///< open invoices less credits; what is asked in advance is no debt
    Money overdue;     ///< of the open invoices
    QDate lastOrderOn; ///< invalid: never
};

struct Filter
{
    View view = View::All;
    QDate today;
    std::optional<QList<PartyId>> among; ///< only these; merged ones lead to who they became
    int limit = 100;
    QString afterName; ///< keyset: only what stands behind this name …
    PartyId after;     ///< … and this id
};

/// By name, a page at a time. Merged ones are left out.
QList<CustomerRow> list(const Database &database, const Filter &filter);
/// How many there are in each view, in the order of the views.
QList<qint64> counts(const Database &database, QDate today);

} // namespace kontorist::customer_list_store
