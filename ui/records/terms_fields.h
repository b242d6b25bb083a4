#pragma once

#include "core/company/terms.h"
#include "ui/records/shared_fields.h"

namespace kontorist {

/// Terms of payment as three inputs: days, and one cash discount. Discounts that a command gave beyond the first stay.
struct TermsFields
{
    InputField *days;
    InputField *discountDays;
    InputField *discountPercent;

    /// `name` begins the object names.
    static TermsFields made(const QString &name);
    /// As one value of a command; with `isCleared` empty days mean: none of its own.
    SharedFields::Binding binding(bool isCleared) const;
};

/// "14 days net, 2 % within 8 days"
QString termsText(const Terms &terms);

} // namespace kontorist
