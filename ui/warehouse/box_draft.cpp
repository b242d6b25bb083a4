#include "ui/warehouse/box_draft.h"

#include "core/base/text.h"

#include <QJsonArray>

namespace kontorist {

BoxDraft BoxDraft::of(const QJsonObject &content)
{
    BoxDraft draft;
    const QJsonObject lines = content[u"counted"_s].toObject();
    for (auto each = lines.begin(); each != lines.end(); ++each)
        draft.counted.insert(each.key().toInt(), Quantity::raw(each.value().toInteger()));
    draft.weightGrams = content[u"grams"_s].toInteger();
    for (const QJsonValue &each : content[u"tracking"_s].toArray())
        draft.tracking.append(each.toString());
    return draft;
}

QJsonObject BoxDraft::content() const
{
    QJsonObject lines;
    for (auto each = counted.begin(); each != counted.end(); ++each)
        lines[QString::number(each.key())] = each.value().raw();
    return {{u"counted"_s, lines},
            {u"grams"_s, weightGrams},
            {u"tracking"_s, QJsonArray::fromStringList(tracking)}};
}

} // namespace kontorist
