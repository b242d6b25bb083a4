#pragma once

#include "core/base/words.h"
#include "core/einvoice/semantic.h"

namespace kontorist::einvoice {

/// As the official rules grade themselves: what is fatal makes a file no valid e-invoice.
enum class Severity { Fatal, Warning, Information };

/// The three classes of the tax administration (BMF of 15 October 2025): no e-invoice at all; a rule of the standard
/// is broken; a content that § 14 UStG asks for is missing or wrong.
enum class ErrorClass { Format, BusinessRule, Content };

/// What is wrong with an invoice, by the rule's official number ("BR-CO-10"), and where. Own checks begin with "KO-".
struct Finding
{
    QString rule;
    Severity severity = Severity::Fatal;
    ErrorClass errorClass = ErrorClass::BusinessRule;
    QString sentence; ///< what the rule asks for, in English
    Spot spot;
};

} // namespace kontorist::einvoice

namespace kontorist {

template<>
inline constexpr std::array wordsOf<einvoice::Severity> = {"fatal", "warning", "information"};
template<>
inline constexpr std::array wordsOf<einvoice::ErrorClass> = {"format", "businessRule", "content"};

} // namespace kontorist
