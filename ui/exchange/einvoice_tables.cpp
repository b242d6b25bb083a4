#include "ui/exchange/einvoice_tables.h"

#include "core/einvoice/container_rules.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/rule_text.h"
#include "ui/widgets/aside.h"

#include <algorithm>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace kontorist {

namespace {

using einvoice::Fact;
using einvoice::Received;

QByteArray eInvoiceFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        throw Refused(Fault::FileMissing, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Refused(Fault::FileNotReadable, path, file.errorString());
    if (file.size() > einvoice::container_rules::MostBytes)
        throw Refused(Fault::FileTooLarge, path,
                      QString::number(einvoice::container_rules::MostBytes / 1024 / 1024));
    return file.readAll();
}

// What is no number is shown as it stands in the file.
QString stated(const QString &text)
{
    static const QRegularExpression decimal(u"^-?\\d{1,15}(\\.\\d{1,10})?$"_s);
    return decimal.match(text).hasMatch() ? format::decimal(text) : text;
}

QString statedDay(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? format::date(day) : text;
}

QString textOf(const Fact &fact, const char *name)
{
    return fact.textOf(QLatin1StringView(name));
}

ListRow factRow(const QString &label, const QString &value)
{
    return {0, {}, {{label}, {value}}};
}

} // namespace

void readEInvoice(QObject *asker, const QString &path, const std::function<void(const ReadEInvoice &)> &done)
{
    const auto read = [path]() -> ReadEInvoice {
        try {
            return {std::make_shared<const Received>(einvoice::reception_rules::received(eInvoiceFile(path))),
                    {}};
        } catch (const Error &error) {
            return {{}, errorText(error.reason())};
        }
    };
    doAside(asker, read, done);
}

QList<ListColumn> EInvoiceTables::headColumns()
{
    return {{tr("Fact"), u"Bestellung des Kunden"_s},
            {tr("As it is stated"), u"MMMMMMMMMMMM"_s, false, true}};
}

QList<ListRow> EInvoiceTables::head(const Received &received)
{
    const Fact &invoice = received.read.invoice;
    const QString currency = textOf(invoice, "BT-5");
    QList<ListRow> rows{factRow(tr("Kind of file"), syntax(received.read.syntax))};
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows.append(factRow(label, value));
    };
    const auto money = [&](const QString &label, const char *name) {
        if (const QString amount = textOf(invoice, name); !amount.isEmpty())
            rows.append(factRow(label, stated(amount) + u' ' + currency));
    };
    add(tr("Claims to follow"), textOf(invoice, "BT-24"));
    add(tr("Number"), textOf(invoice, "BT-1"));
    add(tr("Date"), statedDay(textOf(invoice, "BT-2")));
    add(tr("Seller"), textOf(invoice, "BT-27"));
    add(tr("VAT id of the seller"), textOf(invoice, "BT-31"));
    add(tr("Tax number of the seller"), textOf(invoice, "BT-32"));
    add(tr("Buyer"), textOf(invoice, "BT-44"));
    add(tr("Buyer’s reference"), textOf(invoice, "BT-10"));
    add(tr("Order of the buyer"), textOf(invoice, "BT-13"));
    add(tr("Supplied on"), statedDay(textOf(invoice, "BT-72")));
    add(tr("Due on"), statedDay(textOf(invoice, "BT-9")));
    add(tr("Terms"), textOf(invoice, "BT-20").simplified());
    add(tr("IBAN"), textOf(invoice, "BT-84"));
    money(tr("Net"), "BT-109");
    money(tr("VAT"), "BT-110");
    money(tr("Gross"), "BT-112");
    money(tr("Paid in advance"), "BT-113");
    money(tr("Payable"), "BT-115");
    return rows;
}

QList<ListColumn> EInvoiceTables::findingColumns()
{
    return {{tr("Class"), tr("Content (§ 14 UStG)")},
            {tr("Weight"), tr("warning")},
            {tr("Rule"), u"BR-DEC-888"_s},
            {tr("Line"), u"88888"_s, true},
            {tr("What the rule asks for"), u"MMMMMMMMMMMMMMMM"_s, false, true}};
}

QList<ListRow> EInvoiceTables::findings(const Received &received)
{
    std::vector<const einvoice::Finding *> sorted;
    for (const einvoice::Finding &finding : received.findings)
        sorted.push_back(&finding);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const einvoice::Finding *a, const einvoice::Finding *b) {
                         return std::pair(a->severity, a->errorClass) < std::pair(b->severity, b->errorClass);
                     });
    QList<ListRow> rows;
    for (const einvoice::Finding *finding : sorted) {
        if (rows.size() == mostRows)
            break;
        const Role role = finding->severity == einvoice::Severity::Fatal     ? Role::Crit
                          : finding->severity == einvoice::Severity::Warning ? Role::Warn
                                                                             : Role::Neutral;
        rows.append({rows.size(),
                     {},
                     {{errorClass(finding->errorClass)},
                      {severity(finding->severity), role},
                      {finding->rule},
                      {finding->spot.line > 0 ? QString::number(finding->spot.line) : QString()},
                      {findingText(*finding), {}, {}, finding->spot.path}}});
    }
    return rows;
}

