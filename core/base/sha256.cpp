#include "core/base/sha256.h"

#include <QCryptographicHash>

namespace kontorist::sha256 {

QByteArray of(QByteArrayView content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

QString hexOf(QByteArrayView content)
{
    return QString::fromLatin1(of(content).toHex());
}

} // namespace kontorist::sha256
