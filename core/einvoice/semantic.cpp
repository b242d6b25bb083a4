#include "core/einvoice/semantic.h"

#include <algorithm>

namespace kontorist::einvoice {

namespace semantic {

template<class Meet>
void walk(const Fact &from, const Meet &meet)
{
    for (const Fact &each : from.facts) {
        meet(each);
        walk(each, meet);
    }
}

} // namespace semantic

std::vector<const Fact *> Fact::all(QLatin1StringView name) const
{
    if (index) {
        const auto known = index->find(name);
        return known == index->end() ? std::vector<const Fact *>() : known->second;
    }
    std::vector<const Fact *> found;
    semantic::walk(*this, [&](const Fact &each) {
        if (each.id == name)
            found.push_back(&each);
    });
    return found;
}

const Fact *Fact::first(QLatin1StringView name) const
{
    if (index) {
        const auto known = index->find(name);
        return known == index->end() ? nullptr : known->second.front();
    }
    for (const Fact &each : facts) {
        if (each.id == name)
            return &each;
        if (const Fact *inside = each.first(name))
            return inside;
    }
    return nullptr;
}

bool Fact::has(QLatin1StringView name) const
{
    const auto isSaid = [&](const Fact &each) {
        return each.id == name && (name.startsWith(QLatin1StringView("BG")) || !each.text.isEmpty());
    };
    if (index) {
        const auto known = index->find(name);
        return known != index->end() && std::any_of(known->second.begin(), known->second.end(),
                                                    [&](const Fact *each) { return isSaid(*each); });
    }
    return std::any_of(facts.begin(), facts.end(),
                       [&](const Fact &each) { return isSaid(each) || each.has(name); });
}

QString Fact::textOf(QLatin1StringView name) const
{
    const Fact *found = first(name);
    return found != nullptr ? found->text : QString();
}

QString Fact::attribute(QLatin1StringView name) const
{
    for (const Attribute &each : attributes)
        if (each.name == name)
            return each.value;
    return {};
}

Exact Fact::numberOf(QLatin1StringView name) const
{
    const Fact *found = first(name);
    return found != nullptr ? found->number().value_or(Exact()) : Exact();
}

Fact indexed(Fact fact)
{
    FactIndex names;
    semantic::walk(fact, [&](const Fact &each) { names[each.id].push_back(&each); });
    fact.index = std::make_shared<const FactIndex>(std::move(names));
    return fact;
}

} // namespace kontorist::einvoice
