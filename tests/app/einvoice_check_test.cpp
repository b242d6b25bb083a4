#include "tests/app/conversation.h"

#include <QFile>
#include <QTemporaryDir>

namespace kontorist::einvoice_check_test {

using test::at;
using test::Conversation;

QString invoice(const char *name)
{
    return QString::fromLatin1(TEST_DATA) + u"/e-invoices/"_s + QString::fromLatin1(name);
}

BOTH("an e-invoice of others is read and judged at the door", company)
{
    Conversation desk(company);
    for (const char *name : {"EN16931_Einfach.cii.xml", "EN16931_Einfach.ubl.xml", "EN16931_Einfach.pdf"}) {
        INFO(name);
        const QJsonObject told = desk.done("einvoice.check", R"("path": "%1")", invoice(name));
        CHECK(at(told, u"number"_s) == u"471102");
        CHECK(at(told, u"payable"_s) == u"529.87");
        CHECK(at(told, u"valid"_s) == u"true");
        CHECK(at(told, u"findings"_s) == u"[]");
    }
}

BOTH("what is wrong with an e-invoice is told with its rule and its place", company)
{
    Conversation desk(company);
    const QTemporaryDir folder;
    QFile source(invoice("EN16931_Einfach.ubl.xml")), changed(folder.filePath(u"changed.xml"_s));
    REQUIRE(source.open(QIODevice::ReadOnly));
    REQUIRE(changed.open(QIODevice::WriteOnly));
    changed.write(source.readAll().replace(">529.87</cbc:PayableAmount>", ">529.86</cbc:PayableAmount>"));
    changed.close();
    const QJsonObject told = desk.done("einvoice.check", R"("path": "%1")", changed.fileName());
    CHECK(at(told, u"valid"_s) == u"false");
    CHECK(at(told, u"findings.0.rule"_s) == u"BR-CO-16");
    CHECK(at(told, u"findings.0.severity"_s) == u"fatal");
    CHECK(at(told, u"findings.0.place"_s) == u"/Invoice/LegalMonetaryTotal");
}

BOTH("what is no e-invoice is refused at the door", company)
{
    Conversation desk(company);
    const QTemporaryDir folder;
    CHECK(desk.fault("einvoice.check", R"("path": "%1")", folder.filePath(u"none.xml"_s)) == u"FileMissing");
    CHECK(desk.fault("einvoice.check", R"("path": "%1")", invoice("NOTICE.md")) == u"EInvoiceUnreadable");
}

} // namespace kontorist::einvoice_check_test
