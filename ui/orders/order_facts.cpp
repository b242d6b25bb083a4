#include "ui/orders/order_facts.h"

#include "core/billing/billing_store.h"
#include "core/billing/invoice_rules.h"
#include "core/journal/journal_store.h"
#include "core/party/party_store.h"
#include "core/receivables/receivables_store.h"
#include "core/tax/tax_store.h"
#include "ui/lists/cells.h"
#include "ui/shell/places.h"
#include "ui/text/error_text.h"
#include "ui/text/event_text.h"
#include "ui/text/format.h"

namespace kontorist {

namespace {

QList<JournalEntry> journalOf(const Database &database, OrderId order,
                              const QList<progress_store::Document> &documents)
{
    QList<qint64> subjects{order.value()};
    for (const progress_store::Document &document : documents)
        if (!subjects.contains(document.record))
            subjects.append(document.record);
    return journal_store::about(database, subjects);
}

} // namespace

OrderFacts OrderFacts::of(Session &session, const QString &number)
{
    OrderFacts facts;
    const Database &database = session.database;
    try {
        const OrderId id = order_store::idOf(database, number);
        facts.found = order_store::find(database, id);
        const order_actions::Entered entered = order_actions::show(session, number);
        facts.openPoints = entered.openPoints;
        facts.totals = entered.totals;
        const Party customer = party_store::load(database, facts.found.order.customer);
        facts.customerNumber = customer.number;
        facts.customerName = customer.name;
        facts.deliveryAddresses = customer.deliveryAddresses;
        facts.rates = tax_store::rates(database);
        facts.steps = progress_store::order(database, id).steps();
        facts.documents = progress_store::documents(database, id);
        facts.journal = journalOf(database, id, facts.documents);
        facts.invoiced = invoice_rules::grossFor(id, billing_store::billedFor(database, id));
        facts.paid = receivables_store::paidOn(database, id);
    } catch (const Refused &refused) {
        facts.missing = errorText(refused.reason());
    }
    return facts;
}

QList<ListColumn> OrderTables::lineColumns()
{
    const QString amount = format::money(Money(-8'888'88));
    return {{tr("No."), u"888"_s, true},
            {tr("Article"), u"1001-0000"_s},
            {tr("Description"), u"Schraube M6x20 verzinkt"_s, false, true},
            {tr("Quantity"), u"8.888 Stk"_s, true},
            {tr("Stands"), tr("%1 of %2 shipped").arg(u"8.888"_s, u"8.888"_s)},
            {tr("Promised"), format::weekday(QDate(2026, 12, 23)), true},
            {tr("Price €"), amount, true},
            {tr("Discount"), u"10,5 %"_s, true},
            {tr("Net €"), amount, true}};
}

QList<ListRow> OrderTables::lines(const OrderFacts &facts, QDate today)
{
    QList<ListRow> rows;
    for (const LineProgress &progress : facts.found.progress) {
        const OrderLine &line = *facts.found.order.line(progress.line);
        const QString price = line.price ? format::decimal(line.price->written()) : QString();
        const bool isPer = line.price && line.price->per() != 1;
        Cell promise = cell::weekday(line.promise.on);
        if (line.promise.on.isValid() && line.promise.on < today && progress.open().isPositive())
            promise.role = Role::Crit;
        rows.append(
            {line.id.value(),
             line.sku,
             {cell::count(line.position),
              {line.sku},
              {line.text.isEmpty() ? line.name : line.name + u'\n' + line.text},
              {format::quantityWithUnit(line.entered)},
              {howFar(line, progress)},
              promise,
              {isPer ? tr("%1 per %2").arg(price, format::count(line.price->per())) : price},
              {line.discount.isZero() ? QString() : format::decimal(line.discount.written()) + u" %"_s},
              cell::money(line.net)},
             line.net,
             u"articles"_s});
    }
    return rows;
}

// What has been reached last says more than all that was reached before.
QString OrderTables::howFar(const OrderLine &line, const LineProgress &progress)
{
    const QString all = format::quantity(line.wanted());
    if (line.isText())
        return {};
    if (line.wanted().isZero())
        return tr("cancelled");
    if (progress.returned.isPositive())
        return tr("%1 returned").arg(format::quantity(progress.returned));
    if (progress.shipped.isPositive() && progress.billed >= line.wanted())
        return tr("invoiced");
    if (progress.shipped.isPositive())
        return progress.open().isPositive()
                   ? tr("%1 of %2 shipped").arg(format::quantity(progress.shipped), all)
                   : tr("shipped");
    if (progress.staged.isPositive())
        return tr("%1 of %2 picked").arg(format::quantity(progress.staged), all);
    if (progress.missing.isPositive())
        return tr("%1 of %2 missing").arg(format::quantity(progress.missing), all);
    return progress.reserved.isPositive() ? tr("reserved") : QString();
}

QList<ListColumn> OrderTables::sumColumns()
{
    return {{tr("Sum"), u"MMMMMMMMMM"_s, false, true}, {tr("€"), format::money(Money(-888'888'88)), true}};
}

// As it stands: a percentage of what is left, a fixed sum less the share of what was cancelled.
Money OrderTables::amountOf(const Totals &totals, qsizetype charge)
{
    Money sum;
    for (const AdjustmentShare &share : totals.shares)
        if (share.adjustment == charge)
            sum += share.kind == Adjustment::Kind::Charge ? share.amount : -share.amount;
    return sum;
}

QString OrderTables::worded(const OrderCharge &charge)
{
    return charge.percent ? charge.reason + u' ' + format::decimal(charge.percent->written()) + u" %"_s
                          : charge.reason;
}

QList<ListRow> OrderTables::sums(const OrderFacts &facts)
{
    QList<ListRow> rows;
    const auto add = [&](const QString &what, Money amount) {
        rows.append({rows.size(), {}, {{what}, cell::money(amount)}});
    };
    const Order &order = facts.found.order;
    for (qsizetype i = 0; i < order.charges.size(); ++i)
        if (const Money amount = amountOf(facts.totals, i); !amount.isZero())
            add(worded(order.charges[i]), amount);
    add(tr("Net"), order.net);
    add(tr("VAT"), facts.totals.tax);
    add(tr("Gross"), order.gross);
    if (!facts.invoiced.isZero())
        add(tr("Invoiced"), facts.invoiced);
    if (!facts.paid.isZero())
        add(tr("Paid"), facts.paid);
    return rows;
}

QList<ListColumn> OrderTables::documentColumns()
{
    return {{tr("Document"), u"MMMMMMMMMMMM"_s, false, true},
            {tr("Number"), u"RE-2026-00000"_s},
            {tr("Date"), format::date(QDate(2026, 12, 23)), true}};
}

QList<ListRow> OrderTables::documents(const OrderFacts &facts)
{
    QList<ListRow> rows;
    for (const progress_store::Document &document : facts.documents)
        rows.append({document.record,
                     places::recordOf(document.kind, document.number),
                     {{places::wordOf(document.kind)}, {document.number}, cell::date(document.on)},
                     {},
                     places::roomOf(document.kind)});
    return rows;
}

QList<ListColumn> OrderTables::timelineColumns()
{
    return {{tr("When"), format::date(QDate(2026, 12, 23)) + u" 23:59"_s},
            {tr("Who"), u"Hanna Muster"_s},
            {tr("What"), u"MMMMMMMMMMMMMMMM"_s, false, true}};
}

QList<ListRow> OrderTables::timeline(const OrderFacts &facts)
{
    QList<ListRow> rows;
    for (auto entry = facts.journal.rbegin(); entry != facts.journal.rend(); ++entry) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry->at);
        rows.append({entry->seq,
                     {},
                     {{format::date(at.date()) + u' ' + at.toString(u"HH:mm"_s)},
                      {entry->desk.actor},
                      {event_text::event(entry->what), {}, {}, event_text::facts(entry->detail)}}});
    }
    return rows;
}

QStringList OrderTables::remarks(const OrderFacts &facts)
{
    QStringList sentences;
    for (const OrderHold &hold : facts.found.holds)
        sentences.append(holdText(hold));
    for (const OpenPoint &point : facts.openPoints)
        sentences.append(errorText(point.reason));
    return sentences;
}

QString OrderTables::holdText(const OrderHold &hold)
{
    switch (hold.kind) {
    case OrderHold::Kind::Manual:
        return tr("On hold since %1 by %2: %3. “Lift the hold” sets it free.")
            .arg(format::date(hold.placedOn), hold.placedBy, hold.reason);
    case OrderHold::Kind::Credit:
        return tr("The credit limit does not cover it by %1 €. Money on open invoices, a higher limit or "
                  "“Lift the hold” sets it free.")
            .arg(format::decimal(hold.reason));
    case OrderHold::Kind::Prepayment:
        return tr("%1 € are to be paid in advance. The payment sets it free.")
            .arg(format::decimal(hold.reason));
    }
    return {};
}

} // namespace kontorist
