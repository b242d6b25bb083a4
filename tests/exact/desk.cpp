#include "tests/exact/desk.h"

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/documents/document_rules.h"
#include "core/documents/document_store.h"
#include "core/documents/machine_rules.h"

#include <algorithm>
#include <array>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontorist::exact {

using test::at;

namespace {

Cents cents(const QJsonValue &value)
{
    return decimal::read(value.toString(), 2, u"amount"_s);
}

QString money(Cents amount)
{
    return decimal::written(amount, 2, 2);
}

QString pieces(qint64 quantity)
{
    return decimal::written(quantity, 4);
}

QString rateOf(Class taxClass)
{
    return taxClass == Class::Standard ? u"19"_s : taxClass == Class::Reduced ? u"7"_s : u"0"_s;
}

Key keyOf(const QJsonObject &row)
{
    static const QString letters[] = {u"S"_s, u"Z"_s, u"E"_s, u"AE"_s, u"K"_s, u"G"_s, u"O"_s};
    const auto found = std::find(std::begin(letters), std::end(letters), row[u"category"_s].toString());
    return {static_cast<Category>(found - std::begin(letters)),
            decimal::read(row[u"rate"_s].toString(), 2, u"rate"_s)};
}

Class nameable(Class taxClass)
{
    return taxClass == Class::Exempt ? Class::Zero : taxClass;
}

} // namespace

Life atTheDoor(Life life)
{
    constexpr std::array cases{Case::Standard, Case::Standard, Case::IntraCommunity, Case::Export};
    life.taxCase = cases[static_cast<std::size_t>(life.taxCase) % cases.size()];
    life.year = 2026;
    for (Order &order : life.orders) {
        for (Line &line : order.lines) {
            line.taxClass = nameable(line.taxClass);
            line.category.reset();
            line.isService = line.isService && life.taxCase == Case::IntraCommunity;
            if (line.factor != 10'000) { // of which an eighth has four decimals
                line.factor = line.factor % 20'000 == 0 ? 80'000 : 50'000;
                line.ordered = std::max<qint64>(line.ordered / line.factor, 1) * line.factor;
            }
        }
        for (Charge &charge : order.charges)
            if (charge.taxClass)
                charge.taxClass = nameable(*charge.taxClass);
        std::stable_sort(order.charges.begin(), order.charges.end(), // as the door lists them
                         [](const Charge &a, const Charge &b) { return a.isAllowance && !b.isAllowance; });
    }
    for (Step &step : life.steps)
        step.days = 0;
    return life;
}

Desk::Desk(test::Conversation &conversation, const Life &life, int number)
    : m_desk(conversation), m_life(life), m_sku(u"L%1"_s.arg(number))
{
    m_desk.wait(1);
    if (number == 0) // XRechnung names who answers for it
        m_desk.done("company.set",
                    R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
            "city": "Leipzig", "country": "DE", "contact": "Petra Lange")");
    const QString country = life.taxCase == Case::IntraCommunity ? u"AT"_s
                            : life.taxCase == Case::Export       ? u"CH"_s
                                                                 : u"DE"_s;
    m_customer = at(m_desk.done("party.add",
                                R"("name": "Kunde %1", "street": "Ring 1", "postcode": "%4", "city": "Wien",
        "country": "%2", "language": "%3", "email": "post@kunde.example", "buyerReference": "EK 7",
        "vatIds": [{"id": "ATU12345675", "checkedOn": "2026-11-20", "result": "valid"}])",
                                m_sku, country, number % 2 == 0 ? u"de"_s : u"en"_s,
                                country == u"DE" ? u"01067"_s : u"1010"_s),
                    u"party"_s);
    for (std::size_t order = 0; order < life.orders.size(); ++order)
        takeOrder(order);
}

void Desk::addArticle(const Line &line, const QString &sku)
{
    m_desk.done(
        "article.add",
        R"("sku": "%1", "name": "Ware %1", "unit": "KGM", "price": "1.00", "taxRate": "%2", "kind": "%3",
        "noCashDiscount": %4, "packs": [{"unit": "XPK", "contains": "5"}, {"unit": "XCT", "contains": "8"}])",
        sku, rateOf(line.taxClass), line.isService ? u"service"_s : u"stock"_s,
        line.noCashDiscount ? u"true"_s : u"false"_s);
    if (!line.isService)
        m_desk.done("stock.receive", R"("sku": "%1", "quantity": "%2")", sku, pieces(line.ordered));
}

