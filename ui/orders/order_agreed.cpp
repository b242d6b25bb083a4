#include "ui/orders/order_facts.h"

#include "ui/lists/cells.h"
#include "ui/records/terms_fields.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"

namespace kontorist {

QString OrderTables::oneLine(const Address &address)
{
    QStringList parts{address.name, address.name2, address.street,
                      (address.postcode + u' ' + address.city).trimmed()};
    if (address.country != u"DE"_s)
        parts.append(address.country);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QList<ListColumn> OrderTables::agreedColumns()
{
    return {{tr("Agreed"), tr("Terms of payment")}, {tr("As"), u"MMMMMMMMMMMMMMMM"_s, false, true}};
}

QList<ListRow> OrderTables::agreed(const OrderFacts &facts)
{
    const Order &order = facts.found.order;
    QList<ListRow> rows;
    const auto add = [&](const QString &what, const QString &value) {
        if (!value.isEmpty())
            rows.append({rows.size() + 1, u"agreement"_s, {{what}, {value}}});
    };
    add(tr("Delivery to"), oneLine(order.shipAddress));
    if (!order.shipAddress.isSameAs(order.billAddress))
        add(tr("Invoice to"), oneLine(order.billAddress));
    add(tr("Note for the carrier"), order.shipAddress.note);
    add(tr("Wanted on"), format::weekday(order.requestedOn));
    add(tr("Carrier"), order.carrier);
    add(tr("Delivery terms"), order.deliveryTerms);
    if (order.completeOnly)
        add(tr("Delivery"), tr("complete only"));
    for (const OrderCharge &charge : order.charges)
        add(worded(charge), charge.amount ? format::moneyWithSign(*charge.amount) : QString());
    add(tr("Terms of payment"), termsText(order.terms));
    add(tr("Paid by"), master_text::payBy(order.payBy));
    add(tr("Tax case"), order.taxCaseGiven ? tr("%1, given by hand").arg(master_text::taxCase(order.taxCase))
                                           : master_text::taxCase(order.taxCase));
    return rows;
}

} // namespace kontorist
