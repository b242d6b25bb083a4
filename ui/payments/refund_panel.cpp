#include "ui/payments/refund_panel.h"

#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/widgets/form.h"

#include <QUuid>

namespace kontorist {

RefundPanel::RefundPanel(QWidget *parent)
    : ActPanel(u"refundPanel"_s, tr("Pay a credit back"), tr("Pay back"), 2, parent),
      m_amount(new InputField(InputField::Kind::Amount, u"refundAmount"_s, tr("A&mount"))),
      m_method(new InputField(InputField::Kind::Choice, u"refundMethod"_s, tr("Paid &by")))
{
    m_amount->required()->onShortPath();
    QList<InputField::Option> options;
    for (const PayBy method : {PayBy::Transfer, PayBy::Cash, PayBy::Card, PayBy::DirectDebit})
        options.append({word(method), paymentMethod(method)});
    m_method->withOptions(options);
    form().add(m_amount);
    form().add(m_method);
}

void RefundPanel::offer(const QString &correction, const QString &customer, const QString &name, Money open)
{
    m_correction = correction;
    m_customer = customer;
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_amount->setAmount(open);
    setHeading(tr("Pay %1 back").arg(name));
    setPreview(correction.isEmpty()
                   ? tr("%1 stand to the customer's credit; the oldest credit is paid back first.")
                         .arg(format::moneyWithSign(open))
                   : tr("%1 of %2 are not used.").arg(format::moneyWithSign(open), correction));
    ActPanel::open();
}

Request RefundPanel::request() const
{
    QJsonObject fields{{u"amount"_s, m_amount->amount().value_or(Money()).written()},
                       {u"method"_s, m_method->choice().toString()}};
    if (m_correction.isEmpty())
        fields[u"customer"_s] = m_customer;
    else
        fields[u"correction"_s] = m_correction;
    return {u"payment.refund"_s, fields, m_key};
}

} // namespace kontorist