QList<ListColumn> EInvoiceTables::lineColumns()
{
    const QString amount = format::money(Money(-8'888'88));
    return {{tr("No."), u"88888"_s},
            {tr("Article"), u"1001-0000"_s},
            {tr("Description"), u"Schraube M6x20 verzinkt"_s, false, true},
            {tr("Quantity"), u"8.888,0000"_s, true},
            {tr("Price"), amount, true},
            {tr("VAT %"), u"19,00"_s, true},
            {tr("Net"), amount, true}};
}

QList<ListRow> EInvoiceTables::lines(const Received &received)
{
    QList<ListRow> rows;
    for (const Fact *line : received.read.invoice.all(QLatin1StringView("BG-25"))) {
        if (rows.size() == mostRows)
            break;
        rows.append({rows.size(),
                     {},
                     {{textOf(*line, "BT-126")},
                      {textOf(*line, "BT-155")},
                      {textOf(*line, "BT-153"), {}, {}, textOf(*line, "BT-154")},
                      {stated(textOf(*line, "BT-129"))},
                      {stated(textOf(*line, "BT-146"))},
                      {stated(textOf(*line, "BT-152"))},
                      {stated(textOf(*line, "BT-131"))}}});
    }
    return rows;
}

QList<ListColumn> EInvoiceTables::taxColumns()
{
    const QString amount = format::money(Money(-888'888'88));
    return {{tr("Category"), tr("Category")},
            {tr("VAT %"), u"19,00"_s, true},
            {tr("Why none"), u"MMMMMMMM"_s, false, true},
            {tr("Net"), amount, true},
            {tr("VAT"), amount, true}};
}

QList<ListRow> EInvoiceTables::taxes(const Received &received)
{
    QList<ListRow> rows;
    for (const Fact *tax : received.read.invoice.all(QLatin1StringView("BG-23")))
        rows.append({rows.size(),
                     {},
                     {{textOf(*tax, "BT-118")},
                      {stated(textOf(*tax, "BT-119"))},
                      {textOf(*tax, "BT-120")},
                      {stated(textOf(*tax, "BT-116"))},
                      {stated(textOf(*tax, "BT-117"))}}});
    return rows;
}

StateText EInvoiceTables::verdict(const Received &received)
{
    return received.isValid() ? StateText{tr("Valid e-invoice"), Role::Ok, u"circle-check"_s}
                              : StateText{tr("No valid e-invoice"), Role::Crit, u"alert-octagon"_s};
}

QString EInvoiceTables::summary(const Received &received)
{
    const Fact &invoice = received.read.invoice;
    QStringList parts{textOf(invoice, "BT-27"), textOf(invoice, "BT-1"),
                      stated(textOf(invoice, "BT-112")) + u' ' + textOf(invoice, "BT-5")};
    parts.removeAll(QString());
    const auto fatal =
        std::ranges::count(received.findings, einvoice::Severity::Fatal, &einvoice::Finding::severity);
    if (fatal > 0)
        parts.append(fatal == 1 ? tr("1 rule is broken")
                                : tr("%1 rules are broken").arg(format::count(fatal)));
    return parts.join(u" · "_s);
}

QString EInvoiceTables::severity(einvoice::Severity severity)
{
    switch (severity) {
    case einvoice::Severity::Fatal:
        return tr("fatal");
    case einvoice::Severity::Warning:
        return tr("warning");
    case einvoice::Severity::Information:
        return tr("hint");
    }
    return {};
}

QString EInvoiceTables::errorClass(einvoice::ErrorClass errorClass)
{
    switch (errorClass) {
    case einvoice::ErrorClass::Format:
        return tr("Format");
    case einvoice::ErrorClass::BusinessRule:
        return tr("Rule of EN 16931");
    case einvoice::ErrorClass::Content:
        return tr("Content (§ 14 UStG)");
    }
    return {};
}

QString EInvoiceTables::syntax(einvoice::Syntax syntax)
{
    switch (syntax) {
    case einvoice::Syntax::Cii:
        return tr("CII invoice (ZUGFeRD, XRechnung)");
    case einvoice::Syntax::UblInvoice:
        return tr("UBL invoice (XRechnung)");
    case einvoice::Syntax::UblCreditNote:
        return tr("UBL credit note (XRechnung)");
    }
    return {};
}

} // namespace kontorist
