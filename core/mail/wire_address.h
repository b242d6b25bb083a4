#pragma once

#include <QByteArray>
#include <QString>

namespace kontorist {

/// An address with the domain as the name servers know it: müller.example becomes xn--mller-kva.example. Nothing in it
/// can end a line.
QByteArray wireAddress(const QString &address);

} // namespace kontorist
