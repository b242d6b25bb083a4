#pragma once

#include "core/base/text.h"

#include <QStringList>

namespace kontorist {

/// What the search box can find: a record with its kind, number and title.
struct SearchRecord
{
    qint64 id = 0;
    QString kind; ///< party, article, order, quote, deliveryNote, invoice …
    QString number;
    QString title;
};

/// A word as it is kept: folded, with its sound and with each of its one-letter deletions.
struct SearchWord
{
    QString word;
    QString phonetic;
    QStringList deletions;
};

/// A record that was found, and the words by which.
struct SearchHit
{
    SearchRecord record;
    QString why;
    int rank = 0; ///< lower is better
};

} // namespace kontorist
