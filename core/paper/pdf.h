#pragma once

#include "core/paper/page.h"

#include <QByteArray>
#include <QDateTime>

namespace kontorist::paper {

/// What a PDF says about itself. The time is the document's, not the machine's.
struct Properties
{
    QString title;
    QString author;
    QString language; ///< "de", "en": the catalog's /Lang
    QDateTime createdUtc;
};

/// The pages as PDF/A-1b (ISO 19005-1). The same pages and properties give the same bytes, whenever and
/// however often: what is archived can be proved by making it again.
QByteArray pdf(const std::vector<Page> &pages, const Properties &properties);

} // namespace kontorist::paper
