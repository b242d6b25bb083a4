#pragma once

#include "tests/exact/oracle.h"

namespace kontorist::exact {

/// What is left of an invoice after its corrections.
struct Oracle::Standing
{
    Paper invoice;
    std::vector<qint64> quantities; ///< of its lines
    std::vector<Cents> amounts;     ///< of its lines
    std::vector<Cents> reductions;  ///< amounts credited for the pieces that stand
    std::vector<Cents> shares;      ///< signed as on the invoice
    std::map<Key, Group> groups;
    Cents discountable = 0;
    Cents discountTaken = 0;
    std::map<QString, Cents> discountStands; ///< on its accounts, without the receivable
    std::map<Key, Cents> outside;            ///< sums outside cash discount, on the price basis
    bool isCancelled = false;
    bool isPaid = false;

    bool isEmpty() const
    {
        for (const auto &[key, group] : groups)
            if (group.base != 0 || group.tax != 0)
                return false;
        return true;
    }
};

/// a × b / c to the nearest whole, half away from zero.
inline Cents times(Cents a, Cents b, Cents c)
{
    return test::Fraction(test::Fraction::Wide(a) * b, c).nearest();
}

} // namespace kontorist::exact
