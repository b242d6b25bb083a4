#include "tests/core/paper/samples.h"

#include "core/paper/wording.h"

#include <array>

namespace kontorist::paper::sample {

namespace {

struct Article
{
    const char16_t *german;
    const char16_t *english;
    qint64 quantity;
    qint64 price; // cents
};

constexpr std::array articles = {
    Article{u"Schraube M6x20 verzinkt", u"Screw M6x20, zinc-plated", 10, 12},
    Article{u"Mutter M6", u"Nut M6", 5, 8},
    Article{u"Scheibe 6,4", u"Washer 6.4", 25, 3},
    Article{u"Dübel S8, 100 St.", u"Wall plug S8, 100 pcs", 4, 490},
    Article{u"Winkel 60", u"Bracket 60", 100, 115},
    Article{u"Akku-Bohrschrauber 18 V mit zwei Akkus, Ladegerät und Koffer, Oberfläche griffig",
            u"Cordless drill driver 18 V with two batteries, charger and case", 3, 18990},
};

Table priceTable(const Wording &wording, int lines)
{
    const bool german = wording.language() == u"de";
    Table table;
    table.columns = {
        {.id = u"position"_s, .title = german ? u"Pos"_s : u"Item"_s, .align = Align::Right},
        {.id = u"article"_s, .title = german ? u"Artikel"_s : u"Article"_s},
        {.id = u"name"_s, .title = german ? u"Bezeichnung"_s : u"Description"_s, .stretches = true},
        {.id = u"quantity"_s, .title = german ? u"Menge"_s : u"Quantity"_s, .align = Align::Right},
        {.id = u"price"_s, .title = german ? u"Einzel €"_s : u"Unit €"_s, .align = Align::Right},
        {.id = u"discount"_s, .title = german ? u"Rabatt"_s : u"Discount"_s, .align = Align::Right},
        {.id = u"amount"_s,
         .title = german ? u"Gesamt €"_s : u"Amount €"_s,
         .align = Align::Right,
         .carries = true},
    };
    const Unit piece = Unit::piece();
    for (int i = 0; i < lines; ++i) {
        const Article &article = articles[static_cast<size_t>(i) % articles.size()];
        const Quantity quantity = Quantity::whole(article.quantity, piece);
        const Price price = Price::raw(article.price * 10'000);
        Row row;
        row.cells = {{u"position"_s, QString::number(i + 1)},
                     {u"article"_s, QString::number(1001 + i)},
                     {u"name"_s, QString::fromUtf16(german ? article.german : article.english)},
                     {u"quantity"_s, wording.quantity(quantity)},
                     {u"price"_s, wording.price(price)},
                     {u"amount"_s, wording.amount(price.times(quantity))}};
        row.amount = price.times(quantity);
        if (i % 6 == 5)
            row.more = {{german ? u"Seriennummern 4711, 4712, 4713"_s : u"Serial numbers 4711, 4712, 4713"_s,
                         Tone::Muted}};
        table.rows.append(row);
    }
    return table;
}

Money sumOf(const Table &table)
{
    Money sum;
    for (const Row &row : table.rows)
        sum += row.amount.value_or(Money());
    return sum;
}

Closing payment(const Wording &wording, Money total)
{
    const bool german = wording.language() == u"de";
    Closing closing;
    closing.qr = "BCD\n002\n1\nSCT\nBYLADEM1001\nMüller Handel GmbH\nDE02120300000000202051\nEUR" +
                 total.written().toUtf8() + "\n\n\nRE-2026-00392\n";
    closing.qrCaption = u"GiroCode"_s;
    closing.paragraphs = {
        {german ? u"Bitte überweisen Sie %1 bis %2."_s.arg(wording.money(total),
                                                           wording.date(QDate(2026, 12, 6)))
                : u"Please transfer %1 by %2."_s.arg(wording.money(total), wording.date(QDate(2026, 12, 6))),
         Tone::Strong},
        {(german ? u"Verwendungszweck RE-2026-00392\nIBAN %1 · BIC BYLADEM1001"_s
                 : u"Reference RE-2026-00392\nIBAN %1 · BIC BYLADEM1001"_s)
             .arg(wording.iban(u"DE02120300000000202051"_s)),
         Tone::Plain},
        {german ? u"Zahlbar 14 Tage netto. Die Ware bleibt bis zur vollständigen Zahlung unser Eigentum."_s
                : u"Payable within 14 days net. The goods remain our property until paid in full."_s,
         Tone::Muted},
    };
    return closing;
}

void setTotals(Sheet &sheet, const Wording &wording)
{
    const bool german = wording.language() == u"de";
    const Money net = sumOf(sheet.table);
    const Percent rate = Percent::whole(19);
    const Money tax = rate.of(net);
    const QString taxLabel = german ? u"%1 USt auf %2"_s : u"%1 VAT on %2"_s;
    sheet.totals = {
        {.label = german ? u"Summe netto"_s : u"Net total"_s, .amount = wording.amount(net)},
        {.label = taxLabel.arg(wording.percent(rate), wording.amount(net)), .amount = wording.amount(tax)},
        {.label = german ? u"Rechnungsbetrag"_s : u"Invoice total"_s,
         .amount = wording.money(net + tax),
         .emphasised = true},
    };
    sheet.closing = {payment(wording, net + tax)};
}

Sheet letter()
{
    Sheet sheet;
    sheet.letterhead = letterhead();
    sheet.returnLine = u"Müller Handel GmbH · Hafenstr. 1 · 20457 Hamburg"_s;
    sheet.address = address();
    return sheet;
}

} // namespace

Letterhead letterhead()
{
    Letterhead letterhead;
    letterhead.company = u"Müller Handel GmbH"_s;
    letterhead.slogan = u"Werkzeug & Befestigung"_s;
    letterhead.logo = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'>"
                      "<rect width='40' height='40' rx='6' fill='#0b5cad'/>"
                      "<path d='M10 30V10l10 12 10-12v20' fill='none' stroke='#fff' stroke-width='5'/></svg>";
    letterhead.accent = QColor(0x0b, 0x5c, 0xad);
    letterhead.footer = {
        {u"Müller Handel GmbH"_s, u"Hafenstr. 1"_s, u"20457 Hamburg"_s},
        {u"Tel. +49 40 1234567"_s, u"rechnung@mueller-handel.example"_s, u"www.mueller-handel.example"_s},
        {u"Hamburger Bank"_s, u"IBAN DE02 1203 0000 0000 2020 51"_s, u"BIC BYLADEM1001"_s},
        {u"AG Hamburg HRB 12345"_s, u"GF Hanna Müller"_s, u"USt-IdNr. DE123456789"_s},
    };
    return letterhead;
}

QStringList address()
{
    return {u"Bäckerei Sommer GmbH"_s, u"Frau Jana Sommer"_s, u"Lindenweg 12"_s, u"04109 Leipzig"_s};
}

Sheet invoice(int lines, const QString &language)
{
    const Wording wording(language);
    const bool german = language == u"de";
    Sheet sheet = letter();
    sheet.language = language;
    sheet.facts = {
        {german ? u"Rechnungsnummer"_s : u"Invoice number"_s, u"RE-2026-00392"_s},
        {german ? u"Rechnungsdatum"_s : u"Invoice date"_s, wording.date(QDate(2026, 11, 22))},
        {german ? u"Kundennummer"_s : u"Customer"_s, u"31245"_s},
        {german ? u"Ihre Bestellung"_s : u"Your order"_s, german ? u"Tel. 22.11."_s : u"by phone, 22 Nov"_s},
        {german ? u"Auftrag"_s : u"Our order"_s, u"AU-2026-00417"_s},
        {german ? u"Lieferdatum"_s : u"Date of supply"_s, wording.date(QDate(2026, 11, 23))},
    };
    sheet.subject = (german ? u"Rechnung %1"_s : u"Invoice %1"_s).arg(u"RE-2026-00392"_s);
    sheet.shortTitle = sheet.subject;
    sheet.opening = {
        {german ? u"Guten Tag Frau Sommer,"_s : u"Dear Ms Sommer,"_s, Tone::Plain},
        {german ? u"für unsere Lieferung vom 23.11.2026 (Lieferschein LS-2026-00412) berechnen wir:"_s
                : u"for our delivery of 23 Nov 2026 (delivery note LS-2026-00412) we charge:"_s,
         Tone::Plain},
    };
    sheet.table = priceTable(wording, lines);
    setTotals(sheet, wording);
    return sheet;
}

Sheet deliveryNote()
{
    Sheet sheet = letter();
    sheet.facts = {{u"Lieferschein"_s, u"LS-2026-00412"_s},
                   {u"Datum"_s, u"23.11.2026"_s},
                   {u"Auftrag"_s, u"AU-2026-00417"_s},
                   {u"Ihre Bestellung"_s, u"Tel. 22.11."_s}};
    sheet.barcode = u"LS-2026-00412"_s;
    sheet.subject = u"Lieferschein LS-2026-00412"_s;
    sheet.shortTitle = sheet.subject;
    sheet.table.columns = {{.id = u"position"_s, .title = u"Pos"_s, .align = Align::Right},
                           {.id = u"article"_s, .title = u"Artikel"_s},
                           {.id = u"name"_s, .title = u"Bezeichnung"_s, .stretches = true},
                           {.id = u"ordered"_s, .title = u"bestellt"_s, .align = Align::Right},
                           {.id = u"delivered"_s, .title = u"geliefert"_s, .align = Align::Right},
                           {.id = u"open"_s, .title = u"offen"_s, .align = Align::Right}};
    for (int i = 0; i < 5; ++i) {
        const bool isShort = i == 3;
        Row row;
        row.cells = {{u"position"_s, QString::number(i + 1)},
                     {u"article"_s, QString::number(1001 + i)},
                     {u"name"_s, QString::fromUtf16(articles[static_cast<size_t>(i)].german)},
                     {u"ordered"_s, u"2 Pkg"_s},
                     {u"delivered"_s, isShort ? u"1 Pkg"_s : u"2 Pkg"_s},
                     {u"open"_s, isShort ? u"1 Pkg"_s : QString()}};
        if (isShort)
            row.more = {{u"Rest voraussichtlich am 26.11.2026"_s, Tone::Strong}};
        sheet.table.rows.append(row);
    }
    sheet.closing = {
        {.paragraphs = {{u"Gewicht 4,2 kg · 1 Paket · DHL 00340434161094042557"_s, Tone::Plain},
                        {u"Keine Preise auf diesem Beleg."_s, Tone::Muted}}},
        {.title = u"Ware erhalten"_s,
         .signatures = {u"Datum"_s, u"Name (Druckschrift)"_s, u"Unterschrift"_s}},
        {.title = u"Retoure?"_s,
         .paragraphs = {{u"Bitte diesen Beleg beilegen und den Grund ankreuzen:"_s, Tone::Plain}},
         .checkBoxes = {u"falsch"_s, u"defekt"_s, u"zu viel"_s, u"gefällt nicht"_s}},
    };
    return sheet;
}

Sheet pickList(int lines)
{
    Sheet sheet;
    sheet.letterhead.company = u"Müller Handel GmbH"_s;
    sheet.letterhead.form = Form::Plain;
    sheet.subject = u"Pickliste 0815"_s;
    sheet.shortTitle = sheet.subject;
    sheet.barcode = u"0815"_s;
    sheet.facts = {{u"Welle"_s, u"22.11.2026, 14:00"_s},
                   {u"Aufträge"_s, u"3"_s},
                   {u"Zeilen"_s, QString::number(lines)},
                   {u"Weg"_s, u"B-01 bis D-09"_s}};
    sheet.table.zebra = true;
    sheet.table.rowHeight = 1300;
    sheet.table.columns = {
        {.id = u"place"_s, .title = u"Platz"_s, .style = CellStyle::Place},
        {.id = u"quantity"_s, .title = u"Menge"_s, .align = Align::Right, .style = CellStyle::Count},
        {.id = u"name"_s, .title = u"Artikel"_s, .stretches = true},
        {.id = u"ean"_s, .title = u"EAN"_s, .align = Align::Right},
        {.id = u"box"_s, .title = u"Kiste"_s, .align = Align::Centre, .style = CellStyle::Strong},
        {.id = u"done"_s, .title = {}, .kind = CellKind::CheckBox},
        {.id = u"code"_s, .title = {}, .kind = CellKind::Barcode},
    };
    for (int i = 0; i < lines; ++i) {
        const Article &article = articles[static_cast<size_t>(i) % articles.size()];
        Row row;
        row.cells = {{u"place"_s, u"B-%1-%2"_s.arg(i / 4 + 1, 2, 10, QChar(u'0')).arg(i % 4 + 1)},
                     {u"quantity"_s, QString::number(article.quantity)},
                     {u"name"_s, QString::number(1001 + i) + u' ' + QString::fromUtf16(article.german)},
                     {u"ean"_s, u"…567 %1"_s.arg(890 + i)},
                     {u"box"_s, QString::number(i % 3 + 1)},
                     {u"code"_s, QString::number(4012345567890 + i)}};
        if (i % 6 == 5)
            row.more = {{u"ähnlich: 1005 auf B-04-2"_s, Tone::Strong}};
        sheet.table.rows.append(row);
    }
    return sheet;
}

Sheet handPickList(int lines)
{
    Sheet sheet = pickList(lines);
    sheet.size = PaperSize::A5;
    for (Row &row : sheet.table.rows) {
        row.cells.remove(u"ean"_s);
        row.cells.remove(u"code"_s);
    }
    return sheet;
}

Sheet quote()
{
    Sheet sheet = invoice(4);
    const Wording wording(u"de"_s);
    sheet.watermark = u"ENTWURF"_s;
    sheet.facts = {{u"Angebot"_s, u"AN-2026-00088"_s},
                   {u"Datum"_s, u"22.11.2026"_s},
                   {u"gültig bis"_s, u"06.12.2026"_s},
                   {u"Ansprechpartner"_s, u"Max Beispiel\n+49 40 1234567-12"_s}};
    sheet.subject = u"Angebot AN-2026-00088"_s;
    sheet.shortTitle = sheet.subject;
    sheet.opening = {{u"Guten Tag,"_s, Tone::Plain}, {u"gern bieten wir Ihnen an:"_s, Tone::Plain}};
    for (Row &row : sheet.table.rows)
        row.more.append({u"Lieferbar ab 26.11.2026"_s, Tone::Strong});
    sheet.table.rows.append(Row{.heading = u"Auf Wunsch dazu"_s, .cells = {}, .more = {}, .amount = {}});
    sheet.table.rows.append(Row{.heading = {},
                                .cells = {{u"position"_s, u"5"_s},
                                          {u"article"_s, u"2001"_s},
                                          {u"name"_s, u"Montage vor Ort"_s},
                                          {u"quantity"_s, u"2 Std"_s},
                                          {u"price"_s, u"69,00"_s},
                                          {u"discount"_s, u"10 %"_s},
                                          {u"amount"_s, u"124,20"_s}},
                                .more = {{u"Wahlposition, nicht in der Summe enthalten"_s, Tone::Muted}},
                                .amount = {}});
    sheet.totals.back().label = u"Angebotssumme"_s;
    sheet.closing = {
        {.paragraphs = {{u"Dieses Angebot gilt bis zum 06.12.2026."_s, Tone::Plain}}},
        {.title = u"Auftrag erteilt"_s, .signatures = {u"Ort, Datum"_s, u"Unterschrift, Stempel"_s}}};
    return sheet;
}

Sheet collectiveInvoice()
{
    Sheet sheet = invoice(24);
    QList<Row> rows;
    for (qsizetype i = 0; i < sheet.table.rows.size(); ++i) {
        if (i % 4 == 0)
            rows.append(Row{
                .heading = u"Lieferschein LS-2026-%1 vom %2.11.2026"_s.arg(412 + i / 4, 5, 10, QChar(u'0'))
                               .arg(2 + i / 4, 2, 10, QChar(u'0')),
                .cells = {},
                .more = {},
                .amount = {}});
        rows.append(sheet.table.rows[i]);
    }
    sheet.table.rows = rows;
    return sheet;
}

} // namespace kontorist::paper::sample
