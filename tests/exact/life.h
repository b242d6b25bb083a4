#pragma once

#include <compare>
#include <optional>
#include <QString>
#include <random>
#include <vector>

/// Lives of orders, from the agreement to the last correction, as plain figures: what an oracle and the house are
/// both told. Amounts are cents, prices millionths, quantities ten-thousandths, rates basis points.
namespace kontorist::exact {

using Cents = qint64;

enum class Class { Standard, Reduced, Zero, Exempt };
enum class Case {
    Standard,
    IntraCommunity,
    ReverseCharge,
    ReverseChargeService,
    Export,
    OutsideScope,
    SmallBusiness,
    Exempt
};
/// In the order in which groups are listed (S Z E AE K G O).
enum class Category { S, Z, E, AE, K, G, O };

struct Key
{
    Category category = Category::S;
    qint64 rate = 0;

    auto
    operator<=>(const Key &) const = default; // NOLINT(modernize-use-nullptr): the zero is the compiler's
};

struct Line
{
    qint64 price = 0;
    qint64 per = 1;
    qint64 factor = 10'000; ///< base units in one that the price is for
    qint64 ordered = 0;     ///< base units
    qint64 discount = 0;
    Class taxClass = Class::Standard;
    std::optional<Category> category; ///< where it overrides what the case says
    bool isService = false;
    bool noCashDiscount = false;
};

struct Charge
{
    bool isAllowance = false;
    Cents amount = 0;
    qint64 percent = 0; ///< where it is no amount
    std::optional<Class> taxClass;
    bool eachDelivery = false;
    bool noCashDiscount = false;
};

struct Order
{
    std::vector<Line> lines;
    std::vector<Charge> charges;
};

/// One line of a step, by number (counted round, so that it is always one), and how much of it in eighths.
struct Pick
{
    int line = 0;
    int eighths = 8;
    enum class How { Quantity, Rebilled, Amount, Charge } how = How::Quantity;
};

/// What happens next. What cannot happen (nothing to bill, nothing left to correct) does not, for both alike.
struct Step
{
    enum class Kind { Deliver, CancelRest, Bill, Correct, Cancel, Pay } kind = Kind::Deliver;
    int which = 0; ///< the order, or the invoice; of a bill: -1 = all orders on one
    int days = 0;  ///< that pass before
    std::vector<Pick> picks;
};

struct Life
{
    bool isGross = false;
    Case taxCase = Case::Standard;
    int year = 2026; ///< in 2020 it crosses the first of July
    qint64 cashDiscount = 200;
    std::vector<Order> orders;
    std::vector<Step> steps;
};

using Random = std::mt19937_64;

/// The life of a seed; `manyLines` of a document at most.
Life anyLife(Random &random, int manyLines);
QString text(const Life &life);

/// Lives that are smaller by one step, order, line, charge or property; the boldest first.
std::vector<Life> smaller(const Life &life);

} // namespace kontorist::exact
