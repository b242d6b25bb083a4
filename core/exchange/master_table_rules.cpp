#include "core/exchange/master_table_rules.h"

#include "core/base/country.h"
#include "core/base/gtin.h"
#include "core/exchange/cell.h"
#include "core/exchange/columns.h"

namespace kontorist::master_table_rules {

namespace {

// Takes each row; what a row refuses is noted, and the next one is read.
template<class Take>
void eachRow(const ImportProfile &profile, const QByteArray &bytes, qint64 &read, QList<RefusedRow> &refused,
             Take take)
{
    TableReader reader(bytes, profile.table.format);
    const Columns columns(profile.table, reader);
    while (const auto row = reader.next()) {
        ++read;
        try {
            if (row->objection)
                throw Refused(*row->objection);
            take(*row, columns);
        } catch (const Refused &reason) {
            refused.append({row->line, reason.reason()});
        }
    }
}

QString neededText(const TableRow &row, const Columns &columns, const QString &field, qsizetype most)
{
    QString text = columns.line(row, field, most);
    if (text.isEmpty())
        throw Refused(Fault::TextMissing, columns.has(field) ? columns.name(field) : field);
    return text;
}

// "DE" or "Germany"; a country that nobody knows is refused, an empty one stays open.
QString countryOf(const TableRow &row, const Columns &columns)
{
    const QString text = columns.text(row, u"country"_s);
    if (text.isEmpty())
        return {};
    const auto named = Country::named(text);
    return named ? named->code() : Country::read(text, columns.name(u"country"_s)).code();
}

Party partyOf(const TableRow &row, const Columns &columns)
{
    Party party;
    party.number = neededText(row, columns, u"number"_s, 60);
    party.name = neededText(row, columns, u"name"_s, text::shortest);
    party.address.name = party.name;
    party.address.contact = columns.line(row, u"contact"_s);
    party.address.street = columns.line(row, u"street"_s);
    party.address.postcode = columns.line(row, u"postcode"_s);
    party.address.city = columns.line(row, u"city"_s);
    party.address.country = countryOf(row, columns);
    party.phone = columns.line(row, u"phone"_s);
    party.email = columns.line(row, u"email"_s);
    if (const QString vatId = columns.text(row, u"vatId"_s); !vatId.isEmpty())
        party.vatIds.append({vatId, {}, VatIdResult::Unchecked});
    return party;
}

ArticleRow articleOf(const TableRow &row, const Columns &columns)
{
    const NumberFormat &numbers = columns.format().numberFormat;
    const auto filled = [&](const QString &field) { return !columns.text(row, field).isEmpty(); };
    ArticleRow read;
    read.row = row.line;
    read.article.sku = neededText(row, columns, u"sku"_s, 60);
    read.article.name = neededText(row, columns, u"name"_s, text::shortest);
    read.article.group = columns.line(row, u"group"_s, 60);
    if (filled(u"unit"_s))
        read.article.unit = Unit::read(columns.text(row, u"unit"_s), columns.name(u"unit"_s));
    if (filled(u"gtin"_s))
        read.article.gtin = Gtin::read(columns.text(row, u"gtin"_s), columns.name(u"gtin"_s)).written();
    if (filled(u"price"_s))
        read.price =
            cell::notNegative(cell::price(columns.text(row, u"price"_s), numbers, columns.name(u"price"_s)),
                              columns.name(u"price"_s));
    if (filled(u"cost"_s))
        read.article.cost =
            cell::notNegative(cell::price(columns.text(row, u"cost"_s), numbers, columns.name(u"cost"_s)),
                              columns.name(u"cost"_s));
    if (filled(u"reorderPoint"_s))
        read.article.reorderPoint = cell::notNegative(
            cell::quantity(columns.text(row, u"reorderPoint"_s), numbers, columns.name(u"reorderPoint"_s)),
            columns.name(u"reorderPoint"_s));
    if (filled(u"taxRate"_s))
        read.taxRate = cell::percent(columns.text(row, u"taxRate"_s), numbers, columns.name(u"taxRate"_s));
    return read;
}

} // namespace

PartyTable parties(const ImportProfile &profile, const QByteArray &bytes)
{
    PartyTable table;
    eachRow(profile, bytes, table.read, table.refused, [&](const TableRow &row, const Columns &columns) {
        table.parties.append({row.line, partyOf(row, columns)});
    });
    return table;
}

ArticleTable articles(const ImportProfile &profile, const QByteArray &bytes)
{
    ArticleTable table;
    eachRow(profile, bytes, table.read, table.refused, [&](const TableRow &row, const Columns &columns) {
        table.articles.append(articleOf(row, columns));
    });
    return table;
}

} // namespace kontorist::master_table_rules
