#pragma once

#include "ui/text/state_text.h"

#include <QColor>

class QPalette;

namespace kontorist {

/// A text and what it stands on.
struct Pair
{
    QColor text;
    QColor ground;
};

/// The colours of the program, each named for its use; nothing else names a colour. Text keeps a contrast of
/// 4.5 : 1 to its ground, borders and the focus ring 3 : 1 (WCAG 2.2); a test computes every pair.
struct Tokens
{
    QColor text, muted, placeholder, disabled;
    QColor window, base, alternate, selected, hairline;
    QColor border, accent, onAccent;
    Pair neutral, info, ok, warn, crit, special;
    Pair stageOk, stageWarn, stageCrit; ///< a whole stage, to be seen from afar

    const Pair &chip(Role role) const;

    static const Tokens &light();
    static const Tokens &dark();
    /// Those that a palette was made of, for what paints itself.
    static const Tokens &of(const QPalette &palette);
};

/// Sizes in logical pixels; everything is a multiple of four.
namespace measure {
inline constexpr int gap = 8;
inline constexpr int margin = 16;
inline constexpr int control = 36;
inline constexpr int row = 32;
inline constexpr int icon = 16;
inline constexpr int radius = 4;
inline constexpr int ring = 2;
} // namespace measure

} // namespace kontorist
