#pragma once

#include <optional>
#include <QDate>
#include <QList>
#include <QString>

namespace kontorist {

/// A country by its ISO 3166-1 code of two letters. Kosovo has none there and cannot be named.
class Country final
{
public:
    constexpr Country() = default; ///< DE
    /// A code, small letters are welcome. Raises Refused(CountryUnknown); UK and EL are no codes.
    static Country read(const QString &code, const QString &subject);
    /// By German or English name, code, or a name that is usual in shops and lists: UK, USA, EIRE, RSA,
    /// Holland. Case, accents, dots and blanks do not matter. "Channel Islands" is Jersey, the larger of the
    /// two (Guernsey is GG): both lie outside EU and United Kingdom, so tax and customs are the same.
    /// Nothing for what names no country: "Unspecified", "European Community".
    static std::optional<Country> named(const QString &text);
    static QList<Country> all(); ///< in the order of their codes

    QString code() const { return QString::fromUtf16(m_code, 2); }
    QString name(const QString &language) const; ///< language "de" or "en"

    /// Whether the country belonged to the EU for VAT on this day: from accession, the United Kingdom to the
    /// end of 2020. Monaco counts as France and the Isle of Man as the United Kingdom (Art. 7 of Directive
    /// 2006/112). Northern Ireland has no code of its own: for goods it stays inside, which only the prefix
    /// XI of a VAT id tells. Territories with codes of their own that belong to a member but not to its VAT
    /// area (Åland, Réunion, Guadeloupe …) are outside.
    bool isInEu(QDate day) const;

    bool operator==(const Country &) const = default;

private:
    char16_t m_code[2] = {u'D', u'E'};
};

} // namespace kontorist
