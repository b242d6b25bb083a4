#include "ui/shell/request.h"

#include <QJsonDocument>

namespace kontorist {

Answer Answer::of(const QByteArray &line)
{
    const QJsonObject fields = QJsonDocument::fromJson(line).object();
    const auto text = [&](const QString &name) { return fields[name].toString(); };
    return {fields[u"ok"_s].toBool(), text(u"kind"_s), text(u"fault"_s),
            text(u"subject"_s),       text(u"text"_s), fields};
}

} // namespace kontorist
