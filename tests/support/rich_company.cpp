#include "tests/support/rich_company.h"

#include "core/party/party_store.h"
#include "tests/support/rich_trade.h"

namespace kontorist::test {

void Trade::setUp()
{
    Company company;
    company.name = u"Nordlicht Handel GmbH"_s;
    company.street = u"Speicherstadt 7"_s;
    company.postcode = u"20457"_s;
    company.city = u"Hamburg"_s;
    company.taxNumber = u"22/815/08154"_s;
    company_actions::set(m_session, company);
    Letterhead letterhead;
    letterhead.logo =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><path d="M0 0h4v2z"/></svg>)";
    letterhead.footer = {u"www.nordlicht.example"_s};
    letterhead.texts = {{DocumentKind::Invoice, u"de"_s, {}, u"Danke."_s}};
    letterhead_actions::set(m_session, letterhead);
    numbering_actions::set(m_session, {Series::Case, u"VG-{YYYY}-{N:6}"_s, {}});
    addParty(u"10001"_s, u"Müller GmbH"_s, false, Invoicing::Delivery, {30, {{10, Percent::whole(2)}}});
    addParty(u"10002"_s, u"Erika Muster"_s, true, Invoicing::Delivery);
    addParty(u"10003"_s, u"Sammel AG"_s, false, Invoicing::Order);
    addParty(u"10004"_s, u"Müller Gesellschaft"_s, false, Invoicing::Delivery);
    addArticle(u"BOLT"_s, LineKind::Stock, TaxClass::Standard, u"1.99"_s);
    addArticle(u"NUT"_s, LineKind::Stock, TaxClass::Standard, u"0.37"_s);
    addArticle(u"BOOK"_s, LineKind::Stock, TaxClass::Reduced, u"29.90"_s);
    addArticle(u"RARE"_s, LineKind::Stock, TaxClass::Standard, u"149.00"_s);
    addArticle(u"HELP"_s, LineKind::Service, TaxClass::Standard, u"80.00"_s);
    receive(u"BOLT"_s, 500, u"1.013"_s);
    receive(u"NUT"_s, 300, u"0.11"_s);
    receive(u"BOOK"_s, 60, u"17.77"_s);
    stock_actions::addLocation(m_session, {{}, u"NORD"_s, u"Lager Nord"_s, true, 2});
    receive(u"BOLT"_s, 20, u"0.99"_s, {}, u"NORD"_s);
    stock_actions::count(m_session, {article(u"NUT"_s), {}, {}, {}, Quantity::whole(297), u"Schwund"_s});
    stock_actions::count(m_session, {article(u"BOOK"_s), {}, {}, {}, Quantity::whole(61), u"gefunden"_s});
    stock_actions::expect(m_session, article(u"RARE"_s), {},
                          {Quantity::whole(5), QDate(2026, 12, 4), u"BE-1"_s});
    stock_actions::expect(m_session, article(u"RARE"_s), {},
                          {Quantity::whole(9), QDate(2026, 12, 9), u"BE-2"_s});
}

// Orders that stay in the states in which an order can be.
void Trade::quotesAndOrders()
{
    OrderDraft quote = draft(u"10001"_s, {{u"BOLT"_s, 10}});
    quote.asQuote = true;
    order_actions::add(m_session, quote);
    order_actions::accept(m_session, order_actions::add(m_session, quote).order.number);
    enter(u"10001"_s, {{u"BOOK"_s, 1}});
    const QString cancelled = take(u"10001"_s, {{u"BOLT"_s, 10}});
    order_actions::cancel(m_session, cancelled, u"abgesagt"_s, {});
    const QString shortened = take(u"10003"_s, {{u"BOLT"_s, 30}, {u"HELP"_s, 2}});
    order_actions::cancel(m_session, shortened, u"weniger"_s, {{1, Quantity::whole(10)}});
    const QString back = take(u"10003"_s, {{u"BOLT"_s, 5}});
    order_actions::unrelease(m_session, back, u"noch nicht"_s);
    order_actions::release(m_session, back, 0, {});
    order_actions::unrelease(m_session, back, u"doch nicht"_s);
    const QString held = take(u"10003"_s, {{u"BOOK"_s, 2}});
    order_actions::hold(m_session, held, u"rückfragen"_s);
    const QString lifted = take(u"10003"_s, {{u"BOOK"_s, 2}});
    order_actions::hold(m_session, lifted, u"rückfragen"_s);
    order_actions::lift(m_session, lifted, u"geklärt"_s);
    const QString changed = take(u"10001"_s, {{u"BOLT"_s, 8}, {u"NUT"_s, 8}});
    order_actions::change(m_session, changed, 0, draft(u"10001"_s, {{u"BOLT"_s, 3}, {u"NUT"_s, 12}}));
    take(u"10001"_s, {{u"RARE"_s, 4}}); // a back-order that the first delivery serves
    take(u"10003"_s, {{u"RARE"_s, 7}}); // and one that it serves in part
    receive(u"RARE"_s, 5, u"88.88"_s, u"BE-1"_s);
}

