#pragma once

#include "core/base/words.h"

namespace kontorist::einvoice {

/// A fact that issuing an invoice can do without and an e-invoice cannot.
enum class NeededFact {
    CustomerAddress, ///< it was said that the recipient's address is not known
    CustomerCountry,
    CompanyCountry,
    CompanyVatId,
    CustomerVatId,
    CompanyRegister,
    CompanyIban,
    BuyerReference, ///< a public body's Leitweg-ID, or whatever the customer wants to read there
    CompanyContact,
    CompanyPhone,
    CompanyEmail,
    CustomerEmail,
    CompanyCity,
    CompanyPostcode,
    CustomerCity,
    CustomerPostcode,
    Mandate, ///< for a direct debit
};

/// Where somebody puts it right. The address on an order is the one that the customer had: it follows when the order is
/// saved again.
enum class FactPlace { Company, Customer, CustomerThenOrder, Order };
FactPlace placeOf(NeededFact fact);

} // namespace kontorist::einvoice

namespace kontorist {

/// As a refusal names it: the field, and its number in EN 16931.
template<>
inline constexpr std::array wordsOf<einvoice::NeededFact> = {"customer name and address (BG-7)",
                                                             "customer country (BT-55)",
                                                             "company country (BT-40)",
                                                             "company vatId (BT-31)",
                                                             "customer vatId (BT-48)",
                                                             "company register or taxNumber (BT-30, BT-32)",
                                                             "company iban (BT-84)",
                                                             "buyerReference (BT-10)",
                                                             "company contact (BT-41)",
                                                             "company phone (BT-42)",
                                                             "company email (BT-34, BT-43)",
                                                             "customer email (BT-49)",
                                                             "company city (BT-37)",
                                                             "company postcode (BT-38)",
                                                             "customer city (BT-52)",
                                                             "customer postcode (BT-53)",
                                                             "direct debit mandate (BT-89)"};

} // namespace kontorist
