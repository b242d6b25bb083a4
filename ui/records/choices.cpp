#include "ui/records/choices.h"

#include "core/base/country.h"
#include "core/base/unit.h"
#include "ui/text/language.h"
#include "ui/text/master_text.h"

#include <algorithm>
#include <QCollator>

namespace kontorist {

namespace {

void sortedByWord(QList<InputField::Option> &options)
{
    const QCollator collator;
    std::ranges::sort(options, [&](const InputField::Option &one, const InputField::Option &other) {
        return collator.compare(one.word, other.word) < 0;
    });
}

} // namespace

QList<InputField::Option> countryChoices()
{
    QList<InputField::Option> options;
    const QString language = screenLanguage();
    for (const Country &country : Country::all())
        options.append({country.code(), country.name(language)});
    sortedByWord(options);
    return options;
}

QList<InputField::Option> languageChoices()
{
    return {{u"de"_s, master_text::language(u"de"_s)}, {u"en"_s, master_text::language(u"en"_s)}};
}

QList<InputField::Option> unitChoices()
{
    QList<InputField::Option> options;
    for (const QString &code : Unit::codes())
        options.append({code, master_text::unit(Unit::read(code, {})) + u" ("_s + code + u')'});
    sortedByWord(options);
    return options;
}

} // namespace kontorist
