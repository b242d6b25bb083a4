#include "ui/entry/entry_head.h"

#include "ui/entry/customer_card.h"
#include "ui/entry/new_customer.h"
#include "ui/entry/other_address.h"
#include "ui/entry/suggest.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/form.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace kontorist {

namespace {

const QString customerInput = u"entryCustomer"_s;
const QString shipToInput = u"entryShipTo"_s;
const QString another = u"*"_s; ///< among the delivery addresses: one that is typed
constexpr int fewestLetters = 2;

} // namespace

EntryHead::EntryHead(CompanyThread &company, QWidget *parent)
    : QWidget(parent),
      m_company(company),
      m_form(new Form(7)),
      m_side(new QStackedWidget),
      m_card(new CustomerCard),
      m_new(new NewCustomer(company)),
      m_address(new OtherAddress),
      m_latest(std::make_shared<std::atomic<quint64>>(0))
{
    setObjectName(u"entryHead"_s);
    makeInputs();
    arrange();
    connect(m_form, &Form::edited, this, &EntryHead::edited);
    connect(m_form, &Form::finished, this, [this] {
        if (isCustomerOpen())
            return void(validate());
        emit finished();
    });
    connect(m_new, &NewCustomer::made, this, &EntryHead::customerMade);
    connect(m_new, &NewCustomer::edited, this, &EntryHead::edited);
    connect(m_new, &NewCustomer::abandoned, this, [this] {
        m_side->setCurrentWidget(m_card);
        m_customer->takeFocus();
    });
    connect(m_address, &OtherAddress::edited, this, &EntryHead::edited);
    connect(m_address, &OtherAddress::finished, this, &EntryHead::finished);
}

void EntryHead::makeInputs()
{
    using Kind = InputField::Kind;
    m_customer = m_form->add(new InputField(Kind::Text, customerInput, tr("Customer")), 7);
    m_customer->onShortPath()->withHint(tr("Name, number, place or telephone"));
    m_reference = m_form->add(new InputField(Kind::Text, u"entryReference"_s, tr("Customer's reference")), 2);
    m_day = m_form->add(new InputField(m_company.clock(), u"entryWishDay"_s, tr("Wanted on")), 2);
    m_day->withHint(tr("soonest"));
    m_shipTo = m_form->add(new InputField(Kind::Choice, shipToInput, tr("Delivery to")), 3);
    m_complete = m_form->add(
        new InputField(Kind::Tick, u"entryComplete"_s, tr("Complete delivery only"), InputField::Place::Left),
        7);
    m_list = new SuggestionList(m_customer->lineEdit(), tr("Customers"));
    m_list->setFewest(fewestLetters);
    connect(m_list, &SuggestionList::wanted, this, &EntryHead::search);
    connect(m_list, &SuggestionList::taken, this, &EntryHead::taken);
    connect(m_list, &SuggestionList::unanswered, this,
            [this] { m_customer->setTrouble(tr("The company does not answer. Press Enter again.")); });
    connect(m_complete, &InputField::edited, this, [this] { m_ticked = m_complete->isTicked(); });
    connect(m_shipTo, &InputField::edited, this, &EntryHead::showPart);
}

void EntryHead::arrange()
{
    m_side->addWidget(m_card);
    m_side->addWidget(m_new);
    m_side->addWidget(m_address);
    m_side->setObjectName(u"entrySide"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::margin);
    layout->addWidget(m_form, 11);
    layout->addWidget(m_side, 9);
}

void EntryHead::search(const QString &text, quint64 generation)
{
    *m_latest = generation;
    m_company.ask(
        this,
        [text, generation, latest = m_latest, today = m_company.today()](const Database &database) {
            return *latest == generation ? suggest::customers(database, text, today) : QList<Suggestion>();
        },
        [this, generation](const QList<Suggestion> &rows) { m_list->show(generation, rows); });
}

void EntryHead::taken(const Suggestion &suggestion)
{
    m_customer->setTrouble({});
    if (suggestion.id == 0) {
        m_side->setCurrentWidget(m_new);
        return m_new->begin(m_order, suggestion.payload.toString());
    }
    emit customerChosen(suggestion.payload.toString(), suggestion.first);
    emit finished();
}

bool EntryHead::isCustomerOpen() const
{
    return m_number.isEmpty() || m_customer->text() != m_name;
}

bool EntryHead::isOther() const
{
    return m_shipTo->choice().toString() == another;
}

void EntryHead::closeNew()
{
    m_side->setCurrentWidget(m_card);
}

