#pragma once

#include "core/paper/sheet.h"
#include "core/paper/typesetter.h"
#include "core/paper/wording.h"

namespace kontorist::paper {

/// What every part of a sheet is set with; lives as long as one layout.
struct Composer
{
    explicit Composer(const Sheet &of)
        : sheet(of),
          measures(paper::measures(of.letterhead.form, of.size)),
          wording(of.language),
          accent(isLegible(of.letterhead.accent) ? of.letterhead.accent.rgb() : colour::text),
          type(of.letterhead.typeface)
    {
    }

    const Sheet &sheet;
    Measures measures;
    Wording wording;
    QRgb accent;
    Typesetter type;
};

inline Ink ink(Tone tone, Style plain, Style strong)
{
    return {tone == Tone::Strong ? strong : plain, tone == Tone::Muted ? colour::muted : colour::text};
}

inline LineMark levelRule(int x1, int x2, int y, int thickness, QRgb colour)
{
    return {x1, y, x2, y, thickness, colour};
}

} // namespace kontorist::paper
