#include "ui/articles/price_form.h"

namespace kontorist {

PriceForm::PriceForm(const Clock &clock, QWidget *parent)
    : ActPanel(u"priceForm"_s, tr("Further price"), tr("Add the price"), 4, parent),
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
    const std::pair<InputField *, const char *> fields[] = {
        {m_customer, "customer"}, {m_group, "group"},     {m_fromQuantity, "fromQuantity"},
        {m_price, "price"},       {m_percent, "percent"}, {m_from, "from"},
        {m_until, "until"}};
    for (const auto &[field, subject] : fields) {
        form().add(field);
        field->setProperty("subject", QString::fromLatin1(subject)); // how the command calls it
    }
}

Request PriceForm::request(const QString &sku) const
{
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
    return {u"price.add"_s, fields, {}};
}

void PriceForm::clear()
{
    for (InputField *field : {m_customer, m_group, m_fromQuantity, m_price, m_percent, m_from, m_until})
        field->setText({});
}

// Who is not known is named by what was typed.
bool PriceForm::object(const Answer &answer)
{
    const bool isCustomer = !m_customer->isEmpty() && answer.subject == text::tidied(m_customer->text());
    return showTrouble(isCustomer ? u"customer"_s : answer.subject, answer.text);
}

} // namespace kontorist
