#include "ui/entry/new_customer.h"

#include "core/company/company_store.h"
#include "core/sales/order_entry_store.h"
#include "ui/records/customer_twin.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/form.h"
#include "ui/widgets/sentence.h"

#include <QApplication>
#include <QKeyEvent>
#include <QUuid>
#include <QVBoxLayout>

namespace kontorist {

namespace {

const QString newCustomerPrefix = u"newCustomer"_s, newCustomerInput = u"newCustomerName"_s;

} // namespace

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
    m_name = field(newCustomerInput, tr("Name"), 3)->required();
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
    connect(m_form, &Form::edited, this, &NewCustomer::edited);
    connect(m_postcode, &InputField::left, this, &NewCustomer::fillCity);
    for (const InputField *each : {m_phone, m_email})
        connect(each, &InputField::left, this, &NewCustomer::warnOfTwins);
    askCountry(); // it must be there before somebody has typed the rest
}

void NewCustomer::begin(const QString &order, const QString &name)
{
    if (m_order != order || m_name->text() != name)
        setInputs(order, {{m_name->name(), name}});
    m_name->takeFocus();
}

QHash<QString, QString> NewCustomer::inputs() const
{
    QHash<QString, QString> texts;
    for (const InputField *field : m_form->fields())
        texts[field->name()] = field->text();
    return texts;
}

bool NewCustomer::isIn(const QHash<QString, QString> &texts)
{
    return texts.contains(newCustomerInput);
}

void NewCustomer::drop(QHash<QString, QString> &texts)
{
    texts.removeIf([](const auto &each) { return each.key().startsWith(newCustomerPrefix); });
}

void NewCustomer::setInputs(const QString &order, const QHash<QString, QString> &texts)
{
    m_order = order;
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (InputField *field : m_form->fields())
        if (field->text() != texts.value(field->name()))
            field->setText(texts.value(field->name()));
    m_twins->say({});
    m_trouble->say({});
    askCountry();
}

void NewCustomer::takeFocus()
{
    InputField *wrong = m_form->firstTrouble();
    (wrong ? wrong : m_form->fields().last())->takeFocus();
}

void NewCustomer::askCountry()
{
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
        [this, postcode](const QStringList &cities) {
            const bool isStillAsked = text::tidied(m_postcode->text()) == postcode;
            if (isStillAsked && m_city->isEmpty() && cities.size() == 1)
                m_city->setText(cities.first());
        });
}

void NewCustomer::warnOfTwins()
{
    const QString phone = text::tidied(m_phone->text()), email = text::tidied(m_email->text());
    if (phone.isEmpty() && email.isEmpty())
        return m_twins->say({});
    m_company.ask(
        this,
        [phone, email, today = m_company.today()](const Database &database) {
            return customer_twin::find(database, phone, email, today);
        },
        [this, phone, email](const std::optional<customer_list_store::CustomerRow> &twin) {
            if (text::tidied(m_phone->text()) == phone && text::tidied(m_email->text()) == email)
                m_twins->say(twin ? customer_twin::sentence(*twin) : QString());
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
    m_company.act(this, {u"party.add"_s, fields, m_key}, [this, order = m_order](const Answer &answer) {
        m_isUnderWay = false;
        if (answer.isOk)
            emit made(order, answer.fields[u"party"_s].toString());
        else if (order == m_order) // else his fields stand there as they were typed
            object(answer);
    });
}

void NewCustomer::object(const Answer &answer)
{
    const QHash<QString, InputField *> named{{u"name"_s, m_name},         {u"street"_s, m_street},
                                             {u"postcode"_s, m_postcode}, {u"city"_s, m_city},
                                             {u"phone"_s, m_phone},       {u"email"_s, m_email}};
    InputField *field = named.value(answer.subject);
    if (!field)
        return m_trouble->say(answer.text);
    field->setTrouble(answer.text);
    if (isAncestorOf(QApplication::focusWidget()))
        field->takeFocus();
}

void NewCustomer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit abandoned();
    QWidget::keyPressEvent(event);
}

} // namespace kontorist
