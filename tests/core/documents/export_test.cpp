#include "app/commands/door.h"
#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/documents/document_actions.h"
#include "tests/core/documents/trade.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontorist {

using namespace test;

namespace {

QJsonObject exported(TestCompany &company, const QString &document, const QString &format,
                     const QString &path)
{
    Door door(company.session);
    const QJsonObject request{
        {u"do"_s, u"document.export"_s}, {u"document"_s, document}, {u"format"_s, format}, {u"to"_s, path}};
    return QJsonDocument::fromJson(door.answer(QJsonDocument(request).toJson(QJsonDocument::Compact)))
        .object();
}

} // namespace

BOTH("an export writes the archived bytes and says their size and hash", company)
{
    open(company);
    const Invoice invoice = billed(company, draft(addCustomer(company)));
    const QString path = company.folder.filePath(u"rechnung.pdf"_s);
    const QJsonObject answer = exported(company, invoice.number, u"pdf"_s, path);
    REQUIRE(answer[u"ok"_s].toBool());
    const QByteArray written = readFile(path, 10'000'000);
    CHECK(answer[u"bytes"_s].toInteger() == written.size());
    CHECK(answer[u"sha256"_s].toString() == sha256::hexOf(written));
    CHECK(written == document_actions::archive(company.session, invoice.number).bytes);
    CHECK(exported(company, invoice.number, u"pdf"_s, path)[u"sha256"_s] == answer[u"sha256"_s]);
}

BOTH("only what is billed becomes an e-invoice: other papers are refused in words, and nothing is written",
     company)
{
    open(company);
    const QString note = sold(company, draft(addCustomer(company))).confirmation();
    const QString path = company.folder.filePath(u"rechnung.xml"_s);
    for (const QString &format : {u"zugferd"_s, u"xrechnung-cii"_s, u"xrechnung-ubl"_s}) {
        const QJsonObject answer = exported(company, note, format, path);
        CHECK(answer[u"kind"_s].toString() == u"refused"_s);
        CHECK(answer[u"fault"_s].toString() == u"FormatUnknown"_s);
        CHECK(answer[u"text"_s].toString().contains(format));
    }
    CHECK_FALSE(QFile::exists(path));
    CHECK(exported(company, u"RE-2026-99999"_s, u"zugferd"_s, path)[u"fault"_s].toString() ==
          u"DocumentUnknown"_s);
}

BOTH("a file that cannot be written leaves the document archived, to be exported again", company)
{
    open(company);
    const Invoice invoice = billed(company, draft(addCustomer(company)));
    const QJsonObject answer =
        exported(company, invoice.number, u"pdf"_s, company.folder.filePath(u"none/rechnung.pdf"_s));
    CHECK(answer[u"kind"_s].toString() == u"failed"_s);
    CHECK(company.database().number(u"SELECT COUNT(*) FROM archive"_s) == 1);
}

BOTH("the facts of an invoice are written as JSON", company)
{
    open(company);
    const Invoice invoice = billed(company, draft(addCustomer(company)));
    const QString path = company.folder.filePath(u"rechnung.json"_s);
    REQUIRE(exported(company, invoice.number, u"json"_s, path)[u"ok"_s].toBool());
    const QJsonObject facts = QJsonDocument::fromJson(readFile(path, 1'000'000)).object();
    CHECK(facts[u"invoice"_s].toString() == invoice.number);
    CHECK(facts[u"gross"_s].toString() == u"29.75"_s);
}

} // namespace kontorist
