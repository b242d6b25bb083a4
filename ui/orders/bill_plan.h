#pragma once

#include "core/billing/billing_actions.h"
#include "core/tax/totals.h"

#include <QJsonObject>

namespace kontorist {

/// What of an order is to be billed, and how: the fields of `invoice.issue` as values.
struct BillPlan
{
    enum class Kind {
        Delivered, ///< all that is delivered and not billed
        Lines,     ///< some lines of it, or some of their quantities
        Share,     ///< a part of the price, asked for before the supply
        Final,     ///< the last one, which deducts what was paid
        Proforma   ///< no claim
    };

    QString order;
    Kind kind = Kind::Delivered;
    QList<part_rules::PartWish> lines;
    std::optional<Money> amount; ///< of a share, VAT included; or percent
    std::optional<Percent> percent;
    std::optional<AdvanceStyle> advances;
    QList<Instalment> instalments;

    bool bills() const { return kind != Kind::Share && kind != Kind::Proforma; }
    /// Of the command.
    QJsonObject fields() const;
};

/// What a plan would come to today; nothing is written.
struct BillRehearsal
{
    QList<Invoice> invoices; ///< as they would be issued, without numbers; none of a pro forma
    Money net;
    Money tax;
    Money gross;
    Money prepaid; ///< advances deducted
    QDate dueOn;
    std::optional<Money> left;       ///< of the order, neither billed nor asked for after it
    std::optional<Objection> reason; ///< why it cannot be issued so; the sums stand where they are known

    Money payable() const { return gross - prepaid; }
    static BillRehearsal of(const Database &database, const BillPlan &plan, QDate today);
};

} // namespace kontorist
