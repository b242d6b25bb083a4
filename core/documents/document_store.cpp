#include "core/documents/document_store.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/billing/billing_store.h"
#include "core/company/company_store.h"
#include "core/delivery/delivery_store.h"
#include "core/party/party_store.h"
#include "core/sales/order_store.h"
#include "core/stock/stock_store.h"
#include "core/tax/tax_store.h"

namespace kontorist::document_store {

namespace {

std::optional<DocumentKind> kindOf(const QString &series)
{
    if (series == u"order"_s)
        return DocumentKind::Confirmation;
    return fromWord<DocumentKind>(series); // quote, pickList, deliveryNote, invoice, correction
}

std::optional<DocumentRecord> numbered(const Database &database, const QString &number)
{
    return database.one(
        u"SELECT n.series, n.record, n.number, COALESCE(o.revision, 0) FROM numbered_document n "
        "LEFT JOIN sales_order o ON o.id = n.record WHERE n.number = ? "
        "AND n.series IN ('quote', 'order', 'pickList', 'deliveryNote', 'invoice', 'correction') ORDER BY n.record"_s,
        [](Row &row) {
            DocumentRecord record;
            record.kind = kindOf(row.take<QString>()).value_or(DocumentKind::Invoice);
            row >> record.record >> record.number >> record.newest;
            record.name = record.number;
            return record;
        },
        number);
}

DocumentRecord ofRevision(DocumentRecord record, int revision)
{
    record.revision = revision;
    record.name = record.number + u'/' + QString::number(revision);
    return record;
}

bool isOfOrder(const DocumentRecord &record)
{
    return record.kind == DocumentKind::Quote || record.kind == DocumentKind::Confirmation;
}

QHash<ArticleId, Unit> unitsOf(const Database &database, const QList<ArticleId> &articles)
{
    Rows keys;
    QHash<ArticleId, Unit> units;
    for (const ArticleId article : articles)
        if (!article.isNull() && !units.contains(article)) {
            units.insert(article, {});
            keys.add(article);
        }
    database.among(u"SELECT id, unit FROM article WHERE id IN (VALUES {rows})"_s, keys, [&](Row &row) {
        const auto article = row.take<ArticleId>();
        row >> units[article];
        return 0;
    });
    return units;
}

QHash<QString, BilledDelivery> deliveriesOf(const Database &database, InvoiceId invoice)
{
    QHash<QString, BilledDelivery> deliveries;
    database.all(
        u"SELECT DISTINCT d.number, o.number, o.reference FROM invoice_line l JOIN delivery_line x ON x.id = l.delivery_line "
        "JOIN delivery d ON d.id = x.delivery JOIN sales_order o ON o.id = d.sales_order WHERE l.invoice = ?"_s,
        [&](Row &row) {
            const auto number = row.take<QString>();
            row >> deliveries[number].order >> deliveries[number].reference;
            return 0;
        },
        invoice);
    return deliveries;
}

} // namespace

QList<DeductedAdvance> advancesOf(const Database &database, InvoiceId invoice)
{
    return database.all(
        u"SELECT p.number, p.value_on, u.amount, v.number FROM advance_use u JOIN advance a ON a.id = u.advance "
        "JOIN payment p ON p.id = a.payment LEFT JOIN invoice v ON v.id = a.down_payment WHERE u.invoice = ? ORDER BY u.id"_s,
        [](Row &row) {
            DeductedAdvance advance;
            row >> advance.payment >> advance.paidOn >> advance.amount;
            advance.downPayment = row.take<std::optional<QString>>().value_or(QString());
            return advance;
        },
        invoice);
}

DocumentRecord find(const Database &database, const QString &name)
{
    if (const auto record =
            numbered(database, name)) // first: a range may write numbers that end like a pro forma's
        return isOfOrder(*record) ? ofRevision(*record, record->newest) : *record;
    if (name.endsWith(proformaEnding)) {
        DocumentRecord record = find(database, name.chopped(proformaEnding.size()));
        if (record.kind == DocumentKind::Quote)
            throw Refused(Fault::OrderIsQuote, record.number);
        if (record.kind != DocumentKind::Confirmation || record.isProforma)
            throw Refused(Fault::DocumentUnknown, name);
        record.isProforma = true;
        record.name += proformaEnding;
        return record;
    }
    const qsizetype slash = name.lastIndexOf(u'/');
    bool isNumber = false;
    const int revision = slash < 0 ? 0 : name.mid(slash + 1).toInt(&isNumber);
    const auto record = isNumber ? numbered(database, name.left(slash)) : std::nullopt;
    if (!record || !isOfOrder(*record) || revision < 1 || revision > record->newest)
        throw Refused(Fault::DocumentUnknown, name);
    return ofRevision(*record, revision);
}

std::optional<ArchivedDocument> archived(const Database &database, const QString &name, DocumentFormat format)
{
    auto document = database.one(
        u"SELECT id, kind, document, record, format, language, pages, letterhead, sha256, bytes FROM archive "
        "WHERE document = ? AND format = ?"_s,
        [](Row &row) {
            ArchivedDocument kept;
            row >> kept.id >> kept.kind >> kept.name >> kept.record >> kept.format >> kept.language >>
                kept.pages >> kept.letterhead >> kept.sha256 >> kept.bytes;
            return kept;
        },
        name, format);
    if (document && sha256::of(document->bytes) != document->sha256)
        throw Failed(Fault::FileDamaged, name, u"archive"_s);
    return document;
}

std::optional<LetterheadId> letterheadOf(const Database &database, const QString &name)
{
    return database.one(u"SELECT letterhead FROM archive WHERE document = ? AND format = ?"_s,
                        only<LetterheadId>, name, DocumentFormat::Pdf);
}

bool keep(Transaction &tx, const ArchivedDocument &document)
{
    // SQLite refuses the second one before it looks at the conflict; PostgreSQL has others who insert meanwhile.
    if (archived(tx, document.name, document.format))
        return false;
    return tx.changed(
               u"INSERT INTO archive (id, kind, document, record, format, language, pages, letterhead, size, sha256, "
               "bytes, program, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document, format) DO NOTHING"_s,
               document.id, document.kind, document.name, document.record, document.format, document.language,
               document.pages, document.letterhead, document.bytes.size(), document.sha256, document.bytes,
               QStringLiteral(KONTORIST_VERSION), tx.operation()) == 1;
}

QDate confirmedOn(const Database &database, const DocumentRecord &record)
{
    return database
        .one(u"SELECT queued_on FROM outbox WHERE record = ? AND document = ? ORDER BY id"_s, only<QDate>,
             record.record, record.name)
        .value_or(QDate());
}

QByteArray revision(const Database &database, const DocumentRecord &record)
{
    return database
        .one(u"SELECT content FROM order_revision WHERE sales_order = ? AND revision = ?"_s, only<QString>,
             record.record, record.revision)
        .value_or(QString())
        .toUtf8();
}

OrderPaper orderPaper(const Database &database, const DocumentRecord &record)
{
    OrderPaper paper;
    paper.order = order_store::load(database, OrderId(record.record));
    Questions questions(database);
    company_store::ask(questions, paper.company);
    party_store::ask(questions, paper.customer, paper.order.customer);
    tax_store::ask(questions, paper.rates);
    questions.ask();
    paper.buyerIsConsumer = paper.order.debtor == paper.order.customer
                                ? paper.customer.isConsumer
                                : party_store::load(database, paper.order.debtor).isConsumer;
    paper.datedOn = confirmedOn(database, record);
    paper.isProforma = record.isProforma;
    return paper;
}

PickPaper pickPaper(const Database &database, const DocumentRecord &record)
{
    PickPaper paper;
    paper.company = company_store::current(database);
    paper.list = pick_store::get(database, record.number);
    QList<ArticleId> articles;
    for (const PickStop &stop : paper.list.stops)
        articles.append(stop.key.article);
    paper.units = unitsOf(database, articles);
    return paper;
}

DeliveryPaper deliveryPaper(const Database &database, const DocumentRecord &record)
{
    DeliveryPaper paper;
    paper.delivery = delivery_store::get(database, record.number);
    paper.order = order_store::load(database, paper.delivery.order);
    paper.company = company_store::current(database);
    paper.customer = party_store::load(database, paper.order.customer);
    for (const Delivery &each : delivery_store::ofOrder(database, paper.order.id))
        if (each.id == paper.delivery.id || (each.id < paper.delivery.id && !each.undoneOn.isValid()))
            paper.before.append(each);
    QList<ArticleId> articles;
    for (const OrderLine &line : paper.order.lines)
        articles.append(line.article);
    paper.units = unitsOf(database, articles);
    QList<qint64> lines;
    for (const DeliveryLine &line : paper.delivery.lines)
        lines.append(line.id.value());
    paper.moves = stock_store::movementsOf(database, lines);
    return paper;
}

InvoicePaper invoicePaper(const Database &database, const DocumentRecord &record)
{
    const InvoiceId id(record.record);
    return {billing_store::load(database, id), advancesOf(database, id), deliveriesOf(database, id)};
}

} // namespace kontorist::document_store
