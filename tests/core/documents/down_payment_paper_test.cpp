#include "core/billing/billing_actions.h"
#include "core/billing/down_payment_actions.h"
#include "core/delivery/delivery_actions.h"
#include "core/receivables/receivables_actions.h"
#include "tests/core/documents/trade.h"

using namespace kontorist;
using namespace kontorist::test;

BOTH("a final invoice names each down payment with net, VAT and day, and what remains of both", company)
{
    open(company);
    const Order order = sold(company, draft(addCustomer(company), 1, 80)); // net 1000.00
    const Invoice asked =
        down_payment_actions::ask(company.session, order.number, {{}, Percent::whole(30)}, {});
    const QString first = textOf(company, asked.number);
    CHECK(first.contains(u"Abschlagsrechnung "_s + asked.number));
    CHECK(first.contains(u"Anzahlung von 30 % auf Auftrag "_s + order.number));
    CHECK(first.contains(u"Voraussichtliche Leistung"_s));
    CHECK(first.contains(u"357,00"_s));
    receivables_actions::Receipt receipt;
    receipt.amount = asked.gross;
    receipt.items = {{asked.number, {}, {}}};
    receivables_actions::record(company.session, receipt);
    delivery_actions::ship(company.session, {order.number, {}, {}, {}, DeliveryWay::Parcel});
    billing_actions::Request request;
    request.order = order.number;
    request.wording.kind = InvoiceKind::Final;
    const Invoice last = billing_actions::issue(company.session, request).first();
    const QString text = textOf(company, last.number);
    CHECK(text.contains(u"Schlussrechnung "_s + last.number));
    CHECK(text.contains(u"abzüglich Abschlagsrechnung"_s));
    CHECK(text.contains(u"netto 300,00, USt 57,00"_s));
    CHECK(text.contains(QRegularExpression(u"Restbetrag netto +700,00"_s)));
    CHECK(text.contains(QRegularExpression(u"Rest-USt +133,00"_s)));
    CHECK(text.contains(QRegularExpression(u"Zu zahlen +833,00"_s)));
}
