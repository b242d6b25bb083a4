#pragma once

#include "core/base/words.h"

#include <initializer_list>
#include <QStringList>

namespace kontorist {

/// What somebody is in the company for. At a server it is the group that a person's login belongs to; a company in a
/// file knows no logins, and whoever may write the file has every duty.
enum class Duty { Reader, Sales, Warehouse, Accounting, Manager };
template<>
inline constexpr std::array wordsOf<Duty> = {"reader", "sales", "warehouse", "accounting", "manager"};
inline constexpr std::array everyDuty = {Duty::Reader, Duty::Sales, Duty::Warehouse, Duty::Accounting,
                                         Duty::Manager};

/// Any number of them; none, unless it is said.
class Duties
{
public:
    constexpr Duties() = default;
    constexpr Duties(Duty duty) : m_bits(1u << static_cast<unsigned>(duty)) {}
    constexpr Duties(std::initializer_list<Duty> duties)
    {
        for (const Duty duty : duties)
            m_bits |= Duties(duty).m_bits;
    }
    static constexpr Duties all()
    {
        Duties all;
        for (const Duty duty : everyDuty)
            all = all | duty;
        return all;
    }

    constexpr Duties operator|(Duties other) const
    {
        Duties both;
        both.m_bits = m_bits | other.m_bits;
        return both;
    }
    constexpr bool has(Duty duty) const { return meets(duty); }
    /// Whether one of them is among the others.
    constexpr bool meets(Duties others) const { return (m_bits & others.m_bits) != 0; }
    constexpr bool operator==(const Duties &) const = default;

private:
    unsigned m_bits = 0;
};

/// "sales, manager"
inline QString written(Duties duties)
{
    QStringList words;
    for (const Duty duty : everyDuty)
        if (duties.has(duty))
            words.append(word(duty));
    return words.join(u", "_s);
}

} // namespace kontorist
