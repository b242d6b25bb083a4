#include "ui/settings/settings_page.h"

#include "ui/lists/cells.h"
#include "ui/records/choices.h"
#include "ui/records/terms_fields.h"
#include "ui/settings/mail_settings.h"
#include "ui/settings/printer_settings.h"
#include "ui/settings/range_settings.h"
#include "ui/settings/rate_table.h"
#include "ui/settings/settings_facts.h"
#include "ui/settings/topics.h"
#include "ui/shell/theme.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"
#include "ui/text/master_text.h"
#include "ui/widgets/form.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace kontorist {

using Kind = InputField::Kind;

SettingsPage::SettingsPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : EditPage(company, u"settings"_s, u"settings"_s, parent), m_settings(settings), m_topics(new Topics)
{
    addEditing();
    command("searchSettings", tr("&Search the settings"), QKeySequence::Find,
            [this] { m_topics->focusSearch(); });
    command(
        "letterhead", tr("&Letterhead"), Qt::CTRL | Qt::Key_L,
        [this] {
            emit goWanted({u"settings"_s, u"letterhead"_s, {}});
        },
        As::Button);
    makeCompany();
    makeBank();
    makeTax();
    makeTerms();
    makeWarehouse();
    makeLocations();
    makeRanges();
    makePrinters();
    makeAppearance();
    makeMail();
    makeOutput();
    body()->addWidget(m_topics, 1);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::focusFirst()
{
    m_topics->focusTopic();
}

void SettingsPage::reveal(QWidget *widget)
{
    m_topics->reveal(widget);
    EditPage::reveal(widget);
}

InputField *SettingsPage::text(const QString &command, const char *name, const QString &label)
{
    return fields().bind(command, new InputField(Kind::Text, QString::fromLatin1(name), label));
}

InputField *SettingsPage::tick(const QString &command, const char *name, const QString &label)
{
    return fields().bind(
        command, new InputField(Kind::Tick, QString::fromLatin1(name), label, InputField::Place::Left));
}

void SettingsPage::makeCompany()
{
    auto *form = new Form(2);
    form->add(text(u"name"_s, "companyName", tr("Legal name"))->required(), 2);
    form->add(text(u"street"_s, "companyStreet", tr("Street and number"))->required(), 2);
    form->add(text(u"postcode"_s, "companyPostcode", tr("Postcode"))->required());
    form->add(text(u"city"_s, "companyCity", tr("City"))->required());
    auto *country = new InputField(Kind::Choice, u"companyCountry"_s, tr("Country"));
    form->add(fields().bind(u"country"_s, country->withOptions(countryChoices())));
    form->add(text(u"contact"_s, "companyContact", tr("Person to ask")));
    form->add(text(u"phone"_s, "companyPhone", tr("Telephone")));
    form->add(text(u"email"_s, "companyEmail", tr("E-mail")));
    form->add(text(u"register"_s, "companyRegister", tr("Commercial register, court and number")), 2);
    form->add(text(u"director"_s, "companyDirector", tr("Managing directors")), 2);
    m_topics->add(u"topicCompany"_s, tr("Company and address"), form, {tr("address")});
}

void SettingsPage::makeBank()
{
    auto *form = new Form(2);
    form->add(text(u"iban"_s, "companyIban", tr("IBAN")));
    form->add(text(u"bic"_s, "companyBic", tr("BIC")));
    form->add(text(u"bank"_s, "companyBank", tr("Bank")), 2);
    m_topics->add(u"topicBank"_s, tr("Bank account"), form);
}

void SettingsPage::makeTax()
{
    auto *form = new Form(2);
    form->add(text(u"taxNumber"_s, "companyTaxNumber", tr("Tax number")));
    form->add(text(u"vatId"_s, "companyVatId", tr("VAT id")));
    auto *taxation = new InputField(Kind::Choice, u"companyTaxation"_s, tr("VAT is due"));
    taxation->withOptions({{word(Taxation::Agreed), tr("with the supply (agreed)")},
                           {word(Taxation::Collected), tr("with the money (collected)")}});
    form->add(fields().bind(u"taxation"_s, taxation));
    auto *chart = new InputField(Kind::Choice, u"companyLedger"_s, tr("Chart of accounts"));
    chart->withOptions({{word(Chart::Skr03), word(Chart::Skr03)}, {word(Chart::Skr04), word(Chart::Skr04)}});
    form->add(fields().bind(u"ledger"_s, chart));
    form->add(tick(u"smallBusiness"_s, "companySmallBusiness", tr("Small business: no VAT (§ 19 UStG)")), 2);
    auto *closed = new InputField(company().clock(), u"companyClosedUntil"_s, tr("Books are closed until"),
                                  parse::Side::Behind);
    form->add(fields().bindCleared(u"closedUntil"_s, closed->withHint(tr("nothing is closed"))));
    m_rates = new RateTable;
    form->addWidget(m_rates, 2);
    m_topics->add(u"topicTax"_s, tr("Taxes and books"), form, {tr("Rates of VAT")});
}

void SettingsPage::makeTerms()
{
    auto *form = new Form(2);
    const TermsFields terms = TermsFields::made(u"companyTerms"_s);
    terms.days->required();
    for (InputField *field : terms.all())
        form->add(field, field == terms.days ? 2 : 1);
    fields().bind(terms.binding(false));
    m_topics->add(u"topicTerms"_s, tr("Terms of payment"), form, {tr("cash discount"), tr("due date")});
}

// Where a customer says nothing else.
void SettingsPage::makeOutput()
{
    auto *form = new Form(2);
    const auto choice = [&](const QString &command, const char *name, const QString &label,
                            const QList<InputField::Option> &options, int span = 1) {
        auto *field = new InputField(Kind::Choice, QString::fromLatin1(name), label);
        form->add(fields().bind(command, field->withOptions(options)), span);
    };
    choice(u"output"_s, "companyOutput", tr("Papers go out"), choicesOf<OutputWay>(&master_text::outputWay));
    choice(u"invoiceForm"_s, "companyInvoiceForm", tr("Form of invoices"),
           choicesOf<InvoiceForm>(&master_text::invoiceForm));
    choice(u"advances"_s, "companyAdvances", tr("An invoice after advances bills"),
           choicesOf<AdvanceStyle>(&master_text::advances), 2);
    m_topics->add(u"topicOutput"_s, tr("Papers and invoices"), form,
                  {tr("e-invoice"), tr("paper"), tr("advances")});
}

void SettingsPage::makeWarehouse()
{
    auto *form = new Form(2);
    form->add(
        tick(u"requirePicking"_s, "companyRequirePicking", tr("Goods are picked before they are shipped")),
        2);
    form->add(
        tick(u"requireCheck"_s, "companyRequireCheck", tr("Parcels are checked before they are shipped")), 2);
    form->add(
        tick(u"requireHandover"_s, "companyRequireHandover", tr("The hand-over to the carrier is confirmed")),
        2);
    auto *hold =
        new InputField(Kind::Quantity, u"companyHoldDays"_s, tr("An incomplete order keeps goods for days"));
    auto *held =
        new InputField(Kind::Quantity, u"companyHeldDays"_s, tr("An order on hold keeps goods for days"));
    form->add(fields().bindWhole(u"holdDays"_s, hold->required()), 2);
    form->add(fields().bindWhole(u"heldDays"_s, held->required()), 2);
    m_topics->add(u"topicWarehouse"_s, tr("Warehouse"), form, {tr("scan")});
}

void SettingsPage::makeLocations()
{
    m_locations = new FactTable(u"settingsLocations"_s, tr("Locations"),
                                {{tr("Code"), u"MAIN-2"_s},
                                 {tr("Name"), u"Hauptlager"_s, false, true},
                                 {tr("Ships orders"), tr("Ships orders")},
                                 {tr("Order of use"), u"88"_s, true}},
                                {});
    m_location = new Form(4);
    const auto field = [this](Kind kind, const char *name, const QString &label) {
        auto *made = new InputField(kind, QString::fromLatin1(name), label);
        m_location->add(made);
        return made;
    };
    field(Kind::Text, "locationCode", tr("Code"))->atMost(text::code)->required();
    field(Kind::Text, "locationName", tr("Name"))->required();
    field(Kind::Quantity, "locationPriority", tr("Order of use"))
        ->withHint(u"1"_s)
        ->withRule(&SharedFields::wholeObjection);
    field(Kind::Tick, "locationShips", tr("Ships orders"))->setTicked(true);
    auto *add = new QPushButton(tr("Add location"));
    add->setObjectName(u"locationAdd"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &SettingsPage::addLocation);
    connect(m_location, &Form::finished, this, &SettingsPage::addLocation);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_locations);
    layout->addWidget(m_location);
    layout->addWidget(add, 0, Qt::AlignLeft);
    m_topics->add(u"topicLocations"_s, tr("Locations"), content, {tr("stock")});
}

