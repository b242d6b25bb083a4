#include "core/einvoice/profile_rules.h"

#include <map>

namespace kontorist::einvoice {

namespace profile_rules {

// The lines that name another as the one above them, summed; what only informs takes no part.
std::map<QString, Exact> sumsByParent(const Fact &invoice)
{
    std::map<QString, Exact> sums;
    for (const char *kind : {"BG-25", "BG-X-GROUP"})
        for (const Fact *line : invoice.all(term(kind))) {
            Exact &sum = sums[line->textOf(term("BT-X-304"))];
            sum = sum + line->numberOf(term("BT-131"));
        }
    return sums;
}

void wrongSubtotals(const Fact &invoice, Facts &broken)
{
    const Facts groups = invoice.all(term("BG-X-GROUP"));
    if (groups.empty())
        return;
    const std::map<QString, Exact> sums = sumsByParent(invoice);
    for (const Fact *group : groups) {
        const auto sum = sums.find(group->textOf(term("BT-126")));
        const Exact whole = sum == sums.end() ? Exact() : sum->second;
        if (group->has(term("BT-131")) && group->numberOf(term("BT-131")) != whole)
            broken.push_back(group);
    }
}

} // namespace profile_rules

bool isKnownSpecification(const QString &specification)
{
    for (const QString &start :
         {u"urn:cen.eu:en16931:2017"_s, u"urn:factur-x.eu:1p0:"_s, u"urn:zugferd.de:2p0:"_s})
        if (specification.startsWith(start))
            return true;
    return specification.isEmpty();
}

QString noInvoiceProfile(const QString &specification)
{
    const QString last = specification.section(u':', -1).toLower();
    return last == u"minimum" ? u"MINIMUM"_s : last == u"basicwl" ? u"BASIC WL"_s : QString();
}

const Rules &extendedRules()
{
    static const Rules all = {{u"KO-GROUP-SUM"_s,
                               u"A subtotal (BT-131) is the sum of the lines beneath it."_s,
                               profile_rules::wrongSubtotals}};
    return all;
}

} // namespace kontorist::einvoice
