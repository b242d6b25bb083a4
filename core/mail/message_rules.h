#pragma once

#include "core/mail/message.h"

namespace kontorist::message_rules {

/// A letter as it goes over the line: RFC 5322 with MIME (RFC 2045, 2047, 2231). Seven bits, lines of at most 76
/// characters but for what has no blank to fold at, each ended by CR LF. Nothing that somebody typed can end a header.
QByteArray written(const Message &message);

/// A name that every file system takes: "AB AU-2026-00001/1.pdf" has a dash for the slash.
QString fileName(const QString &wanted);

} // namespace kontorist::message_rules
