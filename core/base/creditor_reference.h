#pragma once

#include <QString>

namespace kontorist {

/// A reference of the payee by ISO 11649, RF and two check digits before at most 21 characters. The payer's
/// bank carries it through unharmed, so a payment that brings it back finds its invoice without a person.
class CreditorReference final
{
public:
    /// Raises Refused(CreditorReferenceInvalid).
    static CreditorReference read(const QString &text, const QString &subject);
    /// For a document number: RE-2026-0001 → RF… RE20260001, without blanks and the signs - / . _ between.
    /// Raises Refused(CreditorReferenceInvalid) where other characters, none or more than 21 remain.
    static CreditorReference of(const QString &number, const QString &subject);

    QString electronic() const { return m_characters; }       ///< RF18539007547034
    QString printed() const;                                  ///< RF18 5390 0754 7034
    QString reference() const { return m_characters.mid(4); } ///< what was numbered, without RF and check
    bool operator==(const CreditorReference &) const = default;

private:
    explicit CreditorReference(QString characters) : m_characters(std::move(characters)) {}

    QString m_characters;
};

/// Who collects SEPA direct debits (Gläubiger-Identifikationsnummer, EPC262-08): country, two check digits,
/// three characters of the creditor's own, and the national number, in Germany 11 digits.
class CreditorIdentifier final
{
public:
    /// Raises Refused(CreditorIdentifierInvalid).
    static CreditorIdentifier read(const QString &text, const QString &subject);

    QString written() const { return m_characters; } ///< DE98ZZZ09999999999
    QString businessCode() const
    {
        return m_characters.mid(4, 3);
    } ///< ZZZ unless the creditor divides itself
    /// Two identifiers that differ only in the business code are one creditor.
    bool isSameCreditorAs(const CreditorIdentifier &other) const;
    bool operator==(const CreditorIdentifier &) const = default;

private:
    explicit CreditorIdentifier(QString characters) : m_characters(std::move(characters)) {}

    QString m_characters;
};

} // namespace kontorist
