#include "core/documents/document_actions.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/billing/billing_store.h"
#include "core/billing/invoice_json_rules.h"
#include "core/billing/remainder_rules.h"
#include "core/company/company_store.h"
#include "core/delivery/delivery_store.h"
#include "core/documents/document_json_rules.h"
#include "core/documents/document_rules.h"
#include "core/documents/document_store.h"
#include "core/documents/letterhead_rules.h"
#include "core/documents/letterhead_store.h"
#include "core/documents/machine_rules.h"
#include "core/ledger/ledger_store.h"
#include "core/paper/hybrid.h"
#include "core/paper/paginate.h"
#include "core/paper/pdf.h"
#include "core/paper/wording.h"
#include "core/party/party_store.h"
#include "core/sales/order_context_store.h"
#include "core/sales/order_json_rules.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"

#include <QDateTime>

namespace kontorist::document_actions {

namespace {

/// What is printed, and the day that the file says it is from.
struct Printed
{
    paper::Sheet sheet;
    QDate on;
    QString author;
};

/// Who hands out a quote or confirmation has made it: what is changed from now on is another revision.
void confirm(Transaction &tx, const Session &session, const DocumentRecord &record)
{
    const order_store::Found found = order_store::claim(tx, OrderId(record.record));
    if (found.order.revision != record.revision)
        throw Refused(Fault::DocumentSuperseded, record.name, found.order.confirmation());
    if (document_store::confirmedOn(tx, record).isValid())
        return;
    require(order_rules::objection(found.order, OrderAct::Confirm));
    const OrderContext context = order_context_store::ofOrder(tx, found.order, {}, session.today());
    require(order_rules::blockingPoint(order_rules::openPoints(found.order, context), {}));
    order_store::queue(tx, {record.name, record.record, u"none"_s, session.today(), found.order.customer});
    if (!record.isProforma)
        tx.note(u"order.confirmed"_s, record.record,
                compact({{u"document"_s, record.name}, {u"by"_s, u"none"_s}}));
}

InvoicePaper billed(const Database &database, const DocumentRecord &record)
{
    InvoicePaper paper = document_store::invoicePaper(database, record);
    if (paper.invoice.isRemainder())
        return {remainder_rules::shown(paper.invoice), {}, paper.deliveries};
    if (!paper.advances.isEmpty())
        paper.advances = document_rules::withTax(
            paper.advances, ledger_store::ofDocument(database, record.record), paper.invoice);
    return paper;
}

Printed printedInvoice(const Database &database, const DocumentRecord &record)
{
    const InvoicePaper paper = billed(database, record);
    return {document_rules::sheet(paper), paper.invoice.issuedOn, paper.invoice.company.name};
}

Printed printed(const Database &database, const DocumentRecord &record)
{
    switch (record.kind) {
    case DocumentKind::Quote:
    case DocumentKind::Confirmation: {
        const OrderPaper paper = document_store::orderPaper(database, record);
        return {document_rules::sheet(paper), paper.datedOn, paper.company.name};
    }
    case DocumentKind::PickList: {
        const PickPaper paper = document_store::pickPaper(database, record);
        return {document_rules::sheet(paper), paper.list.startedOn, paper.company.name};
    }
    case DocumentKind::DeliveryNote: {
        const DeliveryPaper paper = document_store::deliveryPaper(database, record);
        return {document_rules::sheet(paper), paper.delivery.shippedOn, paper.company.name};
    }
    case DocumentKind::Invoice:
    case DocumentKind::Correction:
        break;
    }
    return printedInvoice(database, record);
}

bool isOfOrder(const DocumentRecord &record)
{
    return record.kind == DocumentKind::Quote || record.kind == DocumentKind::Confirmation;
}

paper::Properties propertiesOf(const Printed &print)
{
    return {print.sheet.shortTitle, print.author, print.sheet.language,
            QDateTime(print.on, QTime(0, 0), Qt::UTC)};
}

ArchivedDocument made(Transaction &tx, const Session &session, const DocumentRecord &record)
{
    if (isOfOrder(record))
        confirm(tx, session, record);
    const Letterhead letterhead = letterhead_store::current(tx);
    Printed print = printed(tx, record);
    print.sheet = letterhead_rules::dressed(print.sheet, record.kind, letterhead);
    const std::vector<paper::Page> pages = paper::paginate(print.sheet);
    ArchivedDocument document;
    document.id = tx.newId<struct ArchiveTag>();
    document.kind = record.kind;
    document.name = record.name;
    document.record = record.record;
    document.language = print.sheet.language;
    document.pages = static_cast<int>(pages.size());
    document.letterhead = letterhead.id;
    document.bytes = paper::pdf(pages, propertiesOf(print));
    document.sha256 = sha256::of(document.bytes);
    return document;
}

// Whoever was faster has made the one that counts.
ArchivedDocument kept(Transaction &tx, const ArchivedDocument &document)
{
    if (!document_store::keep(tx, document))
        return document_store::archived(tx, document.name, document.format).value();
    tx.note(u"document.archived"_s, document.id.value(),
            compact({{u"document"_s, document.name},
                     {u"format"_s, word(document.format)},
                     {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())}}));
    return document;
}

ArchivedDocument page(Transaction &tx, const Session &session, const DocumentRecord &record)
{
    if (const auto before = document_store::archived(tx, record.name, DocumentFormat::Pdf))
        return *before;
    return kept(tx, made(tx, session, record));
}

bool isBill(const DocumentRecord &record)
{
    return record.kind == DocumentKind::Invoice || record.kind == DocumentKind::Correction;
}

ArchivedDocument machineReadable(Transaction &tx, const Session &session, const DocumentRecord &record,
                                 DocumentFormat format)
{
    if (!isBill(record))
        throw Refused(Fault::FormatUnknown, record.name, word(format));
    const InvoicePaper paper = billed(tx, record);
    const QString email = party_store::load(tx, paper.invoice.debtor).email;
    const machine_rules::Written written = machine_rules::written(paper, format, email);
    ArchivedDocument document;
    document.id = tx.newId<struct ArchiveTag>();
    document.kind = record.kind;
    document.name = record.name;
    document.record = record.record;
    document.format = format;
    document.language = paper::Wording(paper.invoice.language).language();
    document.bytes = written.xml;
    if (format == DocumentFormat::Zugferd) {
        const ArchivedDocument seen = page(tx, session, record);
        document.pages = seen.pages;
        document.letterhead = seen.letterhead;
        document.bytes =
            paper::hybrid(seen.bytes, propertiesOf(printed(tx, record)), machine_rules::embedded(written));
    }
    document.sha256 = sha256::of(document.bytes);
    return document;
}

} // namespace