void Desk::takeOrder(std::size_t number)
{
    const Order &order = m_life.orders[number];
    QStringList lines, allowances, charges;
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const Line &line = order.lines[i];
        const QString sku = u"%1-%2-%3"_s.arg(m_sku).arg(number).arg(i);
        addArticle(line, sku);
        lines.append(
            u"{\"sku\": \"%1\", \"quantity\": \"%2\", \"unit\": \"%3\", \"price\": \"%4\", \"per\": %5, \"discountPercent\": \"%6\"}"_s
                .arg(sku, pieces(line.ordered / (line.factor / 10'000)),
                     line.factor == 10'000   ? u"KGM"_s
                     : line.factor == 50'000 ? u"XPK"_s
                                             : u"XCT"_s,
                     decimal::written(line.price, 6, 2), QString::number(line.per),
                     decimal::written(line.discount, 2)));
    }
    for (std::size_t i = 0; i < order.charges.size(); ++i) {
        const Charge &charge = order.charges[i];
        QString text =
            u"{\"reason\": \"%1.%2\", \"noCashDiscount\": %3, \"eachDelivery\": %4"_s.arg(number).arg(i).arg(
                charge.noCashDiscount ? u"true"_s : u"false"_s, charge.eachDelivery ? u"true"_s : u"false"_s);
        text += charge.percent != 0 ? u", \"percent\": \"%1\""_s.arg(decimal::written(charge.percent, 2))
                                    : u", \"amount\": \"%1\""_s.arg(money(charge.amount));
        if (charge.taxClass)
            text += u", \"taxRate\": \"%1\""_s.arg(rateOf(*charge.taxClass));
        (charge.isAllowance ? allowances : charges).append(text + u'}');
    }
    m_orders.append(at(
        m_desk.done("order.take",
                    R"("customer": "%1", "prices": "%2", "lines": [%3], "allowances": [%4], "charges": [%5],
        "terms": {"days": 30, "discounts": [{"days": 20, "percent": "%6"}]})",
                    m_customer, m_life.isGross ? u"gross"_s : u"net"_s, lines.join(u", "_s),
                    allowances.join(u", "_s), charges.join(u", "_s),
                    decimal::written(m_life.cashDiscount, 2)),
        u"order"_s));
}

Event Desk::played(const Act &act)
{
    m_document.clear();
    Event event{act};
    QStringList lines;
    for (const Act::Moved &each : act.moved)
        lines.append(u"{\"line\": %1, \"quantity\": \"%2\"}"_s.arg(each.line + 1).arg(pieces(each.quantity)));
    if (act.kind == Step::Kind::Deliver)
        m_deliveries.append(at(m_desk.done("delivery.ship", R"("order": "%1", "lines": [%2])",
                                           m_orders[act.which], lines.join(u", "_s)),
                               u"deliveryNote"_s));
    else if (act.kind == Step::Kind::CancelRest)
        m_desk.done("order.cancel", R"("order": "%1", "reason": "zu viel", "lines": [%2])",
                    m_orders[act.which], lines.join(u", "_s));
    else if (act.kind == Step::Kind::Bill)
        event = bill(act);
    else
        event = act.kind == Step::Kind::Pay ? pay(act) : correct(act);
    m_made.append(m_document);
    return event;
}

Event Desk::bill(const Act &act)
{
    const QJsonObject answer = act.which < 0
                                   ? m_desk.done("invoice.issue", R"("customer": "%1")", m_customer)
                                   : m_desk.done("invoice.issue", R"("order": "%1")", m_orders[act.which]);
    const Event event = read(act, answer, at(answer, u"invoice"_s));
    m_invoices.append(m_document);
    return event;
}

