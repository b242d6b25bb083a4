#pragma once

#include "core/ledger/ledger.h"

/// The period of VAT (Voranmeldungszeitraum) that an entry of the ledger belongs to.
namespace kontorist::vat_rules {

/// The day that decides the period of an entry's VAT; none where it has none of its own.
///
/// By agreed payment (§ 16 Abs. 1, § 13 Abs. 1 Nr. 1 Buchst. a UStG) that is the day of supply; a change of the base
/// (correction, cash discount, § 17 Abs. 1 Satz 8) counts when it happens. By payment received (§ 20) VAT is due with the
/// money alone: an invoice has no period. Money in advance counts on receipt either way.
std::optional<QDate> taxedOn(const LedgerEntry &entry, Taxation taxation);

} // namespace kontorist::vat_rules
