#include "ui/customers/customer_page.h"

#include "core/company/company_store.h"
#include "ui/customers/customer_facts.h"
#include "ui/customers/customer_tables.h"
#include "ui/customers/merge_panel.h"
#include "ui/text/address_block.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace kontorist {

namespace {

const QString newCustomer = u"new"_s, customerFromClipboard = u"@clipboard"_s;

// "Leipzig · free 4,812.00 € of 5,000.00 €"
QString customerSubtitle(const CustomerFacts &facts)
{
    const Party &party = facts.party;
    QStringList parts{party.name, party.address.city};
    const Money used = facts.owed + facts.undelivered;
    if (!party.blocked.isEmpty())
        parts.append(party.blocked);
    if (party.creditLimit && !party.creditLimit->isZero())
        parts.append(CustomerPage::tr("free %1 of %2")
                         .arg(format::moneyWithSign(*party.creditLimit - used),
                              format::moneyWithSign(*party.creditLimit)));
    else if (used.isPositive())
        parts.append(CustomerPage::tr("owes %1").arg(format::moneyWithSign(used)));
    else if (used.isNegative())
        parts.append(CustomerPage::tr("has a credit of %1").arg(format::moneyWithSign(-used)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

CustomerPage::CustomerPage(CompanyThread &company, QSettings &, const Place &place)
    : EditPage(company, u"customer"_s, place.record == newCustomer ? QString() : place.record),
      m_form(new CustomerForm(company, fields(), this))
{
    makeCommands();
    makeForms();
    body()->addStretch();
    m_form->setNumber(record());
    connect(m_form, &CustomerForm::listEdited, this, [this] { save(Asked::InPassing); });
}

QString CustomerPage::title() const
{
    return isNew() ? tr("New customer") : record();
}

void CustomerPage::makeCommands()
{
    addEditing();
    command("pasteAddress", tr("&Address from the clipboard"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
            [this] { pasteAddress(); });
    if (isNew())
        return;
    command(
        "orderOfThis", tr("&New order"), {},
        [this] {
            emit goWanted({u"order-entry"_s, {}, record()});
        },
        As::Button);
    command("blockThis", tr("&Block or unblock"), {}, [this] { m_form->focusBlocked(); });
    separate();
    command("showOpenItems", tr("Open &items"), Qt::ALT | Qt::Key_O, [this] { focusOn(m_openItems); });
    command("showPrices", tr("&Prices"), Qt::ALT | Qt::Key_P, [this] { focusOn(m_prices); });
    command("showOrders", tr("Or&ders and invoices"), Qt::ALT | Qt::Key_L, [this] { focusOn(m_orders); });
    separate();
    m_mergeAction = command("mergeThis", tr("Join &with another customer"), Qt::CTRL | Qt::Key_J,
                            [this] { openMerge(); });
    guard(m_mergeAction, CommandName("party.merge"));
    command("journalOfThis", tr("&Journal"), {}, [this] { emit goWanted({u"journal"_s, {}, record()}); });
}

void CustomerPage::makeForms()
{
    addSection(tr("Address"), m_form->address());
    addSection(tr("Terms"), m_form->trade());
    connect(m_form->address(), &Form::finished, this, [this] {
        if (isNew())
            save(Asked::ByPerson);
    });
    if (!isNew())
        makeTables();
    const auto list = [this](const QString &heading, ListEditor *editor) {
        if (isNew())
            editor->hide();
        else
            addSection(heading, editor);
    };
    list(tr("Contacts"), m_form->contacts());
    list(tr("Delivery addresses"), m_form->deliveryAddresses());
    list(tr("Addresses for papers"), m_form->outputAddresses());
    list(tr("VAT ids"), m_form->vatIds());
    list(tr("Own article numbers"), m_form->articleNumbers());
    if (isNew())
        for (ListEditor *editor : m_form->editors())
            editor->setParent(this); // what a pasted address brings waits in them
}

void CustomerPage::makeTables()
{
    namespace tables = customer_tables;
    const auto add = [this](const char *name, const QString &title, const QList<ListColumn> &columns,
                            const QString &empty, const QString &room) {
        auto *table = new FactTable(QString::fromLatin1(name), title, columns, empty);
        addSection(title, table);
        connect(table, &FactTable::opened, this, [this, room](const ListRow &row) {
            emit goWanted({room, row.key, {}});
        });
        return table;
    };
    m_openItems = add("customerOpenItems", tr("Open items"), tables::openItemColumns(),
                      tr("Nothing is open."), u"invoices"_s);
    m_orders = add("customerOrders", tr("Orders"), tables::orderColumns(), tr("No orders yet."), u"orders"_s);
    m_invoices = add("customerInvoices", tr("Invoices"), tables::invoiceColumns(), tr("No invoices yet."),
                     u"invoices"_s);
    m_prices =
        add("customerPrices", tr("Prices"), tables::priceColumns(), tr("Pays list prices."), u"articles"_s);
}

// What is typed on the page goes first: it would be that of a customer who is no more.
void CustomerPage::openMerge()
{
    if (fields().isTouched())
        save(Asked::ByPerson);
    if (!m_merge) {
        m_merge = new MergePanel(company(), record());
        body()->insertWidget(0, m_merge);
        connect(m_merge, &ActPanel::confirmed, this, &CustomerPage::merge);
    }
    m_merge->look();
    m_merge->open();
    reveal(m_merge);
}

void CustomerPage::merge()
{
    const QString into = m_merge->goesOn();
    act({u"party.merge"_s, {{u"from"_s, record()}, {u"into"_s, into}}}, [this, into](const Answer &) {
        m_merge->close();
        emit told(tr("%1 leads to %2 now.").arg(record(), into));
        emit goWanted({u"customers"_s, into, {}});
        emit left();
    });
}

void CustomerPage::focusOn(QWidget *widget)
{
    widget->setFocus(Qt::ShortcutFocusReason);
    reveal(widget);
}

void CustomerPage::comeTo(const Place &place)
{
    if (!isNew() || place.with.isEmpty())
        return;
    if (place.with == customerFromClipboard)
        pasteAddress();
    else if (!fields().isTouched())
        m_form->setName(place.with);
}

void CustomerPage::pasteAddress()
{
    const address_block::Block block = address_block::read(QGuiApplication::clipboard()->text());
    if (!block.isAddress()) {
        emit complained(
            tr("There is no address in the clipboard: a name and a line with postcode and city are needed."));
        return;
    }
    m_form->paste(block);
    emit told(tr("Address taken from the clipboard."));
}

void CustomerPage::read()
{
    const auto show = [this](const std::optional<CustomerFacts> &facts) {
        if (facts)
            this->show(*facts);
        else
            showMissing(tr("There is no customer %1.").arg(record()));
    };
    if (isNew())
        return company().ask(
            this, [](const Database &database) { return company_store::current(database); },
            [this](const Company &sender) { m_form->setCompany(sender); });
    company().ask(
        this,
        [number = record(), today = company().today()](const Database &database) {
            return CustomerFacts::load(database, number, today);
        },
        show);
}

void CustomerPage::show(const CustomerFacts &facts)
{
    const Party &party = facts.party;
    take(facts.values(), party.version);
    m_form->setCompany(facts.company);
    setState(master_text::creditState(
        {party.blocked, party.creditLimit, facts.owed + facts.undelivered, facts.overdue}));
    setSubtitle(customerSubtitle(facts));
    m_openItems->show(customer_tables::openItems(facts));
    m_orders->show(customer_tables::orders(facts));
    m_invoices->show(customer_tables::invoices(facts));
    m_prices->show(customer_tables::prices(facts));
}

Request CustomerPage::saving(const QJsonObject &changes) const
{
    QJsonObject request = changes;
    if (isNew()) {
        request[u"country"_s] = fields().value(u"country"_s);
        return {u"party.add"_s, request, {}};
    }
    request[u"number"_s] = record();
    request[u"version"_s] = version();
    return {u"party.change"_s, request, {}};
}

void CustomerPage::saved(const Answer &answer)
{
    if (!isNew()) {
        emit told(tr("Saved."));
        return;
    }
    const QString number = answer.fields[u"party"_s].toString();
    emit told(tr("Customer %1 is there.").arg(number));
    emit goWanted({u"customers"_s, number, {}});
    emit left();
}

} // namespace kontorist