// The number that is made of the answer is read again where it was exported to.
Event Desk::read(const Act &act, const QJsonObject &answer, const QString &document)
{
    m_document = document;
    const QString path = m_desk.company().folder.filePath(document + u".json"_s);
    m_desk.done("document.export", R"("document": "%1", "format": "json", "to": "%2")", document, path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject facts = QJsonDocument::fromJson(file.readAll()).object();
    if (act.kind == Step::Kind::Bill)
        m_facts.append(facts);
    for (const QString &sum : {u"net"_s, u"gross"_s})
        if (answer.contains(sum))
            CHECK(at(answer, sum) == at(facts, sum));
    return {act, paper(facts)};
}

QString Desk::wishes(const Act &act) const
{
    const QJsonObject &facts = m_facts[act.which];
    QStringList lines, charges;
    for (const Act::Wish &wish : act.wishes) {
        const QJsonObject line = facts[u"lines"_s].toArray()[wish.line].toObject();
        const qint64 printed = decimal::read(line[u"quantity"_s].toString(), 4, u"quantity"_s);
        const qint64 base = decimal::read(line[u"baseQuantity"_s].toString(), 4, u"quantity"_s);
        lines.append(
            wish.amount
                ? u"{\"line\": %1, \"amount\": \"%2\"}"_s.arg(wish.line + 1).arg(money(*wish.amount))
                : u"{\"line\": %1, \"quantity\": \"%2\", \"rebill\": %3}"_s.arg(wish.line + 1)
                      .arg(pieces(*wish.quantity * printed / base), wish.rebill ? u"true"_s : u"false"_s));
    }
    for (const Act::ChargeWish &wish : act.charges)
        charges.append(u"{\"charge\": %1, \"amount\": \"%2\"}"_s.arg(wish.share + 1).arg(money(wish.amount)));
    return u"\"lines\": ["_s + lines.join(u", "_s) + u"], \"charges\": ["_s + charges.join(u", "_s) + u']';
}

Event Desk::correct(const Act &act)
{
    const QJsonObject answer =
        act.kind == Step::Kind::Cancel
            ? m_desk.done("invoice.cancel", R"("invoice": "%1", "reason": "Anschrift")",
                          m_invoices[act.which])
            : m_desk.done("invoice.correct", R"("invoice": "%1", %2, "reason": "Bruch")",
                          m_invoices[act.which], wishes(act));
    return read(act, answer, at(answer, u"correction"_s));
}

// What is short of the open sum is cash discount, when it is what the terms allow; the answer says how much.
Event Desk::pay(const Act &act)
{
    const QJsonObject paid = m_desk.done("payment.record", R"("amount": "%1", "items": [{"document": "%2"}])",
                                         money(act.amount), m_invoices[act.which]);
    m_document = at(paid, u"payment"_s);
    return {act, {}, cents(paid[u"allocated"_s].toArray()[0].toObject()[u"discount"_s])};
}

Paper Desk::paper(const QJsonObject &facts) const
{
    Paper paper;
    for (const QJsonValue &each : facts[u"lines"_s].toArray()) {
        const QJsonObject row = each.toObject();
        const QStringList names = row[u"sku"_s].toString().split(u'-');
        paper.lines.push_back({names[1].toInt(), names[2].toInt(),
                               static_cast<int>(m_deliveries.indexOf(row[u"deliveryNote"_s].toString())),
                               keyOf(row), decimal::read(row[u"baseQuantity"_s].toString(), 4, u"quantity"_s),
                               cents(row[u"amount"_s]), row[u"noCashDiscount"_s].toBool(),
                               cents(row[u"net"_s])});
    }
    for (const QJsonValue &each : facts[u"charges"_s].toArray()) {
        const QJsonObject row = each.toObject();
        const QStringList names = row[u"reason"_s].toString().split(u'.');
        const Cents sign = row[u"kind"_s].toString() == u"allowance" ? -1 : 1;
        paper.shares.push_back({names[0].toInt(), names[1].toInt(), keyOf(row),
                                sign * cents(row[u"amount"_s]), false, sign * cents(row[u"net"_s])});
    }
    for (const QJsonValue &each : facts[u"tax"_s].toArray())
        paper.groups[keyOf(each.toObject())] = {cents(each.toObject()[u"base"_s]),
                                                cents(each.toObject()[u"amount"_s])};
    paper.net = cents(facts[u"net"_s]);
    paper.tax = cents(facts[u"taxAmount"_s]);
    paper.gross = cents(facts[u"gross"_s]);
    paper.discountable = cents(facts[u"discountable"_s]);
    return paper;
}

// An invoice's or correction's own entry beside the cash discount that is granted or comes back with it.
void Desk::addLedger(std::vector<Event> &events)
{
    const QString today = m_desk.company().clock.today().toString(Qt::ISODate);
    const QJsonObject ledger = m_desk.done("ledger.list", R"("from": "%1", "until": "%1")", today);
    for (const QJsonValue &each : ledger[u"entries"_s].toArray()) {
        const QJsonObject entry = each.toObject();
        const qsizetype found = m_made.indexOf(entry[u"document"_s].toString());
        const QString kind = entry[u"kind"_s].toString();
        if (found < 0 || kind == u"payment")
            continue;
        Event &event = events[static_cast<std::size_t>(found)];
        for (const QJsonValue &line : entry[u"lines"_s].toArray()) {
            const QJsonObject row = line.toObject();
            const Cents amount = cents(row[u"debit"_s]) - cents(row[u"credit"_s]);
            std::map<QString, Cents> &into =
                kind == u"discount" || !event.paper ? event.discountLedger : event.paper->ledger;
            into[row[u"account"_s].toString()] += amount;
            if (kind == u"discount" && event.paper && row[u"account"_s].toString() == u"1400")
                event.discount -= amount;
        }
    }
    for (Event &event : events) // what comes back stands there with its sign
        if (event.paper)
            event.discount = -event.discount;
}

namespace {

// As the law's figures are written on paper: 1.234,56 in German, 1,234.56 in English.
QString printed(Cents amount, bool inGerman)
{
    const Cents size = std::abs(amount);
    QString whole = QString::number(size / 100);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, inGerman ? u'.' : u',');
    return (amount < 0 ? u"-"_s : QString()) + whole + QChar(inGerman ? u',' : u'.') +
           u"%1"_s.arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString bare(QString text)
{
    return text.remove(u'€').remove(QChar::Nbsp).remove(u' ').replace(QChar(0x2212), u'-');
}

} // namespace

// A credit that lapses with its pieces has a row of its own, which the oracle adds to theirs: rows are the house's.
QString Desk::misprint(const Paper &oracle, const Paper &house) const
{
    const Database &database = m_desk.database();
    const paper::Sheet sheet = document_rules::sheet(
        document_store::invoicePaper(database, document_store::find(database, m_document)));
    const bool inGerman = sheet.language == u"de";
    QStringList lines, printedLines, sums;
    for (const PaperLine &line : house.lines)
        lines.append(printed(line.amount, inGerman));
    for (const paper::Row &row : sheet.table.rows)
        if (row.cells.contains(u"amount"_s))
            printedLines.append(bare(row.cells[u"amount"_s]));
    lines.sort();
    printedLines.sort();
    if (lines != printedLines)
        return u"lines "_s + printedLines.join(u' ') + u" for "_s + lines.join(u' ');
    for (const paper::Total &total : sheet.totals)
        sums.append(bare(total.amount));
    QList<Cents> wanted{oracle.gross};
    for (const Share &share : oracle.shares)
        wanted.append(share.amount);
    for (const auto &[key, group] : oracle.groups)
        if (key.category == Category::S && (group.base != 0 || group.tax != 0))
            wanted.append(group.tax);
    if (oracle.groups.size() > 1 && !m_life.isGross)
        wanted.append(oracle.net);
    for (const Cents each : wanted)
        if (!sums.contains(printed(each, inGerman)))
            return printed(each, inGerman) + u" is not among "_s + sums.join(u' ');
    return {};
}

QList<QByteArray> Desk::machinePapers() const
{
    const Database &database = m_desk.database();
    const InvoicePaper paper =
        document_store::invoicePaper(database, document_store::find(database, m_document));
    QList<QByteArray> both;
    for (const DocumentFormat format : {DocumentFormat::XrechnungCii, DocumentFormat::XrechnungUbl})
        both.append(machine_rules::written(paper, format, u"post@kunde.example"_s).xml);
    return both;
}

} // namespace kontorist::exact
