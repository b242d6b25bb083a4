#include "core/billing/billing_actions.h"
#include "core/billing/billing_store.h"
#include "core/delivery/delivery_actions.h"
#include "core/documents/document_rules.h"
#include "core/documents/terms_rules.h"
#include "core/paper/paginate.h"
#include "core/receivables/receivables_actions.h"
#include "tests/core/documents/trade.h"
#include "tests/core/paper/reading.h"

#include <algorithm>

namespace kontorist {

using namespace test;

namespace {

/// An invoice by hand: 2 × 12.50 at 19 %.
Invoice plainInvoice()
{
    Invoice invoice;
    invoice.company = ours();
    invoice.number = u"RE-2026-00001"_s;
    invoice.debtorNumber = u"10001"_s;
    invoice.billAddress = german().address;
    invoice.issuedOn = QDate(2026, 11, 24);
    invoice.suppliedFrom = invoice.suppliedUntil = QDate(2026, 11, 23);
    invoice.dueOn = QDate(2026, 12, 8);
    InvoiceLine line;
    line.position = 1;
    line.sku = u"1001"_s;
    line.name = u"Winkel 60"_s;
    line.quantity = line.baseQuantity = Quantity::whole(2, Unit::piece());
    line.price = Price::read(u"12.50"_s, u"price"_s);
    line.amount = line.net = Money(2500);
    line.key = {TaxCategory::S, Percent::whole(19)};
    line.suppliedOn = invoice.suppliedFrom;
    invoice.lines = {line};
    invoice.groups = {{line.key, Money(2500), Money(475)}};
    invoice.net = Money(2500);
    invoice.tax = Money(475);
    invoice.gross = invoice.discountable = Money(2975);
    return invoice;
}

Invoice freeOfTax(TaxCategory category, TaxCase taxCase)
{
    Invoice invoice = plainInvoice();
    const TaxKey key{category, Percent()};
    invoice.taxCase = taxCase;
    invoice.lines[0].key = key;
    invoice.groups = {{key, Money(2500), Money()}};
    invoice.tax = {};
    invoice.gross = invoice.discountable = Money(2500);
    invoice.debtorVatId = u"ATU12345675"_s;
    return invoice;
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QString closingOf(const paper::Sheet &sheet)
{
    QStringList all;
    for (const paper::Closing &closing : sheet.closing)
        for (const paper::Paragraph &paragraph : closing.paragraphs)
            all.append(paragraph.text);
    return plain(all.join(u'\n'));
}

QString totalsOf(const paper::Sheet &sheet)
{
    QStringList all;
    for (const paper::Total &total : sheet.totals)
        all.append(total.label + u'=' + total.amount);
    return plain(all.join(u'\n'));
}

QString factsOf(const paper::Sheet &sheet)
{
    QStringList all;
    for (const paper::Fact &fact : sheet.facts)
        all.append(fact.label + u'=' + fact.value);
    return plain(all.join(u'\n'));
}

paper::Sheet sheetOf(const Invoice &invoice)
{
    return document_rules::sheet(InvoicePaper{invoice, {}, {}});
}

} // namespace

TEST_CASE("an invoice carries what § 14 UStG asks for")
{
    const paper::Sheet sheet = sheetOf(plainInvoice());
    CHECK(sheet.returnLine == u"Müller Handel GmbH · Hafenstr. 1 · 20457 Hamburg"_s);
    CHECK(sheet.address == QStringList{u"Bäckerei Sommer GmbH"_s, u"Frau Jana Sommer"_s, u"Lindenweg 12"_s,
                                       u"04109 Leipzig"_s});
    CHECK(factsOf(sheet) == u"Rechnungsnummer=RE-2026-00001\nRechnungsdatum=24.11.2026\nKundennummer=10001\n"
                            "Lieferdatum=23.11.2026"_s);
    QStringList foot;
    for (const QStringList &column : sheet.letterhead.footer)
        foot += column;
    CHECK(foot.contains(u"USt-IdNr. DE136695976"_s));
    CHECK(foot.contains(u"Steuernr. 22/815/08154"_s));
    CHECK(foot.contains(u"Amtsgericht Hamburg\nHRB 12345"_s));
    CHECK(foot.contains(u"Geschäftsführung:\nHanna Müller"_s));
    CHECK(plain(foot.join(u'\n')).contains(u"IBAN DE02 1203 0000 0000 2020 51"_s));
    const QMap<QString, QString> cells = sheet.table.rows.first().cells;
    CHECK(plain(cells[u"quantity"_s]) == u"2 Stk"_s);
    CHECK(cells[u"name"_s] == u"Winkel 60"_s);
    CHECK(cells[u"price"_s] == u"12,50"_s);
    CHECK(cells[u"amount"_s] == u"25,00"_s);
    CHECK_FALSE(cells.contains(u"rate"_s)); // one rate: it stands with the sums
    CHECK(totalsOf(sheet) == u"Summe netto=25,00\n19 % USt auf 25,00=4,75\nRechnungsbetrag=29,75 €"_s);
    CHECK(closingOf(sheet).contains(u"Bitte überweisen Sie 29,75 € bis 08.12.2026."_s));
    CHECK(sheet.opening.first().text == u"Guten Tag Frau Jana Sommer,"_s);
}

TEST_CASE("each tax case prints its sentence and no VAT amount")
{
    struct Case
    {
        TaxCategory category;
        TaxCase taxCase;
        QString german;
        QString english;
    };
    const QList<Case> cases{
        {TaxCategory::AE, TaxCase::ReverseCharge, u"Steuerschuldnerschaft des Leistungsempfängers"_s,
         u"Reverse charge"_s},
        {TaxCategory::AE, TaxCase::ReverseChargeService, u"Steuerschuldnerschaft des Leistungsempfängers"_s,
         u"Reverse charge"_s},
        {TaxCategory::K, TaxCase::IntraCommunity, u"Steuerfreie innergemeinschaftliche Lieferung"_s,
         u"intra-Community supply"_s},
        {TaxCategory::G, TaxCase::Export, u"Steuerfreie Ausfuhrlieferung"_s, u"export supply"_s},
        {TaxCategory::O, TaxCase::OutsideScope, u"Nicht im Inland steuerbare Leistung"_s,
         u"not taxable in Germany"_s},
        {TaxCategory::E, TaxCase::SmallBusiness, u"Steuerbefreiung für Kleinunternehmer gemäß § 19 UStG"_s,
         u"small business under § 19 UStG"_s},
        {TaxCategory::E, TaxCase::Exempt, u"Steuerfrei nach § 4 UStG"_s, u"Exempt from VAT under § 4 UStG"_s},
        {TaxCategory::Z, TaxCase::Standard, u"Nullsteuersatz nach § 12 Abs. 3 UStG"_s, u"§ 12 Abs. 3 UStG"_s},
    };
    for (const Case &each : cases) {
        CAPTURE(each.german);
        Invoice invoice = freeOfTax(each.category, each.taxCase);
        const paper::Sheet german = sheetOf(invoice);
        CHECK(closingOf(german).contains(each.german));
        CHECK(totalsOf(german) == u"Rechnungsbetrag=25,00 €"_s);
        const bool namesBoth = each.category == TaxCategory::AE || each.category == TaxCategory::K;
        CHECK(closingOf(german).contains(u"Ihre USt-IdNr.: ATU12345675"_s) == namesBoth);
        invoice.language = u"en"_s;
        CHECK(closingOf(sheetOf(invoice)).contains(each.english));
    }
    CHECK_FALSE(closingOf(sheetOf(plainInvoice())).contains(u"UStG"_s));
}

TEST_CASE("several groups are split, and each line says its rate")
{
    Invoice invoice = plainInvoice();
    InvoiceLine book = invoice.lines[0];
    book.position = 2;
    book.key = {TaxCategory::S, Percent::whole(7)};
    invoice.lines.append(book);
    invoice.groups.prepend({book.key, Money(2500), Money(175)});
    invoice.net = Money(5000);
    invoice.tax = Money(650);
    invoice.gross = Money(5650);
    const paper::Sheet sheet = sheetOf(invoice);
    CHECK(plain(sheet.table.rows[0].cells[u"rate"_s]) == u"19 %"_s);
    CHECK(plain(sheet.table.rows[1].cells[u"rate"_s]) == u"7 %"_s);
    CHECK(totalsOf(sheet) == u"Summe netto=50,00\n7 % USt auf 25,00=1,75\n19 % USt auf 25,00=4,75\n"
                             "Rechnungsbetrag=56,50 €"_s);
}

TEST_CASE("gross prices show the tax that they contain, behind the total")
{
    Invoice invoice = plainInvoice();
    invoice.prices = PriceBasis::Gross;
    invoice.lines[0].amount = Money(2975);
    const paper::Sheet sheet = sheetOf(invoice);
    CHECK(totalsOf(sheet) == u"Rechnungsbetrag=29,75 €\ndarin 19 % USt auf netto 25,00=4,75"_s);
    CHECK(closingOf(sheet).contains(u"Alle Preise enthalten die gesetzliche Umsatzsteuer."_s));
}

TEST_CASE("cash discount names its last day and the sum that is then enough")
{
    Invoice invoice = plainInvoice();
    invoice.terms = {30, {{10, Percent::whole(2)}}};
    invoice.dueOn = QDate(2026, 12, 24);
    CHECK(closingOf(sheetOf(invoice))
              .contains(u"Bei Zahlung bis 04.12.2026 abzüglich 2 % Skonto: 29,15 €"_s)); // 29.75 - 0.60
    invoice.discountable = {};
    CHECK_FALSE(closingOf(sheetOf(invoice)).contains(u"Skonto"_s));
}

TEST_CASE("the GiroCode pays exactly what is to be paid, with the invoice's number")
{
    Invoice invoice = plainInvoice();
    invoice.prepaid = Money(975);
    CHECK(
        terms_rules::giroCode(invoice) ==
        QByteArray("BCD\n002\n1\nSCT\nBYLADEM1001\nMüller Handel GmbH\nDE02120300000000202051\nEUR20.00\n\n\n"
                   "RE-2026-00001\n"));
    invoice.prepaid = invoice.gross;
    CHECK(terms_rules::giroCode(invoice).isEmpty());
    CHECK(closingOf(sheetOf(invoice)).contains(u"Bereits vollständig bezahlt"_s));
    invoice = plainInvoice();
    invoice.payBy = PayBy::DirectDebit;
    CHECK(terms_rules::giroCode(invoice).isEmpty());
    CHECK(closingOf(sheetOf(invoice)).contains(u"Lastschrift"_s));
    invoice = plainInvoice();
    invoice.company.iban.clear();
    CHECK(terms_rules::giroCode(invoice).isEmpty());
    CHECK_FALSE(closingOf(sheetOf(invoice)).contains(u"IBAN"_s));
    invoice = plainInvoice();
    invoice.number.clear(); // a draft
    CHECK(terms_rules::giroCode(invoice).isEmpty());
    CHECK_FALSE(closingOf(sheetOf(invoice)).contains(u"Verwendungszweck"_s));
}

TEST_CASE("an address that is open says so instead of leaving a hole")
{
    Invoice invoice = plainInvoice();
    invoice.incompleteRecipient = true;
    invoice.billAddress = {};
    invoice.billAddress.name = u"Kunde 17850"_s;
    CHECK(sheetOf(invoice).address == QStringList{u"Kunde 17850"_s, u"Anschrift unbekannt"_s});
    invoice.language = u"en"_s;
    CHECK(sheetOf(invoice).address == QStringList{u"Kunde 17850"_s, u"Address unknown"_s});
    invoice.billAddress.country = u"GB"_s;
    CHECK(sheetOf(invoice).address.last() == u"UNITED KINGDOM"_s);
}

TEST_CASE("nothing is cut or overlaps on an invoice that has everything, in either language")
{
    Invoice invoice = freeOfTax(TaxCategory::K, TaxCase::IntraCommunity);
    invoice.company.name =
        u"Müller Handels- und Vertriebsgesellschaft für Befestigungstechnik mbH & Co. KG"_s;
    invoice.company.email = u"rechnungswesen@mueller-befestigungstechnik.example"_s;
    invoice.company.phone = u"+49 40 1234567-890"_s;
    invoice.buyerReference = u"04011000-1234512345-06"_s;
    invoice.reference = u"Bestellung 4500012345 vom 20.11.2026, Kostenstelle 4711"_s;
    invoice.lines[0].name = u"Akku-Bohrschrauber 18 V mit zwei Akkus, Ladegerät und Koffer"_s;
    invoice.lines[0].text = u"Oberfläche griffig\nFarbe Blau"_s;
    invoice.lines[0].discount = Percent::whole(5);
    invoice.lines[0].price = Price::raw(123'456'789'012, 1000);
    invoice.lines[0].amount = Money(12'345'678'901);
    invoice.terms = {30, {{10, Percent::whole(2)}, {20, Percent::whole(1)}}};
    for (const QString &language : {u"de"_s, u"en"_s}) {
        invoice.language = language;
        paper::test::checkCleanliness(paper::paginate(sheetOf(invoice)));
    }
}

TEST_CASE("only the address of a public body is called Leitweg-ID, other references of a buyer are his")
{
    Invoice invoice = plainInvoice();
    invoice.buyerReference = u"04011000-1234512345-06"_s;
    CHECK(factsOf(sheetOf(invoice)).contains(u"Leitweg-ID=04011000-1234512345-06"_s));
    invoice.buyerReference = u"EK-4711"_s;
    CHECK(factsOf(sheetOf(invoice)).contains(u"Ihre Referenz=EK-4711"_s));
}

TEST_CASE("a supply over a calendar month names the month, another period its days")
{
    Invoice invoice = plainInvoice();
    invoice.suppliedFrom = QDate(2026, 11, 1);
    invoice.suppliedUntil = QDate(2026, 11, 30);
    CHECK(factsOf(sheetOf(invoice)).contains(u"Leistungszeitraum=November 2026"_s));
    invoice.suppliedUntil = QDate(2026, 11, 29);
    CHECK(factsOf(sheetOf(invoice)).contains(u"Leistungszeitraum=01.11.2026 – 29.11.2026"_s));
    CHECK(sheetOf(invoice).table.rows[0].more.last().text == u"geliefert am 23.11.2026"_s);
}

TEST_CASE("an invoice of sixty lines breaks between them and carries its sum over")
{
    Invoice invoice = plainInvoice();
    const InvoiceLine line = invoice.lines.first();
    invoice.lines.clear();
    for (int i = 1; i <= 60; ++i) {
        invoice.lines.append(line);
        invoice.lines.last().position = i;
    }
    invoice.net = invoice.groups[0].base = Money(150'000);
    invoice.tax = invoice.groups[0].tax = Money(28'500);
    invoice.gross = Money(178'500);
    const std::vector<paper::Page> pages = paper::paginate(sheetOf(invoice));
    REQUIRE(pages.size() == 3);
    paper::test::checkCleanliness(pages);
    int items = 0;
    QStringList carried;
    for (const paper::Page &page : pages) {
        bool isCarry = false;
        for (const paper::Mark &mark : page.marks)
            if (const auto *text = std::get_if<paper::TextMark>(&mark)) {
                items += text->text == u"Winkel 60"_s;
                if (isCarry)
                    carried.append(text->text);
                isCarry = text->text == u"Übertrag"_s;
            }
    }
    CHECK(items == 60);
    REQUIRE(carried.size() == 4); // at the foot of two pages and at the head of two
    CHECK(carried[0] == carried[1]);
    CHECK(carried[2] == carried[3]);
    CHECK(carried[0] != carried[2]);
}

BOTH("the sums on paper are those of the invoice, on every page of a long one", company)
{
    open(company);
    const Invoice invoice = billed(company, draft(addCustomer(company), 60));
    const ArchivedDocument document = document_actions::archive(company.session, invoice.number);
    CHECK(document.pages == 3);
    const paper::Wording wording(u"de"_s);
    const QString text = textOf(document.bytes);
    CHECK(text.contains(plain(wording.money(invoice.gross))));
    CHECK(text.contains(wording.amount(invoice.net)));
    CHECK(text.contains(u"Seite 3 von 3"_s));
    CHECK(text.count(u"Winkel 60"_s) == 60);
    CHECK(text.count(u"Übertrag"_s) == 4);
}

BOTH("a correction names its invoice, and takes back with minus signs", company)
{
    open(company);
    const Invoice invoice = billed(company, draft(addCustomer(company)));
    correction_rules::Wishes wishes;
    wishes.reason = u"ein Stück verbogen"_s;
    wishes.lines = {{1, Quantity::whole(1), {}, {}, false}};
    const Invoice correction = billing_actions::correct(company.session, invoice.number, wishes);
    const QString text = textOf(company, correction.number).simplified();
    CHECK(text.contains(
        u"Rechnungskorrektur %1 zur Rechnung %2 vom 24.11.2026"_s.arg(correction.number, invoice.number)));
    CHECK(text.contains(u"-14,88 €"_s)); // 12.50 and 19 %
    CHECK(text.contains(u"Grund: ein Stück verbogen"_s));
    CHECK_FALSE(text.contains(u"Gutschrift"_s)); // which is self-billing (§ 14 Abs. 2 UStG)
    CHECK_FALSE(text.contains(u"überweisen"_s));

    const Invoice cancelled = billing_actions::cancel(company.session, invoice.number, u"falscher Kunde"_s);
    CHECK(textOf(company, cancelled.number).contains(u"Stornorechnung %1"_s.arg(cancelled.number)));
}

BOTH("a collective invoice groups its lines by delivery note with their days", company)
{
    open(company);
    const Party customer = addCustomer(company);
    QStringList notes;
    for (const int day : {24, 25}) {
        company.clock.set(QDate(2026, 11, day));
        const Order order = sold(company, draft(customer));
        notes.append(
            delivery_actions::ship(company.session, {order.number, {}, {}, {}, DeliveryWay::Parcel}).number);
    }
    billing_actions::Request request;
    request.deliveryNotes = notes;
    request.wording.kind = InvoiceKind::Collective;
    const Invoice invoice = billing_actions::issue(company.session, request).first();
    const QString text = textOf(company, invoice.number);
    CHECK(text.contains(u"Sammelrechnung"_s));
    CHECK(text.contains(u"Lieferschein %1 vom 24.11.2026"_s.arg(notes[0])));
    CHECK(text.contains(u"Lieferschein %1 vom 25.11.2026"_s.arg(notes[1])));
    CHECK(text.contains(u"24.11.2026 – 25.11.2026"_s));
    CHECK(text.contains(u"Ihre Bestellung B-4711"_s));
}

BOTH("an advance is deducted with the VAT that is in it", company)
{
    open(company);
    const Order order = sold(company, draft(addCustomer(company)));
    receivables_actions::Receipt receipt;
    receipt.amount = Money(1190);
    receipt.items = {{order.number, Money(1190), {}}};
    receivables_actions::record(company.session, receipt);
    delivery_actions::ship(company.session, {order.number, {}, {}, {}, DeliveryWay::Parcel});
    billing_actions::Request request;
    request.order = order.number;
    const Invoice invoice = billing_actions::issue(company.session, request).first();
    const QString text = textOf(company, invoice.number);
    CHECK(text.contains(u"abzüglich Anzahlung vom 24.11.2026"_s));
    CHECK(text.contains(u"netto 10,00, USt 1,90"_s));
    CHECK(text.contains(u"-11,90"_s));
    CHECK(text.contains(QRegularExpression(u"Zu zahlen +17,85 €"_s))); // 29.75 - 11.90
}

} // namespace kontorist