ArchivedDocument archive(Session &session, const QString &name)
{
    return archive(session, name, DocumentFormat::Pdf);
}

ArchivedDocument archive(Session &session, const QString &name, DocumentFormat format)
{
    const DocumentRecord record = document_store::find(session.database, name);
    if (const auto before = document_store::archived(session.database, record.name, format))
        return *before;
    Transaction tx(session.database);
    ArchivedDocument document = format == DocumentFormat::Pdf
                                    ? page(tx, session, record)
                                    : kept(tx, machineReadable(tx, session, record, format));
    tx.commit();
    return document;
}

ArchivedDocument proforma(Session &session, const QString &order)
{
    const DocumentRecord record = document_store::find(session.database, order + proformaEnding);
    Transaction tx(session.database);
    ArchivedDocument document = page(tx, session, record);
    tx.note(u"order.proforma"_s, record.record, compact({{u"document"_s, record.name}}));
    tx.commit();
    return document;
}

DocumentFormat wanted(const Database &database, const QString &name)
{
    const DocumentRecord record = document_store::find(database, name);
    if (record.kind != DocumentKind::Invoice && record.kind != DocumentKind::Correction)
        return DocumentFormat::Pdf;
    const Party debtor = party_store::load(database, billing_store::get(database, record.number).debtor);
    return machine_rules::formatOf(debtor.formOf(company_store::current(database)));
}

DocumentSheet sheet(const Database &database, const QString &name)
{
    const DocumentRecord record = document_store::find(database, name);
    if (isOfOrder(record) && record.revision != record.newest)
        throw Refused(Fault::DocumentSuperseded, record.name,
                      record.number + u'/' + QString::number(record.newest));
    const auto kept = document_store::letterheadOf(database, record.name);
    const Letterhead letterhead =
        kept ? letterhead_store::version(database, *kept) : letterhead_store::current(database);
    DocumentSheet shown{
        record, letterhead_rules::dressed(printed(database, record).sheet, record.kind, letterhead), true};
    if (isOfOrder(record))
        shown.isMade = document_store::confirmedOn(database, record).isValid();
    return shown;
}

QByteArray facts(const Database &database, const QString &name)
{
    const DocumentRecord record = document_store::find(database, name);
    switch (record.kind) {
    case DocumentKind::Quote:
    case DocumentKind::Confirmation:
        if (record.revision != record.newest)
            return document_store::revision(database, record);
        return compact(order_json_rules::content(order_store::load(database, OrderId(record.record))));
    case DocumentKind::PickList:
        return compact(document_json_rules::content(pick_store::get(database, record.number)));
    case DocumentKind::DeliveryNote:
        return compact(document_json_rules::content(document_store::deliveryPaper(database, record)));
    case DocumentKind::Invoice:
    case DocumentKind::Correction:
        break;
    }
    return invoice_json_rules::content(document_store::invoicePaper(database, record).invoice).bytes();
}

} // namespace kontorist::document_actions
