#include "core/einvoice/rule.h"

#include <QStringTokenizer>

namespace kontorist::einvoice {

Rule each(const char *id, const char *group, const char *sentence, bool (*holds)(const Fact &group),
          Severity severity)
{
    const QLatin1StringView name(group);
    const auto find = [name, holds](const Fact &invoice, Facts &broken) {
        for (const Fact *each : name.isEmpty() ? Facts{&invoice} : invoice.all(name))
            if (!holds(*each))
                broken.push_back(each);
    };
    return {QString::fromLatin1(id), QString::fromLatin1(sentence), find, severity};
}

bool hasOneOf(const Fact &group, const char *facts)
{
    for (const QLatin1StringView id : qTokenize(QLatin1StringView(facts), u'|'))
        if (group.has(id))
            return true;
    return false;
}

Exact sumOf(const Fact &invoice, const char *group, const char *fact)
{
    Exact sum;
    for (const Fact *each : invoice.all(term(group)))
        sum = sum + each->numberOf(term(fact));
    return sum;
}

} // namespace kontorist::einvoice
