#include "core/einvoice/reception_rules.h"

#include "core/einvoice/container_rules.h"
#include "core/einvoice/reading_rules.h"
#include "core/einvoice/validation_rules.h"

#include <algorithm>

namespace kontorist::einvoice {

bool Received::isValid() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding &each) { return each.severity == Severity::Fatal; });
}

namespace reception_rules {

Received received(const QByteArray &file)
{
    const container_rules::Contained contained = container_rules::contained(file);
    Received result;
    result.read = reading_rules::read(contained.xml);
    for (const QString &name : contained.others)
        result.read.stumbles.push_back({Oddity::SecondInvoice, name, result.read.invoice.spot});
    result.findings = validation_rules::findings(result.read);
    return result;
}

} // namespace reception_rules

} // namespace kontorist::einvoice
