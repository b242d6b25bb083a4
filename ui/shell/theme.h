#pragma once

#include "core/base/words.h"

#include <QPalette>

class QApplication;

namespace kontorist {

/// Whether the screen is light or dark; System asks the desktop.
enum class Scheme { System, Light, Dark };
template<>
inline constexpr std::array wordsOf<Scheme> = {"system", "light", "dark"};

/// Style, font and colours of every window. Made once, before the first window.
class Theme final
{
public:
    explicit Theme(QApplication &application);

    /// Takes effect at once.
    void apply(Scheme scheme) const;

private:
    bool isDark(Scheme scheme) const;

    QPalette m_desktop; ///< Qt 6.4 has no word for the scheme of the desktop; its palette tells
};

} // namespace kontorist
