#pragma once

#include "core/billing/correction_rules.h"
#include "tests/exact/oracle.h"

namespace kontorist::exact {

/// Plays the acts of a life with the rules of the house, without a database: orders, invoices and corrections as
/// values. What the actions look up in the database is kept here.
class House final
{
public:
    explicit House(const Life &life);

    /// The figures of an act. Raises what the house raises.
    Event played(const Act &act);

private:
    struct Issued
    {
        Invoice invoice;
        QList<Invoice> corrections;
        Money discountTaken;
        std::map<QString, Money> discount; ///< how it stands on its accounts
        bool isCancelled = false;

        QList<Invoice> all() const { return QList{invoice} + corrections; }
    };

    kontorist::Order agreed(const Order &order, int number);
    void deliver(const Act &act);
    void cancelRest(const Act &act);
    Event bill(const Act &act);
    BillOrder bill(std::size_t order) const;
    QList<ChargedSoFar> charged(const kontorist::Order &order) const;
    Event correct(const Act &act);
    Event take(const Act &act, Issued &of, Invoice correction);
    Event pay(const Act &act);
    static void keep(Issued &of, const LedgerEntry &discount);
    Paper paper(const Invoice &invoice, const QList<LedgerEntry> &entries) const;
    QDate on(int day) const;

    const Life &m_life;
    Company m_company;
    Party m_debtor;
    TaxRates m_rates;
    QList<kontorist::Order> m_orders;
    QList<BillItem> m_items; ///< with what is still to bill of each
    QList<BillItem> m_delivered;
    int m_deliveries = 0;
    QList<Issued> m_invoices;
    qint64 m_ids = 0;
};

/// The first day of a life.
QDate firstDay(const Life &life);
std::map<QString, Cents> ledgerOf(const LedgerEntry &entry);

} // namespace kontorist::exact
