#pragma once

#include <QByteArray>
#include <QString>

namespace kontorist {

/// SHA-256: proves files after writing, names attachments, chains the journal.
namespace sha256 {

QByteArray of(QByteArrayView content); ///< 32 bytes
QString hexOf(QByteArrayView content); ///< 64 small letters and digits

} // namespace sha256
} // namespace kontorist
