#pragma once

#include <QStringList>

namespace kontorist {

/// The number of an article in trade (GS1; once EAN and UPC): 8, 12, 13 or 14 digits, the last one checks.
/// Leading zeros do not make another article: 4006381333931 and 04006381333931 are equal.
class Gtin final
{
public:
    /// Blanks and hyphens are welcome. Raises Refused(GtinInvalid), also for nothing but zeros.
    static Gtin read(const QString &text, const QString &subject);
    /// From the 7, 11, 12 or 13 digits before the check digit. Raises Refused(GtinInvalid).
    static Gtin completed(const QString &digits, const QString &subject);

    /// All ways to write the GTIN that a text is, shortest first: people and scanners add leading zeros or leave them
    /// out. Of what has not the digits of one, only itself.
    static QStringList forms(const QString &text);

    QString written() const { return m_digits; } ///< as long as it was given
    QString fourteen() const
    {
        return m_digits.rightJustified(14, u'0');
    } ///< the form to compare and to look up by
    bool operator==(const Gtin &other) const { return fourteen() == other.fourteen(); }

private:
    explicit Gtin(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

/// Where something is or who someone is (GS1 Global Location Number), 13 digits: the address of partners in
/// electronic orders.
class Gln final
{
public:
    /// Raises Refused(GlnInvalid), also for nothing but zeros.
    static Gln read(const QString &text, const QString &subject);
    /// From 12 digits. Raises Refused(GlnInvalid).
    static Gln completed(const QString &digits, const QString &subject);

    QString written() const { return m_digits; }
    bool operator==(const Gln &) const = default;

private:
    explicit Gln(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

/// The number of one parcel or pallet on its way (GS1 Serial Shipping Container Code), 18 digits.
class Sscc final
{
public:
    /// The application identifier (00) in front is welcome. Raises Refused(SsccInvalid).
    static Sscc read(const QString &text, const QString &subject);
    /// From 17 digits. Raises Refused(SsccInvalid).
    static Sscc completed(const QString &digits, const QString &subject);

    QString written() const { return m_digits; }
    QString printed() const { return QStringLiteral("(00)") + m_digits; } ///< as under the bar code
    bool operator==(const Sscc &) const = default;

private:
    explicit Sscc(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

} // namespace kontorist
