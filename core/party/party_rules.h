#pragma once

#include "core/base/error.h"
#include "core/party/party.h"

namespace kontorist::party_rules {

/// Whether a customer or supplier may be kept so: name, country, VAT ids, IBAN, e-mail, language.
std::optional<Objection> objection(const Party &party);

/// Whether an address, stored or typed for one order, fits; `subject` names its postcode.
std::optional<Objection> addressObjection(const Address &address, const QString &subject);

/// Whether one may become the other.
std::optional<Objection> mergeObjection(const Party &from, const Party &into);

/// What a change did, for the journal: {"field": ["old", "new"]}.
QByteArray difference(const Party &before, const Party &after);

} // namespace kontorist::party_rules
