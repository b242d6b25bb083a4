#pragma once

#include "app/commands/command.h"
#include "core/company/terms.h"
#include "core/party/address.h"
#include "core/sales/order.h"

#include <QJsonArray>

/// Parts that several commands have in common: their fields, and how they are read and written.
namespace kontorist::shared {

inline constexpr Field discountFields[] = {
    {"days", FieldType::Integer, true, "days from the invoice's date", "", {}, true},
    {"percent", FieldType::Percent, true, "cash discount when paid by then"},
};
inline constexpr Field termsFields[] = {
    {"days", FieldType::Integer, true, "days until it is due", "", {}, true},
    {"discounts", FieldType::List, false, "cash discounts (Skonto)", "", discountFields},
};
inline constexpr Field addressFields[] = {
    {"name", FieldType::Text, true, "first line"},
    {"name2", FieldType::Text, false, "second line"},
    {"street", FieldType::Text, true, "street and house number"},
    {"postcode", FieldType::Text, true, ""},
    {"city", FieldType::Text, true, ""},
    {"country", FieldType::Text, true, "two letters: DE"},
    {"contact", FieldType::Text, false, ""},
    {"phone", FieldType::Text, false, ""},
    {"note", FieldType::Note, false, "for the carrier"},
};

Terms terms(const Input &input);
Address address(const Input &input);
QString country(const Input &input, const char *name);
/// Of a file that a field names. A wrong path is the person's mistake: Refused(FileMissing, FileTooLarge).
QByteArray fileContent(const QString &path, qint64 most);

QJsonValue dated(QDate date); ///< null when invalid
QJsonArray taxRows(const QList<TaxGroup> &groups);
QJsonArray openPoints(const QList<OpenPoint> &points);
QJsonArray holds(const QList<OrderHold> &holds);
/// Reservations by order number, line and customer: who got the goods.
QJsonArray allocated(const Database &database, const QList<Reservation> &reservations);

/// The article behind an SKU or scanned code, and how many base units one of the given unit contains.
struct Measured
{
    Article article;
    Quantity base;
};
Measured measured(const Database &database, const Input &input);
/// The same for many lines, asked for at once; each names its article in the field that `codeOf` answers.
QList<Measured> measured(const Database &database, const QList<Input> &lines,
                         const char *(*codeOf)(const Input &line));
/// The class that a typed rate names, if any is given.
std::optional<TaxClass> taxClass(const Database &database, const Input &input);

} // namespace kontorist::shared
