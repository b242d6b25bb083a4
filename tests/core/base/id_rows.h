#pragma once

#include "core/base/atomic_file.h"

#include <QStringList>

namespace kontorist::test {

/// The rows of a file of tests/data/ids without its heading, each cut at its tabs.
inline QList<QStringList> idRows(const QString &name)
{
    const QByteArray content = readFile(QStringLiteral(TEST_DATA "/ids/") + name, 1'000'000);
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(content).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.append(line.split(u'\t'));
    return rows;
}

} // namespace kontorist::test
