#include "tests/golden/bills.h"

namespace kontorist::golden {

namespace {

const QString goods = uR"({"sku": "AK-18", "quantity": "3"}, {"sku": "HO-5", "quantity": "7"},
    {"sku": "SR-6", "quantity": "1250"}, {"sku": "BER", "quantity": "2.5"})"_s;
const QString tools = uR"({"sku": "AK-18", "quantity": "4"})"_s;
const QString terms = uR"("terms": {"days": 30, "discounts": [{"days": 10, "percent": "2"}]})"_s;

// So many lines that they fill some thirty pages; each third has a text of its own below it.
QString manyLines(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        const QString sku = QStringList{u"AK-18"_s, u"HO-5"_s, u"SR-6"_s, u"DR-1"_s}[i % 4];
        const QString text = i % 3 == 2 ? uR"(, "text": "Fach %1, links")"_s.arg(i + 1) : QString();
        lines.append(uR"({"sku": "%1", "quantity": "%2"%3})"_s.arg(sku).arg(i % 9 + 1).arg(text));
    }
    return lines.join(u", "_s);
}

QString pages(Shop &shop, int lines)
{
    return shop.bill(u"plain"_s, manyLines(lines), terms);
}

QString partial(Shop &shop)
{
    const QString order = shop.order(u"plain"_s, goods);
    shop.ship(order, uR"("lines": [{"line": 1, "quantity": "2"}])"_s);
    return shop.issue(uR"("order": "%1", "kind": "partial")"_s.arg(order));
}

QString collective(Shop &shop)
{
    QStringList notes;
    for (const QString &lines : {goods, tools}) {
        const QString order =
            shop.order(u"plain"_s, lines, uR"("reference": "Baustelle %1")"_s.arg(notes.size() + 1));
        notes.append(
            u'"' +
            shop.done("delivery.ship", uR"("order": "%1")"_s.arg(order))[u"deliveryNote"_s].toString() +
            u'"');
    }
    return shop.issue(uR"("deliveryNotes": [%1], "kind": "collective")"_s.arg(notes.join(u", "_s)));
}

QString downPayment(Shop &shop)
{
    return shop.issue(
        uR"("order": "%1", "kind": "downPayment", "percent": "30")"_s.arg(shop.order(u"plain"_s, goods)));
}

QString final(Shop &shop, const QString &style)
{
    const QString order = shop.order(u"plain"_s, goods);
    const QJsonObject asked =
        shop.done("invoice.issue", uR"("order": "%1", "kind": "downPayment", "percent": "50")"_s.arg(order));
    shop.done("payment.record", uR"("invoice": "%1", "amount": "%2")"_s.arg(asked[u"invoice"_s].toString(),
                                                                            asked[u"gross"_s].toString()));
    shop.ship(order);
    return shop.issue(uR"("order": "%1", "kind": "final", "advances": "%2")"_s.arg(order, style));
}

QString instalments(Shop &shop)
{
    const QString order = shop.order(u"plain"_s, goods);
    shop.ship(order);
    return shop.issue(uR"("order": "%1", "instalments": [{"due": "2026-12-15", "amount": "500.00"},
        {"due": "2027-01-15", "amount": "492.08"}])"_s.arg(order));
}

QString proforma(Shop &shop)
{
    return shop.issue(uR"("order": "%1", "kind": "proforma")"_s.arg(shop.order(u"swiss"_s, tools)));
}

QString correction(Shop &shop)
{
    const QString bill =
        shop.bill(u"plain"_s, goods, uR"("charges": [{"amount": "9.90", "reason": "Fracht"}])"_s);
    return shop
        .done("invoice.correct",
              uR"("invoice": "%1", "lines": [{"line": 1, "quantity": "1"}], "reason": "Kratzer im Gehäuse")"_s
                  .arg(bill))[u"correction"_s]
        .toString();
}

QString cancellation(Shop &shop)
{
    const QString bill = shop.bill(u"plain"_s, goods);
    return shop
        .done("invoice.cancel",
              uR"("invoice": "%1", "reason": "falscher Empfänger")"_s.arg(bill))[u"correction"_s]
        .toString();
}

QString adjusted(Shop &shop)
{
    return shop.bill(u"plain"_s, goods,
                     terms + uR"(, "allowances": [{"percent": "3", "reason": "Treuerabatt"}],
                         "charges": [{"amount": "9.90", "reason": "Fracht"}])"_s);
}

std::function<QString(Shop &)> sold(const QString &kind, const QString &lines, const QString &more = {})
{
    return [=](Shop &shop) { return shop.bill(kind, lines, more); };
}

} // namespace

