#pragma once

#include "ui/lists/list_source.h"

#include <QJsonObject>

/// What an import answered, as rows to look at: what was refused first, with its line in the file and the reason.
namespace kontorist::import_rows {

/// So many are shown of each sort; the summary counts all.
constexpr qsizetype mostShown = 500;

QList<ListColumn> columns();
QList<ListRow> of(const QJsonObject &answer);
/// "560 rows read: 540 come in, 12 are known, 8 are refused."
QString summary(const QJsonObject &answer, bool isTrial);

} // namespace kontorist::import_rows
