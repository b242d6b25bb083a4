#include "ui/entry/other_address.h"

#include "ui/widgets/form.h"

#include <QVBoxLayout>

namespace kontorist {

namespace {

struct Part
{
    const char *name;
    QString Address::*text;
    int span;
};

const Part parts[] = {{"otherAddressName", &Address::name, 4},
                      {"otherAddressStreet", &Address::street, 4},
                      {"otherAddressPostcode", &Address::postcode, 2},
                      {"otherAddressCity", &Address::city, 4},
                      {"otherAddressCountry", &Address::country, 2}};

} // namespace

OtherAddress::OtherAddress(QWidget *parent) : QWidget(parent), m_form(new Form(8))
{
    setObjectName(u"otherAddress"_s);
    const QStringList labels{tr("Name"), tr("Street and number"), tr("Postcode"), tr("City"), tr("Country")};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Part &part = parts[i];
        m_form
            ->add(new InputField(InputField::Kind::Text, QString::fromLatin1(part.name), labels[i]),
                  part.span)
            ->required();
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &Form::edited, this, &OtherAddress::edited);
    connect(m_form, &Form::finished, this, &OtherAddress::finished);
}

void OtherAddress::setAddress(const Address &address)
{
    for (const Part &part : parts)
        m_form->field(QString::fromLatin1(part.name))->setText(address.*part.text);
}

std::optional<Address> OtherAddress::address() const
{
    Address address;
    for (const Part &part : parts) {
        address.*part.text = text::tidied(m_form->field(QString::fromLatin1(part.name))->text());
        if ((address.*part.text).isEmpty())
            return {};
    }
    address.country = address.country.toUpper();
    return address;
}

bool OtherAddress::validate()
{
    InputField *wrong = m_form->firstTrouble();
    if (wrong)
        wrong->takeFocus();
    return !wrong;
}

void OtherAddress::focusFirst()
{
    m_form->focusFirst();
}

} // namespace kontorist
