#include "ui/customers/customer_form.h"

#include "core/base/vat_id.h"
#include "ui/records/choices.h"
#include "ui/records/terms_fields.h"
#include "ui/shell/company_thread.h"
#include "ui/text/error_text.h"
#include "ui/text/master_text.h"
#include "ui/widgets/sentence.h"

#include <algorithm>
#include <QLineEdit>

namespace kontorist {

namespace {

using Kind = InputField::Kind;

InputField *customerText(const char *name, const QString &label, qsizetype most = text::shortest)
{
    auto *field = new InputField(Kind::Text, QString::fromLatin1(name), label);
    field->atMost(most);
    return field;
}

InputField *vatIdField()
{
    auto *field = customerText("vatId", CustomerForm::tr("VAT id"));
    field->required()->withRule([](const InputField &vatId) {
        try {
            (void)VatId::read(vatId.text(), vatId.label());
        } catch (const Error &error) {
            return errorText(error.reason());
        }
        return QString();
    });
    return field;
}

InputField *countryField()
{
    auto *field = new InputField(Kind::Choice, u"deliveryCountry"_s, CustomerForm::tr("Country"));
    QList<InputField::Option> countries = countryChoices();
    const auto home = std::ranges::find_if(
        countries, [](const InputField::Option &country) { return country.value == u"DE"_s; });
    if (home != countries.end())
        countries.move(home - countries.begin(), 0);
    return field->withOptions(countries);
}

} // namespace

CustomerForm::CustomerForm(CompanyThread &company, SharedFields &fields, QObject *parent)
    : QObject(parent),
      m_company(company),
      m_fields(fields),
      m_address(new Form(4)),
      m_trade(new Form(4)),
      m_name(customerText("customerName", tr("Na&me"))),
      m_name2(customerText("customerName2", tr("Second line"))),
      m_street(customerText("customerStreet", tr("&Street and number"))),
      m_postcode(customerText("customerPostcode", tr("Postcode"), text::postcode)),
      m_city(customerText("customerCity", tr("Cit&y"))),
      m_country(new InputField(Kind::Choice, u"customerCountry"_s, tr("Country"))),
      m_phone(customerText("customerPhone", tr("&Telephone"))),
      m_email(customerText("customerEmail", tr("&E-mail"))),
      m_window(new Sentence(Role::Warn, u"alert-triangle"_s)),
      m_twin(new Sentence(Role::Warn, u"users"_s))
{
    makeAddress();
    makeTrade();
    makeLists();
}

void CustomerForm::makeAddress()
{
    m_country->withOptions(countryChoices());
    m_country->setChoice(u"DE"_s);
    for (InputField *field : {m_name, m_street, m_postcode, m_city, m_phone, m_email})
        field->onShortPath();
    for (InputField *field : {m_name, m_street, m_postcode, m_city})
        field->required();
    m_address->add(m_fields.bind(u"name"_s, m_name), 2);
    m_address->add(m_fields.bind(u"name2"_s, m_name2), 2);
    m_address->add(m_fields.bind(u"street"_s, m_street), 2);
    m_address->add(m_fields.bind(u"postcode"_s, m_postcode));
    m_address->add(m_fields.bind(u"city"_s, m_city));
    m_address->add(m_fields.bind(u"phone"_s, m_phone), 2);
    m_address->add(m_fields.bind(u"email"_s, m_email), 2);
    m_address->add(m_fields.bind(u"country"_s, m_country), 2);
    auto *role = new InputField(Kind::Choice, u"customerRole"_s, tr("Is our"));
    role->withOptions(choicesOf<PartyRole>(&master_text::role));
    m_address->add(m_fields.bind(u"role"_s, role));
    auto *consumer = new InputField(Kind::Tick, u"customerConsumer"_s, tr("Private person"));
    m_address->add(m_fields.bind(u"consumer"_s, consumer));
    m_window->setObjectName(u"customerWindow"_s);
    m_twin->setObjectName(u"customerTwin"_s);
    m_address->addWidget(m_window, 4);
    m_address->addWidget(m_twin, 4);
    m_postcode->lineEdit()->installEventFilter(this);
    connect(m_postcode, &InputField::edited, this, &CustomerForm::askCity);
    for (InputField *field : {m_name, m_name2, m_street, m_postcode, m_city, m_country})
        connect(field, &InputField::edited, this, &CustomerForm::checkWindow);
    connect(m_phone, &InputField::left, this, &CustomerForm::askTwin);
    connect(m_email, &InputField::left, this, &CustomerForm::askTwin);
}

void CustomerForm::makeTrade()
{
    const auto choice = [this](const QString &command, const char *name, const QString &label,
                               const QList<InputField::Option> &options) {
        auto *field = new InputField(Kind::Choice, QString::fromLatin1(name), label);
        field->withOptions(options);
        m_trade->add(m_fields.bind(command, field));
    };
    const auto line = [this](const QString &command, const char *name, const QString &label) {
        return m_trade->add(m_fields.bind(command, customerText(name, label)));
    };
    auto *limit = new InputField(Kind::Amount, u"customerCreditLimit"_s, tr("C&redit limit"));
    limit->withHint(tr("unlimited"));
    m_trade->add(m_fields.bindCleared(u"creditLimit"_s, limit));
    const TermsFields terms = TermsFields::made(u"customerTerms"_s);
    for (InputField *field : terms.all())
        m_trade->add(field);
    m_fields.bind(terms.binding(true));
    auto *discount = new InputField(Kind::Percent, u"customerDiscount"_s, tr("&Discount on list prices"));
    m_trade->add(m_fields.bindCleared(u"discountPercent"_s, discount));
    choice(u"payBy"_s, "customerPayBy", tr("Pays by"), choicesOf<PayBy>(&master_text::payBy));
    choice(u"invoicing"_s, "customerInvoicing", tr("Gets invoices"),
           choicesOf<Invoicing>(&master_text::invoicing));
    choice(u"language"_s, "customerLanguage", tr("Language of papers"), languageChoices());
    line(u"priceGroup"_s, "customerPriceGroup", tr("Price group"));
    line(u"billTo"_s, "customerBillTo", tr("Invoices go to no."));
    line(u"iban"_s, "customerIban", tr("IBAN"));
    line(u"buyerReference"_s, "customerBuyerReference", tr("Leitweg-ID or reference"));
    line(u"carrier"_s, "customerCarrier", tr("Carrier"));
    line(u"deliveryTerms"_s, "customerDeliveryTerms", tr("Delivery terms"));
    makeOutput();
    auto *complete = new InputField(Kind::Tick, u"customerCompleteOnly"_s, tr("Complete deliveries only"));
    m_trade->add(m_fields.bind(u"completeOnly"_s, complete), 2);
    m_blocked = customerText("customerBlocked", tr("&Blocked because"));
    m_blocked->withHint(tr("empty: not blocked"));
    m_trade->add(m_fields.bind(u"blocked"_s, m_blocked), 4);
}

// How papers reach the customer. What he does not say is as the company does it.
void CustomerForm::makeOutput()
{
    const auto orCompany = [this](const QString &command, const char *name, const QString &label,
                                  QList<InputField::Option> options) {
        options.prepend({QString(), tr("As the company does it")});
        auto *field = new InputField(Kind::Choice, QString::fromLatin1(name), label);
        m_trade->add(m_fields.bindCleared(command, field->withOptions(options)));
    };
    orCompany(u"output"_s, "customerOutput", tr("Papers go out"),
              choicesOf<OutputWay>(&master_text::outputWay));
    orCompany(u"invoiceForm"_s, "customerInvoiceForm", tr("Form of invoices"),
              choicesOf<InvoiceForm>(&master_text::invoiceForm));
    auto *letter = new InputField(Kind::Choice, u"outputLetter"_s, tr("Papers"));
    letter->withOptions(choicesOf<LetterKind>(&master_text::letters));
    const auto letterWord = [](const QJsonValue &value) {
        return master_text::letters(fromWord<LetterKind>(value.toString()).value_or(LetterKind::Invoices));
    };
    m_outputAddresses =
        new ListEditor(u"outputAddresses"_s, tr("Addresses for papers"),
                       {{u"letter"_s, letter, u"Quotes and confirmations"_s, false, letterWord},
                        {u"email"_s, customerText("outputEmail", tr("E-mail"))->required(),
                         u"einkauf@sommer.example"_s, true}},
                       tr("All papers go to the e-mail address above. Insert adds another for some."));
    bindList(u"outputAddresses"_s, m_outputAddresses);
}

void CustomerForm::makeLists()
{
    const QString name = u"Jana Sommer-Hartmann"_s, mail = u"einkauf@sommer.example"_s;
    m_contacts =
        new ListEditor(u"contacts"_s, tr("Contacts"),
                       {{u"name"_s, customerText("contactName", tr("Name"))->required(), name, true},
                        {u"role"_s, customerText("contactRole", tr("Role")), u"Geschäftsführung"_s},
                        {u"email"_s, customerText("contactEmail", tr("E-mail")), mail},
                        {u"phone"_s, customerText("contactPhone", tr("Telephone")), u"0341 5550123"_s}},
                       tr("No contacts. Insert adds one."));
    auto *result = new InputField(Kind::Choice, u"vatIdResult"_s, tr("Tax office says"));
    result->withOptions({{word(VatIdResult::Unchecked), master_text::vatResult(VatIdResult::Unchecked)},
                         {word(VatIdResult::Valid), master_text::vatResult(VatIdResult::Valid)},
                         {word(VatIdResult::Invalid), master_text::vatResult(VatIdResult::Invalid)}});
    const auto resultWord = [](const QJsonValue &value) {
        const auto found = fromWord<VatIdResult>(value.toString());
        return master_text::vatResult(found.value_or(VatIdResult::Unchecked));
    };
    auto *checkedOn =
        new InputField(m_company.clock(), u"vatIdCheckedOn"_s, tr("Confirmed on"), parse::Side::Behind);
    m_vatIds = new ListEditor(u"vatIds"_s, tr("VAT ids"),
                              {{u"id"_s, vatIdField(), u"ATU12345678"_s},
                               {u"result"_s, result, u"Noch nicht bestätigt"_s, false, resultWord},
                               {u"checkedOn"_s, checkedOn, u"2026-12-23"_s}},
                              tr("No VAT id. Insert adds one."));
    m_deliveryAddresses = new ListEditor(
        u"deliveryAddresses"_s, tr("Delivery addresses"),
        {{u"code"_s, customerText("deliveryCode", tr("Code"), text::code)->required(), u"LAGER-2"_s},
         {u"name"_s, customerText("deliveryName", tr("Name"))->required(), name, true},
         {u"name2"_s, customerText("deliveryName2", tr("Second line")), {}},
         {u"street"_s, customerText("deliveryStreet", tr("Street and number"))->required(),
          u"Karl-Liebknecht-Straße 128"_s},
         {u"postcode"_s, customerText("deliveryPostcode", tr("Postcode"), text::postcode)->required(),
          u"88888"_s},
         {u"city"_s, customerText("deliveryCity", tr("City"))->required(), u"Frankfurt am Main"_s},
         {u"country"_s, countryField(), {}},
         {u"contact"_s, customerText("deliveryContact", tr("Contact")), {}},
         {u"phone"_s, customerText("deliveryPhone", tr("Telephone")), {}},
         {u"note"_s, customerText("deliveryNote", tr("Note for the carrier")), {}}},
        tr("Goods go to the address above. Insert adds another."));
    m_articleNumbers = new ListEditor(
        u"articleNumbers"_s, tr("Own article numbers"),
        {{u"number"_s, customerText("ownNumber", tr("Customer’s number"), text::articleNumber)->required(),
          name, true},
         {u"sku"_s, customerText("ownSku", tr("Our article"), text::articleNumber)->required(),
          u"SCHRAUBE-M6X20"_s}},
        tr("The customer orders by our numbers. Insert adds one of his own."));
    for (ListEditor *editor : {m_contacts, m_deliveryAddresses, m_articleNumbers})
        bindList(editor->objectName(), editor);
    bindList(u"vatIds"_s, m_vatIds);
}

void CustomerForm::bindList(const QString &name, ListEditor *editor)
{
    m_fields.bind({name,
                   {},
                   [editor] { return editor->value(); },
                   [editor](const QJsonValue &value) { editor->setValue(value.toArray()); },
                   [editor](const QJsonValue &) { return editor->table()->accessibleName(); },
                   false,
                   [editor](const QString &sentence) { editor->setTrouble(sentence); }});
    connect(editor, &ListEditor::edited, &m_fields, &SharedFields::touched);
    connect(editor, &ListEditor::typed, &m_fields, &SharedFields::touched);
    connect(editor, &ListEditor::edited, this, &CustomerForm::listEdited);
}

} // namespace kontorist
