#include "core/exchange/import_run.h"

#include "core/article/article_actions.h"
#include "core/article/article_store.h"
#include "core/base/json.h"
#include "core/db/busy.h"
#include "core/exchange/exchange_store.h"
#include "core/exchange/master_table_rules.h"
#include "core/exchange/match_rules.h"
#include "core/party/party_actions.h"
#include "core/party/party_store.h"
#include "core/pricing/pricing_actions.h"
#include "core/returns/return_actions.h"
#include "core/sales/order_actions.h"
#include "core/stock/stock_actions.h"
#include "core/tax/tax_store.h"

#include <algorithm>
#include <functional>
#include <QSet>

namespace kontorist::import_run {

namespace {

constexpr qsizetype unitsPerCommit = 100;

// Plays the units of an import: each in a savepoint, so that a refused one leaves nothing and the others stay.
class Playing
{
public:
    Playing(Session &session, Result &result, bool isTrial, const Progress &progress)
        : m_session(session), m_result(result), m_progress(progress)
    {
        if (isTrial)
            m_trial.emplace(session.database); // the units join it, and it is left without commit
    }

    /// `forget` is called where units are played again: what they left in memory was undone with them.
    template<class Unit, class Take>
    void play(
        const QList<Unit> &units, Take take, const std::function<void()> &forget = [] {})
    {
        for (qsizetype from = 0; from < units.size(); from += unitsPerCommit) {
            const qsizetype to = std::min(from + unitsPerCommit, units.size());
            const Result before = m_result;
            bool isAgain = false;
            const auto some = [&] {
                if (std::exchange(isAgain, true)) {
                    m_result = before;
                    forget();
                }
                playSome(units.mid(from, to - from), take);
            };
            m_trial ? some() : onceNobodyIsInTheWay(some); // a part of a greater unit cannot begin anew alone
            if (m_progress && !m_progress(to, units.size()))
                return;
        }
    }

private:
    template<class Unit, class Take>
    void playSome(const QList<Unit> &units, Take take)
    {
        Transaction tx(m_session.database);
        for (const Unit &unit : units)
            playOne(tx, unit, take);
        tx.note(u"import.run"_s, 0, compact({{u"units"_s, units.size()}}));
        tx.commit();
    }

    template<class Unit, class Take>
    void playOne(Transaction &tx, const Unit &unit, Take take)
    {
        Savepoint part(tx);
        try {
            Taken taken = take(tx, unit);
            part.release();
            if (m_trial)
                taken.number.clear(); // it was never given
            m_result.added.append(taken);
        } catch (const Refused &refused) {
            m_result.refused.append({unit.row, refused.reason()});
        }
    }

    Session &m_session;
    Result &m_result;
    const Progress &m_progress;
    std::optional<Transaction> m_trial;
};

void sortByRow(Result &result)
{
    std::stable_sort(result.refused.begin(), result.refused.end(),
                     [](const RefusedRow &one, const RefusedRow &other) { return one.row < other.row; });
}

// One import of orders: what the profile says, and what is known of the company meanwhile.
class OrderImport
{
public:
    OrderImport(Session &session, const ImportProfile &profile) : m_session(session), m_profile(profile) {}

    /// Nothing is known to be there any more.
    void forget()
    {
        m_customers.clear();
        m_articles.clear();
    }

