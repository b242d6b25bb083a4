#include "ui/billing/run_plan.h"

#include "core/party/party_store.h"
#include "core/sales/order_store.h"
#include "ui/text/error_text.h"

#include <QJsonArray>

namespace kontorist {

namespace {

constexpr qsizetype unitsAtOnce = 20;

// Where the person goes to put it right.
Place remedyOf(const Objection &reason, const RunRow &row)
{
    if (reason.fault == Fault::CompanyIncomplete)
        return {u"settings"_s, {}, {}};
    if (reason.fault == Fault::RecipientIncomplete)
        return {u"customers"_s, row.customer, {}};
    return {u"orders"_s, row.orders.value(0), {}};
}

RunRow runRow(const Database &database, const billing_run::Planned &planned)
{
    RunRow row;
    row.orders = planned.unit.numbers;
    row.drafts = planned.drafts;
    for (const Invoice &draft : planned.drafts) {
        row.gross += draft.gross;
        for (const InvoiceLine &line : draft.lines)
            if (!line.deliveryNumber.isEmpty() && !row.deliveryNotes.contains(line.deliveryNumber))
                row.deliveryNotes.append(line.deliveryNumber);
    }
    if (row.deliveryNotes.isEmpty() && !planned.unit.deliveryNote.isEmpty())
        row.deliveryNotes = {planned.unit.deliveryNote};
    row.key = (row.orders + row.deliveryNotes).join(u' ');
    const PartyId debtor = order_store::load(database, planned.unit.orders.first()).debtor;
    const Party party = party_store::load(database, debtor);
    row.customer = party.number;
    row.customerName = party.name;
    if (planned.reason) {
        row.trouble = errorText(*planned.reason);
        row.remedy = remedyOf(*planned.reason, row);
    } else {
        row.remedy = {u"orders"_s, row.orders.value(0), {}};
    }
    return row;
}

QList<RunRow> runRows(const Database &database, const QList<run_rules::Unit> &units, QDate today)
{
    QList<RunRow> rows;
    for (const run_rules::Unit &unit : units)
        for (const billing_run::Planned &planned : billing_run::planned(database, unit, today))
            rows.append(runRow(database, planned));
    return rows;
}

} // namespace

Request RunRow::request() const
{
    return {u"invoice.issue"_s, {{u"deliveryNotes"_s, QJsonArray::fromStringList(deliveryNotes)}}};
}

RunPlan::RunPlan(CompanyThread &company, QObject *parent) : QObject(parent), m_company(company) {}

void RunPlan::read(QDate until, std::optional<bool> collective)
{
    m_isReading = true;
    m_company.ask(
        this,
        [until, collective](const Database &database) {
            return billing_run::units(database, until, collective);
        },
        [this, generation = ++m_generation](const QList<run_rules::Unit> &units) {
            if (generation != m_generation)
                return;
            m_units = units;
            m_rows.clear();
            m_done = 0;
            readOn(generation);
        });
}

void RunPlan::readOn(int generation)
{
    emit progress(m_done, m_units.size());
    if (m_done >= m_units.size()) {
        m_isReading = false;
        return emit answered(m_rows);
    }
    const QList<run_rules::Unit> some = m_units.mid(m_done, unitsAtOnce);
    m_company.ask(
        this,
        [some, today = m_company.today()](const Database &database) {
            return runRows(database, some, today);
        },
        [this, generation, count = some.size()](const QList<RunRow> &rows) {
            if (generation != m_generation)
                return;
            m_rows += rows;
            m_done += count;
            readOn(generation);
        });
}

} // namespace kontorist
