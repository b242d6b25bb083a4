#pragma once

#include <QString>

namespace kontorist::einvoice {

/// Whether a buyer's reference is the address of a public body (Leitweg-ID): coarse[-fine]-check with the two digits
/// that the others demand (modulo 97-10). It routes the invoice, so it is the electronic address, too (EAS 0204).
bool isLeitwegId(const QString &reference);

} // namespace kontorist::einvoice
