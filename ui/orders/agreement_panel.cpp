#include "ui/orders/agreement_panel.h"

#include "ui/text/master_text.h"
#include "ui/widgets/form.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontorist {

namespace {

using Kind = InputField::Kind;

const QString typedAddress = u"@typed"_s; // no code can begin so

// As order.change takes it.
QJsonObject written(const OrderCharge &charge, const TaxRates &rates, QDate on)
{
    QJsonObject object{{u"reason"_s, charge.reason},
                       {u"eachDelivery"_s, charge.eachDelivery},
                       {u"noCashDiscount"_s, charge.noCashDiscount}};
    if (charge.amount)
        object[u"amount"_s] = charge.amount->written();
    if (charge.percent)
        object[u"percent"_s] = charge.percent->written();
    if (charge.standard)
        object[u"standardAmount"_s] = charge.standard->written();
    if (charge.taxClass)
        if (const auto rate = rates.on(*charge.taxClass, on))
            object[u"taxRate"_s] = rate->written();
    return object;
}

} // namespace

AgreementPanel::AgreementPanel(const OrderFacts &facts, QWidget *parent)
    : ActPanel(u"agreement"_s, tr("Freight, terms, tax and delivery"), tr("Change the order"), 3, parent),
      m_order(facts.found.order),
      m_addresses(facts.deliveryAddresses),
      m_rates(facts.rates),
      m_terms(TermsFields::made(u"agreementTerms"_s)),
      m_termsValue(m_terms.binding(false))
{
    makeFreight();
    makeAddress();
    makeTerms();
    makeTaxCase();
}

// The charge that is a fixed sum for goods on their way; percentages and others stay what they are.
qsizetype AgreementPanel::freight() const
{
    for (qsizetype i = 0; i < m_order.charges.size(); ++i)
        if (m_order.charges[i].kind == Adjustment::Kind::Charge && m_order.charges[i].amount)
            return i;
    return -1;
}

void AgreementPanel::makeFreight()
{
    m_freightName = new InputField(Kind::Text, u"agreementFreightName"_s, tr("&Freight, as it is called"));
    m_freight = new InputField(Kind::Amount, u"agreementFreight"_s, tr("Fr&eight €"));
    const qsizetype at = freight();
    m_freightName->setText(at >= 0                       ? m_order.charges[at].reason
                           : m_order.language == u"de"_s ? u"Fracht"_s
                                                         : u"Freight"_s);
    if (at >= 0)
        m_freight->setAmount(m_order.charges[at].amount);
    m_freightName->required();
    m_freight->setProperty("subject", u"charges[0].amount"_s);
    form().add(m_freight);
    form().add(m_freightName, 2);
}

void AgreementPanel::makeAddress()
{
    m_address = new InputField(Kind::Choice, u"agreementAddress"_s, tr("&Delivery to"));
    QList<InputField::Option> options{{QString(), tr("the customer’s own address")}};
    for (const Party::DeliveryAddress &each : m_addresses)
        options.append({each.code, each.code + u" · "_s + OrderTables::oneLine(each.address)});
    if (!m_order.shipTo)
        options.append({typedAddress, OrderTables::oneLine(m_order.shipAddress)});
    m_address->withOptions(options);
    m_address->setChoice(m_order.shipTo.value_or(typedAddress));
    form().add(m_address, 3);
}

void AgreementPanel::makeTerms()
{
    m_terms.days->required();
    for (InputField *field : m_terms.all())
        form().add(field);
    m_termsValue.write(QJsonDocument::fromJson(m_order.terms.written().toUtf8()).object());
    m_termsBefore = m_termsValue.read();
}

void AgreementPanel::makeTaxCase()
{
    m_taxCase = new InputField(Kind::Choice, u"agreementTaxCase"_s, tr("Ta&x case"));
    QList<InputField::Option> options;
    for (size_t i = 0; i < wordsOf<TaxCase>.size(); ++i)
        options.append({word(static_cast<TaxCase>(i)), master_text::taxCase(static_cast<TaxCase>(i))});
    m_taxCase->withOptions(options);
    m_taxCase->setChoice(word(m_order.taxCase));
    m_taxCase->setProperty("subject", u"taxCase"_s);
    form().add(m_taxCase, 3);
}

bool AgreementPanel::isFreightChanged() const
{
    const qsizetype at = freight();
    if (at < 0)
        return !m_freight->isEmpty();
    return m_freight->amount() != m_order.charges[at].amount ||
           text::tidied(m_freightName->text()) != m_order.charges[at].reason;
}

QJsonArray AgreementPanel::charges() const
{
    QJsonArray all;
    OrderCharge changed;
    const qsizetype at = freight();
    if (at >= 0)
        changed = m_order.charges[at];
    changed.reason = text::tidied(m_freightName->text());
    changed.amount = m_freight->amount();
    if (changed.amount && !changed.amount->isZero())
        all.append(written(changed, m_rates, m_order.orderedOn));
    for (qsizetype i = 0; i < m_order.charges.size(); ++i)
        if (i != at && m_order.charges[i].kind == Adjustment::Kind::Charge)
            all.append(written(m_order.charges[i], m_rates, m_order.orderedOn));
    return all;
}

QJsonObject AgreementPanel::changes() const
{
    QJsonObject fields;
    if (isFreightChanged())
        fields[u"charges"_s] = charges();
    if (const QJsonValue terms = m_termsValue.read(); terms != m_termsBefore)
        fields[u"terms"_s] = terms;
    if (m_taxCase->choice().toString() != word(m_order.taxCase))
        fields[u"taxCase"_s] = m_taxCase->choice().toString();
    const QString address = m_address->choice().toString();
    if (address == m_order.shipTo.value_or(typedAddress))
        return fields;
    if (address.isEmpty())
        fields[u"clear"_s] = QJsonArray{u"shipTo"_s};
    else
        fields[u"shipTo"_s] = address;
    return fields;
}

} // namespace kontorist
