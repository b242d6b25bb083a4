#pragma once

#include "tests/exact/oracle.h"

namespace kontorist::exact {

/// Where the house says something else than the oracle; empty where they agree. Nothing is allowed to be a cent off.
/// `isGross`: then the lines' nets are the house's to distribute, and only their sum and bounds are the law's.
QString difference(const Event &oracle, const Event &house, bool isGross);

/// What the house's rules make of a life, against the oracle: empty, or the first difference.
QString difference(const Life &life, Lie lie = Lie::None);

/// What kind of difference it is, without its figures.
QString kindOf(const QString &difference);

/// How many documents there are in a life.
int documents(const std::vector<Event> &events);

/// The smallest life that still differs; `differs` is asked for each candidate.
template<class Differs>
Life shrunk(Life life, Differs differs)
{
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (const Life &each : smaller(life)) {
            if (differs(each)) {
                life = each;
                goesOn = true;
                break;
            }
        }
    }
    return life;
}

} // namespace kontorist::exact
