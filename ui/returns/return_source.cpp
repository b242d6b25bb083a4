#include "ui/returns/return_source.h"

#include "core/returns/return_list_store.h"
#include "ui/lists/cells.h"
#include "ui/lists/parties_found.h"
#include "ui/returns/return_text.h"
#include "ui/text/format.h"

namespace kontorist {

namespace {

using return_list_store::ReturnRow;

enum class View { Announced, Arrived, Inspected, Closed, All };

std::optional<ReturnState> stateOf(View view)
{
    switch (view) {
    case View::Announced:
        return ReturnState::Open;
    case View::Arrived:
        return ReturnState::Received;
    case View::Inspected:
        return ReturnState::Inspected;
    case View::Closed:
    case View::All:
        break;
    }
    return {};
}

bool isClosed(ReturnState state)
{
    return state == ReturnState::Settled || state == ReturnState::Rejected;
}

bool belongs(const ReturnRow &row, View view)
{
    if (const auto state = stateOf(view))
        return row.state == *state;
    return view == View::All || isClosed(row.state);
}

QString longestState()
{
    QString longest;
    for (int i = 0; i < static_cast<int>(wordsOf<ReturnState>.size()); ++i)
        if (const QString word = ReturnText::state(static_cast<ReturnState>(i)).word;
            word.size() > longest.size())
            longest = word;
    return longest;
}

} // namespace

QString ReturnSource::title() const
{
    return tr("Returns");
}

QString ReturnSource::hint() const
{
    return tr("Number, order or customer (Ctrl+F)");
}

QStringList ReturnSource::views() const
{
    return {tr("Announced"), tr("To inspect"), tr("To settle"), tr("Done"), tr("All")};
}

QList<ListColumn> ReturnSource::columns() const
{
    return {{tr("Number"), u"RT-2026-00000"_s},
            {tr("Date"), format::date(QDate(2026, 12, 23)), true},
            {tr("Customer"), u"Bäckerei Sommer GmbH"_s, false, true},
            {tr("Order"), u"AU-2026-00000"_s},
            {tr("State"), longestState() + u"MMMM"_s}, // the icon stands before it
            {tr("Article"), u"SK06020 Sechskantschraube M6"_s},
            {tr("Reason"), tr("not wanted any more")}};
}

QString ReturnSource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 return") : tr("%1 returns").arg(format::count(rows));
}

QString ReturnSource::empty() const
{
    return tr("No return here. To begin one, scan the delivery note that lies in the parcel.");
}

ListAnswer ReturnSource::page(const Database &database, const ListQuestion &question) const
{
    const auto view = static_cast<View>(question.view);
    return_list_store::Filter filter;
    filter.limit = question.wanted;
    filter.search = question.text;
    if (question.text.isEmpty()) {
        filter.state = stateOf(view);
        filter.closedOnly = view == View::Closed;
    } else {
        filter.searchedCustomers = partiesFound(database, question.text);
    }
    if (question.after)
        filter.before = ReturnId(question.after->id);
    ListAnswer answer;
    while (answer.rows.size() < question.wanted && !answer.isLast) {
        const QList<ReturnRow> rows = return_list_store::list(database, filter);
        for (const ReturnRow &row : rows)
            if (belongs(row, view))
                answer.rows.append(
                    {row.id.value(),
                     row.number,
                     {{row.number},
                      cell::date(row.openedOn),
                      {row.customerName},
                      {row.order},
                      cell::state(ReturnText::state(row.state)),
                      {row.lines > 1 ? tr("%1 and %2 more").arg(row.article).arg(row.lines - 1)
                                     : row.article},
                      {row.isWithdrawal ? tr("Withdrawal") : ReturnText::reason(row.reason)}}});
        answer.isLast = rows.size() < filter.limit;
        if (!rows.isEmpty())
            filter.before = rows.last().id;
    }
    return answer;
}

QList<qint64> ReturnSource::counts(const Database &database, QDate) const
{
    const QHash<ReturnState, qint64> sums = return_list_store::counts(database);
    qint64 all = 0;
    for (const qint64 each : sums)
        all += each;
    return {sums.value(ReturnState::Open), sums.value(ReturnState::Received),
            sums.value(ReturnState::Inspected),
            sums.value(ReturnState::Settled) + sums.value(ReturnState::Rejected), all};
}

} // namespace kontorist
