#include "tests/contract/script.h"

#include <QJsonDocument>

namespace kontorist::test {

Script::Script(TestCompany &company) : m_door(company.session)
{
    ok(R"({"do":"company.set","name":"Nordlicht GmbH","street":"Kai 7","postcode":"20457","city":"Hamburg","country":"DE","taxNumber":"22/815/08154"})");
    ok(R"({"do":"party.add","number":"10001","name":"Sommer GmbH","street":"Weg 1","postcode":"04109","city":"Leipzig","country":"DE"})");
    ok(R"({"do":"article.add","sku":"SCREW","name":"Schraube","unit":"H87","price":"10.00"})");
    ok(R"({"do":"article.add","sku":"BOOK","name":"Buch","unit":"H87","price":"20.00","taxRate":"7"})");
    ok(R"({"do":"stock.receive","lines":[{"sku":"SCREW","quantity":100,"cost":"4"},{"sku":"BOOK","quantity":100,"cost":"9"}]})");
}

QJsonObject Script::answer(const QByteArray &line)
{
    return QJsonDocument::fromJson(m_door.answer(line)).object();
}

QJsonObject Script::ok(const QByteArray &line)
{
    const QJsonObject answered = answer(line);
    INFO(line.toStdString());
    INFO(compact(answered).toStdString());
    REQUIRE(answered[u"ok"_s].toBool());
    return answered;
}

QString Script::fault(const QByteArray &line)
{
    const QJsonObject answered = answer(line);
    INFO(line.toStdString());
    INFO(compact(answered).toStdString());
    REQUIRE_FALSE(answered[u"ok"_s].toBool());
    return answered[u"fault"_s].toString();
}

QByteArray with(QByteArray line, const QString &number)
{
    return line.replace('%', number.toUtf8());
}

} // namespace kontorist::test
