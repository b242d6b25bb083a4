#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

namespace kontorist {

// How people get their papers, whether they ask for it themselves or the company does so by default.

/// A paper on its way out of the house.
using OutboxId = Id<struct OutboxTag>;

/// In which form a customer wants invoices. Paper is printed whatever the way; every other form is a file.
enum class InvoiceForm { Paper, Pdf, Zugferd, XrechnungCii, XrechnungUbl };
template<>
inline constexpr std::array wordsOf<InvoiceForm> = {"paper", "pdf", "zugferd", "xrechnung-cii",
                                                    "xrechnung-ubl"};
constexpr bool isEInvoice(InvoiceForm form)
{
    return form != InvoiceForm::Paper && form != InvoiceForm::Pdf;
}

/// On which way papers leave the house.
enum class OutputWay { Print, Email };
template<>
inline constexpr std::array wordsOf<OutputWay> = {"print", "email"};

/// What papers are about: for each, a customer may name an address of its own.
enum class LetterKind { Invoices, Confirmations, Deliveries, Reminders };
template<>
inline constexpr std::array wordsOf<LetterKind> = {"invoices", "confirmations", "deliveries", "reminders"};

} // namespace kontorist
