#include "tests/ui/shop.h"

#include "app/window_door.h"

#include <QJsonDocument>
#include <QTest>

namespace kontorist::test {

bool comesTrue(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5000);
}

OpenCompany Shop::created()
{
    const QString file = folder.filePath(u"firma.kontorist"_s);
    return OpenCompany::createScratch(file, clock);
}

CompanyThread::Door doorOf(Database &database)
{
    return windowDoor(database, u"Hanna Muster"_s, Channel::Test, u"PC-03"_s);
}

Shop::Shop() : company(std::make_unique<CompanyThread>([this] { return created(); }, &doorOf, clock))
{
    say(R"({"do":"company.set","name":"Muster Handel GmbH","street":"Hafenstr. 1","postcode":"20457",
        "city":"Hamburg","country":"DE","taxNumber":"22/123/45678"})");
    say(R"({"do":"party.add","name":"Bäckerei Sommer GmbH","street":"Lindenweg 12","postcode":"04109",
        "city":"Leipzig","country":"DE"})");
    say(R"({"do":"party.add","name":"Autohaus Kern KG","street":"Ring 3","postcode":"04109","city":"Leipzig",
        "country":"DE"})");
    say(R"({"do":"article.add","sku":"1001","name":"Schraube M6x20","unit":"H87","price":"0.50"})");
    say(R"({"do":"stock.receive","sku":"1001","quantity":1000})");
}

QJsonObject Shop::say(const QByteArray &line)
{
    QByteArray answer;
    QObject asker;
    company->hand(&asker, QByteArray(line).replace('\n', ' '),
                  [&](const QByteArray &said) { answer = said; });
    if (!comesTrue([&] { return !answer.isEmpty(); }))
        throw std::runtime_error("no answer");
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    if (!object[u"ok"_s].toBool())
        throw std::runtime_error(answer.toStdString());
    return object;
}

QString Shop::order(int quantity, const QByteArray &more)
{
    const QByteArray lines = R"("lines":[{"sku":"1001","quantity":)" + QByteArray::number(quantity) + "}]";
    const QJsonObject added = say(R"({"do":"order.add","customer":"10001",)" + lines + more + '}');
    const QString number = added[u"order"_s].toString();
    say(R"({"do":"order.release","order":")" + number.toUtf8() + R"("})");
    return number;
}

} // namespace kontorist::test
