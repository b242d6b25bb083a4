#pragma once

#include <span>

namespace kontorist::einvoice {

/// In which order the elements of a syntax follow each other, as its schema wants it: of each parent (those of one type
/// share a row, "A|B") the children, first to last. Children that stand in no row stand where they like.
struct Sequence
{
    const char *parents;
    const char *children;
};

std::span<const Sequence> ciiSequences(); ///< of D16B, what EN 16931 and profile EXTENDED use of it
std::span<const Sequence> ublSequences(); ///< of UBL 2.1, what an Invoice or CreditNote uses of it

} // namespace kontorist::einvoice
