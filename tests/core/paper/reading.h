#pragma once

#include "core/paper/page.h"

#include <QList>

namespace kontorist::paper::test {

/// A text as it stands on the pages.
struct Found
{
    int page; ///< from 1
    TextMark mark;
};

/// All texts of a page without its watermark, in the order of the marks.
QList<TextMark> texts(const Page &page);
QList<Found> find(const std::vector<Page> &pages, const QString &text);
/// The only place where it stands; fails the test otherwise.
Found only(const std::vector<Page> &pages, const QString &text);

/// Fails the test where marks overlap, leave the paper's margins, or are narrower than their text.
void checkCleanliness(const std::vector<Page> &pages);

/// What a program of the test group (poppler, qpdf, zbar) writes; fails the test if it fails.
QString output(const QString &program, const QStringList &arguments);

} // namespace kontorist::paper::test