void Trade::picking()
{
    const QString picked = take(u"10001"_s, {{u"BOLT"_s, 6}, {u"NUT"_s, 6}});
    const PickList list = pick_actions::start(m_session, {picked}, {});
    pick_actions::record(m_session, list.number,
                         {{article(u"BOLT"_s).id, u"BOLT"_s, Quantity::whole(6), {}, 0},
                          {article(u"NUT"_s).id, u"NUT"_s, Quantity::whole(4), {}, 0}},
                         {{picked, 2, u"Fach leer"_s}});
    pick_actions::pack(m_session, picked, {{1, Quantity::whole(6)}}, 900);
    const QString undone = take(u"10001"_s, {{u"NUT"_s, 9}});
    const PickList second = pick_actions::start(m_session, {undone}, {});
    pick_actions::record(m_session, second.number,
                         {{article(u"NUT"_s).id, u"NUT"_s, Quantity::whole(9), {}, 0}}, {});
    pick_actions::undo(m_session, undone, {}, u"falscher Wagen"_s);
    const QString shipped = take(u"10001"_s, {{u"NUT"_s, 2}});
    const PickList third = pick_actions::start(m_session, {shipped}, {});
    pick_actions::record(m_session, third.number,
                         {{article(u"NUT"_s).id, u"NUT"_s, Quantity::whole(2), {}, 0}}, {});
    pick_actions::pack(m_session, shipped, {{1, Quantity::whole(2)}}, 100);
    delivery_actions::undo(m_session, ship(shipped), u"falsche Adresse"_s); // back in staging
}

void Trade::shipping()
{
    nextDay();
    const QString part = take(u"10001"_s, {{u"BOLT"_s, 10}, {u"BOOK"_s, 2}, {u"HELP"_s, 1}});
    ship(part, {{1, Quantity::whole(4)}});
    bill(part, InvoiceKind::Partial);
    ship(part);
    bill(part);
    const QString undone = take(u"10003"_s, {{u"BOLT"_s, 4}});
    delivery_actions::undo(m_session, ship(undone), u"falsch"_s);
    ship(undone, {{1, Quantity::whole(1)}});
    const QString unbilled = take(u"10004"_s, {{u"BOLT"_s, 7}});
    ship(unbilled);
}

void Trade::billing()
{
    OrderDraft charged = draft(u"10001"_s, {{u"BOLT"_s, 33}, {u"BOOK"_s, 3}});
    OrderCharge allowance, freight;
    allowance.kind = Adjustment::Kind::Allowance;
    allowance.reason = u"Aktion"_s;
    allowance.percent = Percent::whole(3);
    freight.reason = u"Fracht"_s;
    freight.amount = euros(790);
    charged.charges = QList{allowance, freight};
    const QString order = order_actions::take(m_session, charged).order.number;
    ship(order);
    bill(order);
    for (int i = 0; i < 2; ++i)
        ship(take(u"10003"_s, {{u"NUT"_s, 11 + i}, {u"BOOK"_s, 1}}));
    billing_run::run(m_session, m_session.today(), true);
    sold(u"10002"_s, u"BOOK"_s, 1); // gross prices, unpaid
}

