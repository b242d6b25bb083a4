#include "core/insight/check_actions.h"

#include "core/base/sha256.h"
#include "core/billing/billing_store.h"
#include "core/db/integrity.h"
#include "core/db/snapshot.h"
#include "core/insight/check_rules.h"
#include "core/insight/check_store.h"
#include "core/journal/journal_store.h"

#include <atomic>
#include <functional>
#include <future>
#include <limits>

namespace kontorist::check_actions {

namespace {

constexpr int entriesAtOnce = 5'000;
constexpr int movementsAtOnce = 20'000;
constexpr int ordersAtOnce = 2'000;
constexpr int invoicesAtOnce = 500;
constexpr int filesAtOnce = 20;
constexpr qsizetype mostHeaps = 20;

QList<Invariant> asked()
{
    using namespace check_store;
    return ofStock() + ofSales() + ofDeliveries() + ofBilling() + ofTax() + ofLedger() + ofReceivables() +
           ofPayments() + ofReturns() + ofOutbox() + ofNumbers() + ofRecords();
}

// Reads each stretch while another core looks at the one before: reading and computing take about as long. `read`
// answers a stretch, an empty one at the end; `look` says whether to go on.
template<class Read, class Look>
void walk(Read read, Look look)
{
    auto stretch = read();
    while (!stretch.isEmpty()) {
        std::future<bool> goesOn =
            std::async(std::launch::async, [&] { return look(std::as_const(stretch)); });
        auto next = read();
        if (!goesOn.get())
            return;
        stretch = std::move(next);
    }
}

// What lies in a place, and what it is worth, is what came into it less what left it.
QList<Finding> goods(const Database &database)
{
    check_rules::HeapBalance balance;
    const QList<check_store::HeapSum> heaps = check_store::heaps(database);
    for (const check_store::HeapSum &each : heaps)
        balance.store(each.heap, each.quantity, each.value);
    qint64 last = std::numeric_limits<qint64>::min();
    const auto read = [&] {
        QList<Moved> movements = check_store::movementsAfter(database, last, movementsAtOnce);
        if (!movements.isEmpty())
            last = movements.last().id;
        return movements;
    };
    walk(read, [&](const QList<Moved> &movements) {
        balance.move(movements);
        return true;
    });
    const auto finding = [&](const QString &name, const QList<Heap> &wrong) {
        QStringList subjects;
        for (const Heap &heap : wrong.first(std::min(wrong.size(), mostHeaps)))
            subjects.append(check_store::nameOf(database, heap));
        subjects.sort();
        return Finding{name, heaps.size(), subjects};
    };
    return {finding(u"stock-cache-is-ledger"_s, balance.wrongInQuantity()),
            finding(u"stock-value-is-ledger"_s, balance.wrongInValue())};
}

// What is said of each line, and where an order stands: it is closed exactly when nothing is left to do, and stands on
// the work lists where something is.
class OrderFindings final
{
public:
    void look(const check_store::OrderSeen &order, Money owed)
    {
        OrderProgress progress = order.progress;
        progress.owed = owed;
        const bool isClosed = progress.state == OrderState::Closed && !order.isQuote;
        for (const auto &[kind, line] : order.lines) {
            const QString subject = u"%1 %2"_s.arg(order.number).arg(line.position);
            check_rules::note(m_held, check_rules::holdsItsOwn(line), subject);
            check_rules::note(m_boxed, check_rules::packsWhatIsOpen(line), subject);
            check_rules::note(m_replaced, check_rules::replacesWhatIsOwed(line), subject);
            if (isClosed)
                check_rules::note(m_billed, check_rules::isBilledOnce(line), subject);
            check_rules::sum(progress, kind, line);
        }
        if (order.isQuote)
            return;
        check_rules::note(m_closed, check_rules::isClosedRight(progress), order.number);
        check_rules::note(m_listed, check_rules::isListedRight(progress, order.steps), order.number);
    }

