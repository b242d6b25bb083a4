#pragma once

#include "tests/exact/life.h"
#include "tests/support/fraction.h"

#include <map>

namespace kontorist::exact {

// What both say about a document, to be compared cent by cent.

struct Group
{
    Cents base = 0;
    Cents tax = 0;

    bool operator==(const Group &) const = default;
};

/// A line of a document: what of a delivery it bills, or takes back (then negative).
struct PaperLine
{
    int order = 0;
    int line = 0;
    int delivery = 0;
    Key key;
    qint64 quantity = 0;
    Cents amount = 0; ///< on the document's price basis
    bool noCashDiscount = false;
    Cents net = 0; ///< without tax; the house's alone, the oracle says within which bounds
};

/// What a charge (positive) or allowance (negative) adds to one tax group.
struct Share
{
    int order = 0;
    int charge = 0;
    Key key;
    Cents amount = 0;
    bool noCashDiscount = false;
    Cents net = 0; ///< as of a line
};

struct Paper
{
    std::vector<PaperLine> lines;
    std::vector<Share> shares;
    std::map<Key, Group> groups;
    Cents net = 0;
    Cents tax = 0;
    Cents gross = 0;
    Cents discountable = 0;
    std::map<QString, Cents> ledger; ///< by account, debit positive
};

/// A step with its figures, as it can be told to anybody: nothing in it has to be computed.
struct Act
{
    struct Moved
    {
        int line = 0;
        qint64 quantity = 0;
    };
    struct Wish
    {
        int line = 0; ///< of the invoice, from 0
        std::optional<qint64> quantity;
        std::optional<Cents> amount;
        bool rebill = false;
    };
    struct ChargeWish
    {
        int share = 0; ///< of the invoice, from 0
        Cents amount = 0;
    };

    Step::Kind kind = Step::Kind::Deliver;
    int which = 0; ///< the order (of a bill: -1 = all), or the invoice
    int day = 0;
    std::vector<Moved> moved = {};
    std::vector<Wish> wishes = {};
    std::vector<ChargeWish> charges = {};
    Cents amount = 0; ///< that is paid
};

struct Event
{
    Act act;
    std::optional<Paper> paper = {};
    Cents discount = 0; ///< cash discount that is earned, or comes back
    std::map<QString, Cents> discountLedger = {};
};

/// A wrong way to compute, to see that the comparison sees it.
enum class Lie {
    None,
    TaxPerLine,
    TaxDown,
    DiscountInOne,     ///< round2(full × (1 - p))
    SplitEqually,      ///< a fixed amount over the groups
    RestToTheLast,     ///< of the groups, instead of the largest
    PercentOfTheWhole, ///< a second percentage of the full value
    AllowanceWhole,    ///< a fixed allowance whole on the first invoice
    ChargeEachTime,
    RestKeepsAllowance,  ///< what is cancelled takes no allowance along
    GrossTimesRate,      ///< tax contained = gross × rate, instead of taken out
    ChargesShrink,       ///< on corrections
    AllowancesStay,      ///< on corrections
    NoRest,              ///< the correction that empties a group takes its own tax
    DiscountOnAll,       ///< also on what is outside cash discount
    DiscountAfterwards,  ///< what comes back with a correction is reckoned on the whole invoice
    DiscountIntoLargest, ///< cash discount corrects the largest group alone
    DiscountLeavesCents, ///< the correction that takes back the last of it is split like any other
    Last,
};

/// The day of a life as a date, and the percentage that the law has for a class then.
qint64 rateOn(Class taxClass, int year, int day);

/// Plays a life in exact rational arithmetic, by law and rules alone.
class Oracle final
{
public:
    explicit Oracle(const Life &life, Lie lie = Lie::None);
    ~Oracle();

    /// All that comes of it. A life ends before an invoice that would be negative.
    std::vector<Event> lived();

private:
    struct Delivered
    {
        int order = 0;
        int line = 0;
        int delivery = 0;
        int day = 0;
        qint64 quantity = 0;
        qint64 billed = 0;
    };
    struct Standing;
    using Sums = std::map<Key, Cents>;

    bool play(const Step &step);
    void deliver(const Step &step);
    void cancelRest(const Step &step);
    bool bill(const Step &step);
    void correct(const Step &step);
    void cancel(const Step &step);
    void pay(const Step &step);

    std::vector<Act::Moved> moved(const Step &step) const;
    qint64 open(int order, int line) const;
    Cents amountOf(const Line &line, qint64 quantity) const;
    Cents worth(int order, bool ordered) const;
    Category category(Class taxClass, const std::optional<Category> &given, bool isService) const;
    Key keyOf(const Line &line, int day) const;

    bool isLast(int order) const;
    Cents due(int order, int charge, const Paper &paper) const;
    void addShares(Paper &paper, int order) const;
    std::vector<Cents> byRemainder(Cents amount, const std::vector<Cents> &weights) const;
    std::vector<Cents> split(Cents amount, const std::vector<Cents> &weights) const;
    void sum(Paper &paper) const;
    void takeTax(Paper &paper) const;
    Cents outsideSum(const Paper &paper, const Key &key) const;
    Cents outsideDiscount(Cents sum, const Key &key) const;
    Cents onBasis(Cents net, const Key &key) const;
    Cents taxOn(Cents base, qint64 rate) const;
    Cents netOf(Cents gross, qint64 rate) const;
    void post(Paper &paper) const;

    Standing *standing(const Step &step);
    bool addWishes(Act &act, const Step &step, const Standing &of) const;
    void addWish(Act &act, const Pick &pick, const Standing &of) const;
    Paper corrected(const Act &act, const Standing &of) const;
    void creditLines(Paper &paper, const Act &act, const Standing &of, std::vector<qint64> &left) const;
    void creditShares(Paper &paper, const Act &act, const Standing &of,
                      const std::vector<qint64> &left) const;
    Cents shrunk(const Standing &of, std::size_t share, Sums &left, const Sums &goods,
                 const std::vector<qint64> &pieces) const;
    void emptyGroups(Paper &paper, const Standing &of) const;
    void takeDiscountable(Paper &paper, const Standing &of) const;
    void settle(const Act &act, Paper paper, Standing &of);
    Cents goodsOf(const Act::Wish &wish, const PaperLine &line, const Standing &of) const;
    void takeBack(const Act &act, const Paper &paper, Standing &of);
    std::map<QString, Cents> comesBack(const Standing &of, const Paper &correction, Cents amount) const;
    std::map<QString, Cents> discountLedger(const Standing &of, const Paper *correction, Cents amount) const;

    const Life &m_life;
    Lie m_lie;
    int m_day = 0;
    int m_deliveries = 0;
    std::vector<std::vector<qint64>> m_cancelled;
    std::vector<Delivered> m_delivered;
    std::vector<std::vector<Cents>> m_given; ///< of each charge so far
    std::vector<Standing> m_invoices;
    std::vector<Event> m_events;
};

} // namespace kontorist::exact