void SettingsPage::makeRanges()
{
    m_ranges = new RangeSettings;
    connect(m_ranges, &RangeSettings::wanted, this, &SettingsPage::changeRange);
    m_topics->add(u"topicRanges"_s, tr("Number ranges"), m_ranges,
                  {tr("Invoice numbers"), tr("Order numbers"), tr("Customer numbers")});
}

void SettingsPage::changeRange(const QJsonObject &change)
{
    act({u"numbering.set"_s, change, {}}, [this](const Answer &answer) {
        m_ranges->finish();
        emit told(tr("The next number is %1.").arg(answer.fields[u"next"_s].toString()));
    });
}

void SettingsPage::makePrinters()
{
    m_topics->add(u"topicPrinters"_s, tr("Printers of this desk"), new PrinterSettings(m_settings),
                  {tr("copies"), tr("tray")});
}

void SettingsPage::makeAppearance()
{
    auto *form = new Form(2);
    auto *language = new InputField(Kind::Choice, u"settingsLanguage"_s, tr("Language of the program"));
    QList<InputField::Option> languages;
    for (const QString &code : Language::spoken())
        languages.append({code, QLocale(code).nativeLanguageName()});
    language->withOptions(languages)->setChoice(screenLanguage());
    auto *scheme = new InputField(Kind::Choice, u"settingsScheme"_s, tr("Appearance"));
    scheme->withOptions({{word(Scheme::System), tr("As the desktop")},
                         {word(Scheme::Light), tr("Light")},
                         {word(Scheme::Dark), tr("Dark")}});
    const QString now = m_settings.value(u"window/scheme"_s).toString();
    scheme->setChoice(now.isEmpty() ? word(Scheme::System) : now);
    form->add(language);
    form->add(scheme);
    connect(language, &InputField::left, this,
            [this, language] { choose(u"language-"_s + language->choice().toString()); });
    connect(scheme, &InputField::edited, this,
            [this, scheme] { choose(u"scheme-"_s + scheme->choice().toString()); });
    m_topics->add(u"topicAppearance"_s, tr("Language and appearance"), form, {tr("dark"), tr("light")});
}

