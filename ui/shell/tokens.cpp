#include "ui/shell/tokens.h"

#include <QPalette>

namespace kontorist {

const Pair &Tokens::chip(Role role) const
{
    switch (role) {
    case Role::Neutral:
        return neutral;
    case Role::Info:
        return info;
    case Role::Ok:
        return ok;
    case Role::Warn:
        return warn;
    case Role::Crit:
        return crit;
    case Role::Special:
        return special;
    }
    return neutral;
}

const Tokens &Tokens::light()
{
    static const Tokens tokens{
        .text = 0x1B1F24,
        .muted = 0x57606A,
        .placeholder = 0x6B7480,
        .disabled = 0x8C959F,
        .window = 0xF4F5F7,
        .base = 0xFFFFFF,
        .alternate = 0xF8F9FB,
        .selected = 0xDCEBFC,
        .hairline = 0xD8DEE4,
        .border = 0x848D97,
        .accent = 0x0B5FBF,
        .onAccent = 0xFFFFFF,
        .neutral = {0x424A53, 0xEAEEF2},
        .info = {0x0A4F9E, 0xDDF0FF},
        .ok = {0x116329, 0xDAFBE1},
        .warn = {0x7A4100, 0xFFF1D6},
        .crit = {0xA40E26, 0xFFE3E6},
        .special = {0x5B2A9C, 0xF1E6FF},
        .stageOk = {0xFFFFFF, 0x116329},
        .stageWarn = {0x1B1F24, 0xFFC53D},
        .stageCrit = {0xFFFFFF, 0xA40E26},
    };
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens{
        .text = 0xE6EDF3,
        .muted = 0xA3ADB8,
        .placeholder = 0x929DA9,
        .disabled = 0x6E7781,
        .window = 0x1C2128,
        .base = 0x22272E,
        .alternate = 0x272D35,
        .selected = 0x1F3F63,
        .hairline = 0x373E47,
        .border = 0x768390,
        .accent = 0x6CB0FF,
        .onAccent = 0x0D1117,
        .neutral = {0xC4CCD4, 0x343B44},
        .info = {0x9CCBFF, 0x15304F},
        .ok = {0x7EE2A0, 0x12361F},
        .warn = {0xF5C56B, 0x3D2C08},
        .crit = {0xFFA8A8, 0x4A1820},
        .special = {0xD3B3FF, 0x37235A},
        .stageOk = {0xFFFFFF, 0x116329},
        .stageWarn = {0x1B1F24, 0xFFC53D},
        .stageCrit = {0xFFFFFF, 0xA40E26},
    };
    return tokens;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

} // namespace kontorist
