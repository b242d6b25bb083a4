#pragma once

#include "core/base/words.h"
#include "ui/widgets/field.h"

namespace kontorist {

/// The values of an enum as options of a choice, each by its word in commands.
template<Worded Enum>
QList<InputField::Option> choicesOf(QString (*text)(Enum))
{
    QList<InputField::Option> options;
    for (size_t i = 0; i < wordsOf<Enum>.size(); ++i) {
        const auto value = static_cast<Enum>(i);
        options.append({word(value), text(value)});
    }
    return options;
}

/// All countries by their names in the language of the screen; the code is the value.
QList<InputField::Option> countryChoices();
/// The languages of paper.
QList<InputField::Option> languageChoices();
/// Units of measure, those of this trade first.
QList<InputField::Option> unitChoices();

} // namespace kontorist
