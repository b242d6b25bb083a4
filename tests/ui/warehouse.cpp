#include "tests/ui/warehouse.h"

#include <QJsonArray>

namespace kontorist::test {

namespace {

// With the check digit that makes it a GTIN.
QString gtin(const QString &twelve)
{
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += twelve[i].digitValue() * (i % 2 ? 3 : 1);
    return twelve + QString::number((10 - sum % 10) % 10);
}

} // namespace

QString labelOf(const QString &sku)
{
    return gtin(u"40123450"_s + sku);
}

Warehouse::Warehouse(const QByteArray &more) : settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat)
{
    settings.setValue(u"drafts/folder"_s, folder.path());
    say(R"({"do":"company.set","name":"Muster Handel GmbH","street":"Hafenstr. 1","postcode":"20457",
        "city":"Hamburg","country":"DE","taxNumber":"22/123/45678","requirePicking":true)" +
        more + '}');
    const QStringList names{u"Schraube M6x20"_s, u"Mutter M6"_s, u"Scheibe 6,4"_s,
                            u"Dübel S8"_s,       u"Winkel 60"_s, u"Winkel 80"_s};
    for (int i = 0; i < names.size(); ++i) {
        const QByteArray sku = QByteArray::number(1001 + i);
        const QByteArray code = labelOf(QString::fromLatin1(sku)).toLatin1();
        if (i == 0)
            say(R"({"do":"article.change","sku":"1001","gtin":")" + code + R"("})");
        else
            say(R"({"do":"article.add","sku":")" + sku + R"(","name":")" + names[i].toUtf8() +
                R"(","unit":"H87","price":"0.50","gtin":")" + code + R"("})");
        say(R"({"do":"stock.receive","sku":")" + sku + R"(","quantity":1000,"bin":"B-0)" +
            QByteArray::number(i + 1) + R"("})");
    }
    say(R"({"do":"stock.count","sku":"1001","location":"MAIN","counted":0,"reason":"moved to its shelf"})");
}

QString Warehouse::fiveLines()
{
    const QString number = say(R"({"do":"order.add","customer":"10001","lines":[{"sku":"1001","quantity":10},
        {"sku":"1002","quantity":5},{"sku":"1003","quantity":25},{"sku":"1004","quantity":2},
        {"sku":"1005","quantity":100}]})")[u"order"_s]
                               .toString();
    say(R"({"do":"order.release","order":")" + number.toUtf8() + R"("})");
    return number;
}

QString Warehouse::orderOf(const QByteArray &sku, int quantity)
{
    const QString number = say(R"({"do":"order.add","customer":"10001","lines":[{"sku":")" + sku +
                               R"(","quantity":)" + QByteArray::number(quantity) + "}]}")[u"order"_s]
                               .toString();
    say(R"({"do":"order.release","order":")" + number.toUtf8() + R"("})");
    return number;
}

QString Warehouse::ofLine(const QString &order, int line, const QString &what)
{
    const QJsonObject shown = say(R"({"do":"order.show","order":")" + order.toUtf8() + R"("})");
    for (const QJsonValue &each : shown[u"lines"_s].toArray())
        if (each[u"line"_s].toInt() == line)
            return each[what].toVariant().toString();
    return {};
}

} // namespace kontorist::test
