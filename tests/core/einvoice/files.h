#pragma once

#include <QByteArray>
#include <QFile>

namespace kontorist {

/// An invoice of others from tests/data/e-invoices; see the notice there.
inline QByteArray invoiceFile(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/e-invoices/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kontorist
