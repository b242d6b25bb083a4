#include "core/exchange/order_table_rules.h"

#include "core/base/country.h"
#include "core/exchange/cell.h"
#include "core/exchange/columns.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace kontorist::order_table_rules {

namespace {

// Documents in the order in which they begin, found again by their number.
class Gathering
{
public:
    explicit Gathering(const ImportProfile &profile) : m_profile(profile) {}

    TableDocument &at(const QString &external, qint64 row)
    {
        const auto known = m_places.constFind(external);
        if (known != m_places.constEnd())
            return m_table.documents[*known];
        m_places.insert(external, m_table.documents.size());
        m_table.documents.append({TableDocument::Kind::Order, external, row, {}, {}, {}, {}, {}, {}, {}});
        return m_table.documents.last();
    }
    bool knows(const QString &external) const { return m_places.contains(external); }
    void refuse(const QString &external, qint64 row, const Objection &reason)
    {
        m_table.refused.append({row, reason});
        m_spoilt.insert(external);
    }
    void count() { ++m_table.read; }

    OrderTable finished()
    {
        m_table.documents.removeIf(
            [this](const TableDocument &document) { return m_spoilt.contains(document.external); });
        for (TableDocument &document : m_table.documents)
            document.kind = kindOf(document);
        return m_table;
    }

private:
    TableDocument::Kind kindOf(const TableDocument &document) const
    {
        if (!m_profile.cancellations.isEmpty() &&
            QRegularExpression(m_profile.cancellations).match(document.external).hasMatch())
            return TableDocument::Kind::Cancellation;
        const bool isCount =
            m_profile.hasStockCounts && !document.lines.isEmpty() &&
            std::all_of(document.lines.begin(), document.lines.end(), [](const TableDocument::Line &line) {
                return line.quantity.isNegative() && line.price.isZero();
            });
        return isCount ? TableDocument::Kind::StockCount : TableDocument::Kind::Order;
    }

    const ImportProfile &m_profile;
    OrderTable m_table;
    QHash<QString, qsizetype> m_places;
    QSet<QString> m_spoilt;
};

// "17850.0" is the number 17850 in files of programs that know only numbers with decimals.
QString partyNumber(const QString &text)
{
    static const QRegularExpression decimals(u"^(\\d+)\\.0+$"_s);
    const QRegularExpressionMatch match = decimals.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

QString countryCode(const QString &text)
{
    const auto country = Country::named(text);
    return country ? country->code() : QString();
}

// "0.05" in a column of fractions is "5" in one of percents.
Percent discountOf(const TableRow &row, const Columns &columns)
{
    const NumberFormat &numbers = columns.format().numberFormat;
    const QString percent = columns.text(row, u"discount"_s);
    const QString share = columns.text(row, u"discountFraction"_s);
    const QString column = columns.name(share.isEmpty() ? u"discount"_s : u"discountFraction"_s);
    Percent discount;
    if (!share.isEmpty())
        discount = Percent(cell::price(share, numbers, column).raw() / 100);
    else if (!percent.isEmpty())
        discount = cell::percent(percent, numbers, column);
    if (discount < Percent())
        throw Refused(Fault::NumberTooSmall, column, u"-1"_s);
    if (discount > Percent::whole(100))
        throw Refused(Fault::NumberTooLarge, column);
    return discount;
}

TableDocument::Line lineOf(const TableRow &row, const Columns &columns, const ImportProfile &profile)
{
    const NumberFormat &numbers = columns.format().numberFormat;
    TableDocument::Line line;
    line.row = row.line;
    line.sku = columns.line(row, u"sku"_s, text::articleNumber);
    line.name = columns.line(row, u"name"_s);
    line.quantity = cell::quantity(columns.text(row, u"quantity"_s), numbers, columns.name(u"quantity"_s));
    if (columns.has(u"price"_s))
        line.price = cell::price(columns.text(row, u"price"_s), numbers, columns.name(u"price"_s));
    line.discount = discountOf(row, columns);
    line.isArticle =
        profile.articles.isEmpty() || QRegularExpression(profile.articles).match(line.sku).hasMatch();
    if (line.sku.isEmpty())
        throw Refused(Fault::TextMissing, columns.name(u"sku"_s));
    if (line.price.isNegative())
        throw Refused(Fault::NumberTooSmall, columns.name(u"price"_s), u"0"_s);
    return line;
}

void takeHead(TableDocument &document, const TableRow &row, const Columns &columns,
              const ImportProfile &profile)
{
    const TableFormat &format = columns.format();
    document.customer = partyNumber(columns.line(row, u"customer"_s));
    if (document.customer.isEmpty() && profile.collectiveNumber.isEmpty())
        throw Refused(Fault::TextMissing, columns.name(u"customer"_s));
    document.country = countryCode(columns.text(row, u"country"_s));
    if (columns.has(u"date"_s))
        document.date = cell::date(columns.text(row, u"date"_s), format.dateFormat, columns.name(u"date"_s));
    if (const QString requested = columns.text(row, u"requestedOn"_s); !requested.isEmpty())
        document.requestedOn = cell::date(requested, format.dateFormat, columns.name(u"requestedOn"_s));
    if (const QString freight = columns.text(row, u"freight"_s); !freight.isEmpty())
        document.freight =
            cell::notNegative(cell::money(freight, format.numberFormat, columns.name(u"freight"_s)),
                              columns.name(u"freight"_s));
    if (!columns.has(u"shipName"_s))
        return;
    Address address;
    address.name = columns.line(row, u"shipName"_s);
    address.street = columns.line(row, u"shipStreet"_s);
    address.postcode = columns.line(row, u"shipPostcode"_s, text::postcode);
    address.city = columns.line(row, u"shipCity"_s);
    address.country = countryCode(columns.text(row, u"shipCountry"_s));
    document.shipTo = address;
}

// Each row with its document's number; what a row refuses costs that document.
template<class Take>
void readRows(Gathering &gathering, const ImportProfile::Table &table, const QByteArray &bytes, Take take)
{
    TableReader reader(bytes, table.format);
    const Columns columns(table, reader);
    while (const auto row = reader.next()) {
        gathering.count();
        const QString external = columns.text(*row, u"document"_s);
        try {
            if (row->objection)
                throw Refused(*row->objection);
            if (external.isEmpty())
                throw Refused(Fault::TextMissing, columns.name(u"document"_s));
            require(text::objection(external, columns.name(u"document"_s), text::shortest));
            take(external, *row, columns);
        } catch (const Refused &refused) {
            gathering.refuse(external, row->line, refused.reason());
        }
    }
}

} // namespace

OrderTable documents(const ImportProfile &profile, const QByteArray &heads, const QByteArray &lines)
{
    Gathering gathering(profile);
    readRows(gathering, profile.table, heads,
             [&](const QString &external, const TableRow &row, const Columns &columns) {
                 const bool isNew = !gathering.knows(external);
                 TableDocument &document = gathering.at(external, row.line);
                 if (isNew)
                     takeHead(document, row, columns, profile);
                 if (!profile.lines)
                     document.lines.append(lineOf(row, columns, profile));
             });
    if (profile.lines)
        readRows(gathering, *profile.lines, lines,
                 [&](const QString &external, const TableRow &row, const Columns &columns) {
                     if (!gathering.knows(external))
                         throw Refused(Fault::DocumentUnknown, external);
                     gathering.at(external, row.line).lines.append(lineOf(row, columns, profile));
                 });
    return gathering.finished();
}

} // namespace kontorist::order_table_rules