    Taken take(Transaction &tx, const TableDocument &document)
    {
        Session dated{m_session.database, m_session.clock, m_session.desk,
                      document.date.isValid() ? document.date : m_session.today(), document.external};
        Taken taken{document.external, {}, {}};
        qint64 record = 0;
        switch (document.kind) {
        case TableDocument::Kind::Order: {
            const Order order = enter(dated, document);
            record = order.id.value();
            taken.what = u"order"_s;
            taken.number = order.number;
            break;
        }
        case TableDocument::Kind::Cancellation:
            taken.what = u"return"_s;
            taken.number = takeBack(dated, document, record);
            break;
        case TableDocument::Kind::StockCount:
            taken.what = u"stockCount"_s;
            count(dated, document);
            break;
        }
        exchange_store::remember(tx, m_profile.name, document.external, record, taken.number);
        return taken;
    }

private:
    QString customerOf(Session &session, const TableDocument &document)
    {
        const bool isCollective = document.customer.isEmpty();
        QString number = isCollective ? m_profile.collectiveNumber : document.customer;
        if (m_customers.contains(number))
            return number;
        if (m_profile.createsCustomers && !party_store::isTaken(session.database, number)) {
            Party party;
            party.number = number;
            party.name = isCollective ? m_profile.collectiveName : m_profile.customerName.arg(number);
            party.address.name = party.name;
            party.address.country = document.country;
            require(text::objection(party.name, u"customer"_s, text::shortest)); // a number within a pattern
            party_actions::add(session, party);
            return number; // it counts as known only when its document has come in
        }
        m_customers.insert(number);
        return number;
    }

    void createArticles(Session &session, const TableDocument &document)
    {
        QStringList skus;
        for (const TableDocument::Line &line : document.lines)
            if (line.isArticle && !m_articles.contains(line.sku) && !skus.contains(line.sku))
                skus.append(line.sku);
        if (!m_profile.createsArticles || skus.isEmpty())
            return;
        const auto known = article_store::named(session.database, skus);
        for (const TableDocument::Line &line : document.lines) {
            if (!skus.removeOne(line.sku))
                continue;
            if (known.contains(line.sku)) {
                m_articles.insert(line.sku);
                continue;
            }
            const bool isNamed = document.kind != TableDocument::Kind::StockCount && !line.name.isEmpty();
            Article article;
            article.sku = line.sku;
            article.name = isNamed ? line.name : line.sku;
            article_actions::add(session, article);
        }
    }

    LineDraft draftOf(const TableDocument::Line &line) const
    {
        LineDraft draft;
        if (line.isArticle) {
            draft.sku = line.sku;
        } else {
            draft.kind = LineKind::Charge;
            draft.code = line.sku;
        }
        draft.name = line.name.isEmpty() && !line.isArticle ? line.sku : line.name;
        draft.quantity = line.quantity;
        draft.price = line.price;
        if (!line.discount.isZero())
            draft.discount = line.discount;
        return draft;
    }

    Order enter(Session &session, const TableDocument &document)
    {
        OrderDraft draft;
        draft.customer = customerOf(session, document);
        createArticles(session, document);
        draft.channel = m_profile.channel;
        draft.reference = document.external;
        draft.prices = m_profile.prices;
        draft.taxCase = m_profile.taxCase;
        draft.incompleteRecipient = m_profile.hasIncompleteRecipients;
        draft.shipAddress = document.shipTo;
        if (document.requestedOn.isValid())
            draft.requestedOn = document.requestedOn;
        draft.lines.emplace();
        for (const TableDocument::Line &line : document.lines)
            draft.lines->append(draftOf(line));
        if (!document.freight.isZero()) {
            OrderCharge freight;
            freight.reason = m_profile.freightReason;
            freight.amount = document.freight;
            draft.charges = QList{freight};
        }
        return order_actions::add(session, draft).order;
    }

    QString takeBack(Session &session, const TableDocument &document, qint64 &record)
    {
        const QString customer = customerOf(session, document);
        createArticles(session, document);
        QStringList skus, numbers;
        for (const TableDocument::Line &line : document.lines)
            if (!skus.contains(line.sku))
                skus.append(line.sku);
        const PartyId party = party_store::get(session.database, customer).id;
        const QList<BoughtLine> bought = exchange_store::bought(session.database, party, skus);
        for (const QList<MatchedLine> &part : match_rules::matches(document, bought)) {
            const ReturnCase returned =
                return_actions::open(session, announcementOf(document, part, customer));
            record = record ? record : returned.id.value();
            numbers.append(returned.number);
        }
        return numbers.join(u", "_s);
    }

