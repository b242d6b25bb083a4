#include "ui/text/einvoice_text.h"

#include "core/einvoice/needed_fact.h"
#include "ui/text/filled_in.h"
#include "ui/text/rule_text.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

using einvoice::FactPlace;
using einvoice::NeededFact;

class NeededFactText
{
    Q_DECLARE_TR_FUNCTIONS(NeededFactText)

public:
    static QString of(NeededFact fact);
    static QString mend(FactPlace place);
    static QString missing(const QString &fact, const QString &mend)
    {
        return tr("%1 is missing. %2").arg(fact, mend);
    }
};

QString NeededFactText::of(NeededFact fact)
{
    switch (fact) {
    case NeededFact::CustomerAddress:
        return tr("the customer's name and address (BG-7)");
    case NeededFact::CustomerCountry:
        return tr("the country in the customer's address (BT-55)");
    case NeededFact::CompanyCountry:
        return tr("the country in the company's address (BT-40)");
    case NeededFact::CompanyVatId:
        return tr("the company's VAT id (BT-31)");
    case NeededFact::CustomerVatId:
        return tr("the customer's VAT id (BT-48)");
    case NeededFact::CompanyRegister:
        return tr("the company's register entry or tax number (BT-30, BT-32)");
    case NeededFact::CompanyIban:
        return tr("the company's IBAN (BT-84)");
    case NeededFact::BuyerReference:
        return tr("the customer's Leitweg-ID or reference (BT-10)");
    case NeededFact::CompanyContact:
        return tr("the company's contact person (BT-41)");
    case NeededFact::CompanyPhone:
        return tr("the company's phone number (BT-42)");
    case NeededFact::CompanyEmail:
        return tr("the company's e-mail address (BT-34, BT-43)");
    case NeededFact::CustomerEmail:
        return tr("the customer's e-mail address (BT-49)");
    case NeededFact::CompanyCity:
        return tr("the city in the company's address (BT-37)");
    case NeededFact::CompanyPostcode:
        return tr("the postcode in the company's address (BT-38)");
    case NeededFact::CustomerCity:
        return tr("the city in the customer's address (BT-52)");
    case NeededFact::CustomerPostcode:
        return tr("the postcode in the customer's address (BT-53)");
    case NeededFact::Mandate:
        return tr("the mandate of the direct debit (BT-89)");
    }
    return {};
}

QString NeededFactText::mend(FactPlace place)
{
    switch (place) {
    case FactPlace::Company:
        return tr("Enter it in the settings of the company.");
    case FactPlace::Customer:
        return tr("Enter it at the customer.");
    case FactPlace::CustomerThenOrder:
        return tr("Enter it at the customer and save the order again.");
    case FactPlace::Order:
        return tr("Choose another way of payment in the order.");
    }
    return {};
}

// Missing, and where it is entered.
QString mendOf(NeededFact fact)
{
    QString text = NeededFactText::missing(NeededFactText::of(fact), NeededFactText::mend(placeOf(fact)));
    text[0] = text[0].toUpper(); // it stands as a sentence of its own
    return text;
}

} // namespace

QString detailAsRead(const Objection &reason)
{
    if (reason.fault == Fault::HandOutWrong || reason.fault == Fault::EInvoiceWrong)
        return ruleText(reason.detail);
    const auto fact = fromWord<NeededFact>(reason.detail);
    if (!fact)
        return figureAsRead(reason.detail);
    return reason.fault == Fault::HandOutFactMissing ? mendOf(*fact) : NeededFactText::of(*fact);
}

} // namespace kontorist
