#pragma once

#include "core/company/company.h"
#include "core/documents/letterhead.h"
#include "core/paper/sheet.h"

namespace kontorist::letterhead_rules {

constexpr qint64 mostLogoBytes = 2'000'000; ///< a page with it is sent by e-mail, and kept for ten years

/// Why a letterhead cannot be: ColourUnreadable, ColourTooPale, PictureUnreadable, NumberTooLarge (columns of the foot,
/// or lines in one of them), TextTwice.
std::optional<Objection> objection(const Letterhead &letterhead, const Company &company);

/// Puts a document's facts on the company's paper. What stays in the house (a pick list) has none.
paper::Sheet dressed(paper::Sheet sheet, DocumentKind kind, const Letterhead &letterhead);

} // namespace kontorist::letterhead_rules
