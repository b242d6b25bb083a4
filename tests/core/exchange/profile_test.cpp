#include "core/exchange/profile.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontorist {

namespace {

TableFormat formatOf(const char *json)
{
    return TableFormat::read(QJsonDocument::fromJson(json).object());
}

std::optional<Objection> formatObjection(const char *json)
{
    try {
        formatOf(json);
    } catch (const Refused &refused) {
        return refused.reason();
    }
    return {};
}

} // namespace

TEST_CASE("a table format is read from JSON, and what is left out keeps its default")
{
    CHECK(formatOf("{}") == TableFormat());
    const TableFormat format = formatOf(R"({
        "delimiter": ";", "encoding": "windows-1252", "emptyWords": ["NULL", "n/a"],
        "overflowColumn": "shipAddress", "dateFormat": "dd.MM.yyyy",
        "numberFormat": {"decimalSign": ",", "groupingSign": ".", "currencySign": "€"}})");
    CHECK(format.delimiter == u';');
    CHECK(format.encoding == Encoding::Windows1252);
    CHECK(format.emptyWords == QStringList{u"NULL"_s, u"n/a"_s});
    CHECK(format.overflowColumn == u"shipAddress"_s);
    CHECK(format.numberFormat == NumberFormat{u',', u'.', u"€"_s});
    CHECK(format.dateFormat == u"dd.MM.yyyy"_s);
    CHECK(formatOf(R"({"delimiter": "auto"})").delimiter.isNull());
    CHECK(formatOf(R"({"delimiter": "\t"})").delimiter == u'\t');
}

TEST_CASE("an unknown key is refused together with the known ones")
{
    const auto outer = formatObjection(R"({"delimeter": ";"})");
    REQUIRE(outer);
    CHECK(outer->fault == Fault::FormatKeyUnknown);
    CHECK(outer->subject == u"delimeter"_s);
    CHECK(outer->detail == u"dateFormat, delimiter, emptyWords, encoding, numberFormat, overflowColumn"_s);
    const auto inner = formatObjection(R"({"numberFormat": {"decimal": ","}})");
    REQUIRE(inner);
    CHECK(inner->subject == u"numberFormat.decimal"_s);
    CHECK(inner->detail == u"currencySign, decimalSign, groupingSign"_s);
}

TEST_CASE("a value that a format cannot use is refused with its key")
{
    const std::pair<const char *, QString> cases[] = {
        {R"({"delimiter": ";;"})", u"delimiter"_s},
        {R"({"delimiter": ""})", u"delimiter"_s},
        {R"({"delimiter": "\""})", u"delimiter"_s},
        {R"({"delimiter": "a"})", u"delimiter"_s},
        {R"({"delimiter": "\n"})", u"delimiter"_s},
        {R"({"delimiter": "§"})", u"delimiter"_s},
        {R"({"delimiter": 5})", u"delimiter"_s},
        {R"({"encoding": "utf-7"})", u"encoding"_s},
        {R"({"emptyWords": "NULL"})", u"emptyWords"_s},
        {R"({"emptyWords": [null]})", u"emptyWords"_s},
        {R"({"overflowColumn": true})", u"overflowColumn"_s},
        {R"({"numberFormat": ","})", u"numberFormat"_s},
        {R"({"numberFormat": {"decimalSign": ""}})", u"numberFormat.decimalSign"_s},
        {R"({"numberFormat": {"decimalSign": "x"}})", u"numberFormat.decimalSign"_s},
        {R"({"numberFormat": {"groupingSign": "."}})", u"numberFormat.groupingSign"_s},
        {R"({"numberFormat": {"groupingSign": "_"}})", u"numberFormat.groupingSign"_s},
        {R"({"numberFormat": {"currencySign": "5"}})", u"numberFormat.currencySign"_s},
        {R"({"numberFormat": {"currencySign": "-"}})", u"numberFormat.currencySign"_s},
        {R"({"dateFormat": "MM/dd"})", u"dateFormat"_s},
    };
    for (const auto &[json, key] : cases) {
        CAPTURE(json);
        const auto objection = formatObjection(json);
        REQUIRE(objection);
        CHECK(objection->fault == Fault::FormatValueInvalid);
        CHECK(objection->subject == key);
    }
}

TEST_CASE("any format written as JSON is read back")
{
    rc::prop("any choice of settings", [] {
        TableFormat format;
        format.delimiter = *rc::gen::elementOf(std::u16string(u"\0,;\t|: ", 7));
        format.encoding = static_cast<Encoding>(*rc::gen::inRange(0, 5));
        format.emptyWords.resize(*rc::gen::inRange(0, 3), u"n/a"_s);
        format.overflowColumn = *rc::gen::arbitrary<bool>() ? u"Straße"_s : QString();
        format.numberFormat.decimalSign = *rc::gen::element(u'.', u',');
        format.numberFormat.groupingSign = *rc::gen::elementOf(std::u16string(u"\0' ", 3));
        format.numberFormat.currencySign = *rc::gen::element(u""_s, u"€"_s, u"EUR"_s);
        format.dateFormat = *rc::gen::element(u"yyyy-MM-dd"_s, u"d.M.yy"_s);
        const QByteArray json = QJsonDocument(format.written()).toJson();
        RC_ASSERT(TableFormat::read(QJsonDocument::fromJson(json).object()) == format);
    });
}

} // namespace kontorist
