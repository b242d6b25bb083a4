#include "tests/bench/paper_bench.h"

#include "core/billing/billing_actions.h"
#include "core/delivery/delivery_actions.h"
#include "core/documents/document_rules.h"
#include "core/documents/document_store.h"
#include "core/documents/machine_rules.h"
#include "core/paper/fonts.h"
#include "core/paper/hybrid.h"
#include "core/paper/paginate.h"
#include "core/paper/pdf.h"
#include "core/sales/order_actions.h"
#include "tests/bench/stopwatch.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace kontorist::bench {

namespace {

constexpr int linesOfManyPages = 930; // some thirty pages

QString invoiceOf(Desk &desk, int lines)
{
    OrderDraft draft;
    draft.customer = customerOf(17);
    draft.lines.emplace();
    for (int i = 0; i < lines; ++i) {
        LineDraft line;
        line.sku = skuOf(i % articleCount);
        line.quantity = Quantity::whole(1 + i % 12);
        draft.lines->append(line);
    }
    const QString order = order_actions::add(desk.session, draft).order.number;
    order_actions::release(desk.session, order, 0, {});
    delivery_actions::ShipRequest request;
    request.order = order;
    delivery_actions::ship(desk.session, request);
    billing_actions::Request billing;
    billing.order = order;
    return billing_actions::issue(desk.session, billing).first().number;
}

struct Print
{
    InvoicePaper invoice;
    paper::Properties properties;
    std::vector<paper::Page> pages;
    QByteArray pdf;
};

// What the product does for a PDF, without keeping it.
Print printed(const Database &database, const QString &number)
{
    const DocumentRecord record = document_store::find(database, number);
    const InvoicePaper invoice = document_store::invoicePaper(database, record);
    const paper::Sheet sheet = document_rules::sheet(invoice);
    Print print{invoice,
                {sheet.shortTitle, invoice.invoice.company.name, sheet.language,
                 QDateTime(invoice.invoice.issuedOn, QTime(0, 0), Qt::UTC)},
                paper::paginate(sheet),
                {}};
    print.pdf = paper::pdf(print.pages, print.properties);
    return print;
}

// The same with the invoice inside, checked and read back as whenever one is handed out.
QByteArray hybrid(const Database &database, const QString &number)
{
    const Print print = printed(database, number);
    const machine_rules::Written written =
        machine_rules::written(print.invoice, DocumentFormat::Zugferd, u"einkauf@example.de"_s);
    return paper::hybrid(print.pdf, print.properties, machine_rules::embedded(written));
}

// As little as somebody could write by hand who knows beforehand where each text stands.
QByteArray painted(const std::vector<paper::Page> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(2540);
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paper::FontSet fonts;
        for (const paper::Page &page : pages) {
            if (&page != &pages.front())
                writer.newPage();
            for (const paper::Mark &mark : page.marks) {
                if (const auto *text = std::get_if<paper::TextMark>(&mark)) {
                    painter.setFont(fonts.font(text->style));
                    painter.setPen(QColor(text->colour));
                    painter.drawText(QPointF(text->box.x, text->baseline()), text->text);
                } else if (const auto *line = std::get_if<paper::LineMark>(&mark)) {
                    painter.setPen(QPen(QColor(line->colour), line->thickness));
                    painter.drawLine(line->x1, line->y1, line->x2, line->y2);
                }
            }
        }
    }
    return buffer.data();
}

struct Both
{
    Series product;
    Series withXml;
    Series bare;
    size_t pages = 0;
};

Both inTurn(Desk &desk, const QString &number, int rounds, int each)
{
    Both both;
    const Print print = printed(desk.database, number);
    both.pages = print.pages.size();
    painted(print.pages);
    for (int round = 0; round < rounds; ++round) {
        both.product.add(timed([&] {
                             for (int i = 0; i < each; ++i)
                                 printed(desk.database, number);
                         }),
                         each);
        both.withXml.add(timed([&] {
                             for (int i = 0; i < each; ++i)
                                 hybrid(desk.database, number);
                         }),
                         each);
        both.bare.add(timed([&] {
                          for (int i = 0; i < each; ++i)
                              painted(print.pages);
                      }),
                      each);
    }
    return both;
}

} // namespace

void benchPaper(Shelf &shelf, const Options &options, Report &report)
{
    Desk desk(connectionTo(shelf.copy(0, u"paper"_s)));
    const Both one = inTurn(desk, invoiceOf(desk, 5), options.rounds, 10);
    const Both many = inTurn(desk, invoiceOf(desk, linesOfManyPages), options.rounds, 1);
    const auto pages = static_cast<double>(many.pages);
    report.heading(u"Paper, milliseconds of CPU, warm"_s);
    report.say(u"  invoice of %1 page: product %2, bare QPainter %3, a:b %4"_s.arg(one.pages).arg(
        figure(median(one.product.cpu)), figure(median(one.bare.cpu)),
        figure(ratio(one.product.cpu, one.bare.cpu))));
    report.say(u"  the same as ZUGFeRD: %1, a:b %2"_s.arg(figure(median(one.withXml.cpu)),
                                                          figure(ratio(one.withXml.cpu, one.bare.cpu))));
    report.say(u"  invoice of %1 pages: product %2 a page, bare QPainter %3, a:b %4"_s.arg(many.pages)
                   .arg(figure(median(many.product.cpu) / pages), figure(median(many.bare.cpu) / pages),
                        figure(ratio(many.product.cpu, many.bare.cpu))));
    report.set(u"paper"_s, u"onePage"_s,
               QJsonObject{{u"ms"_s, median(one.product.cpu)},
                           {u"bareMs"_s, median(one.bare.cpu)},
                           {u"toBare"_s, ratio(one.product.cpu, one.bare.cpu)},
                           {u"withXmlMs"_s, median(one.withXml.cpu)},
                           {u"withXmlToBare"_s, ratio(one.withXml.cpu, one.bare.cpu)}});
    report.set(u"paper"_s, u"manyPages"_s,
               QJsonObject{{u"pages"_s, pages},
                           {u"msPerPage"_s, median(many.product.cpu) / pages},
                           {u"bareMsPerPage"_s, median(many.bare.cpu) / pages}});
    report.atMost(u"invoice PDF of one page, CPU : bare QPainter"_s, 1.5,
                  ratio(one.product.cpu, one.bare.cpu));
    report.atMost(u"the same with XML inside, CPU : bare QPainter"_s, 2,
                  ratio(one.withXml.cpu, one.bare.cpu));
    report.atMost(u"invoice PDF of %1 pages, CPU ms a page"_s.arg(many.pages), 5,
                  median(many.product.cpu) / pages);
}

} // namespace kontorist::bench
