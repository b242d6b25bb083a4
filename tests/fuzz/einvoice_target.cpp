// reads core/einvoice/xml_element.cpp core/einvoice/reading_rules.cpp core/einvoice/exact.cpp core/einvoice/semantic.cpp core/einvoice/sum_rules.cpp core/einvoice/vat_rules.cpp core/einvoice/xrechnung_rules.cpp
#include "core/einvoice/reading_rules.h"
#include "core/einvoice/validation_rules.h"
#include "tests/fuzz/fuzz.h"

using namespace kontorist;
using namespace kontorist::einvoice;

FUZZ_TARGET(bytes)
{
    const auto read = fuzz::answer([&] { return reading_rules::read(bytes.toByteArray()); });
    if (!read)
        return;
    const auto findings = fuzz::answer([&] { return validation_rules::findings(*read); });
    if (!findings)
        return;
    for (const Finding &finding : *findings) {
        fuzz::insist(!finding.rule.isEmpty() && !finding.sentence.isEmpty(),
                     "a finding names its rule and what it asks for");
        fuzz::insist(finding.spot.line > 0 && finding.spot.path.startsWith(u'/'),
                     "a finding has a place in the file");
    }
}
