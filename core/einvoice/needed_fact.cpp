#include "core/einvoice/needed_fact.h"

namespace kontorist::einvoice {

FactPlace placeOf(NeededFact fact)
{
    switch (fact) {
    case NeededFact::CompanyCountry:
    case NeededFact::CompanyVatId:
    case NeededFact::CompanyRegister:
    case NeededFact::CompanyIban:
    case NeededFact::CompanyContact:
    case NeededFact::CompanyPhone:
    case NeededFact::CompanyEmail:
    case NeededFact::CompanyCity:
    case NeededFact::CompanyPostcode:
        return FactPlace::Company;
    case NeededFact::CustomerVatId:
    case NeededFact::BuyerReference:
    case NeededFact::CustomerEmail:
        return FactPlace::Customer;
    case NeededFact::CustomerAddress:
    case NeededFact::CustomerCountry:
    case NeededFact::CustomerCity:
    case NeededFact::CustomerPostcode:
        return FactPlace::CustomerThenOrder;
    case NeededFact::Mandate:
        break;
    }
    return FactPlace::Order;
}

} // namespace kontorist::einvoice