    QList<Finding> all() const { return {m_held, m_boxed, m_billed, m_replaced, m_closed, m_listed}; }

private:
    Finding m_held{u"line-within-ordered"_s, 0, {}};
    Finding m_boxed{u"packed-within-open"_s, 0, {}};
    Finding m_billed{u"closed-order-is-billed-once"_s, 0, {}};
    Finding m_replaced{u"replaced-within-owed"_s, 0, {}};
    Finding m_closed{u"closed-order-is-done"_s, 0, {}};
    Finding m_listed{u"worklist-is-right"_s, 0, {}};
};

QList<Finding> orders(const Database &database)
{
    using Stretch = QList<check_store::OrderSeen>;
    OrderFindings findings;
    const QHash<OrderId, Money> owed = check_store::owed(database);
    qint64 last = 0;
    const auto read = [&] {
        Stretch orders = check_store::ordersAfter(database, last, ordersAtOnce);
        if (!orders.isEmpty())
            last = orders.last().progress.order.value();
        return orders;
    };
    walk(read, [&](const Stretch &orders) {
        for (const check_store::OrderSeen &order : orders)
            findings.look(order, owed.value(order.progress.order));
        return true;
    });
    return findings.all();
}

// An issued document says what it said then: its content still has the hash that it got, and the journal knows it.
QList<Finding> documents(const Database &database)
{
    Finding issued{u"issued-is-immutable"_s, 0, {}};
    qint64 last = 0;
    const auto read = [&] {
        QList<Invoice> invoices = billing_store::after(database, last, invoicesAtOnce);
        if (!invoices.isEmpty())
            last = invoices.last().id.value();
        return invoices;
    };
    walk(read, [&](const QList<Invoice> &invoices) {
        for (const Invoice &invoice : invoices)
            check_rules::note(issued, check_rules::isAsIssued(invoice), invoice.number);
        return true;
    });
    Finding noted{u"issued-is-in-the-journal"_s, 0, {}};
    for (const check_store::Noted &each : check_store::noted(database))
        check_rules::note(noted, check_rules::isNoted(each.number, each.hash, each.detail), each.number);
    return {issued, noted};
}

// The bytes of the archive are those that were put there.
Finding archive(const Database &database)
{
    using Stretch = QList<check_store::Archived>;
    Finding kept{u"archive-is-as-issued"_s, 0, {}};
    qint64 last = 0;
    const auto read = [&] {
        Stretch files = check_store::archivedAfter(database, last, filesAtOnce);
        if (!files.isEmpty())
            last = files.last().id;
        return files;
    };
    walk(read, [&](const Stretch &files) {
        for (const check_store::Archived &file : files)
            check_rules::note(kept, sha256::of(file.bytes) == file.hash, file.document);
        return true;
    });
    return kept;
}

// The journal has no gap, and each entry seals its predecessor and itself.
QList<Finding> journal(const Database &database)
{
    check_rules::ChainWalk chain;
    qint64 last = 0;
    const auto read = [&] {
        QList<JournalEntry> entries = journal_store::after(database, last, entriesAtOnce);
        if (!entries.isEmpty())
            last = entries.last().seq;
        return entries;
    };
    walk(read, [&](const QList<JournalEntry> &entries) {
        chain.follow(entries);
        return !chain.isBroken();
    });
    const journal_store::Head head = journal_store::head(database);
    chain.finish(head.seq, head.hash);
    Finding contiguous{u"journal-is-contiguous"_s, head.seq, {}};
    Finding sealed{u"journal-is-sealed"_s, head.seq, {}};
    if (!chain.gap().isEmpty())
        contiguous.broken = QStringList{chain.gap()};
    if (!chain.forgery().isEmpty())
        sealed.broken = QStringList{chain.forgery()};
    return {contiguous, sealed};
}

// What somebody wrote down once as the journal's end is still in it.
Finding known(const Database &database, const QByteArray &end)
{
    Finding kept{u"journal-holds-its-former-end"_s, 1, {}};
    if (!journal_store::holds(database, end))
        kept.broken = QStringList{QString::fromLatin1(end.toHex())};
    return kept;
}

// Whatever a row points to is there.
Finding references(const Database &database)
{
    const integrity::References references = integrity::references(database);
    return {u"references-hold"_s, references.checked, references.broken};
}

// A part of the check, and what it found.
struct Task
{
    std::function<QList<Finding>(const Database &)> look;
    QList<Finding> findings;
};

// Whoever is free takes the next one.
class Tasks final
{
public:
    void add(std::function<QList<Finding>(const Database &)> look) { m_tasks.append({std::move(look), {}}); }

