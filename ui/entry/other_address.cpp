#include "ui/entry/other_address.h"

#include "ui/records/choices.h"
#include "ui/widgets/form.h"

#include <iterator>
#include <QComboBox>
#include <QVBoxLayout>

namespace kontorist {

namespace {

struct Part
{
    const char *name;
    QString Address::*text;
    int span;
};

constexpr Part parts[] = {{"otherAddressName", &Address::name, 4},
                          {"otherAddressStreet", &Address::street, 4},
                          {"otherAddressPostcode", &Address::postcode, 2},
                          {"otherAddressCity", &Address::city, 3}};
constexpr int partCount = std::size(parts);

} // namespace

OtherAddress::OtherAddress(QWidget *parent)
    : QWidget(parent),
      m_form(new Form(8)),
      m_country(new InputField(InputField::Kind::Choice, u"otherAddressCountry"_s, tr("Country")))
{
    setObjectName(u"otherAddress"_s);
    const QStringList labels{tr("Name"), tr("Street and number"), tr("Postcode"), tr("City")};
    for (int i = 0; i < partCount; ++i) {
        const Part &part = parts[i];
        m_form
            ->add(new InputField(InputField::Kind::Text, QString::fromLatin1(part.name), labels[i]),
                  part.span)
            ->required();
    }
    auto *country = static_cast<QComboBox *>(m_country->input());
    country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    country->setMinimumContentsLength(8); // the longest names need not fit a small window
    m_form->add(m_country->withOptions(countryChoices())->required(), 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &Form::edited, this, &OtherAddress::edited);
    connect(m_form, &Form::finished, this, &OtherAddress::finished);
    setAddress({});
}

QString OtherAddress::typed(int part) const
{
    return text::tidied(m_form->field(QString::fromLatin1(parts[part].name))->text());
}

bool OtherAddress::isBlank() const
{
    for (int i = 0; i < partCount; ++i)
        if (!typed(i).isEmpty())
            return false;
    return true;
}

void OtherAddress::setAddress(const Address &address)
{
    m_whole = address;
    for (const Part &part : parts)
        m_form->field(QString::fromLatin1(part.name))->setText(address.*part.text);
    m_country->setChoice(address.country.isEmpty() ? m_home : address.country);
}

void OtherAddress::setHome(const QString &country)
{
    if (country == std::exchange(m_home, country) || !isBlank())
        return;
    m_country->setChoice(country);
}

std::optional<Address> OtherAddress::address() const
{
    Address address = m_whole;
    address.country = m_country->choice().toString();
    for (int i = 0; i < partCount; ++i) {
        address.*parts[i].text = typed(i);
        if (typed(i).isEmpty())
            return {};
    }
    if (address.country.isEmpty())
        return {};
    return address;
}

QHash<QString, QString> OtherAddress::inputs() const
{
    QHash<QString, QString> texts;
    if (isBlank())
        return texts;
    for (int i = 0; i < partCount; ++i)
        texts[QString::fromLatin1(parts[i].name)] = typed(i);
    texts[m_country->name()] = m_country->choice().toString();
    return texts;
}

void OtherAddress::setInputs(const QHash<QString, QString> &texts)
{
    for (const Part &part : parts) {
        const QString name = QString::fromLatin1(part.name);
        if (texts.contains(name))
            m_form->field(name)->setText(texts[name]);
    }
    if (texts.contains(m_country->name()))
        m_country->setChoice(texts[m_country->name()]);
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
