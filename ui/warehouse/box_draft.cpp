#include "ui/warehouse/box_draft.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace kontorist {

namespace {

QString keyOf(const QString &company, const QString &order)
{
    const QByteArray place = QCryptographicHash::hash(company.toUtf8(), QCryptographicHash::Md5).toHex();
    return u"warehouse/box-%1-%2"_s.arg(QString::fromLatin1(place.first(8)), order);
}

} // namespace

BoxDraft BoxDraft::load(QSettings &settings, const QString &company, const QString &order)
{
    const QByteArray kept = settings.value(keyOf(company, order)).toString().toUtf8();
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    BoxDraft draft;
    const QJsonObject lines = object[u"counted"_s].toObject();
    for (auto each = lines.begin(); each != lines.end(); ++each)
        draft.counted.insert(each.key().toInt(), Quantity::raw(each.value().toInteger()));
    draft.weightGrams = object[u"grams"_s].toInteger();
    for (const QJsonValue &each : object[u"tracking"_s].toArray())
        draft.tracking.append(each.toString());
    return draft;
}

void BoxDraft::save(QSettings &settings, const QString &company, const QString &order) const
{
    const QString key = keyOf(company, order);
    QJsonObject lines;
    for (auto each = counted.begin(); each != counted.end(); ++each)
        lines[QString::number(each.key())] = each.value().raw();
    const QJsonObject object{{u"counted"_s, lines},
                             {u"grams"_s, weightGrams},
                             {u"tracking"_s, QJsonArray::fromStringList(tracking)}};
    if (isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, QString::fromUtf8(compact(object)));
    settings.sync();
}

} // namespace kontorist
