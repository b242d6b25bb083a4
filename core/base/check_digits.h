#pragma once

#include <initializer_list>
#include <QStringView>

namespace kontorist {

/// The sums behind numbers that check themselves. Every argument holds plain digits only (for `remainder97`
/// also capitals); what is no such text has been refused before.
namespace check_digits {

/// ISO 7064 MOD 97-10, A = 10 … Z = 35.
int remainder97(QStringView text);

/// Whether `head`, two letters and two check digits, fits the `body` behind it: IBAN, creditor reference,
/// creditor identifier.
bool holds97(QStringView head, QStringView body);

/// ISO 7064 MOD 11,10: the check digit behind `digits`. German VAT id, Croatian OIB.
int hybrid11(QStringView digits);

/// GS1: weights 3, 1, 3, … from the right; the check digit behind `digits`. GTIN, GLN, SSCC.
int gs1(QStringView digits);

/// Each digit times its weight. As many digits are taken as there are weights.
int weightedSum(QStringView digits, std::initializer_list<int> weights);

/// Weights `first`, 3 - first, … (1 and 2 in turn) from the left, of each product the sum of its digits.
int alternatingSum(QStringView digits, int first);

/// A whole number of digits, modulo `divisor`.
int remainder(QStringView digits, int divisor);

} // namespace check_digits
} // namespace kontorist
