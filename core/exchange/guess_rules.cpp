#include "core/exchange/guess_rules.h"

#include "core/exchange/cell.h"
#include "core/exchange/table_file.h"
#include "core/search/search_rules.h"

#include <algorithm>

namespace kontorist::guess_rules {

namespace {

/// What senders call a field, the surest first; compared as search compares words, letters and digits only.
struct Names
{
    const char *field;
    std::initializer_list<const char *> words;
};

const std::initializer_list<Names> orderNames = {
    {"document",
     {"order", "ordernumber", "orderid", "orderno", "bestellnummer", "auftragsnummer", "auftrag",
      "auftragsnr", "bestellung", "bestellnr", "belegnummer", "belegnr", "invoiceno", "document"}},
    {"customer",
     {"customer", "customernumber", "customerid", "customerno", "kundennummer", "kunde", "kundennr", "kdnr",
      "debitor"}},
    {"country", {"country", "land", "countrycode"}},
    {"date",
     {"date", "orderdate", "datum", "bestelldatum", "auftragsdatum", "belegdatum", "invoicedate", "created"}},
    {"requestedOn",
     {"requestedon", "requireddate", "wunschtermin", "liefertermin", "lieferdatum", "deliverydate"}},
    {"sku",
     {"sku", "articlenumber", "articleno", "itemnumber", "itemno", "productid", "artikelnummer", "artikelnr",
      "artikel", "artnr", "stockcode"}},
    {"name",
     {"name", "description", "bezeichnung", "artikelbezeichnung", "productname", "artikelname", "text"}},
    {"quantity", {"quantity", "qty", "menge", "anzahl", "stueck", "stuck", "stk"}},
    {"price",
     {"price", "unitprice", "preis", "einzelpreis", "epreis", "nettopreis", "vk", "stueckpreis",
      "stuckpreis"}},
    {"discount", {"discountpercent", "discount", "rabatt", "rabattprozent"}},
    {"freight", {"freight", "shipping", "versandkosten", "fracht", "porto"}},
    {"shipName", {"shipname", "liefername", "empfaenger", "empfanger", "recipient"}},
    {"shipStreet", {"shipstreet", "shipaddress", "lieferstrasse"}},
    {"shipPostcode", {"shippostcode", "shippostalcode", "lieferplz"}},
    {"shipCity", {"shipcity", "lieferort"}},
    {"shipCountry", {"shipcountry", "lieferland"}},
};

const std::initializer_list<Names> partyNames = {
    {"number",
     {"number", "customernumber", "customerid", "customerno", "kundennummer", "kundennr", "kdnr", "nummer",
      "nr", "debitor", "debitorennummer", "id"}},
    {"name", {"name", "companyname", "company", "firma", "firmenname", "name1", "kunde", "kundenname"}},
    {"contact", {"contact", "contactname", "ansprechpartner", "kontakt", "kontaktperson"}},
    {"street", {"street", "address", "strasse", "strassehausnummer", "anschrift", "adresse"}},
    {"postcode", {"postcode", "postalcode", "zip", "zipcode", "plz", "postleitzahl"}},
    {"city", {"city", "town", "ort", "stadt"}},
    {"country", {"country", "countrycode", "land", "laenderkennzeichen", "lkz"}},
    {"phone", {"phone", "telephone", "telefon", "tel", "telefonnummer", "rufnummer"}},
    {"email", {"email", "mail", "emailadresse", "emailaddress"}},
    {"vatId", {"vatid", "vatnumber", "ustid", "ustidnr", "umsatzsteueridentnummer", "uid"}},
};

const std::initializer_list<Names> articleNames = {
    {"sku",
     {"sku", "articlenumber", "articleno", "itemnumber", "itemno", "productid", "artikelnummer", "artikelnr",
      "artnr", "nummer", "nr", "stockcode"}},
    {"name",
     {"name", "productname", "description", "bezeichnung", "artikelbezeichnung", "artikelname", "artikel",
      "titel", "title"}},
    {"price",
     {"price", "unitprice", "listprice", "preis", "listenpreis", "verkaufspreis", "vk", "vkpreis",
      "nettopreis", "vknetto"}},
    {"unit", {"unit", "einheit", "me", "mengeneinheit", "uom"}},
    {"taxRate",
     {"taxrate", "vat", "vatrate", "ust", "mwst", "steuersatz", "mwstsatz", "ustsatz", "umsatzsteuer"}},
    {"gtin", {"gtin", "ean", "barcode", "eancode", "ean13"}},
    {"cost", {"cost", "purchaseprice", "einkaufspreis", "ek", "ekpreis", "eknetto"}},
    {"group", {"group", "category", "gruppe", "warengruppe", "artikelgruppe", "kategorie"}},
    {"reorderPoint", {"reorderpoint", "reorderlevel", "meldebestand", "mindestbestand"}},
};

const std::initializer_list<Names> &namesOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Parties:
        return partyNames;
    case ImportKind::Articles:
        return articleNames;
    case ImportKind::Orders:
        break;
    }
    return orderNames;
}

