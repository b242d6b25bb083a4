#include "core/billing/instalment_rules.h"

#include <algorithm>

namespace kontorist::instalment_rules {

Invoice agreed(Invoice invoice, QList<Instalment> instalments)
{
    if (instalments.isEmpty())
        return invoice;
    std::stable_sort(instalments.begin(), instalments.end(),
                     [](const Instalment &a, const Instalment &b) { return a.dueOn < b.dueOn; });
    Money sum;
    for (const Instalment &each : std::as_const(instalments))
        sum += each.amount;
    if (sum != invoice.payable())
        throw Refused(Fault::InstalmentsDiffer, sum.written(), invoice.payable().written());
    if (instalments.first().dueOn < invoice.issuedOn)
        throw Refused(Fault::EndBeforeStart, u"instalments.due"_s, invoice.issuedOn.toString(Qt::ISODate));
    invoice.instalments = instalments;
    invoice.terms.discounts.clear();
    invoice.dueOn = instalments.last().dueOn;
    return invoice;
}

QList<Instalment> monthly(Money payable, int parts, QDate first)
{
    QList<Instalment> all;
    const qint64 each = payable.minor() / parts;
    for (int i = 0; i < parts; ++i)
        all.append({first.addMonths(i), Money(i == 0 ? payable.minor() - each * (parts - 1) : each)});
    return all;
}

QList<Money> open(const QList<Instalment> &instalments, Money open)
{
    QList<Money> parts(instalments.size());
    for (qsizetype i = instalments.size() - 1; i >= 0; --i) {
        parts[i] = std::clamp(open, Money(), instalments[i].amount);
        open -= parts[i];
    }
    return parts;
}

} // namespace kontorist::instalment_rules