    void workOn(const Database &database)
    {
        try {
            for (qsizetype at = m_next++; at < m_tasks.size(); at = m_next++)
                m_tasks[at].findings = m_tasks[at].look(database);
        } catch (...) {
            m_next = m_tasks.size(); // nobody needs the rest
            throw;
        }
    }

    QHash<QString, Finding> findings() const
    {
        QHash<QString, Finding> all;
        for (const Task &task : m_tasks)
            for (const Finding &finding : task.findings)
                all.insert(finding.name, finding);
        return all;
    }

private:
    QList<Task> m_tasks;
    std::atomic<qsizetype> m_next = 0;
};

// The long ones first: so both threads end at about the same time.
void addAll(Tasks &tasks, const QList<Invariant> &invariants)
{
    tasks.add(documents);
    tasks.add(orders);
    tasks.add(journal);
    tasks.add(goods);
    tasks.add([](const Database &database) { return QList{references(database)}; });
    tasks.add([](const Database &database) { return QList{archive(database)}; });
    for (const Invariant &invariant : invariants)
        if (!invariant.broken.isEmpty())
            tasks.add([invariant](const Database &database) {
                return QList{check_store::found(database, invariant)};
            });
}

bool haveOnePicture(const journal_store::Head &head, const journal_store::Head &other)
{
    return head.seq == other.seq && head.hash == other.hash;
}

// A second thread with its own connection halves the time, where it sees the same company.
QHash<QString, Finding> everythingFound(const Database &database, const Snapshot &snapshot,
                                        const journal_store::Head &head)
{
    Tasks tasks;
    addAll(tasks, asked());
    const std::unique_ptr<Database> second = snapshot.beside();
    std::optional<Snapshot> secondSnapshot;
    std::future<void> helped;
    if (second) {
        secondSnapshot.emplace(*second);
        if (haveOnePicture(head, journal_store::head(*second)))
            helped = std::async(std::launch::async, [&] { tasks.workOn(*second); });
    }
    tasks.workOn(database);
    if (helped.valid())
        helped.get();
    return tasks.findings();
}

} // namespace

CheckReport check(const Database &database, const QByteArray &formerEnd)
{
    const Snapshot snapshot(database);
    const journal_store::Head head = journal_store::head(database);
    const QHash<QString, Finding> found = everythingFound(database, snapshot, head);
    CheckReport report;
    for (const Invariant &invariant : asked())
        report.findings.append(found.value(invariant.name));
    for (const QString &name : {u"closed-order-is-done"_s, u"worklist-is-right"_s, u"issued-is-immutable"_s,
                                u"issued-is-in-the-journal"_s, u"archive-is-as-issued"_s,
                                u"references-hold"_s, u"journal-is-contiguous"_s, u"journal-is-sealed"_s})
        report.findings.append(found.value(name));
    if (!formerEnd.isEmpty())
        report.findings.append(known(database, formerEnd));
    report.entries = head.seq;
    report.end = head.hash;
    for (const QString &link : {u"journal-is-contiguous"_s, u"journal-is-sealed"_s})
        if (const QStringList broken = found.value(link).broken; !broken.isEmpty())
            report.brokenLink = broken.first();
    return report;
}

} // namespace kontorist::check_actions
