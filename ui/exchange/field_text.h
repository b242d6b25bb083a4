#pragma once

#include "core/exchange/import_profile.h"

/// What the fields and kinds of an import are called on the screen.
namespace kontorist::field_text {

/// "Customers", "Articles", "Orders".
QString kind(ImportKind kind);
/// "Postcode", of a field as the commands name it; with the name of the field where the program has no word.
QString field(const QString &field);

} // namespace kontorist::field_text
