#pragma once

#include <optional>
#include <QString>

namespace kontorist {

struct Objection;

/// E-mail addresses as a German trader meets them: one local part, plain or in quotation marks, and a domain
/// of at least two labels, which may be an international one (müller.example). The lengths are those of
/// RFC 5321. Not welcome although the standards know them: local parts beyond ASCII, blanks in quotation
/// marks, bare hosts and numbers in brackets. Nothing that passes can end a header line.
namespace email {

/// EmailInvalid, or nothing.
std::optional<Objection> objection(const QString &address, const QString &subject);

} // namespace email
} // namespace kontorist
