#include "app/commands/shared_fields.h"
#include "core/einvoice/container_rules.h"
#include "core/einvoice/reception_rules.h"
#include "ui/text/rule_text.h"

#include <QJsonArray>

namespace kontorist::commands {

namespace {

constexpr Field einvoiceFields[] = {
    {"path", FieldType::Text, true, "an e-invoice: XML (CII or UBL), or a PDF that carries one"},
};

QString syntaxWord(einvoice::Syntax syntax)
{
    return syntax == einvoice::Syntax::Cii          ? u"cii"_s
           : syntax == einvoice::Syntax::UblInvoice ? u"ubl-invoice"_s
                                                    : u"ubl-credit-note"_s;
}

QJsonObject findingTold(const einvoice::Finding &finding)
{
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, word(finding.severity)},
            {u"class"_s, word(finding.errorClass)},
            {u"line"_s, finding.spot.line},
            {u"place"_s, finding.spot.path},
            {u"asks"_s, findingText(finding)}};
}

// The amounts are the text of the file: what it states, not what we make of it.
QJsonObject checkEInvoice(Session &, const Input &input)
{
    const QByteArray file = shared::fileContent(input.text("path"), einvoice::container_rules::MostBytes);
    const einvoice::Received received = einvoice::reception_rules::received(file);
    const einvoice::Semantic &read = received.read;
    QJsonArray findings;
    for (const einvoice::Finding &finding : received.findings)
        findings.append(findingTold(finding));
    const auto stated = [&](const char *name) { return read.invoice.textOf(QLatin1StringView(name)); };
    return {{u"kind"_s, syntaxWord(read.syntax)}, {u"specification"_s, stated("BT-24")},
            {u"number"_s, stated("BT-1")},        {u"date"_s, stated("BT-2")},
            {u"seller"_s, stated("BT-27")},       {u"currency"_s, stated("BT-5")},
            {u"net"_s, stated("BT-109")},         {u"tax"_s, stated("BT-110")},
            {u"gross"_s, stated("BT-112")},       {u"payable"_s, stated("BT-115")},
            {u"valid"_s, received.isValid()},     {u"findings"_s, findings}};
}

} // namespace

QList<Command> ofEInvoices()
{
    return {
        {"einvoice.check",
         "Reads an e-invoice of others and tells what is wrong with it by EN 16931 and XRechnung",
         Command::Effect::Reads,
         einvoiceFields,
         {Fault::FileMissing, Fault::FileNotReadable, Fault::FileTooLarge, Fault::FileDamaged,
          Fault::EInvoiceUnreadable, Fault::EInvoiceUnknown},
         checkEInvoice},
    };
}

} // namespace kontorist::commands