void Trade::correcting()
{
    nextDay();
    const Invoice price = sold(u"10001"_s, u"BOLT"_s, 17);
    billing_actions::correct(m_session, price.number, {{{1, {}, {}, euros(333), false}}, {}, u"Preis"_s, {}});
    billing_actions::correct(m_session, price.number,
                             {{{1, Quantity::whole(5), {}, {}, true}}, {}, u"Menge"_s, {}});
    bill(price.orderNumber);
    billing_actions::cancel(m_session, price.number, u"falscher Empfänger"_s);
    bill(price.orderNumber);
    const Invoice gross = sold(u"10002"_s, u"BOOK"_s, 3);
    billing_actions::correct(m_session, gross.number,
                             {{{1, Quantity::whole(1), {}, {}, false}}, {}, u"beschädigt"_s, {}});
    billing_actions::cancel(m_session, gross.number, u"Irrtum"_s);
    bill(gross.orderNumber);
}

void Trade::paying()
{
    const Invoice discounted = sold(u"10001"_s, u"BOOK"_s, 5);
    pay(discounted.number, discounted.gross - Percent::whole(2).of(discounted.gross));
    billing_actions::correct(m_session, discounted.number,
                             {{{1, Quantity::whole(1), {}, {}, false}}, {}, u"Mangel"_s, {}});
    const Invoice partly = sold(u"10001"_s, u"BOLT"_s, 40);
    pay(partly.number, euros(2000));
    const Invoice bounced = sold(u"10001"_s, u"BOLT"_s, 12);
    const auto bouncedPayment = pay(bounced.number, bounced.gross - Percent::whole(2).of(bounced.gross));
    billing_actions::correct(m_session, bounced.number,
                             {{{1, Quantity::whole(6), {}, {}, false}}, {}, u"zu viel"_s, {}});
    undo_actions::undo(m_session, bouncedPayment.payment.number, u"Rücklastschrift"_s);
    const Invoice overpaid = sold(u"10003"_s, u"BOLT"_s, 12);
    const auto over = pay(overpaid.number, overpaid.gross + euros(5000));
    const Invoice next = sold(u"10003"_s, u"BOLT"_s, 3);
    receivables_actions::allocate(m_session, over.payment.number, {{next.number, {}, {}}});
    refund_actions::refund(m_session, {u"10003"_s, {}, {}}, euros(1000), PayBy::Transfer);
    const QString taken =
        refund_actions::refund(m_session, {u"10003"_s, {}, {}}, euros(500), PayBy::Cash).number;
    undo_actions::undo(m_session, taken, u"falsches Konto"_s);
    // A credit and money together pay an invoice; then the money bounces.
    const Invoice earlier = sold(u"10001"_s, u"NUT"_s, 20);
    pay(earlier.number, earlier.gross);
    const Invoice credit = billing_actions::correct(
        m_session, earlier.number, {{{1, Quantity::whole(9), {}, {}, false}}, {}, u"Ausschuss"_s, {}});
    const Invoice both = sold(u"10001"_s, u"BOLT"_s, 10);
    receivables_actions::Receipt receipt;
    receipt.amount = both.gross - Percent::whole(2).of(both.gross) + credit.gross;
    receipt.items = {{both.number, {}, {}}, {credit.number, {}, {}}};
    undo_actions::undo(m_session, receivables_actions::record(m_session, receipt).payment.number,
                       u"Rücklastschrift"_s);
}

void Trade::advances()
{
    const QString order = take(u"10004"_s, {{u"BOLT"_s, 50}, {u"BOOK"_s, 2}});
    pay(order, euros(5000));
    ship(order, {{1, Quantity::whole(10)}});
    bill(order);
    ship(order);
    const Invoice last = bill(order);
    pay(last.number, last.payable());
    const QString undone = take(u"10004"_s, {{u"BOLT"_s, 5}});
    undo_actions::undo(m_session, pay(undone, euros(700)).payment.number, u"falsch zugeordnet"_s);
    const QString open = take(u"10004"_s, {{u"BOLT"_s, 5}});
    pay(open, euros(300));
    advancesBack();
}

