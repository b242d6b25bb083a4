#include "core/einvoice/semantic.h"

#include <algorithm>

namespace kontorist::einvoice {

namespace semantic {

void collect(const Fact &from, QLatin1StringView name, std::vector<const Fact *> &found)
{
    for (const Fact &each : from.facts) {
        if (each.id == name)
            found.push_back(&each);
        collect(each, name, found);
    }
}

} // namespace semantic

std::vector<const Fact *> Fact::all(QLatin1StringView name) const
{
    std::vector<const Fact *> found;
    semantic::collect(*this, name, found);
    return found;
}

const Fact *Fact::first(QLatin1StringView name) const
{
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
    const bool isGroup = name.startsWith(QLatin1StringView("BG"));
    const std::vector<const Fact *> found = all(name);
    return std::any_of(found.begin(), found.end(),
                       [&](const Fact *each) { return isGroup || !each->text.isEmpty(); });
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

} // namespace kontorist::einvoice