    static return_actions::Announcement
    announcementOf(const TableDocument &document, const QList<MatchedLine> &part, const QString &customer)
    {
        return_actions::Announcement announcement;
        announcement.order = part.first().order;
        announcement.isOfOrdered = true;
        if (announcement.order.isEmpty())
            announcement.customer = customer;
        for (const MatchedLine &match : part) {
            const TableDocument::Line &wanted = document.lines[match.wanted];
            return_actions::Announcement::Line line;
            line.line = match.line;
            line.sku = wanted.sku;
            line.quantity = match.quantity;
            line.reason = document.external;
            line.price = wanted.price;
            line.name = wanted.name.isEmpty() ? wanted.sku : wanted.name;
            announcement.lines.append(line);
        }
        return announcement;
    }

    void count(Session &session, const TableDocument &document)
    {
        createArticles(session, document);
        for (const TableDocument::Line &line : document.lines) {
            stock_actions::Count count;
            count.article = article_store::get(session.database, line.sku);
            count.counted = line.quantity;
            count.isDifference = true;
            count.reason = line.name.isEmpty() ? document.external : line.name;
            stock_actions::count(session, count);
        }
    }

    Session &m_session;
    const ImportProfile &m_profile;
    QSet<QString> m_customers; ///< numbers that are known to be taken
    QSet<QString> m_articles;
};

} // namespace

Result orders(Session &session, const ImportProfile &profile, const ImportSource &source, bool isTrial,
              const Progress &progress)
{
    const OrderTable table = order_table_rules::documents(profile, source.heads, source.lines);
    Result result{table.read, {}, {}, table.refused};
    QStringList externals;
    for (const TableDocument &document : table.documents)
        externals.append(document.external);
    const auto imported = exchange_store::imported(session.database, profile.name, externals);
    QList<TableDocument> fresh;
    for (const TableDocument &document : table.documents)
        if (const auto known = imported.constFind(document.external); known != imported.constEnd())
            result.known.append({document.external, {}, *known});
        else
            fresh.append(document);
    OrderImport import(session, profile);
    Playing(session, result, isTrial, progress)
        .play(
            fresh, [&](Transaction &tx, const TableDocument &document) { return import.take(tx, document); },
            [&] { import.forget(); });
    sortByRow(result);
    return result;
}

Result parties(Session &session, const ImportProfile &profile, const ImportSource &source, bool isTrial,
               const Progress &progress)
{
    const PartyTable table = master_table_rules::parties(profile, source.heads);
    Result result{table.read, {}, {}, table.refused};
    QList<PartyRow> fresh;
    for (const PartyRow &each : table.parties)
        if (party_store::isTaken(session.database, each.party.number))
            result.known.append({each.party.number, u"party"_s, each.party.number});
        else
            fresh.append(each);
    Playing(session, result, isTrial, progress).play(fresh, [&](Transaction &, const PartyRow &each) {
        const Party party = party_actions::add(session, each.party);
        return Taken{party.number, u"party"_s, party.number};
    });
    sortByRow(result);
    return result;
}

Result articles(Session &session, const ImportProfile &profile, const ImportSource &source, bool isTrial,
                const Progress &progress)
{
    const ArticleTable table = master_table_rules::articles(profile, source.heads);
    Result result{table.read, {}, {}, table.refused};
    QList<ArticleRow> fresh;
    for (const ArticleRow &each : table.articles)
        if (article_store::isTaken(session.database, each.article.sku))
            result.known.append({each.article.sku, u"article"_s, each.article.sku});
        else
            fresh.append(each);
    const TaxRates rates = tax_store::rates(session.database);
    Playing(session, result, isTrial, progress).play(fresh, [&](Transaction &, const ArticleRow &each) {
        Article article = each.article;
        if (each.taxRate) {
            const auto taxClass = rates.named(*each.taxRate);
            if (!taxClass)
                throw Refused(Fault::TaxRateUnknown, each.taxRate->written(), u"taxRate"_s);
            article.taxClass = *taxClass;
        }
        article = article_actions::add(session, article);
        if (each.price)
            pricing_actions::setListPrice(session, article.id, *each.price, PriceRow().validFrom);
        return Taken{article.sku, u"article"_s, article.sku};
    });
    sortByRow(result);
    return result;
}

} // namespace kontorist::import_run
