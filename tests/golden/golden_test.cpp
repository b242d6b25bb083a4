#include "tests/golden/bills.h"
#include "tests/golden/picture.h"

#include <QDir>

namespace kontorist::golden {

namespace {

constexpr int mostDifferent = 12; // dots: less than the smallest letter

// What was looked at and found good; KONTORIST_GOLDEN=keep keeps what the program paints today.
QString kept(const QString &name)
{
    return QStringLiteral(GOLDEN_PAGES) + u'/' + name;
}

bool isToBeKept()
{
    return qEnvironmentVariable("KONTORIST_GOLDEN") == u"keep";
}

// The first two pages and the last: heads, what is carried over, and the sums.
QList<qsizetype> shown(qsizetype pages)
{
    QList<qsizetype> all{0};
    if (pages > 1)
        all.append(1);
    if (pages > 2)
        all.append(pages - 1);
    return all;
}

QList<QImage> painted(Shop &shop, const QString &document, const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"bill.pdf"_s);
    shop.done("document.export", uR"("document": "%1", "format": "pdf", "to": "%2")"_s.arg(document, file));
    return pagesOf(file, folder.path());
}

void checkPage(const QImage &page, const QString &name)
{
    if (isToBeKept())
        REQUIRE(page.save(kept(name)));
    const int different = differentDots(page, QImage(kept(name)).convertToFormat(QImage::Format_Grayscale8));
    const QString seen = QDir::temp().filePath(u"golden-"_s + name);
    if (different > mostDifferent)
        page.save(seen);
    INFO("painted now: " << seen.toStdString());
    INFO("looked at:   " << kept(name).toStdString());
    CHECK(different <= mostDifferent);
}

void checkBill(const Bill &bill, Shop &shop, const QString &language, const QTemporaryDir &folder)
{
    INFO(bill.name.toStdString() << ' ' << language.toStdString());
    const QList<QImage> pages = painted(shop, bill.make(shop), folder);
    REQUIRE(!pages.isEmpty());
    for (const qsizetype at : shown(pages.size()))
        checkPage(pages[at], u"%1-%2-%3of%4.png"_s.arg(bill.name, language).arg(at + 1).arg(pages.size()));
}

} // namespace

TEST_CASE("each kind of bill looks as it did when somebody looked at it, from one page to thirty")
{
    for (const QString &language : {u"de"_s, u"en"_s})
        for (const bool isSmall : {false, true}) {
            test::TestCompany company(test::Kind::SQLite);
            Shop shop(company, language, isSmall);
            for (const Bill &bill : bills())
                if (bill.isOfSmallBusiness == isSmall)
                    checkBill(bill, shop, language, company.folder);
        }
}

TEST_CASE("a single figure that is another one is seen")
{
    const auto page = [](const QString &price) { // each in a company of its own, so that nothing else differs
        test::TestCompany company(test::Kind::SQLite);
        Shop shop(company, u"de"_s, false);
        const QString lines = uR"({"sku": "AK-18", "quantity": "1", "price": "%1"})"_s.arg(price);
        return painted(shop, shop.bill(u"plain"_s, lines), company.folder).value(0);
    };
    const QImage first = page(u"11.00"_s);
    CHECK(differentDots(first, page(u"11.00"_s)) == 0);
    CHECK(differentDots(first, page(u"11.70"_s)) > mostDifferent);
}

} // namespace kontorist::golden
