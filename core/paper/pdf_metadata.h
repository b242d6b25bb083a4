#pragma once

#include "core/paper/hybrid.h"

#include <optional>

namespace kontorist::paper {

/// The name of this program in files.
constexpr auto producer = "Kontorist";

/// Properties of one line each, in characters that XML may hold, with the time in UTC.
Properties tidied(Properties properties);

/// The XMP packet that PDF/A asks for; it says the same as the document information. With an invoice inside it is
/// that of PDF/A-3 and tells where the invoice is (ZUGFeRD, chapter 6: the properties and the schema that they
/// follow), otherwise that of PDF/A-1.
QByteArray metadata(const Properties &properties, const std::optional<EmbeddedInvoice> &invoice);

} // namespace kontorist::paper
