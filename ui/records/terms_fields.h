#pragma once

#include "core/company/terms.h"
#include "ui/records/shared_fields.h"

namespace kontorist {

/// Terms of payment as inputs: days, and two cash discounts. Discounts that a command gave beyond these stay.
struct TermsFields
{
    struct Discount
    {
        InputField *days;
        InputField *percent;
    };

    InputField *days;
    Discount first, second;

    /// `name` begins the object names.
    static TermsFields made(const QString &name);
    QList<InputField *> all() const { return {days, first.days, first.percent, second.days, second.percent}; }
    /// As one value of a command; with `isCleared` empty days mean: none of its own.
    SharedFields::Binding binding(bool isCleared) const;
};

/// "14 days net, 2 % within 8 days"
QString termsText(const Terms &terms);

} // namespace kontorist
