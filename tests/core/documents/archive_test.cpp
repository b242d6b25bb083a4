#include "core/base/sha256.h"
#include "core/company/company_actions.h"
#include "core/documents/document_store.h"
#include "tests/core/documents/trade.h"

namespace kontorist {

using namespace test;

BOTH("an archived document has its hash, and a second export gives the same bytes", company)
{
    open(company);
    const Invoice invoice = billed(company, draft(addCustomer(company)));
    const ArchivedDocument first = document_actions::archive(company.session, invoice.number);
    CHECK(first.sha256 == sha256::of(first.bytes));
    CHECK(first.bytes.startsWith("%PDF-"));
    CHECK(first.kind == DocumentKind::Invoice);
    CHECK(first.language == u"de"_s);
    CHECK(first.pages == 1);

    Company moved = ours();
    moved.name = u"Nachfolger GmbH"_s;
    company_actions::set(company.session, moved);
    company.clock.set(QDate(2027, 3, 1));
    const ArchivedDocument second = document_actions::archive(company.session, invoice.number);
    CHECK(second.id == first.id);
    CHECK(second.bytes == first.bytes);
    CHECK(company.database().number(u"SELECT COUNT(*) FROM archive"_s) == 1);
    CHECK(company.database().number(u"SELECT size FROM archive"_s) == first.bytes.size());
}

BOTH("the archive can be neither changed nor emptied", company)
{
    open(company);
    document_actions::archive(company.session, billed(company, draft(addCustomer(company))).number);
    for (const QString &sql : {u"UPDATE archive SET pages = 9"_s, u"DELETE FROM archive"_s}) {
        const auto write = [&] {
            Transaction tx(company.database());
            tx.write(sql);
            tx.note(u"test"_s, 1);
            tx.commit();
        };
        CHECK_FAULT(Fault::DatabaseFailed, write());
    }
    CHECK(company.database().number(u"SELECT pages FROM archive"_s) == 1);
}

BOTH("bytes that are no longer those of their hash are not handed out", company)
{
    open(company);
    const Invoice invoice = billed(company, draft(addCustomer(company)));
    {
        ArchivedDocument forged;
        Transaction tx(company.database());
        forged.id = tx.newId<struct ArchiveTag>();
        forged.name = invoice.number;
        forged.record = invoice.id.value();
        forged.language = u"de"_s;
        forged.bytes = "forged";
        forged.sha256 = sha256::of("original");
        CHECK(document_store::keep(tx, forged));
        tx.note(u"test"_s, 1);
        tx.commit();
    }
    CHECK_FAULT(Fault::FileDamaged, document_actions::archive(company.session, invoice.number));
}

BOTH("a document that somebody else archived meanwhile stays the one", company)
{
    open(company);
    const Invoice invoice = billed(company, draft(addCustomer(company)));
    ArchivedDocument document = document_actions::archive(company.session, invoice.number);
    Transaction tx(company.database());
    document.id = tx.newId<struct ArchiveTag>();
    CHECK_FALSE(document_store::keep(tx, document));
}

BOTH("a confirmation is kept by revision, and the revision before is the one that was sent", company)
{
    open(company);
    const Order order = sold(company, draft(addCustomer(company)));
    const ArchivedDocument first = document_actions::archive(company.session, order.number);
    CHECK(first.name == order.number + u"/1"_s);
    OrderDraft change;
    LineDraft line;
    line.line = 1;
    line.sku = u"1001"_s;
    line.quantity = Quantity::whole(7);
    change.lines = QList{line};
    order_actions::change(company.session, order.number, 0, change);
    const ArchivedDocument second = document_actions::archive(company.session, order.number);
    CHECK(second.name == order.number + u"/2"_s);
    CHECK(textOf(second.bytes).contains(u"Diese Bestätigung ersetzt die frühere"_s));
    CHECK(document_actions::archive(company.session, order.number + u"/1"_s).bytes == first.bytes);
}

BOTH("a revision that was never made cannot be made any more", company)
{
    open(company);
    const Order order = sold(company, draft(addCustomer(company)));
    OrderDraft change;
    change.reference = u"B-4712"_s;
    order_actions::change(company.session, order.number, 0, change);
    CHECK_FAULT(Fault::DocumentSuperseded,
                document_actions::archive(company.session, order.number + u"/1"_s));
    CHECK(QString::fromUtf8(document_actions::facts(company.database(), order.number + u"/1"_s))
              .contains(u"B-4711"_s));
}

BOTH("a quote that was handed out is changed as a new revision", company)
{
    open(company);
    OrderDraft asked = draft(addCustomer(company));
    asked.asQuote = true;
    const Order quote = order_actions::add(company.session, asked).order;
    const ArchivedDocument first = document_actions::archive(company.session, quote.number);
    CHECK(first.kind == DocumentKind::Quote);
    OrderDraft change;
    change.reference = u"B-4712"_s;
    order_actions::change(company.session, quote.number, 0, change);
    const ArchivedDocument second = document_actions::archive(company.session, quote.number);
    CHECK(second.name == quote.number + u"/2"_s);
    CHECK(textOf(second.bytes).contains(u"B-4712"_s));
    CHECK(document_actions::archive(company.session, quote.number + u"/1"_s).bytes == first.bytes);
}

BOTH("what does not exist cannot be exported", company)
{
    open(company);
    const Order order = sold(company, draft(addCustomer(company)));
    for (const QString &name : {u"RE-2026-99999"_s, order.number + u"/9"_s, order.number + u"/0"_s,
                                order.number + u"/x"_s, QString(u"/"_s)})
        CHECK_FAULT(Fault::DocumentUnknown, document_actions::archive(company.session, name));
}

BOTH("a cancelled order has no confirmation", company)
{
    open(company);
    const Order order = sold(company, draft(addCustomer(company)));
    order_actions::cancel(company.session, order.number, u"doppelt"_s, {});
    CHECK_FAULT(Fault::OrderCancelled, document_actions::archive(company.session, order.number));
}

} // namespace kontorist