// An invoice that deducted an advance is cancelled; an order that was paid for is; money on account becomes an advance.
void Trade::advancesBack()
{
    const QString again = take(u"10004"_s, {{u"BOLT"_s, 8}, {u"BOOK"_s, 1}});
    pay(again, euros(2500));
    ship(again);
    billing_actions::cancel(m_session, bill(again).number, u"falsche Anschrift"_s);
    bill(again);
    const QString never = take(u"10004"_s, {{u"BOLT"_s, 6}});
    const QString paid = pay(never, euros(2000)).payment.number;
    order_actions::cancel(m_session, never, u"Kunde will nicht mehr"_s, {});
    const QString instead = take(u"10004"_s, {{u"BOLT"_s, 7}});
    receivables_actions::allocate(m_session, paid, {{instead, euros(800), {}}});
    refund_actions::refund(m_session, {{}, {}, never}, euros(700), PayBy::Transfer);
}

// Asked for in advance: paid in two parts and deducted, cancelled, undone, and still open.
void Trade::downPayments()
{
    const QString order = take(u"10004"_s, {{u"HELP"_s, 5}, {u"BOOK"_s, 1}});
    const Invoice asked = down_payment_actions::ask(m_session, order, {{}, Percent::whole(30)}, {});
    pay(asked.number, euros(3333));
    const auto bounced = pay(asked.number, euros(4000));
    undo_actions::undo(m_session, bounced.payment.number, u"Rücklastschrift"_s);
    const auto tooMuch = pay(asked.number, asked.gross);
    ship(order);
    const Invoice last = bill(order, InvoiceKind::Final);
    receivables_actions::allocate(m_session, tooMuch.payment.number, {{last.number, {}, {}}});
    const QString other = take(u"10002"_s, {{u"BOOK"_s, 1}, {u"HELP"_s, 1}});
    const Invoice cancelled = down_payment_actions::ask(m_session, other, {euros(2000), {}}, {});
    billing_actions::cancel(m_session, cancelled.number, u"zu hoch"_s);
    down_payment_actions::ask(m_session, other, {euros(1500), {}}, {});
    const QString rest = take(u"10004"_s, {{u"BOLT"_s, 5}});
    const Invoice part = down_payment_actions::ask(m_session, rest, {{}, Percent::whole(40)}, {});
    pay(part.number, part.gross);
    ship(rest);
    const Invoice wrong = billRemainder(rest);
    billing_actions::cancel(m_session, wrong.number, u"falsch adressiert"_s);
    const QDate today = m_session.today();
    billRemainder(rest, {{today.addDays(7), euros(100)}, {today.addDays(37), wrong.payable() - euros(100)}});
}

void Trade::returnsWithOriginal()
{
    nextDay();
    const Invoice credited = sold(u"10001"_s, u"BOLT"_s, 20);
    settle_actions::settle(m_session, comeBack(credited.orderNumber, 5, Verdict::Resell), Settlement::Credit,
                           euros(150));
    settle_actions::settle(m_session, comeBack(credited.orderNumber, 1, Verdict::Scrap), Settlement::Credit,
                           euros(199)); // worth nothing any more: all of it is kept back
    const Invoice refunded = sold(u"10001"_s, u"BOOK"_s, 2);
    pay(refunded.number, refunded.gross);
    return_run::refund(m_session, comeBack(refunded.orderNumber, 1, Verdict::Second), {}, PayBy::Transfer);
    const Invoice replaced = sold(u"10003"_s, u"BOLT"_s, 6);
    settle_actions::settle(m_session, comeBack(replaced.orderNumber, 2, Verdict::Repair), Settlement::Replace,
                           {});
    ship(replaced.orderNumber);
    const Invoice rejected = sold(u"10003"_s, u"NUT"_s, 6);
    settle_actions::settle(m_session, comeBack(rejected.orderNumber, 2, Verdict::SendBack),
                           Settlement::Reject, {});
    const QString unbilled = take(u"10003"_s, {{u"BOLT"_s, 9}});
    ship(unbilled);
    settle_actions::settle(m_session, comeBack(unbilled, 4, Verdict::Resell), Settlement::Credit, {});
    bill(unbilled);
    const Invoice mixedUp = sold(u"10003"_s, u"BOLT"_s, 3);
    comeBack(mixedUp.orderNumber, 1, Verdict::Resell, u"NUT"_s); // what came was never booked out
}

