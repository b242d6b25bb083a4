#include "app/commands/shared_fields.h"
#include "core/article/article_actions.h"
#include "core/article/article_store.h"
#include "core/base/gtin.h"
#include "core/party/party_store.h"
#include "core/pricing/pricing_actions.h"
#include "core/pricing/pricing_store.h"

namespace kontorist::commands {

namespace {

constexpr Field packFields[] = {
    {"unit", FieldType::Text, true, "UN/ECE code: XPK, XCT"},
    {"contains", FieldType::Quantity, true, "base units"},
    {"gtin", FieldType::Text, false, "a scan of it counts what it contains"},
    {"multiple", FieldType::Quantity, false, "sold in multiples of this many; default 1"},
};
constexpr Field textFields[] = {
    {"de", FieldType::Text, false, "name on German documents"},
    {"en", FieldType::Text, false, "name on English documents"},
};
constexpr Field componentFields[] = {
    {"sku", FieldType::Text, true, ""},
    {"quantity", FieldType::Quantity, true, "in one of the article"},
};

#define ARTICLE_FIELDS(isNew)                                                                                \
    {"name", FieldType::Text, isNew, ""},                                                                    \
        {"unit", FieldType::Text, isNew, "UN/ECE code of the base unit: H87 piece, KGM, HUR"},               \
        {"price", FieldType::Price, isNew, "list price, net", "", {}, true},                                 \
        {"taxRate", FieldType::Percent, false, "names the class: 19 or 7; default 19", "", {}, true},        \
        {"kind", FieldType::Word, false, "default stock", "stock|nonstock|service|produced|text|deposit"},   \
        {"gtin", FieldType::Text, false, ""},                                                                \
        {"cost", FieldType::Price, false, "what one base unit costs us", "", {}, true},                      \
        {"weightGrams", FieldType::Integer, false, "", "", {}, true},                                        \
        {"reorderPoint", FieldType::Quantity, false, "", "", {}, true},                                      \
        {"reorderQuantity", FieldType::Quantity, false, "", "", {}, true},                                   \
        {"supplier", FieldType::Text, false, "number of the supplier"},                                      \
        {"supplierSku", FieldType::Text, false, ""},                                                         \
        {"leadDays", FieldType::Integer, false, "from ordering to arrival", "", {}, true},                   \
        {"per", FieldType::Integer, false, "the price is for so many base units: 1, 10, 100, 1000"},         \
        {"packs", FieldType::List, false, "other units of the same article", "", packFields},                \
        {"group", FieldType::Text, false, "for prices of a group"},                                          \
        {"texts", FieldType::Object, false, "names by language", "", textFields},                            \
        {"components", FieldType::List, false, "of what is produced", "", componentFields},                  \
    {                                                                                                        \
        "noCashDiscount", FieldType::Flag, false, "stands outside cash discount"                             \
    }

constexpr Field addFields[] = {{"sku", FieldType::Text, true, "article number"}, ARTICLE_FIELDS(true)};
constexpr Field changeFields[] = {
    {"sku", FieldType::Text, true, "article number"},
    ARTICLE_FIELDS(false),
    {"clear", FieldType::Texts, false,
     "fields that are taken away: cost, weightGrams, reorderPoint, reorderQuantity, leadDays"},
    {"version", FieldType::Integer, false, "that was seen; another one is a conflict"},
};
#undef ARTICLE_FIELDS

constexpr Field priceFields[] = {
    {"sku", FieldType::Text, false, "of the article, or articleGroup"},
    {"articleGroup", FieldType::Text, false, "all articles of a group"},
    {"price", FieldType::Price, false, "net, or percent", "", {}, true},
    {"percent", FieldType::Percent, false, "off the list price", "", {}, true},
    {"per", FieldType::Integer, false, "the price is for so many base units"},
    {"customer", FieldType::Text, false, "for one customer, or group"},
    {"group", FieldType::Text, false, "for customers of a price group"},
    {"fromQuantity", FieldType::Quantity, false, "from so many base units on", "", {}, true},
    {"from", FieldType::Date, false, "first day; default: since ever"},
    {"until", FieldType::Date, false, "last day; default: for ever"},
    {"currency", FieldType::Text, false, "EUR"},
};

int perOf(const Input &input, qint64 otherwise = 1)
{
    const int per = input.integer("per", static_cast<int>(otherwise));
    if (per != 1 && per != 10 && per != 100 && per != 1000)
        throw Refused(Fault::ChoiceUnknown, u"per"_s, u"1, 10, 100, 1000"_s);
    return per;
}

QString gtin(const Input &input)
{
    return input.has("gtin") ? Gtin::read(input.text("gtin"), u"gtin"_s).written() : QString();
}

void takeParts(const Input &input, Article &article)
{
    if (input.has("packs")) {
        article.packs.clear();
        for (const Input &each : input.list("packs"))
            article.packs.append({each.unit("unit"), each.quantity("contains"), gtin(each),
                                  each.optionalQuantity("multiple").value_or(Quantity::whole(1))});
    }
    if (input.has("texts")) {
        article.texts.clear();
        const Input texts = input.object("texts");
        for (const char *language : {"de", "en"})
            if (texts.has(language))
                article.texts.append({QString::fromLatin1(language), texts.text(language)});
    }
    if (input.has("components")) {
        article.components.clear();
        for (const Input &each : input.list("components"))
            article.components.append({each.text("sku"), each.quantity("quantity")});
    }
}

void takeArticle(const Database &database, const Input &input, Article &article)
{
    const auto text = [&](const char *name, QString &into) {
        into = input.optionalText(name).value_or(into);
    };
    text("name", article.name);
    text("supplierSku", article.supplierSku);
    text("group", article.group);
    if (input.has("unit"))
        article.unit = input.unit("unit");
    article.kind = input.word<LineKind>("kind").value_or(article.kind);
    article.taxClass = shared::taxClass(database, input).value_or(article.taxClass);
    if (input.optionalText("gtin"))
        article.gtin = gtin(input);
    if (const auto cost = input.price("cost"))
        article.cost = cost;
    article.weightGrams = input.integer("weightGrams", static_cast<int>(article.weightGrams));
    article.reorderPoint = input.optionalQuantity("reorderPoint").value_or(article.reorderPoint);
    article.reorderQuantity = input.optionalQuantity("reorderQuantity").value_or(article.reorderQuantity);
    if (const auto supplier = input.optionalText("supplier"))
        article.supplier = supplier->isEmpty() ? PartyId() : party_store::get(database, *supplier).id;
    if (input.has("leadDays"))
        article.leadDays = input.integer("leadDays");
    article.noCashDiscount = input.flag("noCashDiscount", article.noCashDiscount);
    takeParts(input, article);
}

// What is absent stays, so an end must be said.
void clear(const Input &input, Article &article)
{
    for (const QString &name : input.texts("clear")) {
        if (name == u"cost")
            article.cost.reset();
        else if (name == u"weightGrams")
            article.weightGrams = 0;
        else if (name == u"reorderPoint")
            article.reorderPoint = {};
        else if (name == u"reorderQuantity")
            article.reorderQuantity = {};
        else if (name == u"leadDays")
            article.leadDays.reset();
        else
            throw Refused(Fault::ChoiceUnknown, u"clear"_s,
                          u"cost, weightGrams, reorderPoint, reorderQuantity, leadDays"_s);
    }
}

QJsonObject add(Session &session, const Input &input)
{
    Article article;
    article.sku = input.text("sku");
    takeArticle(session.database, input, article);
    const int per = perOf(input);
    article = article_actions::add(session, article);
    // Master data that names no first day is valid since ever.
    pricing_actions::setListPrice(session, article.id, *input.price("price", per), PriceRow().validFrom);
    return {{u"article"_s, article.sku}};
}

QJsonObject change(Session &session, const Input &input)
{
    Article article = article_store::get(session.database, input.text("sku"));
    article.version = input.integer("version", static_cast<int>(article.version));
    clear(input, article);
    takeArticle(session.database, input, article);
    if (input.has("per") && !input.has("price"))
        throw Refused(Fault::TextMissing, u"price"_s);
    const auto listed = pricing_store::listPrice(session.database, article.id, session.today());
    const int per = perOf(input, listed ? listed->per() : 1); // as all that is absent, it stays
    article = article_actions::change(session, article);
    if (const auto price = input.price("price", per))
        pricing_actions::setListPrice(session, article.id, *price, session.today());
    return {{u"article"_s, article.sku}, {u"version"_s, article.version}};
}

QJsonObject addPrice(Session &session, const Input &input)
{
    if (input.has("currency") && input.text("currency") != u"EUR")
        throw Refused(Fault::CurrencyNotUsed, Currency::read(input.text("currency"), u"currency"_s).code());
    PriceRow row;
    if (input.has("sku") == input.has("articleGroup"))
        throw Refused(Fault::OneOfTwo, u"sku"_s, u"articleGroup"_s);
    if (input.has("price") == input.has("percent"))
        throw Refused(Fault::OneOfTwo, u"price"_s, u"percent"_s);
    if (input.has("customer") && input.has("group"))
        throw Refused(Fault::OneOfTwo, u"customer"_s, u"group"_s);
    if (input.has("sku"))
        row.article = article_store::get(session.database, input.text("sku")).id;
    row.articleGroup = input.text("articleGroup");
    if (input.has("customer"))
        row.party = party_store::get(session.database, input.text("customer")).id;
    row.partyGroup = input.text("group");
    row.fromQuantity = input.quantity("fromQuantity");
    row.validFrom = input.has("from") ? input.date("from") : row.validFrom;
    row.validUntil = input.has("until") ? input.date("until") : row.validUntil;
    row.price = input.price("price", perOf(input));
    row.percent = input.percent("percent");
    pricing_actions::add(session, row);
    return {};
}

const QList<Fault> articleFaults{
    Fault::TextMissing, Fault::UnitUnknown,           Fault::GtinInvalid,    Fault::GtinTaken,
    Fault::SkuTaken,    Fault::TaxRateUnknown,        Fault::PartyUnknown,   Fault::PackIsBaseUnit,
    Fault::PackTwice,   Fault::ArticleContainsItself, Fault::ArticleUnknown, Fault::UnitInUse,
    Fault::KindInUse,   Fault::ChangedMeanwhile};

} // namespace

QList<Command> ofArticles()
{
    return {
        {"article.add", "Adds an article with its list price", Command::Effect::Changes, addFields,
         articleFaults, add},
        {"article.change", "Changes an article; a price holds from today", Command::Effect::Changes,
         changeFields, articleFaults, change},
        {"price.add",
         "Adds a price or discount for customers, groups, quantities and days",
         Command::Effect::Changes,
         priceFields,
         {Fault::OneOfTwo, Fault::ArticleUnknown, Fault::PartyUnknown, Fault::PriceTwice,
          Fault::EndBeforeStart, Fault::CurrencyNotUsed},
         addPrice},
    };
}

} // namespace kontorist::commands