void EntryHead::setOrder(const TypedOrder &order)
{
    const bool hasOthers = order.customer != m_number || !m_shipTo->choice().isValid();
    m_number = order.customer;
    m_name = order.customerName.isEmpty() ? order.customer : order.customerName;
    m_list->close();
    m_customer->setText(order.inputs.value(customerInput, m_name));
    m_customer->setReadOnly(!order.order.isEmpty());
    m_reference->setText(order.reference);
    const QString day = order.inputs.value(m_day->name());
    m_day->setDate(order.requestedOn.isValid() ? std::optional(order.requestedOn) : std::nullopt);
    if (!day.isEmpty())
        m_day->setText(day);
    m_ticked = order.completeOnly;
    m_complete->setTicked(order.completeOnly.value_or(false));
    const bool isTyped = order.shipAddress || order.inputs.contains(shipToInput);
    if (hasOthers || isTyped || !order.shipTo.isEmpty()) {
        m_addressesOf.clear();
        offer({}, isTyped ? another : order.shipTo);
    } else {
        m_shipTo->setChoice(order.shipTo);
    }
    m_address->setAddress(order.shipAddress.value_or(Address()));
    m_address->setInputs(order.inputs);
    m_order = order.key;
    if (NewCustomer::isIn(order.inputs))
        m_new->setInputs(order.key, order.inputs);
    m_side->setCurrentWidget(NewCustomer::isIn(order.inputs) ? static_cast<QWidget *>(m_new) : m_card);
    showPart();
}

void EntryHead::take(TypedOrder &order) const
{
    order.reference = text::tidied(m_reference->text());
    order.requestedOn = m_day->date().value_or(QDate());
    order.completeOnly = m_ticked;
    order.shipTo = isOther() ? QString() : m_shipTo->choice().toString();
    order.shipAddress = isOther() ? m_address->address() : std::nullopt;
    if (isOther() && !order.shipAddress) {
        order.inputs[shipToInput] = another;
        order.inputs.insert(m_address->inputs());
    }
    if (m_side->currentWidget() == m_new)
        order.inputs.insert(m_new->inputs());
    if (isCustomerOpen() && !m_customer->isEmpty())
        order.inputs[customerInput] = m_customer->text();
    if (!m_day->isEmpty() && !m_day->date())
        order.inputs[m_day->name()] = m_day->text();
}

void EntryHead::showLook(const OrderLook &look, const QString &lastOrderKey)
{
    m_card->show(look, lastOrderKey);
    if (!look.hasCustomer)
        return;
    if (m_name == m_number && m_customer->text() == m_name) { // came by its number alone
        m_name = look.customer.name;
        m_customer->setText(m_name);
    }
    if (!m_ticked)
        m_complete->setTicked(look.customer.completeOnly);
    m_address->setHome(look.customer.address.country);
    offerAddresses(look.customer);
}

void EntryHead::offerAddresses(const Party &customer)
{
    const QString known = customer.number + u' ' + QString::number(customer.version);
    if (m_addressesOf == known)
        return;
    m_addressesOf = known;
    QList<InputField::Option> options;
    for (const Party::DeliveryAddress &each : customer.deliveryAddresses)
        options.append({each.code, each.code + u" · "_s + each.address.name + u", "_s + each.address.city});
    offer(options, m_shipTo->choice());
}

// One that is chosen and not known stays, for the company to say so.
void EntryHead::offer(const QList<InputField::Option> &between, const QVariant &chosen)
{
    QList<InputField::Option> options{{QString(), tr("customer's address")}};
    options += between;
    options.append({another, tr("another address")});
    const QString code = chosen.toString();
    if (std::ranges::none_of(options, [&](const auto &option) { return option.value == code; }))
        options.insert(1, {code, code});
    m_shipTo->withOptions(options)->setChoice(code);
}

void EntryHead::showPart()
{
    if (m_side->currentWidget() == m_new && isCustomerOpen())
        return;
    m_side->setCurrentWidget(isOther() ? static_cast<QWidget *>(m_address) : m_card);
}

void EntryHead::focusAddress()
{
    if (!isOther())
        return m_shipTo->takeFocus();
    showPart();
    m_address->focusFirst();
}

void EntryHead::turnAddress()
{
    const auto *choice = static_cast<const QComboBox *>(m_shipTo->input());
    const int next = (choice->currentIndex() + 1) % std::max(choice->count(), 1);
    m_shipTo->setChoice(choice->itemData(next));
    showPart();
    if (choice->itemData(next).toString() == another)
        m_address->focusFirst();
    else
        m_shipTo->takeFocus();
    emit edited();
}

void EntryHead::turnComplete()
{
    m_ticked = !m_complete->isTicked();
    m_complete->setTicked(*m_ticked);
    emit edited();
}

void EntryHead::focusFirst()
{
    m_customer->takeFocus();
}

void EntryHead::focusCustomer()
{
    m_customer->takeFocus();
}

bool EntryHead::validate()
{
    if (m_side->currentWidget() == m_new) {
        m_customer->setTrouble(tr("The new customer is not kept yet: Enter in his last field does it."));
        m_new->takeFocus();
        return false;
    }
    if (isCustomerOpen()) {
        m_customer->setTrouble(m_customer->isEmpty()
                                   ? tr("Who orders?")
                                   : tr("Choose the customer from the list: Arrow down, Enter."));
        m_customer->takeFocus();
        return false;
    }
    if (!m_day->settle()) {
        m_day->takeFocus();
        return false;
    }
    return !isOther() || m_address->validate();
}

} // namespace kontorist
