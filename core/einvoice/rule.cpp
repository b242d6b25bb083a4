#include "core/einvoice/rule.h"

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
    for (const QString &id : QString::fromLatin1(facts).split(u'|'))
        if (group.has(QLatin1StringView(id.toLatin1())))
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