// "Art.-Nr." and "ArtNr" are one name, and so are "Straße" and "strasse".
QString plain(const QString &column)
{
    QString plain;
    for (const QChar c : search_rules::folded(column))
        if (c.isLetterOrNumber())
            plain += c;
    return plain;
}

bool isNumberField(const QString &field)
{
    static const QStringList fields{u"quantity"_s, u"price"_s, u"discount"_s,     u"discountFraction"_s,
                                    u"freight"_s,  u"cost"_s,  u"reorderPoint"_s, u"taxRate"_s};
    return fields.contains(field);
}

bool isDateField(const QString &field)
{
    return field == u"date" || field == u"requestedOn";
}

QStringList cellsOf(const TableLook &look, const QHash<QString, QString> &columns,
                    bool (*isWanted)(const QString &))
{
    QStringList cells;
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (isWanted(column.key()))
            cells += look.cells(look.columns.indexOf(column.value()));
    return cells;
}

template<class Read>
bool canAllBeRead(const QStringList &cells, Read read)
{
    return !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), [&](const QString &text) {
        try {
            read(text);
            return true;
        } catch (const Refused &) {
            return false;
        }
    });
}

} // namespace

QStringList TableLook::cells(qsizetype column) const
{
    QStringList cells;
    for (const QStringList &row : rows)
        if (const QString text = text::tidied(row.value(column)); !text.isEmpty())
            cells.append(text);
    return cells;
}

TableLook look(const QByteArray &bytes)
{
    TableReader reader(bytes, {});
    TableLook look{reader.columns(), {}, reader.format().delimiter};
    while (look.rows.size() < rowsLooked) {
        const auto row = reader.next();
        if (!row)
            break;
        if (!row->objection)
            look.rows.append(row->cells);
    }
    return look;
}

ImportKind kind(const TableLook &look)
{
    const auto fit = [&](ImportKind kind) {
        const QHash<QString, QString> found = columns(look, kind);
        const QStringList needed = ImportProfile::neededFields(kind);
        const auto missing = std::count_if(needed.begin(), needed.end(),
                                           [&](const QString &field) { return !found.contains(field); });
        return found.size() - 10 * missing;
    };
    constexpr std::array kinds{ImportKind::Parties, ImportKind::Articles, ImportKind::Orders};
    return *std::max_element(kinds.begin(), kinds.end(),
                             [&](ImportKind one, ImportKind other) { return fit(one) < fit(other); });
}

QHash<QString, QString> columns(const TableLook &look, ImportKind kind)
{
    QHash<QString, QString> found;
    QStringList free = look.columns;
    for (const Names &names : namesOf(kind))
        for (const char *word : names.words) {
            const auto column = std::find_if(free.begin(), free.end(), [&](const QString &name) {
                return plain(name) == plain(QLatin1String(word));
            });
            if (column == free.end())
                continue;
            found.insert(QString::fromLatin1(names.field), *column);
            free.erase(column);
            break;
        }
    return found;
}

QStringList datePatterns()
{
    return {u"dd.MM.yyyy"_s,          u"d.M.yyyy"_s,   u"dd.MM.yy"_s,        u"yyyy-MM-dd"_s,
            u"yyyy-MM-dd HH:mm:ss"_s, u"MM/dd/yyyy"_s, u"dd.MM.yyyy HH:mm"_s};
}

TableFormat format(const TableLook &look, const QHash<QString, QString> &columns)
{
    TableFormat format;
    const QStringList numbers = cellsOf(look, columns, &isNumberField);
    const std::array ways{NumberFormat{u',', u'.', u"€"_s}, NumberFormat{u'.', u',', u"€"_s},
                          NumberFormat{u'.', u',', u"$"_s}, NumberFormat{u',', u' ', u"€"_s}};
    format.numberFormat = ways.front();
    for (const NumberFormat &way : ways)
        if (canAllBeRead(numbers, [&](const QString &text) { cell::number(text, way, {}); })) {
            format.numberFormat = way;
            break;
        }
    const QStringList dates = cellsOf(look, columns, &isDateField);
    format.dateFormat = datePatterns().first();
    for (const QString &pattern : datePatterns())
        if (canAllBeRead(dates, [&](const QString &text) { cell::date(text, pattern, {}); })) {
            format.dateFormat = pattern;
            break;
        }
    return format;
}

} // namespace kontorist::guess_rules
