#include "ui/text/field_help.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

namespace kontorist::field_help {

namespace {

/// Gives the sentences their context in the catalogue.
class FieldHelp
{
    Q_DECLARE_TR_FUNCTIONS(FieldHelp)

public:
    static QHash<QString, QString> all()
    {
        QHash<QString, QString> all = customers();
        all.insert(articles());
        all.insert(company());
        all.insert(work());
        return all;
    }

private:
    static QHash<QString, QString> customers()
    {
        return {
            {u"customerCreditLimit"_s,
             tr("Open invoices and undelivered orders together may come to this. An order above it is held until money "
                "comes or somebody lifts the hold. Empty: no limit.")},
            {u"customerTermsDays"_s,
             tr("Days from the date of the invoice until it is due. Empty: as the company's terms say.")},
            {u"customerTermsDiscountDays"_s,
             tr("Paid within so many days, the customer may take the percentage beside it off. It is printed on the "
                "invoice and judged by the value date of the payment.")},
            {u"customerDiscount"_s,
             tr("Taken off every list price of this customer. Prices agreed for him alone stay as they are.")},
            {u"customerBuyerReference"_s,
             tr("Authorities are told apart by the Leitweg-ID, which an XRechnung must carry. Others may give any "
                "reference of their own here.")},
            {u"customerPriceGroup"_s,
             tr("Customers of one group share prices: give the same word at the prices of the articles.")},
            {u"customerBillTo"_s,
             tr("The number of the customer who gets the invoices and owes the money, where it is "
                "another one, as the head office of a chain.")},
            {u"customerCompleteOnly"_s,
             tr("Nothing is sent before everything of an order is there. What is there is kept for it meanwhile.")},
        };
    }
    static QHash<QString, QString> articles()
    {
        return {
            {u"articleTaxRate"_s,
             tr("Which rate of VAT the article bears in Germany. Deliveries abroad and to other "
                "cases of tax find their rate by themselves.")},
            {u"articleReorderPoint"_s,
             tr("When less than this is free in stock, the article is on the list of what runs short.")},
            {u"articleGtin"_s,
             tr("The number under the bars on the package, 8, 12, 13 or 14 digits. The scanner finds "
                "the article by it.")},
            {u"articlePer"_s,
             tr("The price is for so many units, as screws are sold by the hundred. It counts to the fraction of a cent.")},
        };
    }
    static QHash<QString, QString> company()
    {
        return {
            {u"companyTaxNumber"_s,
             tr("As the tax office writes it. It or the VAT id must stand on every invoice (§ 14 "
                "UStG).")},
            {u"companyVatId"_s, tr("DE and nine digits. Invoices to other countries of the EU need it.")},
            {u"companyHoldDays"_s,
             tr("An order that waits for something keeps its goods for so many days; then others "
                "get them.")},
            {u"companyClosedUntil"_s,
             tr("Up to this day the books are closed: nothing is posted into it any more.")},
            {u"companySmallBusiness"_s,
             tr("For who takes no VAT: invoices show none and say why. Changes what is written from now on.")},
        };
    }
    static QHash<QString, QString> work()
    {
        return {
            {u"payDiscount"_s, tr("What the customer took off. Empty: what his terms allow on the value "
                                  "date.")},
            {u"payDate"_s, tr("The day on which the bank has the money. The cash discount is judged by it.")},
            {u"importSender"_s,
             tr("Whoever sends tables keeps their form: under this name the meaning of the columns is "
                "kept, and what came in once is known again.")},
        };
    }
};

} // namespace

QString of(const QString &input)
{
    return FieldHelp::all().value(input);
}

QStringList inputs()
{
    return FieldHelp::all().keys();
}

} // namespace kontorist::field_help
