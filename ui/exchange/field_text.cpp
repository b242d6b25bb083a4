#include "ui/exchange/field_text.h"

#include <QCoreApplication>
#include <QHash>

namespace kontorist::field_text {

namespace {

/// Gives the words their context in the catalogue.
class ImportField
{
    Q_DECLARE_TR_FUNCTIONS(ImportField)
};

} // namespace

QString kind(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Parties:
        return ImportField::tr("Customers");
    case ImportKind::Articles:
        return ImportField::tr("Articles");
    case ImportKind::Orders:
        return ImportField::tr("Orders");
    }
    return {};
}

QString field(const QString &field)
{
    const QHash<QString, QString> words{
        {u"number"_s, ImportField::tr("Customer number")},
        {u"name"_s, ImportField::tr("Name")},
        {u"contact"_s, ImportField::tr("Contact")},
        {u"street"_s, ImportField::tr("Street and number")},
        {u"postcode"_s, ImportField::tr("Postcode")},
        {u"city"_s, ImportField::tr("Town")},
        {u"country"_s, ImportField::tr("Country")},
        {u"phone"_s, ImportField::tr("Telephone")},
        {u"email"_s, ImportField::tr("E-mail")},
        {u"vatId"_s, ImportField::tr("VAT id")},
        {u"sku"_s, ImportField::tr("Article number")},
        {u"price"_s, ImportField::tr("Net price")},
        {u"unit"_s, ImportField::tr("Unit")},
        {u"taxRate"_s, ImportField::tr("VAT %")},
        {u"gtin"_s, ImportField::tr("Barcode (GTIN)")},
        {u"cost"_s, ImportField::tr("Purchase price")},
        {u"group"_s, ImportField::tr("Article group")},
        {u"reorderPoint"_s, ImportField::tr("Reorder point")},
        {u"document"_s, ImportField::tr("Sender's order number")},
        {u"customer"_s, ImportField::tr("Customer number")},
        {u"date"_s, ImportField::tr("Order date")},
        {u"requestedOn"_s, ImportField::tr("Wanted on")},
        {u"quantity"_s, ImportField::tr("Quantity")},
        {u"discount"_s, ImportField::tr("Discount %")},
        {u"discountFraction"_s, ImportField::tr("Discount as a fraction")},
        {u"freight"_s, ImportField::tr("Freight")},
        {u"shipName"_s, ImportField::tr("Deliver to: name")},
        {u"shipStreet"_s, ImportField::tr("Deliver to: street")},
        {u"shipPostcode"_s, ImportField::tr("Deliver to: postcode")},
        {u"shipCity"_s, ImportField::tr("Deliver to: town")},
        {u"shipCountry"_s, ImportField::tr("Deliver to: country")},
    };
    return words.value(field, field);
}

} // namespace kontorist::field_text
