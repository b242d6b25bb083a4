#pragma once

#include "core/base/id.h"
#include "core/base/words.h"
#include "core/company/output.h"
#include "core/company/terms.h"

namespace kontorist {

using CompanyId = Id<struct CompanyTag>;

/// The two common German charts of accounts.
enum class Chart { Skr03, Skr04 };
template<>
inline constexpr std::array wordsOf<Chart> = {"SKR03", "SKR04"};

/// Whether VAT falls due with the supply (agreed, § 16 UStG) or with the money (collected, § 20 UStG).
enum class Taxation { Agreed, Collected };
template<>
inline constexpr std::array wordsOf<Taxation> = {"agreed", "collected"};

/// How an invoice after advances bills: what is left alone, or all with the advances deducted below; by itself what is
/// left where the debtor gets e-invoices.
enum class AdvanceStyle { Automatic, Remainder, End };
template<>
inline constexpr std::array wordsOf<AdvanceStyle> = {"automatic", "remainder", "end"};

/// The company whose desk this is: what stands on its paper, and how it wants to work. Each change is a new
/// version; documents name the version that held when they were issued.
struct Company
{
    CompanyId id; ///< of this version; null before the first `company.set`

    QString name;
    QString street;
    QString postcode;
    QString city;
    QString country = u"DE"_s;
    QString vatId;
    QString taxNumber;
    QString iban;
    QString bic;
    QString bank;
    QString email;
    QString phone;
    QString contact;
    QString registerEntry; ///< "Amtsgericht Hamburg HRB 12345" (§ 35a GmbHG)
    QString director;

    bool isSmallBusiness = false; ///< § 19 UStG
    Chart chart = Chart::Skr03;
    Taxation taxation = Taxation::Agreed;
    bool requiresPicking = false;
    bool requiresCheck = false;
    bool requiresHandover = false;
    int holdDays = 5;                           ///< how long a complete-only order keeps part of its goods
    int heldDays = 2;                           ///< how long a held order keeps its goods
    Terms terms;                                ///< where the customer has none
    InvoiceForm invoiceForm = InvoiceForm::Pdf; ///< where the customer wants none of his own, as is the way
    OutputWay output = OutputWay::Print;
    AdvanceStyle advances = AdvanceStyle::Automatic;
    QDate closedUntil; ///< the last day that takes no more postings; invalid = none is closed
};

} // namespace kontorist
