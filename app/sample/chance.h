#pragma once

#include <QList>
#include <random>

namespace kontorist {

/// Chance with a fixed beginning: the same seed tells the same story on every machine, which the distributions of
/// the standard library do not promise.
class Chance final
{
public:
    explicit Chance(quint64 seed) : m_engine(seed) {}

    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint64>(limit)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool in(int percent) { return below(100) < percent; }
    template<class Value>
    const Value &among(const QList<Value> &values)
    {
        return values[below(static_cast<int>(values.size()))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace kontorist
