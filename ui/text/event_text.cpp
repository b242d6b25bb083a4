#include "ui/text/event_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kontorist::event_text {

namespace {

struct Word
{
    const char *what;
    const char *text;
};

constexpr Word events[] = {
    {"quote.entered", QT_TRANSLATE_NOOP("Event", "Quote entered")},
    {"quote.accepted", QT_TRANSLATE_NOOP("Event", "Quote accepted")},
    {"order.entered", QT_TRANSLATE_NOOP("Event", "Order entered")},
    {"order.changed", QT_TRANSLATE_NOOP("Event", "Order changed")},
    {"order.released", QT_TRANSLATE_NOOP("Event", "Order released")},
    {"order.unreleased", QT_TRANSLATE_NOOP("Event", "Release taken back")},
    {"order.confirmed", QT_TRANSLATE_NOOP("Event", "Order confirmed")},
    {"order.proforma", QT_TRANSLATE_NOOP("Event", "Pro forma invoice made")},
    {"order.held", QT_TRANSLATE_NOOP("Event", "Order put on hold")},
    {"order.lifted", QT_TRANSLATE_NOOP("Event", "Hold lifted")},
    {"order.cancelled", QT_TRANSLATE_NOOP("Event", "Order cancelled")},
    {"order.closed", QT_TRANSLATE_NOOP("Event", "Order finished")},
    {"order.reopened", QT_TRANSLATE_NOOP("Event", "Order open again")},
    {"pick.started", QT_TRANSLATE_NOOP("Event", "Picking begun")},
    {"pick.recorded", QT_TRANSLATE_NOOP("Event", "Goods picked")},
    {"pick.undone", QT_TRANSLATE_NOOP("Event", "Picked goods put back")},
    {"parcel.packed", QT_TRANSLATE_NOOP("Event", "Parcel packed")},
    {"parcel.unpacked", QT_TRANSLATE_NOOP("Event", "Parcel taken apart")},
    {"delivery.shipped", QT_TRANSLATE_NOOP("Event", "Shipped")},
    {"delivery.handedOver", QT_TRANSLATE_NOOP("Event", "Handed over to the carrier")},
    {"delivery.undone", QT_TRANSLATE_NOOP("Event", "Shipment taken back")},
    {"invoice.issued", QT_TRANSLATE_NOOP("Event", "Invoice issued")},
    {"invoice.corrected", QT_TRANSLATE_NOOP("Event", "Invoice corrected")},
    {"invoice.cancelled", QT_TRANSLATE_NOOP("Event", "Invoice cancelled")},
    {"invoice.run", QT_TRANSLATE_NOOP("Event", "Invoice run")},
    {"payment.recorded", QT_TRANSLATE_NOOP("Event", "Payment booked")},
    {"payment.allocated", QT_TRANSLATE_NOOP("Event", "Credit put against invoices")},
    {"payment.undone", QT_TRANSLATE_NOOP("Event", "Payment taken back")},
    {"payment.refunded", QT_TRANSLATE_NOOP("Event", "Credit paid back")},
    {"return.opened", QT_TRANSLATE_NOOP("Event", "Return opened")},
    {"return.received", QT_TRANSLATE_NOOP("Event", "Returned goods received")},
    {"return.inspected", QT_TRANSLATE_NOOP("Event", "Returned goods inspected")},
    {"return.settled", QT_TRANSLATE_NOOP("Event", "Return settled")},
    {"party.added", QT_TRANSLATE_NOOP("Event", "Customer added")},
    {"party.changed", QT_TRANSLATE_NOOP("Event", "Customer changed")},
    {"party.merged", QT_TRANSLATE_NOOP("Event", "Customers joined")},
    {"party.articleNumbers", QT_TRANSLATE_NOOP("Event", "Customer’s article numbers changed")},
    {"article.added", QT_TRANSLATE_NOOP("Event", "Article added")},
    {"article.changed", QT_TRANSLATE_NOOP("Event", "Article changed")},
    {"price.added", QT_TRANSLATE_NOOP("Event", "Price added")},
    {"location.added", QT_TRANSLATE_NOOP("Event", "Location added")},
    {"stock.received", QT_TRANSLATE_NOOP("Event", "Goods received")},
    {"stock.counted", QT_TRANSLATE_NOOP("Event", "Stock counted")},
    {"stock.expected", QT_TRANSLATE_NOOP("Event", "Goods announced")},
    {"stock.freed", QT_TRANSLATE_NOOP("Event", "Goods kept too long given back")},
    {"company.set", QT_TRANSLATE_NOOP("Event", "Company data changed")},
    {"numbering.set", QT_TRANSLATE_NOOP("Event", "Number range changed")},
    {"letterhead.set", QT_TRANSLATE_NOOP("Event", "Letterhead changed")},
    {"document.archived", QT_TRANSLATE_NOOP("Event", "Document archived")},
    {"document.printed", QT_TRANSLATE_NOOP("Event", "Document printed")},
    {"mail.set", QT_TRANSLATE_NOOP("Event", "Mail account changed")},
    {"mail.chosen", QT_TRANSLATE_NOOP("Event", "Put into the outbox")},
    {"mail.begun", QT_TRANSLATE_NOOP("Event", "Mail begun")},
    {"mail.sent", QT_TRANSLATE_NOOP("Event", "Mail sent")},
    {"mail.postponed", QT_TRANSLATE_NOOP("Event", "Mail postponed")},
    {"mail.refused", QT_TRANSLATE_NOOP("Event", "Mail refused")},
    {"mail.unsure", QT_TRANSLATE_NOOP("Event", "Mail handed over without an answer")},
    {"outbox.retried", QT_TRANSLATE_NOOP("Event", "To be sent once more")},
    {"outbox.settled", QT_TRANSLATE_NOOP("Event", "Outbox: marked as done")},
    {"outbox.cancelled", QT_TRANSLATE_NOOP("Event", "Outbox: given up")},
    {"import.run", QT_TRANSLATE_NOOP("Event", "Table imported")},
    {"profile.saved", QT_TRANSLATE_NOOP("Event", "Import profile saved")},
    {"worklist.rebuilt", QT_TRANSLATE_NOOP("Event", "Work lists made anew")},
    {"unit.explained", QT_TRANSLATE_NOOP("Event", "Reason given")},
    {"run.finished", QT_TRANSLATE_NOOP("Event", "Run finished")},
    {"answers.forgotten", QT_TRANSLATE_NOOP("Event", "Old answers forgotten")},
};

constexpr Word names[] = {
    {"reason", QT_TRANSLATE_NOOP("Event", "reason")},
    {"payment", QT_TRANSLATE_NOOP("Event", "payment")},
    {"deliveryNote", QT_TRANSLATE_NOOP("Event", "delivery note")},
    {"pickList", QT_TRANSLATE_NOOP("Event", "pick list")},
    {"parcel", QT_TRANSLATE_NOOP("Event", "parcel")},
    {"document", QT_TRANSLATE_NOOP("Event", "document")},
    {"credit", QT_TRANSLATE_NOOP("Event", "credit")},
    {"amount", QT_TRANSLATE_NOOP("Event", "amount")},
    {"quantity", QT_TRANSLATE_NOOP("Event", "quantity")},
    {"price", QT_TRANSLATE_NOOP("Event", "price")},
    {"percent", QT_TRANSLATE_NOOP("Event", "percent")},
    {"counted", QT_TRANSLATE_NOOP("Event", "counted")},
    {"difference", QT_TRANSLATE_NOOP("Event", "difference")},
    {"orders", QT_TRANSLATE_NOOP("Event", "orders")},
    {"order", QT_TRANSLATE_NOOP("Event", "order")},
    {"name", QT_TRANSLATE_NOOP("Event", "name")},
    {"number", QT_TRANSLATE_NOOP("Event", "number")},
    {"address", QT_TRANSLATE_NOOP("Event", "address")},
    {"email", QT_TRANSLATE_NOOP("Event", "e-mail")},
    {"phone", QT_TRANSLATE_NOOP("Event", "telephone")},
    {"creditLimit", QT_TRANSLATE_NOOP("Event", "credit limit")},
    {"terms", QT_TRANSLATE_NOOP("Event", "terms")},
    {"blocked", QT_TRANSLATE_NOOP("Event", "blocked")},
    {"from", QT_TRANSLATE_NOOP("Event", "from")},
    {"into", QT_TRANSLATE_NOOP("Event", "into")},
    {"on", QT_TRANSLATE_NOOP("Event", "on")},
    {"by", QT_TRANSLATE_NOOP("Event", "by")},
    {"how", QT_TRANSLATE_NOOP("Event", "how")},
    {"kind", QT_TRANSLATE_NOOP("Event", "kind")},
    {"code", QT_TRANSLATE_NOOP("Event", "code")},
    {"sku", QT_TRANSLATE_NOOP("Event", "article")},
    {"return", QT_TRANSLATE_NOOP("Event", "return")},
    {"changes", QT_TRANSLATE_NOOP("Event", "changes")},
    {"units", QT_TRANSLATE_NOOP("Event", "documents")},
    {"scans", QT_TRANSLATE_NOOP("Event", "scans")},
    {"short", QT_TRANSLATE_NOOP("Event", "short")},
    {"reservations", QT_TRANSLATE_NOOP("Event", "reservations")},
    {"articleNumbers", QT_TRANSLATE_NOOP("Event", "article numbers")},
    {"format", QT_TRANSLATE_NOOP("Event", "format")},
    {"to", QT_TRANSLATE_NOOP("Event", "to")},
    {"answer", QT_TRANSLATE_NOOP("Event", "answer")},
    {"printer", QT_TRANSLATE_NOOP("Event", "printer")},
    {"copies", QT_TRANSLATE_NOOP("Event", "copies")},
    {"server", QT_TRANSLATE_NOOP("Event", "server")},
};

// What stands behind "by" and "how": how something left the house, and how a return ended.
constexpr Word ways[] = {
    {"print", QT_TRANSLATE_NOOP("Event", "print")},
    {"mail", QT_TRANSLATE_NOOP("Event", "e-mail")},
    {"email", QT_TRANSLATE_NOOP("Event", "e-mail")},
    {"printer", QT_TRANSLATE_NOOP("Event", "printer")},
    {"file", QT_TRANSLATE_NOOP("Event", "a PDF file")},
    {"none", QT_TRANSLATE_NOOP("Event", "the archive alone")},
    {"credit", QT_TRANSLATE_NOOP("Event", "credit")},
    {"refund", QT_TRANSLATE_NOOP("Event", "refund")},
    {"replace", QT_TRANSLATE_NOOP("Event", "replacement")},
    {"reject", QT_TRANSLATE_NOOP("Event", "rejected")},
};

template<size_t count>
QString wordOf(const Word (&words)[count], const QString &what)
{
    for (const Word &each : words)
        if (what == QLatin1StringView(each.what))
            return QCoreApplication::translate("Event", each.text);
    return what;
}

QString shown(const QJsonValue &value)
{
    if (value.isObject() || value.isArray()) {
        const QJsonArray list = value.toArray();
        QStringList parts;
        for (const QJsonValue &each : list)
            parts.append(shown(each));
        return value.isArray()
                   ? parts.join(u", "_s)
                   : QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    const QString text = value.toVariant().toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return format::date(day);
    static const QRegularExpression decimal(u"^-?\\d{1,15}\\.\\d{1,6}$"_s);
    return decimal.match(text).hasMatch() ? format::decimal(text) : text;
}

} // namespace

QString event(const QString &what)
{
    return wordOf(events, what);
}

QString facts(const QByteArray &detail)
{
    const QJsonObject object = QJsonDocument::fromJson(detail).object();
    QStringList parts;
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each.key() == u"sha256")
            continue; // nobody reads it; `check` does
        const QJsonArray change = each.value().toArray();
        const QString name = wordOf(names, each.key());
        const bool isWay = each.key() == u"by" || each.key() == u"how";
        const QString value = isWay ? wordOf(ways, shown(each.value())) : shown(each.value());
        if (value.isEmpty())
            continue;
        const bool isChange = change.size() == 2 && !change[0].isObject();
        parts.append(isChange ? name + u": "_s + shown(change[0]) + u" → "_s + shown(change[1])
                              : name + u": "_s + value);
    }
    return parts.join(u" · "_s);
}

} // namespace kontorist::event_text
