#pragma once

#include <QString>

namespace kontorist::einvoice::code_lists {

/// The code lists that EN 16931 names, each as words with a blank behind them, sorted.
extern const char *const Currencies;
extern const char *const Countries;
extern const char *const DocumentTypes;
extern const char *const Subjects;
extern const char *const PartySchemes;
extern const char *const AddressSchemes;
extern const char *const PaymentMeans;
extern const char *const Allowances;
extern const char *const Charges;
extern const char *const Exemptions;
extern const char *const ItemLists;
extern const char *const Units;

/// Whether a list has a code. Capitals matter; blanks around it do not belong to it.
bool contains(const char *list, const QString &code);

} // namespace kontorist::einvoice::code_lists
