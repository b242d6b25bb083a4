#include "core/mail/wire_address.h"

#include <QUrl>

namespace kontorist {

QByteArray wireAddress(const QString &address)
{
    QString line;
    for (const QChar c : address)
        if (c.isPrint() && c != u' ')
            line += c;
    const qsizetype at = line.lastIndexOf(u'@');
    return line.left(at).toLatin1() + '@' + QUrl::toAce(line.mid(at + 1));
}

} // namespace kontorist
