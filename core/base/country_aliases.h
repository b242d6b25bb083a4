#pragma once

#include <span>

namespace kontorist {

/// Names of countries beside those of CountryName, as people, shops and the long forms of ISO 3166 write
/// them; accents and case do not matter.
struct CountryAlias
{
    const char16_t *name;
    const char16_t *code;
};
std::span<const CountryAlias> countryAliases();

} // namespace kontorist
