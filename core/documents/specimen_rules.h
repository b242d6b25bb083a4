#pragma once

#include "core/documents/document.h"
#include "core/paper/sheet.h"
#include "core/tax/tax.h"

namespace kontorist::specimen_rules {

/// What a document of a kind looks like before there is any: a small order of a customer who does not exist, on the
/// paper of this company, in "de" or "en". With its own figures, so that nobody takes it for a real one; of a pick list
/// there is none.
paper::Sheet sheet(const Company &company, const TaxRates &rates, DocumentKind kind, const QString &language,
                   QDate today);

} // namespace kontorist::specimen_rules
