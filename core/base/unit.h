#pragma once

#include <QString>
#include <QStringList>

namespace kontorist {

/// A unit of measure by its UN/ECE Recommendation 20 or 21 code (H87 piece, KGM kilogram, XPK package), as
/// EN 16931 wants it (BT-130). The empty unit means: base units of the article beside it.
class Unit final
{
public:
    constexpr Unit() = default;
    /// Raises Refused(UnitUnknown) with the codes that look alike.
    static Unit read(const QString &code, const QString &subject);
    static Unit piece();

    QString code() const { return QString::fromLatin1(m_code); }
    QString word(const QString &language) const; ///< as printed: "Stk", "kg"; language "de" or "en"
    bool isTime() const;                         ///< hours, days: may exceed the order without a change
    bool isEmpty() const { return m_code[0] == 0; }
    bool operator==(const Unit &) const = default;

    static QStringList codes();

private:
    char m_code[4] = {};
};

} // namespace kontorist
