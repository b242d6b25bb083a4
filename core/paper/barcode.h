#pragma once

#include "core/paper/box.h"

#include <optional>
#include <QByteArray>
#include <vector>

namespace kontorist::paper {

/// The kinds of codes that are printed.
enum class Code {
    Code128, ///< ISO/IEC 15417; printable ASCII
    Qr       ///< ISO/IEC 18004, error level M; UTF-8, which it says (ECI 26) where there is more than ASCII
};

/// The dark parts of a barcode as rectangles in modules, without the quiet zone. A Code 128 is one module high.
struct Symbol
{
    int width = 0;
    int height = 0;
    std::vector<Box> dark;

    bool operator==(const Symbol &) const = default;
};

/// So many modules on each side stay white.
constexpr int quietZone(Code code)
{
    return code == Code::Qr ? 4 : 10;
}

/// Raises Refused(NotEncodable) about the content: characters outside the code, nothing at all, too much.
Symbol encoded(Code code, const QByteArray &content);

/// The same for a page, which is printed without the bars rather than not at all.
std::optional<Symbol> encodedIfPossible(Code code, const QByteArray &content);

} // namespace kontorist::paper
