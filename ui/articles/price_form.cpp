#include "ui/articles/price_form.h"

#include <QVBoxLayout>

namespace kontorist {

PriceForm::PriceForm(const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_form(new Form(4)),
      m_customer(new InputField(InputField::Kind::Text, u"priceCustomer"_s, tr("For customer no."))),
      m_group(new InputField(InputField::Kind::Text, u"priceGroup"_s, tr("or price group"))),
      m_fromQuantity(new InputField(InputField::Kind::Quantity, u"priceFromQuantity"_s, tr("From quantity"))),
      m_price(new InputField(InputField::Kind::Price, u"pricePrice"_s, tr("Price of one, net"))),
      m_percent(new InputField(InputField::Kind::Percent, u"pricePercent"_s, tr("or % off the list price"))),
      m_from(new InputField(clock, u"priceFrom"_s, tr("First day"))),
      m_until(new InputField(clock, u"priceUntil"_s, tr("Last day")))
{
    m_customer->withHint(tr("empty: everybody"));
    m_from->withHint(tr("since ever"));
    m_until->withHint(tr("for ever"));
    for (InputField *field : {m_customer, m_group, m_fromQuantity, m_price, m_percent, m_from, m_until})
        m_form->add(field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    connect(m_form, &Form::finished, this, &PriceForm::finished);
}

std::optional<Request> PriceForm::request(const QString &sku)
{
    if (InputField *wrong = m_form->firstTrouble()) {
        wrong->takeFocus();
        return {};
    }
    QJsonObject fields{{u"sku"_s, sku}};
    const auto put = [&fields](const QString &name, const QString &value) {
        if (!value.isEmpty())
            fields[name] = value;
    };
    const auto dated = [](const InputField &field) {
        return field.date() ? field.date()->toString(Qt::ISODate) : QString();
    };
    put(u"customer"_s, text::tidied(m_customer->text()));
    put(u"group"_s, text::tidied(m_group->text()));
    put(u"fromQuantity"_s, m_fromQuantity->quantity() ? m_fromQuantity->quantity()->written() : QString());
    put(u"price"_s, m_price->price() ? m_price->price()->written() : QString());
    put(u"percent"_s, m_percent->percent() ? m_percent->percent()->written() : QString());
    put(u"from"_s, dated(*m_from));
    put(u"until"_s, dated(*m_until));
    return Request{u"price.add"_s, fields, {}};
}

void PriceForm::clear()
{
    for (InputField *field : {m_customer, m_group, m_fromQuantity, m_price, m_percent, m_from, m_until})
        field->setText({});
}

InputField *PriceForm::fieldOf(const QString &subject) const
{
    if (subject == u"customer" || subject == text::tidied(m_customer->text()))
        return m_customer;
    if (subject == u"price" || subject == u"percent")
        return m_price;
    if (subject == u"fromQuantity")
        return m_fromQuantity;
    return subject == u"until" ? m_until : nullptr;
}

bool PriceForm::object(const Answer &answer)
{
    InputField *field = answer.subject.isEmpty() ? nullptr : fieldOf(answer.subject);
    if (!field)
        return false;
    field->setTrouble(answer.text);
    field->takeFocus();
    return true;
}

} // namespace kontorist
