#include "ui/settings/letterhead_facts.h"

#include "core/company/company_store.h"
#include "core/documents/letterhead_store.h"
#include "core/tax/tax_store.h"

#include <QJsonArray>

namespace kontorist {

LetterheadFacts LetterheadFacts::load(const Database &database)
{
    return {company_store::current(database), tax_store::rates(database),
            letterhead_store::current(database)};
}

QJsonObject LetterheadFacts::values() const
{
    QJsonArray footer, hidden, texts;
    for (qsizetype i = 0; i < 4; ++i)
        footer.append(QJsonObject{{u"text"_s, letterhead.footer.value(i)}});
    for (const OptionalColumn column : letterhead.hidden)
        hidden.append(word(column));
    for (const LetterheadText &text : letterhead.texts)
        texts.append(QJsonObject{{u"document"_s, word(text.document)},
                                 {u"language"_s, text.language},
                                 {u"opening"_s, text.opening},
                                 {u"closing"_s, text.closing}});
    return {{u"form"_s, word(letterhead.form)},
            {u"accent"_s, letterhead.accent},
            {u"slogan"_s, letterhead.slogan},
            {u"logo"_s, letterhead.logo.isEmpty() ? QString() : keptLogo},
            {u"logoOnRight"_s, letterhead.logoOnRight},
            {u"logoHasName"_s, letterhead.logoHasName},
            {u"footer"_s, footer},
            {u"hidden"_s, hidden},
            {u"texts"_s, texts}};
}

} // namespace kontorist
