#include "core/party/party.h"

#include "core/company/company.h"

#include <algorithm>

namespace kontorist {

namespace {

// VAT ids write Greece as EL; everything else about the country says GR.
QString countryOf(const QString &vatId)
{
    const QString prefix = vatId.left(2);
    return prefix == u"EL" ? u"GR"_s : prefix;
}

} // namespace

QStringList Party::vatCountries() const
{
    QStringList countries;
    for (const VatId &each : vatIds)
        if (each.result != VatIdResult::Invalid)
            countries.append(countryOf(each.id));
    return countries;
}

QString Party::vatId() const
{
    const VatId *best = nullptr;
    for (const VatId &each : vatIds)
        if (each.result != VatIdResult::Invalid &&
            (!best || (each.result == VatIdResult::Valid && best->result != VatIdResult::Valid)))
            best = &each;
    return best ? best->id : QString();
}

bool Party::hasUnconfirmedVatId() const
{
    return !vatIds.isEmpty() && std::none_of(vatIds.begin(), vatIds.end(), [](const VatId &each) {
        return each.result == VatIdResult::Valid;
    });
}

QString Party::addressFor(LetterKind letter) const
{
    for (const OutputAddress &each : outputAddresses)
        if (each.letter == letter)
            return each.email;
    return email;
}

OutputWay Party::wayOf(LetterKind letter, const Company &company) const
{
    const bool isPaper = letter == LetterKind::Invoices && formOf(company) == InvoiceForm::Paper;
    return isPaper || addressFor(letter).isEmpty() ? OutputWay::Print : output.value_or(company.output);
}

InvoiceForm Party::formOf(const Company &company) const
{
    return invoiceForm.value_or(company.invoiceForm);
}

} // namespace kontorist