Shop::Shop(test::TestCompany &company, const QString &language, bool isSmall) : m_desk(company)
{
    const QString size = isSmall ? uR"("smallBusiness": true, "taxNumber": "20/123/45678")"_s
                                 : uR"("vatId": "DE136695976", "taxNumber": "20/123/45678",
                                       "register": "Amtsgericht Kiel HRB 12345", "director": "Jan Müller")"_s;
    done("company.set", size + uR"(, "name": "Müller & Söhne Handel GmbH", "street": "Hafenstraße 12",
        "postcode": "24103", "city": "Kiel", "country": "DE", "iban": "DE89370400440532013000", "bic": "COBADEFFXXX",
        "bank": "Commerzbank", "email": "rechnung@mueller-soehne.example", "phone": "+49 431 555 10",
        "contact": "Petra Lange")"_s);
    addCustomer(u"plain"_s, u"Elbe Bau GmbH"_s,
                uR"("buyerReference": "EK-4711", "postcode": "20457", "city": "Hamburg")"_s, language);
    addCustomer(u"consumer"_s, u"Anna Meer"_s,
                uR"("consumer": true, "postcode": "20457", "city": "Hamburg")"_s, language);
    addCustomer(u"builder"_s, u"Hoch & Tief GmbH"_s,
                uR"("vatId": "DE811514747", "postcode": "20457", "city": "Hamburg")"_s, language);
    addCustomer(u"austria"_s, u"Alpenhandel KG"_s, uR"("postcode": "1010", "city": "Wien", "country": "AT",
                    "vatIds": [{"id": "ATU12345675", "checkedOn": "2026-11-05", "result": "valid"}])"_s,
                language);
    addCustomer(u"swiss"_s, u"Säntis AG"_s, uR"("postcode": "8001", "city": "Zürich", "country": "CH")"_s,
                language);
    done(
        "article.add",
        uR"("sku": "AK-18", "name": "Akkuschrauber 18 V mit zwei Akkus", "unit": "H87", "price": "148.90")"_s);
    done("article.add",
         uR"("sku": "HO-5", "name": "Honig, 500 g", "unit": "H87", "price": "6.49", "taxRate": "7")"_s);
    done(
        "article.add",
        uR"("sku": "SR-6", "name": "Schraube M6x20 DIN 933, verzinkt", "unit": "H87", "price": "7.95", "per": 100)"_s);
    done("article.add", uR"("sku": "DR-1", "name": "Draht, blank", "unit": "MTR", "price": "0.123456")"_s);
    done("article.add",
         uR"("sku": "BER", "name": "Beratung", "unit": "HUR", "price": "98.70", "kind": "service")"_s);
    done("stock.receive",
         uR"("lines": [{"sku": "AK-18", "quantity": "9000"}, {"sku": "HO-5", "quantity": "9000"},
        {"sku": "SR-6", "quantity": "90000"}, {"sku": "DR-1", "quantity": "9000"}])"_s);
}

void Shop::addCustomer(const QString &kind, const QString &name, const QString &more, const QString &language)
{
    const QString country = more.contains(u"country"_s) ? QString() : uR"(, "country": "DE")"_s;
    m_customers[kind] = done("party.add", uR"("name": "%1", "street": "Am Markt 1",
        "language": "%2", %3%4)"_s.arg(name, language, more, country))[u"party"_s]
                            .toString();
}

QString Shop::order(const QString &kind, const QString &lines, const QString &more)
{
    const QString rest = more.isEmpty() ? QString() : u", "_s + more;
    const QString order =
        done("order.add",
             uR"("customer": "%1", "lines": [%2]%3)"_s.arg(customer(kind), lines, rest))[u"order"_s]
            .toString();
    done("order.release", uR"("order": "%1")"_s.arg(order));
    return order;
}

void Shop::ship(const QString &order, const QString &more)
{
    done("delivery.ship", uR"("order": "%1"%2)"_s.arg(order, more.isEmpty() ? QString() : u", "_s + more));
}

QString Shop::bill(const QString &kind, const QString &lines, const QString &more)
{
    const QString number = order(kind, lines, more);
    ship(number);
    return issue(uR"("order": "%1")"_s.arg(number));
}

QString Shop::issue(const QString &fields)
{
    return done("invoice.issue", fields)[u"invoice"_s].toString();
}

const QList<Bill> &bills()
{
    static const QList<Bill> all{
        {u"invoice"_s, sold(u"plain"_s, goods, terms)},
        {u"adjusted"_s, adjusted},
        {u"partial"_s, partial},
        {u"collective"_s, collective},
        {u"down-payment"_s, downPayment},
        {u"final"_s, [](Shop &shop) { return final(shop, u"end"_s); }},
        {u"correction"_s, correction},
        {u"cancellation"_s, cancellation},
        {u"consumer"_s, sold(u"consumer"_s, goods)},
        {u"within-eu"_s, sold(u"austria"_s, tools)},
        {u"service-abroad"_s, sold(u"austria"_s, uR"({"sku": "BER", "quantity": "3"})"_s)},
        {u"export"_s, sold(u"swiss"_s, tools)},
        {u"reverse-charge"_s, sold(u"builder"_s, tools, uR"("taxCase": "reverseCharge")"_s)},
        {u"small-business"_s, sold(u"plain"_s, tools), true},
        {u"two-pages"_s, [](Shop &shop) { return pages(shop, 20); }},
        {u"three-pages"_s, [](Shop &shop) { return pages(shop, 60); }},
        {u"thirty-pages"_s, [](Shop &shop) { return pages(shop, 790); }},
        {u"remainder"_s, [](Shop &shop) { return final(shop, u"remainder"_s); }},
        {u"instalments"_s, instalments},
        {u"proforma"_s, proforma},
    };
    return all;
}

} // namespace kontorist::golden
