#include "ui/settings/letterhead_facts.h"

#include "core/company/company_store.h"
#include "core/documents/document_json_rules.h"
#include "core/documents/letterhead_store.h"
#include "core/tax/tax_store.h"

namespace kontorist {

LetterheadFacts LetterheadFacts::load(const Database &database)
{
    return {company_store::current(database), tax_store::rates(database),
            letterhead_store::current(database)};
}

QJsonObject LetterheadFacts::values() const
{
    QJsonObject values = document_json_rules::content(letterhead);
    values[u"logo"_s] = letterhead.logo.isEmpty() ? QString() : keptLogo;
    return values;
}

} // namespace kontorist
