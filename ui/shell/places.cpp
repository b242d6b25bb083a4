#include "ui/shell/places.h"

#include <QCoreApplication>

namespace kontorist::places {

namespace {

struct Findable
{
    const char *kind;
    const char *room;
    const char *word;
};

constexpr Findable findables[] = {
    {"party", "customers", QT_TRANSLATE_NOOP("Places", "Customer")},
    {"article", "articles", QT_TRANSLATE_NOOP("Places", "Article")},
    {"order", "orders", QT_TRANSLATE_NOOP("Places", "Order")},
    {"quote", "orders", QT_TRANSLATE_NOOP("Places", "Quote")},
    {"confirmation", "orders", QT_TRANSLATE_NOOP("Places", "Order confirmation")},
    {"pickList", "", QT_TRANSLATE_NOOP("Places", "Pick list")},
    {"deliveryNote", "deliveries", QT_TRANSLATE_NOOP("Places", "Delivery note")},
    {"invoice", "invoices", QT_TRANSLATE_NOOP("Places", "Invoice")},
    {"partial", "invoices", QT_TRANSLATE_NOOP("Places", "Partial invoice")},
    {"collective", "invoices", QT_TRANSLATE_NOOP("Places", "Collective invoice")},
    {"downPayment", "invoices", QT_TRANSLATE_NOOP("Places", "Down payment invoice")},
    {"final", "invoices", QT_TRANSLATE_NOOP("Places", "Final invoice")},
    {"correction", "invoices", QT_TRANSLATE_NOOP("Places", "Correction")},
    {"cancellation", "invoices", QT_TRANSLATE_NOOP("Places", "Cancellation")},
    {"credit", "invoices", QT_TRANSLATE_NOOP("Places", "Credit")},
    {"payment", "payments", QT_TRANSLATE_NOOP("Places", "Payment")},
    {"return", "returns", QT_TRANSLATE_NOOP("Places", "Return")},
};

const Findable *find(const QString &kind)
{
    for (const Findable &each : findables)
        if (kind == QLatin1StringView(each.kind))
            return &each;
    return nullptr;
}

} // namespace

QString roomOf(const QString &kind)
{
    const Findable *found = find(kind);
    return found ? QString::fromLatin1(found->room) : QString();
}

QString wordOf(const QString &kind)
{
    const Findable *found = find(kind);
    return found ? QCoreApplication::translate("Places", found->word) : kind;
}

// "AU-2026-00001/2" is the second confirmation of that order.
QString recordOf(const QString &kind, const QString &number)
{
    return kind == u"confirmation" ? number.section(u'/', 0, 0) : number;
}

Place ofIssued(const QStringList &invoices)
{
    if (invoices.size() == 1)
        return {u"invoices"_s, invoices.first(), {}};
    return {u"invoices"_s, {}, u"4"_s}; // the view of all
}

} // namespace kontorist::places
