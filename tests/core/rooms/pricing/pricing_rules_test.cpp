#include "core/pricing/pricing_rules.h"

#include "tests/support/fraction.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

#include <algorithm>

namespace kontorist::pricing_rules_test {

namespace {

const QDate today(2026, 11, 24);

Article basket()
{
    Article article;
    article.id = ArticleId(11);
    article.group = u"baskets"_s;
    return article;
}

Party baker()
{
    Party party;
    party.id = PartyId(21);
    party.priceGroup = u"bakers"_s;
    return party;
}

PriceRow row(PriceRowId id, Price price)
{
    PriceRow row;
    row.id = id;
    row.article = ArticleId(11);
    row.price = price;
    return row;
}

// A price list of a few entries, most of which have something to do with basket and baker.
QList<PriceRow> anyList()
{
    QList<PriceRow> rows;
    const int count = *rc::gen::inRange(0, 14);
    for (int i = 0; i < count; ++i) {
        PriceRow one = row(PriceRowId(100 + i), Price::raw(*rc::gen::inRange<qint64>(1, 100) * 1'000'000));
        if (*rc::gen::inRange(0, 3) == 0) {
            one.article = {};
            one.articleGroup = *rc::gen::element(u"baskets"_s, u"bread"_s);
        } else {
            one.article = *rc::gen::element(ArticleId(11), ArticleId(12));
        }
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            one.party = *rc::gen::element(PartyId(21), PartyId(22));
            break;
        case 1:
            one.partyGroup = *rc::gen::element(u"bakers"_s, u"butchers"_s);
            break;
        default:
            break;
        }
        one.fromQuantity = Quantity::whole(*rc::gen::element(0, 5, 10));
        one.validFrom = *rc::gen::element(QDate(1900, 1, 1), today.addDays(-3), today, today.addDays(1));
        one.validUntil = *rc::gen::element(QDate(9999, 12, 31), today, today.addDays(-1));
        if (*rc::gen::arbitrary<bool>()) {
            one.price.reset();
            one.percent = Percent(*rc::gen::inRange<qint64>(1, 10'000));
        }
        if (!pricing_rules::objection(one, rows))
            rows.append(one);
    }
    return rows;
}

bool counts(const PriceRow &row, Quantity quantity)
{
    return row.validFrom <= today && row.validUntil >= today && row.fromQuantity <= quantity;
}

// The best entry of one level: the largest step reached, then the newest.
const PriceRow *bestOf(const QList<PriceRow> &rows, Quantity quantity,
                       const std::function<bool(const PriceRow &)> &belongs)
{
    const PriceRow *best = nullptr;
    for (const PriceRow &row : rows)
        if (counts(row, quantity) && belongs(row))
            if (!best || row.fromQuantity > best->fromQuantity ||
                (row.fromQuantity == best->fromQuantity && row.validFrom > best->validFrom))
                best = &row;
    return best;
}

bool isOf(const PriceRow &row, PartyId party, const QString &group)
{
    return row.party == party && row.partyGroup == group;
}

enum class Kind { Any, Price, Percent };

const PriceRow *ofLevel(const QList<PriceRow> &rows, Quantity quantity, PartyId party, const QString &group,
                        Kind kind, Quantity notBelow = {})
{
    for (const bool isArticle : {true, false}) {
        const PriceRow *found = bestOf(rows, quantity, [&](const PriceRow &row) {
            const bool isMeant = isArticle ? row.article == ArticleId(11)
                                           : row.article.isNull() && row.articleGroup == u"baskets";
            const bool isOfKind = kind == Kind::Any || row.price.has_value() == (kind == Kind::Price);
            return isMeant && isOfKind && isOf(row, party, group) &&
                   (row.fromQuantity.isZero() || row.fromQuantity >= notBelow);
        });
        if (found)
            return found;
    }
    return nullptr;
}

// What was agreed with the baker or his group, level by level; a percentage of nothing is no price.
const PriceRow *agreedByHand(const QList<PriceRow> &rows, Quantity quantity, bool hasList)
{
    const Kind kind = hasList ? Kind::Any : Kind::Price;
    if (const PriceRow *found = ofLevel(rows, quantity, PartyId(21), {}, kind))
        return found;
    return ofLevel(rows, quantity, {}, u"bakers"_s, kind);
}

std::optional<Price> less(const std::optional<Price> &price, const PriceRow *row)
{
    if (!row || row->price)
        return row ? row->price : price;
    const test::Fraction left =
        test::Fraction(price->raw()) * test::Fraction(10'000 - row->percent->basisPoints(), 10'000);
    return Price::raw(left.nearest());
}

} // namespace

TEST_CASE(
    "customer comes before group before list, article before article group, then the largest step, then the newest")
{
    rc::prop("any price list", [] {
        const QList<PriceRow> rows = anyList();
        const Quantity quantity = Quantity::whole(*rc::gen::element(1, 5, 7, 10, 100));
        const Party customer = baker();
        const FoundPrice found = pricing_rules::found(rows, basket(), &customer, quantity, today);
        const PriceRow *list = ofLevel(rows, quantity, {}, {}, Kind::Price);
        const PriceRow *agreed = agreedByHand(rows, quantity, list != nullptr);
        RC_ASSERT(found.listPrice == (list ? list->price : std::nullopt));
        if (agreed) {
            RC_ASSERT(found.validFrom == agreed->validFrom);
            RC_ASSERT(found.price == less(found.listPrice, agreed));
        } else if (list) {
            const PriceRow *off = ofLevel(rows, quantity, {}, {}, Kind::Percent, list->fromQuantity);
            RC_ASSERT(found.source == PriceSource::List);
            RC_ASSERT(found.price == less(list->price, off));
        } else {
            RC_ASSERT(found.source == PriceSource::None);
            RC_ASSERT(!found.price);
        }
    });
}

TEST_CASE("who is nobody in particular pays the list price")
{
    PriceRow list = row(PriceRowId(1), Price::raw(10'000'000));
    PriceRow ours = row(PriceRowId(2), Price::raw(9'000'000));
    ours.party = PartyId(21);
    PriceRow group = row(PriceRowId(3), Price::raw(8'000'000));
    group.partyGroup = u"bakers"_s;
    const QList<PriceRow> rows{list, ours, group};
    const Party customer = baker();
    CHECK(pricing_rules::found(rows, basket(), nullptr, Quantity::whole(1), today).source ==
          PriceSource::List);
    CHECK(pricing_rules::found(rows, basket(), &customer, Quantity::whole(1), today).source ==
          PriceSource::Customer);
    Party other = baker();
    other.id = PartyId(22);
    CHECK(pricing_rules::found(rows, basket(), &other, Quantity::whole(1), today).source ==
          PriceSource::Group);
    other.priceGroup.clear();
    CHECK(pricing_rules::found(rows, basket(), &other, Quantity::whole(1), today).source ==
          PriceSource::List);
}

TEST_CASE("a price holds on its first and on its last day, and on no other")
{
    PriceRow action = row(PriceRowId(1), Price::raw(5'000'000));
    action.validFrom = today;
    action.validUntil = today.addDays(6);
    const auto isFound = [&](QDate on) {
        return pricing_rules::found({action}, basket(), nullptr, Quantity::whole(1), on).price.has_value();
    };
    CHECK(!isFound(today.addDays(-1)));
    CHECK(isFound(today));
    CHECK(isFound(today.addDays(6)));
    CHECK(!isFound(today.addDays(7)));
}

TEST_CASE("a step holds from exactly its quantity on")
{
    PriceRow list = row(PriceRowId(1), Price::raw(10'000'000));
    PriceRow step = row(PriceRowId(2), Price::raw(9'000'000));
    step.fromQuantity = Quantity::whole(10);
    const auto priceOf = [&](Quantity quantity) {
        return pricing_rules::found({list, step}, basket(), nullptr, quantity, today).price.value();
    };
    CHECK(priceOf(Quantity::raw(99'999)) == *list.price);
    CHECK(priceOf(Quantity::whole(10)) == *step.price);
}

TEST_CASE("two prices that would leave it to chance, and one that ends before it begins, are refused")
{
    const PriceRow one = row(PriceRowId(1), Price::raw(10'000'000));
    CHECK(pricing_rules::objection(one, {one})->fault == Fault::PriceTwice);
    PriceRow later = one;
    later.validFrom = today;
    CHECK(!pricing_rules::objection(later, {one}));
    later.validUntil = today.addDays(-1);
    CHECK(pricing_rules::objection(later, {one})->fault == Fault::EndBeforeStart);
}

} // namespace kontorist::pricing_rules_test
