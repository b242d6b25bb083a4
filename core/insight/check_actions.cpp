#include "core/insight/check_actions.h"

#include "core/billing/billing_store.h"
#include "core/db/integrity.h"
#include "core/db/snapshot.h"
#include "core/insight/check_rules.h"
#include "core/insight/check_store.h"
#include "core/journal/journal_store.h"

#include <QCryptographicHash>

namespace kontorist::check_actions {

namespace {

constexpr int entriesAtOnce = 5'000;
constexpr int invoicesAtOnce = 500;
constexpr int filesAtOnce = 20;

QList<Invariant> asked()
{
    using namespace check_store;
    return ofStock() + ofSales() + ofDeliveries() + ofBilling() + ofTax() + ofLedger() + ofReceivables() +
           ofPayments() + ofReturns() + ofNumbers() + ofRecords();
}

// An order is closed exactly when nothing is left to do, and stands on the work lists where something is.
QList<Finding> orders(const Database &database)
{
    Finding closed{u"closed-order-is-done"_s, 0, {}};
    Finding listed{u"worklist-is-right"_s, 0, {}};
    for (const check_store::Listed &order : check_store::listed(database)) {
        check_rules::note(closed, check_rules::isClosedRight(order.progress), order.order);
        check_rules::note(listed, check_rules::isListedRight(order.progress, order.steps), order.order);
    }
    return {closed, listed};
}

// An issued document says what it said then: its content still has the hash that it got, and the journal knows it.
QList<Finding> documents(const Database &database)
{
    Finding issued{u"issued-is-immutable"_s, 0, {}};
    qint64 last = 0;
    for (;;) {
        const QList<Invoice> invoices = billing_store::after(database, last, invoicesAtOnce);
        for (const Invoice &invoice : invoices)
            check_rules::note(issued, check_rules::isAsIssued(invoice), invoice.number);
        if (invoices.size() < invoicesAtOnce)
            break;
        last = invoices.last().id.value();
    }
    Finding noted{u"issued-is-in-the-journal"_s, 0, {}};
    for (const check_store::Noted &each : check_store::noted(database))
        check_rules::note(noted, check_rules::isNoted(each.number, each.hash, each.detail), each.number);
    return {issued, noted};
}

// The bytes of the archive are those that were put there.
Finding archive(const Database &database)
{
    Finding kept{u"archive-is-as-issued"_s, 0, {}};
    qint64 last = 0;
    for (;;) {
        const QList<check_store::Archived> files = check_store::archivedAfter(database, last, filesAtOnce);
        for (const check_store::Archived &file : files)
            check_rules::note(kept,
                              QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256) == file.hash,
                              file.document);
        if (files.size() < filesAtOnce)
            return kept;
        last = files.last().id;
    }
}

// The journal has no gap, and each entry seals its predecessor and itself.
QList<Finding> journal(const Database &database)
{
    check_rules::ChainWalk walk;
    for (;;) {
        const QList<JournalEntry> entries = journal_store::after(database, walk.seq(), entriesAtOnce);
        walk.follow(entries);
        if (walk.isBroken() || entries.size() < entriesAtOnce)
            break;
    }
    const journal_store::Head head = journal_store::head(database);
    walk.finish(head.seq, head.hash);
    Finding contiguous{u"journal-is-contiguous"_s, head.seq, {}};
    Finding sealed{u"journal-is-sealed"_s, head.seq, {}};
    if (!walk.gap().isEmpty())
        contiguous.broken = QStringList{walk.gap()};
    if (!walk.forgery().isEmpty())
        sealed.broken = QStringList{walk.forgery()};
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

} // namespace

CheckReport check(const Database &database, const QByteArray &formerEnd)
{
    const Snapshot snapshot(database);
    CheckReport report;
    for (const Invariant &invariant : asked())
        report.findings.append(check_store::found(database, invariant));
    report.findings += orders(database);
    report.findings += documents(database);
    report.findings.append(archive(database));
    report.findings.append(references(database));
    const QList<Finding> chain = journal(database);
    report.findings += chain;
    if (!formerEnd.isEmpty())
        report.findings.append(known(database, formerEnd));
    const journal_store::Head head = journal_store::head(database);
    report.entries = head.seq;
    report.end = head.hash;
    for (const Finding &finding : chain)
        if (!finding.broken.isEmpty())
            report.brokenLink = finding.broken.first();
    return report;
}

} // namespace kontorist::check_actions
