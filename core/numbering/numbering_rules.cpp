#include "core/numbering/numbering_rules.h"

#include <QRegularExpression>

namespace kontorist::numbering_rules {

std::optional<Objection> objection(const NumberPattern &pattern, bool yearly)
{
    static const QRegularExpression allowed(u"^(?:[A-Z0-9/-]|\\{YYYY\\}|\\{YY\\}|\\{N(?::[1-9])?\\})+$"_s);
    if (!allowed.match(pattern.text).hasMatch())
        return Objection{Fault::PatternUnreadable, pattern.text};
    const bool namesYear = pattern.text.contains(u"{YYYY}") || pattern.text.contains(u"{YY}");
    if (pattern.text.count(u"{N"_s) != 1 || (yearly && !namesYear))
        return Objection{Fault::PatternRepeats, pattern.text};
    if (pattern.written(2026, 999'999'999).size() > 35)
        return Objection{Fault::TextTooLong, pattern.text, u"35"_s};
    return {};
}

} // namespace kontorist::numbering_rules
