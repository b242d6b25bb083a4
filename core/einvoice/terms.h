#pragma once

#include <initializer_list>
#include <span>
#include <vector>

namespace kontorist::einvoice {

/// One row of the dictionary between a syntax and EN 16931: inside which group an element at which path means what.
/// A step of a path is a name, and may ask for a neighbour: "PartyTaxScheme[TaxScheme/ID=VAT]" or "[@schemeID!=SEPA]".
struct Term
{
    const char *group; ///< "" = the whole document
    const char *path;
    const char *id;
    bool mayRepeat = false;
};

std::vector<Term> ciiTerms(); ///< UN/CEFACT Cross Industry Invoice D16B
std::vector<Term> ublTerms(); ///< OASIS UBL 2.1 Invoice and CreditNote

inline std::vector<Term> joined(std::initializer_list<std::span<const Term>> parts)
{
    std::vector<Term> all;
    for (const std::span<const Term> &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace kontorist::einvoice
