#pragma once

#include "core/base/text.h"

namespace kontorist::paper {

/// The short name of a country by its ISO 3166-1 code ("AT") in German ("de") or English; a code that no
/// country has comes back as it is.
QString countryName(const QString &code, const QString &language);

} // namespace kontorist::paper
