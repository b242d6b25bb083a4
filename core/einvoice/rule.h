#pragma once

#include "core/einvoice/finding.h"

#include <functional>

namespace kontorist::einvoice {

using Facts = std::vector<const Fact *>;

/// A rule of the standard: the facts that break it. Pure: it sees the invoice and nothing else.
struct Rule
{
    QString id;
    QString sentence;
    std::function<void(const Fact &invoice, Facts &broken)> find;
    Severity severity = Severity::Fatal;
};
using Rules = std::vector<Rule>;

inline QLatin1StringView term(const char *id)
{
    return QLatin1StringView(id);
}

/// A rule that every group of a name must satisfy; "" = the invoice itself.
Rule each(const char *id, const char *group, const char *sentence, bool (*holds)(const Fact &group),
          Severity severity = Severity::Fatal);

/// Whether a group has at least one of the facts in "BT-97|BT-98".
bool hasOneOf(const Fact &group, const char *facts);

/// The sum of the first facts of a name over all groups of a name.
Exact sumOf(const Fact &invoice, const char *group, const char *fact);

} // namespace kontorist::einvoice
