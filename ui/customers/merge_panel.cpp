#include "ui/customers/merge_panel.h"

#include "core/insight/customer_list_store.h"
#include "core/party/party_rules.h"
#include "core/party/party_store.h"
#include "ui/lists/parties_found.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/form.h"
#include "ui/widgets/suggestion_list.h"

#include <QLineEdit>

namespace kontorist {

namespace {

constexpr int customersSuggested = 8;

QList<Suggestion> customersLike(const Database &database, const QString &text, const QString &except,
                                QDate today)
{
    customer_list_store::Filter filter;
    filter.today = today;
    filter.among = partiesFound(database, text);
    filter.limit = customersSuggested;
    QList<Suggestion> rows;
    for (const customer_list_store::CustomerRow &row : customer_list_store::list(database, filter))
        if (row.number != except)
            rows.append({row.id.value(), row.name, row.number + u" · "_s + row.city, {}, {}, row.number});
    return rows;
}

QString nameOf(const Party &party)
{
    QStringList parts{party.number, party.name, party.address.city};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

MergePanel::MergePanel(CompanyThread &company, const QString &ending, QWidget *parent)
    : ActPanel(u"merge"_s, tr("Join with another customer"), tr("Join them for good"), 1, parent),
      m_company(company),
      m_ending(ending),
      m_other(new InputField(InputField::Kind::Text, u"mergeInto"_s, tr("Customer that &goes on")))
{
    m_other->required()->withHint(tr("Name, number, place or telephone"));
    form().add(m_other);
    m_list = new SuggestionList(m_other->lineEdit(), tr("Customers"));
    m_list->setFewest(2);
    connect(m_list, &SuggestionList::wanted, this, &MergePanel::search);
    connect(m_list, &SuggestionList::taken, this, [this](const Suggestion &suggestion) {
        m_into = suggestion.payload.toString();
        m_other->setText(m_into);
        look();
    });
    connect(m_list, &SuggestionList::unknown, this,
            [this] { m_other->setTrouble(tr("There is no such customer.")); });
    connect(m_other, &InputField::edited, this, [this] {
        m_into.clear();
        look();
    });
    look();
}

void MergePanel::search(const QString &text, quint64 generation)
{
    m_company.ask(
        this,
        [text, ending = m_ending, today = m_company.today()](const Database &database) {
            return customersLike(database, text, ending, today);
        },
        [this, generation](const QList<Suggestion> &rows) { m_list->show(generation, rows); });
}

MergePanel::Found MergePanel::read(const Database &database, const QString &ending, const QString &goesOn)
{
    try {
        Found found;
        found.ending = party_store::get(database, ending);
        found.goesOn = party_store::get(database, goesOn);
        require(party_rules::mergeObjection(found.ending, found.goesOn));
        found.holdings = customer_view_store::holdings(database, found.ending.id, found.goesOn.id);
        return found;
    } catch (const Refused &refused) {
        Found found;
        found.trouble = errorText(refused.reason());
        return found;
    }
}

void MergePanel::look()
{
    const quint64 asked = ++m_asked;
    if (m_into.isEmpty()) {
        setPreview(tr("%1 ends; whoever is chosen here goes on.").arg(m_ending));
        return setWhyNot(tr("Choose the customer that goes on."));
    }
    m_company.ask(
        this,
        [ending = m_ending, into = m_into](const Database &database) { return read(database, ending, into); },
        [this, asked](const Found &found) {
            if (asked == m_asked)
                show(found);
        });
}

void MergePanel::show(const Found &found)
{
    if (!found.trouble.isEmpty()) {
        setPreview(found.trouble);
        return setWhyNot(found.trouble);
    }
    const customer_view_store::Holdings &holdings = found.holdings;
    QStringList words{tr("%1 ends, %2 goes on.").arg(nameOf(found.ending), nameOf(found.goesOn))};
    words.append(tr("Orders that go over: %1").arg(format::count(holdings.orders)));
    words.append(tr("Open items that go over, with a transfer entry: %1, %2")
                     .arg(format::count(holdings.openItems), format::moneyWithSign(holdings.open)));
    words.append(tr("Prices that go over: %1").arg(format::count(holdings.prices)));
    words.append(tr("Contacts, delivery addresses and article numbers are added to his own."));
    words.append(tr("Documents keep the name they were issued with; the number %1 leads to %2. This cannot "
                    "be taken back.")
                     .arg(found.ending.number, found.goesOn.number));
    setPreview(words.join(u'\n'));
    setWhyNot({});
}

} // namespace kontorist
