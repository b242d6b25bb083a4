#include "core/billing/run_rules.h"

#include <algorithm>

namespace kontorist::run_rules {

namespace {

// The last day that a customer's mode lets a run bill.
QDate lastDay(Invoicing invoicing, QDate until)
{
    if (invoicing == Invoicing::Weekly)
        return until.dayOfWeek() == 7 ? until : until.addDays(-until.dayOfWeek());
    if (invoicing == Invoicing::Monthly)
        return until.day() == until.daysInMonth() ? until : until.addDays(-until.day());
    return until;
}

bool isJoined(const BillCandidate &candidate, std::optional<bool> collective)
{
    return collective.value_or(candidate.invoicing == Invoicing::Weekly ||
                               candidate.invoicing == Invoicing::Monthly);
}

} // namespace

QList<Unit> units(const QList<BillCandidate> &candidates, QDate until, std::optional<bool> collective)
{
    QList<Unit> all;
    QList<PartyId> debtors; // of the joined units, beside them in the same order
    QList<qsizetype> places;
    for (const BillCandidate &candidate : candidates) {
        if (candidate.invoicing == Invoicing::Order && !candidate.isComplete)
            continue;
        const qsizetype known = debtors.indexOf(candidate.debtor);
        if (isJoined(candidate, collective) && known >= 0) {
            Unit &unit = all[places[known]];
            unit.orders.append(candidate.order);
            unit.numbers.append(candidate.number);
            continue;
        }
        Unit unit{{candidate.order}, {candidate.number}, lastDay(candidate.invoicing, until), {}};
        if (isJoined(candidate, collective)) {
            debtors.append(candidate.debtor);
            places.append(all.size());
        } else if (candidate.invoicing != Invoicing::Order) {
            for (const QString &note : candidate.deliveryNotes) {
                unit.deliveryNote = note;
                all.append(unit);
            }
            continue;
        }
        all.append(unit);
    }
    return all;
}

Unit only(const Unit &unit, qsizetype order)
{
    return {{unit.orders[order]}, {unit.numbers[order]}, unit.until, {}};
}

} // namespace kontorist::run_rules
