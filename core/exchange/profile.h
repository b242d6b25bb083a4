#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QStringList>

namespace kontorist {

/// The bytes in which a file writes its text. Auto asks the file: its byte order mark, else UTF-8 where all
/// of it is UTF-8, else Windows-1252.
enum class Encoding { Auto, Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

QString name(Encoding encoding); ///< "auto", "utf-8", "utf-16le", "utf-16be", "windows-1252"

/// How a file writes numbers. Signs that a cell does not use need not be there: "1234,5" and "1.234,50 €"
/// are both numbers of {',', '.', "€"}; "1.5" is none, because it would be fifteen or one and a half.
struct NumberFormat
{
    QChar decimalSign = u'.';
    QChar groupingSign;   ///< between groups of three digits; null: none. A blank also stands for narrow ones
    QString currencySign; ///< before or behind the number; empty: none

    bool operator==(const NumberFormat &) const = default;
};

/// How one sender writes his tables. It is data: kept as JSON, made in the window or written by hand.
struct TableFormat
{
    QChar delimiter; ///< null: the header line shows which of , ; tab | it is
    Encoding encoding = Encoding::Auto;
    QStringList emptyWords; ///< cells that say they are empty, such as NULL or n/a
    QString overflowColumn; ///< takes delimiters that the sender forgot to quote; empty: such rows are bad
    NumberFormat numberFormat;
    QString dateFormat = u"yyyy-MM-dd"_s; ///< as cell::date reads it

    /// What is left out keeps its default. Raises Refused(FormatKeyUnknown, FormatValueInvalid).
    static TableFormat read(const QJsonObject &object);
    QJsonObject written() const;

    bool operator==(const TableFormat &) const = default;
};

/// Why a format cannot be used: signs that mean two things, a date pattern without a year.
std::optional<Objection> objection(const TableFormat &format);

} // namespace kontorist