void Trade::returnsOtherwise()
{
    OrderDraft parcel = draft(u"10002"_s, {{u"BOOK"_s, 2}});
    OrderCharge freight;
    freight.reason = u"Versand"_s;
    freight.amount = euros(490);
    parcel.charges = QList{freight};
    const QString order = order_actions::take(m_session, parcel).order.number;
    ship(order);
    const Invoice invoice = bill(order);
    pay(invoice.number, invoice.gross);
    return_actions::Announcement withdrawal;
    withdrawal.order = order;
    withdrawal.isWithdrawal = true;
    const QString number = return_actions::open(m_session, withdrawal).number;
    return_actions::receive(m_session, number, {{1, Quantity::whole(2), {}}});
    return_run::refund(m_session, number, {}, PayBy::Transfer);
    return_actions::Announcement strange;
    strange.customer = u"10003"_s;
    strange.lines = {
        {0, u"BOLT"_s, Quantity::whole(3), u"ohne Beleg"_s, Price::read(u"1.50"_s, u"price"_s), {}, {}}};
    const QString marked = return_actions::open(m_session, strange).number;
    return_actions::receive(m_session, marked, {{1, Quantity::whole(3), {}}});
    return_actions::inspect(m_session, marked, {{1, Quantity::whole(3), Verdict::Resell}});
    settle_actions::settle(m_session, marked, Settlement::Credit, {});
    return_actions::open(m_session, strange);
}

// An invoice went out by mail, another waits, a third is in doubt; a fourth was issued to be mailed.
void Trade::mailing()
{
    MailAccount account;
    account.server = u"localhost"_s;
    account.port = 25;
    account.security = MailSecurity::None;
    account.sender = u"buero@nordlicht.example"_s;
    account.texts = {{DocumentKind::Invoice, u"de"_s, u"{number}"_s, u"Anbei {number}."_s}};
    account = mail_actions::set(m_session, account);
    const QString to = u"rechnung@mueller.example"_s;
    const QStringList invoices{u"RE-2026-00001"_s, u"RE-2026-00002"_s, u"RE-2026-00003"_s};
    QList<OutboxId> entries;
    for (const QString &invoice : invoices)
        entries.append(mail_actions::queue(m_session, invoice, to, DocumentFormat::Pdf));
    for (const OutboxId entry : {entries[0], entries[2]}) {
        const auto attempt =
            mail_actions::begin(m_session, {{}, entry, account.id, u"1@nordlicht.example"_s, to, {}});
        if (entry == entries[0])
            mail_actions::finish(m_session, attempt.value(), {MailResult::Sent, {}, u"250 Ok"_s, false});
    }
    Party wantsMail = party_store::get(m_session.database, u"10001"_s);
    wantsMail.email = to;
    wantsMail.output = OutputWay::Email;
    party_actions::change(m_session, wantsMail);
    sold(u"10001"_s, u"NUT"_s, 4); // its invoice waits
    wantsMail = party_store::get(m_session.database, u"10001"_s);
    wantsMail.output = OutputWay::Print;
    party_actions::change(m_session, wantsMail);
}

// Customers become one, goods are missing, a period is closed; business goes on.
void Trade::endings()
{
    nextDay();
    merge_actions::merge(m_session, u"10004"_s, u"10001"_s);
    sold(u"10004"_s, u"BOLT"_s, 2);
    stock_actions::count(m_session, {article(u"RARE"_s), {}, {}, {}, Quantity::whole(2), u"Wasserschaden"_s});
    Company company = company_store::current(m_session.database);
    company.closedUntil = m_day.addDays(-1);
    company_actions::set(m_session, company);
    sold(u"10001"_s, u"NUT"_s, 5);
    m_clock.set(m_day.addDays(6));
    stock_actions::freeExpired(m_session);
}

void makeRich(Session &session, FixedClock &clock)
{
    Trade trade(session, clock);
    trade.setUp();
    trade.quotesAndOrders();
    trade.picking();
    trade.shipping();
    trade.billing();
    trade.correcting();
    trade.paying();
    trade.advances();
    trade.downPayments();
    trade.returnsWithOriginal();
    trade.returnsOtherwise();
    trade.mailing();
    trade.endings();
}

} // namespace kontorist::test
