#include "app/tour.h"

#include "core/base/error.h"
#include "core/db/backup.h"
#include "core/insight/check_actions.h"

#include <QDir>

namespace kontorist {

namespace {

constexpr qint64 minutes = 60'000;

} // namespace

Tour::Tour(const QString &folder, const Clock &real, QTextStream &out)
    : m_folder(folder), m_real(real), m_out(out), m_clock(real.today())
{
    if (!QDir().mkpath(folder))
        throw Failed(Fault::FileNotWritable, folder);
}

void Tour::say(const QString &what)
{
    m_clock.advance(3 * minutes);
    m_out << '\n' << what << Qt::endl;
}

void Tour::item(const QString &what)
{
    m_out << "    " << what << Qt::endl;
}

void Tour::paper(const QString &document, const QString &name)
{
    const QString file = QDir(m_folder).filePath(name + u".pdf"_s);
    QFile::remove(file); // of an earlier tour
    (*m_call)(u"document.export"_s, {{u"document"_s, document}, {u"format"_s, u"pdf"_s}, {u"to"_s, file}});
    item(tr("%1 is in %2").arg(document, file));
}

void Tour::run(QDate until)
{
    m_clock.set(until);
    m_scratch = std::make_unique<sample::Scratch>(m_clock);
    m_call = std::make_unique<Caller>(m_scratch->session);
    History history(m_scratch->session, m_clock, sample::seed);
    say(tr("The sample company lives through two years …"));
    sample::live(history, m_clock, {until}, m_real);
    takeCall();
    pickAndPack();
    ship();
    billAndCollect();
    takeBack();
    offer();
    closeTheDay();
    keep(QDir(m_folder).filePath(u"tour.kontorist"_s));
}

void Tour::takeCall()
{
    const QJsonArray hits = (*m_call)(u"search"_s, {{u"text"_s, u"hinr"_s}})[u"hits"_s].toArray();
    for (const QJsonValue &hit : hits)
        if (hit[u"kind"_s] == u"party"_s)
            m_customer = hit[u"number"_s].toString();
    say(tr("The phone rings: a joiner's shop. Four letters of its name find customer %1.").arg(m_customer));
    const auto line = [](const QString &sku, const QString &quantity) {
        return QJsonObject{{u"sku"_s, sku}, {u"quantity"_s, quantity}};
    };
    const QJsonObject draft{{u"customer"_s, m_customer},
                            {u"channel"_s, u"phone"_s},
                            {u"reference"_s, u"Baustelle Nordkai"_s},
                            {u"lines"_s, QJsonArray{line(u"HS5060"_s, u"200"_s), line(u"ZA180"_s, u"2"_s),
                                                    line(u"KL310W"_s, u"6"_s), line(u"FBS"_s, u"1"_s)}}};
    const QJsonObject entered = (*m_call)(u"order.add"_s, draft);
    m_order = entered[u"order"_s].toString();
    for (const QJsonValue &each : entered[u"lines"_s].toArray())
        item(tr("%1 × %2 at %3, net %4, %5 in stock")
                 .arg(each[u"quantity"_s].toString(), each[u"sku"_s].toString(), each[u"price"_s].toString(),
                      each[u"net"_s].toString(), each[u"available"_s].toString()));
    item(tr("Order %1: net %2, gross %3")
             .arg(m_order, entered[u"net"_s].toString(), entered[u"gross"_s].toString()));
    const QJsonObject released = (*m_call)(u"order.release"_s, {{u"order"_s, m_order}});
    say(tr("Released: %1 lines are reserved, %2 are short. The confirmation goes out.")
            .arg(released[u"reserved"_s].toArray().size())
            .arg(released[u"short"_s].toArray().size()));
    paper((*m_call)(u"order.confirm"_s, {{u"order"_s, m_order}})[u"document"_s].toString(),
          u"1-confirmation"_s);
}

void Tour::pickAndPack()
{
    const QJsonObject list = (*m_call)(u"pick.start"_s, {{u"orders"_s, QJsonArray{m_order}}});
    m_pickList = list[u"pickList"_s].toString();
    say(tr("The warehouse takes pick list %1 and scans what it takes.").arg(m_pickList));
    paper(m_pickList, u"2-pick-list"_s);
    QJsonArray scans, items;
    for (const QJsonValue &each : list[u"stops"_s].toArray()) {
        scans.append(QJsonObject{{u"sku"_s, each[u"sku"_s]},
                                 {u"quantity"_s, each[u"quantity"_s]},
                                 {u"order"_s, m_order},
                                 {u"line"_s, each[u"line"_s]}});
        items.append(QJsonObject{{u"line"_s, each[u"line"_s]}, {u"quantity"_s, each[u"quantity"_s]}});
    }
    (*m_call)(u"pick.record"_s, {{u"pickList"_s, m_pickList}, {u"scans"_s, scans}});
    (*m_call)(u"pack.add"_s, {{u"order"_s, m_order},
                              {u"parcel"_s, QJsonObject{{u"items"_s, items}, {u"weightGrams"_s, 5400}}}});
    item(tr("One parcel is packed."));
}

void Tour::ship()
{
    const QJsonObject parcel{{u"tracking"_s, u"00340434161094042557"_s}, {u"weightGrams"_s, 5400}};
    m_deliveryNote = (*m_call)(u"delivery.ship"_s,
                               {{u"order"_s, m_order}, {u"parcels"_s, QJsonArray{parcel}}})[u"deliveryNote"_s]
                         .toString();
    say(tr("The carrier has it: delivery note %1, stock is booked out.").arg(m_deliveryNote));
    paper(m_deliveryNote, u"3-delivery-note"_s);
}

void Tour::billAndCollect()
{
    const QJsonObject invoice = (*m_call)(u"invoice.issue"_s, {{u"order"_s, m_order}});
    m_invoice = invoice[u"invoice"_s].toString();
    const Money gross = Money::read(invoice[u"gross"_s].toString(), {});
    say(tr("Invoice %1 over %2 is issued, posted and an open item.").arg(m_invoice, gross.written()));
    paper(m_invoice, u"4-invoice"_s);
    const Money discount = Percent::whole(2).of(gross);
    const QJsonObject paid = (*m_call)(u"payment.record"_s, {{u"invoice"_s, m_invoice},
                                                             {u"amount"_s, (gross - discount).written()},
                                                             {u"discountTaken"_s, true},
                                                             {u"reference"_s, m_invoice}});
    say(tr("The customer pays within ten days and takes 2 % cash discount: payment %1 over %2 closes the item.")
            .arg(paid[u"payment"_s].toString(), (gross - discount).written()));
}

void Tour::takeBack()
{
    const QJsonObject wish{{u"line"_s, 2}, {u"quantity"_s, u"1"_s}, {u"reason"_s, u"zu viel bestellt"_s}};
    const QString returned = (*m_call)(u"return.open"_s, {{u"deliveryNote"_s, m_deliveryNote},
                                                          {u"lines"_s, QJsonArray{wish}}})[u"return"_s]
                                 .toString();
    const QJsonObject piece{{u"line"_s, 1}, {u"quantity"_s, u"1"_s}};
    QJsonObject judged = piece;
    judged[u"verdict"_s] = u"resell"_s;
    (*m_call)(u"return.receive"_s, {{u"return"_s, returned}, {u"lines"_s, QJsonArray{piece}}});
    (*m_call)(u"return.inspect"_s, {{u"return"_s, returned}, {u"lines"_s, QJsonArray{judged}}});
    const QJsonObject settled =
        (*m_call)(u"return.settle"_s, {{u"return"_s, returned}, {u"how"_s, u"refund"_s}});
    say(tr("One piece comes back with return %1, is as new, and its money is paid back.").arg(returned));
    for (const QJsonValue &each : settled[u"documents"_s].toArray())
        if (const QString correction = each[u"correction"_s].toString(); !correction.isEmpty())
            paper(correction, u"5-correction"_s);
}

void Tour::offer()
{
    const QJsonObject line{{u"sku"_s, u"DM200"_s}, {u"quantity"_s, u"3"_s}, {u"discountPercent"_s, u"8"_s}};
    const QJsonObject quote = (*m_call)(
        u"order.add"_s, {{u"customer"_s, m_customer}, {u"asQuote"_s, true}, {u"lines"_s, QJsonArray{line}}});
    const QString document =
        (*m_call)(u"order.confirm"_s, {{u"order"_s, quote[u"order"_s]}})[u"document"_s].toString();
    say(tr("Meanwhile a quote for three torque wrenches goes out."));
    paper(document, u"6-quote"_s);
}

void Tour::closeTheDay()
{
    const QJsonObject shown = (*m_call)(u"order.show"_s, {{u"order"_s, m_order}});
    say(tr("Order %1 is %2.").arg(m_order, shown[u"state"_s].toString()));
    const CheckReport report = check_actions::check(*m_scratch->company.database);
    if (!report.isIntact())
        throw std::logic_error("the tour has broken an invariant");
    item(tr("%1 invariants of the company were checked; every one holds.").arg(report.findings.size()));
}

void Tour::keep(const QString &file)
{
    QFile::remove(file); // of an earlier tour
    backup::write(*m_scratch->company.database, file);
    item(tr("The company is in %1").arg(file));
}

} // namespace kontorist
