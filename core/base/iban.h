#pragma once

#include <QString>

namespace kontorist {

/// A bank account by ISO 13616, sound by the length and the characters its country prescribes (SWIFT IBAN
/// registry, release 101, and the use of countries outside it) and by its check digits (MOD 97-10). Whether
/// the account exists only the bank knows.
class Iban final
{
public:
    /// Blanks, small letters and a leading "IBAN" are welcome. Raises Refused(IbanInvalid).
    static Iban read(const QString &text, const QString &subject);

    QString electronic() const { return m_characters; } ///< DE02120300000000202051, as in files and books
    QString printed() const;                            ///< DE02 1203 0000 0000 2020 51
    QString country() const { return m_characters.left(2); } ///< of the bank; XK (Kosovo) is none of ISO 3166
    bool operator==(const Iban &) const = default;

private:
    explicit Iban(QString characters) : m_characters(std::move(characters)) {}

    QString m_characters;
};

/// A bank by ISO 9362, 8 or 11 characters. Eight characters and the same with XXX behind them name one
/// office and are equal.
class Bic final
{
public:
    /// Raises Refused(BicInvalid).
    static Bic read(const QString &text, const QString &subject);

    QString written() const { return m_characters; } ///< with or without XXX, as it was given
    QString country() const { return m_characters.mid(4, 2); }
    bool operator==(const Bic &other) const { return office() == other.office(); }

private:
    explicit Bic(QString characters) : m_characters(std::move(characters)) {}
    QString office() const { return m_characters.leftJustified(11, u'X'); }

    QString m_characters;
};

} // namespace kontorist
