#pragma once

#include "core/base/text.h"

#include <array>
#include <optional>
#include <QLatin1StringView>
#include <QString>

namespace kontorist {

/// The words by which an enum stands in the database, in commands and in files, in the order of its values:
///     enum class OrderState { Entered, Released };
///     template<> inline constexpr std::array wordsOf<OrderState> = {"entered", "released"};
template<class Enum>
inline constexpr std::array<const char *, 0> wordsOf = {};

template<class Enum>
concept Worded = std::is_enum_v<Enum> &&(wordsOf<Enum>.size() > 0);

template<Worded Enum>
QString word(Enum value)
{
    return QString::fromLatin1(wordsOf<Enum>[static_cast<size_t>(value)]);
}

template<Worded Enum>
std::optional<Enum> fromWord(const QString &word)
{
    for (size_t i = 0; i < wordsOf<Enum>.size(); ++i)
        if (word == QLatin1StringView(wordsOf<Enum>[i]))
            return static_cast<Enum>(i);
    return {};
}

} // namespace kontorist
