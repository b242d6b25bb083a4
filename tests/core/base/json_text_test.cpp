#include "core/base/json_text.h"
#include "tests/support/test.h"

#include <limits>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontorist {

namespace {

QByteArray asQtWrites(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("a line of JSON is byte by byte the one that Qt writes of the same fields")
{
    const JsonText empty = std::initializer_list<JsonText::Field>();
    CHECK(empty.bytes() == asQtWrites({}));
    const JsonText text{{"name", u"Müller & Söhne"_s},
                        {"bills", true},
                        {"Zebra", false},
                        {"line", 7},
                        {"base", JsonText{{"per", std::numeric_limits<qint64>::max()}, {"net", -12LL}}},
                        {"lines", JsonText::list({JsonText(1), JsonText(u"zwei"_s)})},
                        {"none", JsonText::list({})}};
    CHECK(text.bytes() == asQtWrites({{u"name"_s, u"Müller & Söhne"_s},
                                      {u"bills"_s, true},
                                      {u"Zebra"_s, false},
                                      {u"line"_s, 7},
                                      {u"base"_s, QJsonObject{{u"per"_s, std::numeric_limits<qint64>::max()},
                                                              {u"net"_s, -12}}},
                                      {u"lines"_s, QJsonArray{1, u"zwei"_s}},
                                      {u"none"_s, QJsonArray()}}));
}

TEST_CASE("so is every character, alone and beside others")
{
    for (int code = 0; code <= 0xffff; ++code) {
        const QString text = u"a"_s + QChar(code) + u"z"_s;
        if (JsonText{{"t", text}}.bytes() != asQtWrites({{u"t"_s, text}})) {
            CAPTURE(code);
            FAIL("another text");
        }
    }
    const QString bread = u"👩‍👩‍👧‍👦🥐 \"Brot\" \\ \n\t مخبز"_s;
    CHECK(JsonText{{"t", bread}}.bytes() == asQtWrites({{u"t"_s, bread}}));
}

} // namespace kontorist
