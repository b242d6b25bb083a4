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

/// What the one that goes on takes over of the other, beside orders, prices and money: contacts, delivery addresses
/// whose code he does not use himself, VAT ids where he has none, how papers reach him where he said nothing of it, and
/// what the other was to us.
Party merged(Party into, const Party &from);

/// What a change did, for the journal: {"field": ["old", "new"]}.
QByteArray difference(const Party &before, const Party &after);

} // namespace kontorist::party_rules
