#include "core/db/target.h"

#include "core/base/text.h"

#include <QFileInfo>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace kontorist {

namespace {

Target serverTarget(const QUrl &url)
{
    Target target;
    target.isServer = true;
    target.database = url.path(QUrl::FullyDecoded).mid(1);
    target.host = url.host();
    target.user = url.userName(QUrl::FullyDecoded);
    target.password = url.password(QUrl::FullyDecoded);
    target.port = std::max(url.port(), 0);
    QStringList options;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == u"host")
            target.host = value; // the folder of a Unix socket
        else if (key == u"user")
            target.user = value;
        else
            options.append(key + u'=' + value);
    }
    target.options = options.join(u';');
    return target;
}

} // namespace

Target Target::read(const QString &text)
{
    const QUrl url(text);
    if (url.scheme() == u"postgresql" || url.scheme() == u"postgres")
        return serverTarget(url);
    Target target;
    target.file = QFileInfo(text).absoluteFilePath();
    return target;
}

bool Target::isSame(const Target &other) const
{
    if (isServer || other.isServer)
        return isServer == other.isServer && database == other.database && host == other.host &&
               port == other.port && options == other.options;
    const QString place = QFileInfo(file).canonicalFilePath(); // empty where there is no such file
    return !place.isEmpty() && place == QFileInfo(other.file).canonicalFilePath();
}

QString Target::name() const
{
    if (!isServer)
        return file;
    return u"postgresql://"_s + (host.isEmpty() ? u"localhost"_s : host) + u'/' + database;
}

} // namespace kontorist
