#pragma once

#include "core/article/article.h"
#include "core/db/database.h"

namespace kontorist {

/// What a printed card of commands says, in German or English; whoever has gloves on scans it in place of a key.
enum class ScanCommand { None, Done, Short, Back, Count, Print, Pause, Skip };

/// FERTIG and DONE, FEHLMENGE and SHORT, ZURÜCK and BACK, ANZAHL and COUNT, DRUCKEN and PRINT, PAUSE, WEITER and SKIP.
/// A scanner that believes in an American keyboard swaps Y and Z, and has no Ü: both are understood.
ScanCommand commandOf(const QString &scanned);

/// What stood on a label.
struct ScanMeaning
{
    enum class Kind { Unknown, Article, Order, PickList, DeliveryNote };

    Kind kind = Kind::Unknown;
    QString word;   ///< as scanned
    QString number; ///< of the order, list or note, as it is known
    Article article;
    Quantity pieces = Quantity::whole(1); ///< in base units: what a pack contains, else one
};

/// Looks it up; on the company's reading thread.
ScanMeaning meaningOf(const Database &database, const QString &scanned);

} // namespace kontorist
