#include "tests/core/documents/trade.h"

#include "core/article/article_actions.h"
#include "core/article/article_store.h"
#include "core/billing/billing_actions.h"
#include "core/company/company_actions.h"
#include "core/delivery/delivery_actions.h"
#include "core/party/party_actions.h"
#include "core/pricing/pricing_actions.h"
#include "core/stock/stock_actions.h"

#include <QFile>
#include <QProcess>

namespace kontorist::test {

namespace {

void addArticle(TestCompany &company, const QString &sku, const QString &name, TaxClass taxClass, Price price,
                const QString &gtin)
{
    Article article;
    article.sku = sku;
    article.name = name;
    article.taxClass = taxClass;
    article.gtin = gtin;
    article = article_actions::add(company.session, article);
    pricing_actions::setListPrice(company.session, article.id, price, QDate(2000, 1, 1));
    stock_actions::Receipt receipt;
    receipt.lines.append({article, Quantity::whole(100'000), u"B-0"_s + sku.right(1) + u"-1"_s, {}, {}});
    stock_actions::receive(company.session, receipt);
}

} // namespace

Company ours()
{
    Company company;
    company.name = u"Müller Handel GmbH"_s;
    company.street = u"Hafenstr. 1"_s;
    company.postcode = u"20457"_s;
    company.city = u"Hamburg"_s;
    company.vatId = u"DE136695976"_s;
    company.taxNumber = u"22/815/08154"_s;
    company.iban = u"DE02120300000000202051"_s;
    company.bic = u"BYLADEM1001"_s;
    company.bank = u"Hamburger Bank"_s;
    company.registerEntry = u"Amtsgericht Hamburg HRB 12345"_s;
    company.director = u"Hanna Müller"_s;
    return company;
}

void open(TestCompany &company, const Company &as)
{
    company_actions::set(company.session, as);
    addArticle(company, u"1001"_s, u"Winkel 60"_s, TaxClass::Standard, Price::read(u"12.50"_s, u"price"_s),
               u"4006381333931"_s);
    addArticle(company, u"1002"_s, u"Fachbuch Holzbau"_s, TaxClass::Reduced,
               Price::read(u"3.00"_s, u"price"_s), {});
}

Party german()
{
    Party party;
    party.name = u"Bäckerei Sommer GmbH"_s;
    party.address.name = party.name;
    party.address.contact = u"Frau Jana Sommer"_s;
    party.address.street = u"Lindenweg 12"_s;
    party.address.postcode = u"04109"_s;
    party.address.city = u"Leipzig"_s;
    party.address.country = u"DE"_s;
    return party;
}

Party addCustomer(TestCompany &company, Party party)
{
    return party_actions::add(company.session, party);
}

OrderDraft draft(const Party &customer, int lines, int quantity)
{
    OrderDraft draft;
    draft.customer = customer.number;
    draft.reference = u"B-4711"_s;
    QList<LineDraft> all;
    for (int i = 0; i < lines; ++i) {
        LineDraft line;
        line.sku = u"1001"_s;
        line.quantity = Quantity::whole(quantity + i);
        all.append(line);
    }
    draft.lines = all;
    return draft;
}

Order sold(TestCompany &company, const OrderDraft &draft)
{
    const Order order = order_actions::add(company.session, draft).order;
    return order_actions::release(company.session, order.number, 0, {}).order;
}

Invoice billed(TestCompany &company, const OrderDraft &draft)
{
    const Order order = sold(company, draft);
    delivery_actions::ship(company.session, {order.number, {}, {}, {}, DeliveryWay::Parcel});
    billing_actions::Request request;
    request.order = order.number;
    return billing_actions::issue(company.session, request).first();
}

QString textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
}

QString textOf(TestCompany &company, const QString &document)
{
    return textOf(document_actions::archive(company.session, document).bytes);
}

} // namespace kontorist::test
