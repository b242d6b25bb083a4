#pragma once

#include <span>

namespace kontorist {

/// The 249 codes of ISO 3166-1 with the names of everyday German and English, in the order of the codes.
struct CountryName
{
    const char16_t *code;
    const char16_t *german;
    const char16_t *english;
};
std::span<const CountryName> countryNames();

} // namespace kontorist
