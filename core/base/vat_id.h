#pragma once

#include "core/base/country.h"

#include <QString>

namespace kontorist {

/// A VAT identification number of the EU members, Northern Ireland (XI), Great Britain (GB), Switzerland
/// (CHE) and Norway (NO), always with its prefix; Greece writes EL. The pattern of the country must fit, and
/// its check digit where the rule for it is public and without exceptions. Whether the number was issued,
/// and to whom, only the confirmation of the tax office tells (§ 18e UStG).
class VatId final
{
public:
    /// Blanks, dots, hyphens, slashes and small letters are welcome; GR becomes EL, a Belgian number of nine
    /// digits gets its zero, MWST, TVA, IVA and MVA may stand behind or be left out.
    /// Raises Refused(VatIdInvalid).
    static VatId read(const QString &text, const QString &subject);

    QString written() const { return m_characters; } ///< DE136695976, CHE107787577MWST, NO995525828MVA
    QString printed() const;                         ///< the same but for CHE-107.787.577 MWST
    QString prefix() const;                          ///< DE, EL, XI, CHE
    /// By ISO 3166: GR for EL, CH for CHE, GB for XI. Whoever asks whether goods stay in the EU asks the prefix
    /// too: XI does (Windsor Framework), GB does not.
    Country country() const;
    bool operator==(const VatId &) const = default;

private:
    explicit VatId(QString characters) : m_characters(std::move(characters)) {}

    QString m_characters;
};

} // namespace kontorist