bool SettingsPage::holdsTyping() const
{
    return m_mail->isTouched() || EditPage::holdsTyping();
}

void SettingsPage::makeMail()
{
    m_mail = new MailSettings;
    connect(m_mail, &MailSettings::wanted, this, &SettingsPage::saveMail);
    connect(m_mail, &MailSettings::testWanted, this, [this] {
        act({u"mail.test"_s},
            [this](const Answer &) { emit told(tr("The mail server took the test message.")); });
    });
    m_topics->add(u"topicMail"_s, tr("E-mail"), m_mail, {tr("outbox"), tr("SMTP")});
}

// The password is this person's at this computer, so it is said apart, and after the account that it belongs to.
void SettingsPage::saveMail(const QJsonObject &account, const QString &password)
{
    const auto done = [this] {
        m_mail->finish();
        emit told(tr("Saved."));
        read();
    };
    act({u"mail.set"_s, account}, [this, password, done](const Answer &) {
        if (password.isEmpty())
            return done();
        act({u"mail.password"_s, {{u"password"_s, password}}}, [done](const Answer &) { done(); });
    });
}

void SettingsPage::showMail(const SettingsFacts &facts)
{
    const auto objection = command_duties::objection(company().duties(), "mail.set");
    m_mail->setWhyNot(objection ? errorText(*objection) : QString());
    m_mail->show(facts.mail, facts.hasPassword);
}

// The window's own command does it, so that its menu shows the same.
void SettingsPage::choose(const QString &action)
{
    if (auto *command = window()->findChild<QAction *>(action); command && !command->isChecked())
        command->trigger();
}

void SettingsPage::addLocation()
{
    if (InputField *wrong = m_location->firstTrouble())
        return wrong->takeFocus();
    const auto priority = m_location->field(u"locationPriority"_s)->quantity();
    const Request request{u"location.add"_s,
                          {{u"code"_s, text::tidied(m_location->field(u"locationCode"_s)->text())},
                           {u"name"_s, text::tidied(m_location->field(u"locationName"_s)->text())},
                           {u"shipsOrders"_s, m_location->field(u"locationShips"_s)->isTicked()},
                           {u"priority"_s, priority ? priority->raw() / Quantity::whole(1).raw() : 1}},
                          {}};
    act(request, [this](const Answer &) {
        for (const QString &name : {u"locationCode"_s, u"locationName"_s, u"locationPriority"_s})
            m_location->field(name)->setText({});
        m_location->focusFirst();
        emit told(tr("The location is there."));
    });
}

void SettingsPage::read()
{
    company().ask(
        this,
        [today = company().today()](const Database &database) {
            return SettingsFacts::load(database, today);
        },
        [this](const SettingsFacts &facts) { show(facts); });
}

void SettingsPage::show(const SettingsFacts &facts)
{
    take(facts.values(), facts.company.id.value());
    setSubtitle(facts.company.name.isEmpty() ? tr("Say who you are: it stands on every paper.")
                                             : facts.company.name);
    QList<ListRow> locations;
    for (const Location &location : facts.locations)
        locations.append({location.id.value(),
                          {},
                          {{location.code},
                           {location.name},
                           {location.shipsOrders ? tr("yes") : tr("no")},
                           cell::count(location.priority)}});
    m_ranges->show(facts.ranges, facts.today);
    const auto objection = command_duties::objection(company().duties(), "numbering.set");
    m_ranges->setWhyNot(objection ? errorText(*objection) : QString());
    m_rates->show(facts.rates, facts.today);
    m_locations->show(locations);
    showMail(facts);
}

Request SettingsPage::saving(const QJsonObject &changes) const
{
    QJsonObject request = changes;
    for (const QString &name : {u"name"_s, u"street"_s, u"postcode"_s, u"city"_s, u"country"_s})
        request[name] = fields().value(name);
    return {u"company.set"_s, request, {}};
}

void SettingsPage::saved(const Answer &)
{
    emit told(tr("Saved."));
}

} // namespace kontorist
