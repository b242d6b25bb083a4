#include "ui/entry/new_customer.h"

#include "core/company/company_store.h"
#include "core/sales/order_entry_store.h"
#include "core/search/search_actions.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/form.h"
#include "ui/widgets/sentence.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace kontorist {

NewCustomer::NewCustomer(CompanyThread &company, QWidget *parent)
    : QWidget(parent),
      m_company(company),
      m_form(new Form(6)),
      m_twins(new Sentence(Role::Warn, u"alert-triangle"_s)),
      m_trouble(new Sentence(Role::Crit, u"alert-triangle"_s))
{
    setObjectName(u"newCustomer"_s);
    const auto field = [this](const QString &name, const QString &label, int span) {
        return m_form->add(new InputField(InputField::Kind::Text, name, label), span);
    };
    m_name = field(u"newCustomerName"_s, tr("Name"), 3)->required();
    m_street = field(u"newCustomerStreet"_s, tr("Street and number"), 3)->required();
    m_postcode = field(u"newCustomerPostcode"_s, tr("Postcode"), 2)->required()->atMost(text::postcode);
    m_city = field(u"newCustomerCity"_s, tr("City"), 4)->required();
    m_phone = field(u"newCustomerPhone"_s, tr("Telephone"), 3);
    m_email = field(u"newCustomerEmail"_s, tr("E-mail"), 3);
    m_twins->setObjectName(u"newCustomerTwins"_s);
    m_trouble->setObjectName(u"newCustomerTrouble"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap / 2);
    layout->addWidget(m_form);
    layout->addWidget(m_twins);
    layout->addWidget(m_trouble);
    layout->addStretch();
    connect(m_form, &Form::finished, this, &NewCustomer::add);
    connect(m_postcode, &InputField::left, this, &NewCustomer::fillCity);
    connect(m_phone, &InputField::left, this, &NewCustomer::warnOfTwins);
}

void NewCustomer::begin(const QString &name)
{
    for (InputField *field : m_form->fields())
        field->setText({});
    m_twins->say({});
    m_trouble->say({});
    m_name->setText(name);
    m_name->takeFocus();
    m_company.ask(
        this, [](const Database &database) { return company_store::current(database).country; },
        [this](const QString &country) { m_country = country; });
}

void NewCustomer::fillCity()
{
    const QString postcode = text::tidied(m_postcode->text());
    if (postcode.isEmpty() || !m_city->isEmpty())
        return;
    m_company.ask(
        this,
        [postcode](const Database &database) { return order_entry_store::citiesOf(database, postcode); },
        [this](const QStringList &cities) {
            if (m_city->isEmpty() && cities.size() == 1)
                m_city->setText(cities.first());
        });
}

void NewCustomer::warnOfTwins()
{
    const QString phone = text::tidied(m_phone->text());
    if (phone.isEmpty())
        return m_twins->say({});
    m_company.ask(
        this,
        [phone](const Database &database) {
            return search_actions::findAmong(database, u"party"_s, phone, 1);
        },
        [this, phone](const QList<SearchHit> &hits) {
            if (text::tidied(m_phone->text()) == phone)
                m_twins->say(hits.isEmpty()
                                 ? QString()
                                 : tr("The same telephone number has %1 %2.")
                                       .arg(hits.first().record.number, hits.first().record.title));
        });
}

void NewCustomer::add()
{
    if (m_isUnderWay)
        return;
    if (InputField *wrong = m_form->firstTrouble())
        return wrong->takeFocus();
    QJsonObject fields{{u"name"_s, m_name->text()},
                       {u"street"_s, m_street->text()},
                       {u"postcode"_s, m_postcode->text()},
                       {u"city"_s, m_city->text()},
                       {u"country"_s, m_country}};
    if (!m_phone->isEmpty())
        fields[u"phone"_s] = m_phone->text();
    if (!m_email->isEmpty())
        fields[u"email"_s] = m_email->text();
    m_isUnderWay = true;
    m_company.act(this, {u"party.add"_s, fields}, [this](const Answer &answer) {
        m_isUnderWay = false;
        if (answer.isOk)
            return emit made(answer.fields[u"party"_s].toString());
        const QHash<QString, InputField *> named{{u"name"_s, m_name},         {u"street"_s, m_street},
                                                 {u"postcode"_s, m_postcode}, {u"city"_s, m_city},
                                                 {u"phone"_s, m_phone},       {u"email"_s, m_email}};
        if (InputField *field = named.value(answer.subject)) {
            field->setTrouble(answer.text);
            field->takeFocus();
        } else {
            m_trouble->say(answer.text);
        }
    });
}

void NewCustomer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit abandoned();
    QWidget::keyPressEvent(event);
}

} // namespace kontorist
