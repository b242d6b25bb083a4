#include "ui/billing/run_plan.h"

#include "core/documents/machine_rules.h"
#include "core/einvoice/needed_fact.h"
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
    using einvoice::FactPlace;
    if (const auto fact = fromWord<einvoice::NeededFact>(reason.detail);
        fact && reason.fault == Fault::HandOutFactMissing)
        switch (einvoice::placeOf(*fact)) {
        case FactPlace::Company:
            return {u"settings"_s, {}, {}};
        case FactPlace::Customer:
        case FactPlace::CustomerThenOrder:
            return {u"customers"_s, row.customer, {}};
        case FactPlace::Order:
            break;
        }
    if (reason.fault == Fault::CompanyIncomplete)
        return {u"settings"_s, {}, {}};
    if (reason.fault == Fault::RecipientIncomplete)
        return {u"customers"_s, row.customer, {}};
    return {u"orders"_s, row.orders.value(0), {}};
}

// Of a unit that makes several invoices each has the orders that it bills.
QStringList ordersOf(const run_rules::Unit &unit, const Invoice &draft)
{
    QStringList numbers;
    for (qsizetype i = 0; i < unit.orders.size(); ++i)
        if (std::ranges::any_of(draft.lines,
                                [&](const InvoiceLine &line) { return line.order == unit.orders[i]; }))
            numbers.append(unit.numbers[i]);
    return numbers.isEmpty() ? unit.numbers : numbers;
}

QStringList notesOf(const Invoice &draft)
{
    QStringList notes;
    for (const InvoiceLine &line : draft.lines)
        if (!line.deliveryNumber.isEmpty() && !notes.contains(line.deliveryNumber))
            notes.append(line.deliveryNumber);
    return notes;
}

RunRow runRow(const Database &database, const billing_run::Planned &planned,
              const std::optional<Invoice> &draft)
{
    RunRow row;
    row.draft = draft;
    row.orders = draft ? ordersOf(planned.unit, *draft) : planned.unit.numbers;
    if (draft)
        row.deliveryNotes = notesOf(*draft);
    if (row.deliveryNotes.isEmpty() && !planned.unit.deliveryNote.isEmpty())
        row.deliveryNotes = {planned.unit.deliveryNote};
    row.key = (row.orders + row.deliveryNotes).join(u' ');
    const Party party =
        party_store::load(database, order_store::load(database, planned.unit.orders.first()).debtor);
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

// One row for each invoice: those that may not be joined are ticked, seen and opened each for itself.
QList<RunRow> rowsOf(const Database &database, const billing_run::Planned &planned)
{
    if (planned.drafts.isEmpty())
        return {runRow(database, planned, {})};
    QList<RunRow> rows;
    for (const Invoice &draft : planned.drafts)
        rows.append(runRow(database, planned, draft));
    return rows;
}

QList<RunRow> runRows(const Database &database, const QList<run_rules::Unit> &units, QDate today)
{
    QList<RunRow> rows;
    for (const run_rules::Unit &unit : units)
        for (const billing_run::Planned &planned :
             billing_run::planned(database, unit, today, machine_rules::handOutObjection))
            rows += rowsOf(database, planned);
    return rows;
}

} // namespace

Request RunRow::request() const
{
    return {u"invoice.issue"_s, {{u"deliveryNotes"_s, QJsonArray::fromStringList(deliveryNotes)}}};
}

RunPlan::RunPlan(CompanyThread &company, QObject *parent) : QObject(parent), m_company(company) {}

void RunPlan::read(const RunQuestion &question)
{
    if (m_isReading && question == m_question) {
        m_isAgain = true; // what changed before is already in it, what changed since is not
        return;
    }
    m_question = question;
    begin();
}

void RunPlan::begin()
{
    const int generation = ++m_generation;
    m_isReading = true;
    m_isAgain = false;
    m_company.ask(
        this,
        [question = m_question](const Database &database) {
            return billing_run::units(database, question.until, question.collective);
        },
        [this, generation](const QList<run_rules::Unit> &units) {
            if (generation != m_generation)
                return;
            m_units = units;
            m_rows.clear();
            m_done = 0;
            readOn(generation);
        },
        [this, generation](const Objection &) { fail(generation); });
}

void RunPlan::end()
{
    m_isReading = false;
    emit answered(m_question, m_rows);
    if (m_isAgain && !m_isReading) // who heard it may have asked already
        begin();
}

// The window says why; the next question is not to wait for an answer that does not come.
void RunPlan::fail(int generation)
{
    if (generation == m_generation)
        m_isReading = false;
}

void RunPlan::readOn(int generation)
{
    emit progress(m_done, m_units.size());
    if (m_done >= m_units.size())
        return end();
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
        },
        [this, generation](const Objection &) { fail(generation); });
}

} // namespace kontorist
