#include "tests/exact/machine_paper.h"

#include "core/base/text.h"
#include "core/einvoice/reading_rules.h"
#include "tests/support/fraction.h"

#include <algorithm>
#include <array>

namespace kontorist::exact {

using einvoice::Fact;
using test::Fraction;

namespace {

// "-12.50" as a fraction; nothing that is no decimal number passes.
Fraction number(const QString &text)
{
    Fraction::Wide up = 0, down = 1;
    bool isBehindPoint = false;
    for (const QChar sign : text.startsWith(u'-') ? text.mid(1) : text) {
        if (sign == u'.' && !isBehindPoint) {
            isBehindPoint = true;
            continue;
        }
        if (!sign.isDigit())
            throw std::logic_error("no decimal: " + text.toStdString());
        up = up * 10 + sign.digitValue();
        down *= isBehindPoint ? 10 : 1;
    }
    return {text.startsWith(u'-') ? -up : up, down};
}

Cents cents(const QString &text)
{
    const Fraction hundredfold = number(text) * Fraction(100);
    if (!(hundredfold == Fraction(hundredfold.nearest())))
        throw std::logic_error("more than cents: " + text.toStdString());
    return hundredfold.nearest();
}

Cents amount(const Fact &of, const char *name)
{
    const QString text = of.textOf(QLatin1StringView(name));
    return text.isEmpty() ? 0 : cents(text);
}

std::vector<Cents> amounts(const Fact &of, const char *name)
{
    std::vector<Cents> all;
    for (const Fact *each : of.all(QLatin1StringView(name)))
        all.push_back(cents(each->text));
    return all;
}

Cents sum(const std::vector<Cents> &amounts)
{
    Cents all = 0;
    for (const Cents each : amounts)
        all += each;
    return all;
}

QString off(const QString &what, Cents wanted, Cents told)
{
    return wanted == told ? QString() : u"%1 is %2, not %3"_s.arg(what).arg(told).arg(wanted);
}

QString off(const QString &what, const std::vector<Cents> &wanted, const std::vector<Cents> &told)
{
    if (wanted.size() != told.size())
        return u"%1 stands there %2 times, not %3"_s.arg(what).arg(told.size()).arg(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (const QString found = off(u"%1, %2"_s.arg(what).arg(i + 1), wanted[i], told[i]); !found.isEmpty())
            return found;
    return {};
}

QString firstOf(const std::vector<QString> &found)
{
    const auto first =
        std::find_if(found.begin(), found.end(), [](const QString &each) { return !each.isEmpty(); });
    return first == found.end() ? QString() : *first;
}

bool isAllowance(const Life &life, const Share &share)
{
    const Order &order = life.orders[static_cast<std::size_t>(share.order)];
    return order.charges[static_cast<std::size_t>(share.charge)].isAllowance;
}

/// The rows that a document has: one of charges alone has them as its lines (BR-16).
struct Rows
{
    std::vector<Cents> lines;
    std::vector<Cents> allowances;
    std::vector<Cents> charges;
};

Rows rowsOf(const Life &life, const Paper &house)
{
    Rows rows;
    for (const PaperLine &line : house.lines)
        rows.lines.push_back(line.net);
    for (const Share &share : house.shares)
        if (house.lines.empty())
            rows.lines.push_back(share.net);
        else if (isAllowance(life, share))
            rows.allowances.push_back(-share.net);
        else
            rows.charges.push_back(share.net);
    return rows;
}

Key keyOf(const Fact &group, const char *category, const char *rate)
{
    static const std::array letters{u"S"_s, u"Z"_s, u"E"_s, u"AE"_s, u"K"_s, u"G"_s, u"O"_s};
    const auto found = std::find(letters.begin(), letters.end(), group.textOf(QLatin1StringView(category)));
    return {static_cast<Category>(found - letters.begin()), amount(group, rate)};
}

using Groups = std::map<Key, Group>;

Groups filled(Groups groups)
{
    std::erase_if(groups, [](const auto &each) { return each.second == Group{}; });
    return groups;
}

// BR-S-08 and its likes: what bears a category and rate is its base.
QString wrongBase(const Fact &invoice, const Groups &told)
{
    std::map<Key, Cents> bases;
    for (const Fact *line : invoice.all(QLatin1StringView("BG-25")))
        bases[keyOf(*line, "BT-151", "BT-152")] += amount(*line, "BT-131");
    for (const Fact *each : invoice.all(QLatin1StringView("BG-20")))
        bases[keyOf(*each, "BT-95", "BT-96")] -= amount(*each, "BT-92");
    for (const Fact *each : invoice.all(QLatin1StringView("BG-21")))
        bases[keyOf(*each, "BT-102", "BT-103")] += amount(*each, "BT-99");
    for (const auto &[key, base] : bases)
        if (const auto row = told.find(key); row == told.end() || row->second.base != base)
            return u"BT-116 of %1 is not what bears it"_s.arg(key.rate);
    return {};
}

// Quantity × price / base quantity, rounded, less its allowances, and its charges.
QString wrongLine(const Fact &line)
{
    const QString per = line.textOf(QLatin1StringView("BT-149"));
    const Fraction exact = number(line.textOf(QLatin1StringView("BT-129"))) *
                           number(line.textOf(QLatin1StringView("BT-146"))) * Fraction(100) /
                           (per.isEmpty() ? Fraction(1) : number(per));
    const Cents net = exact.nearest() - sum(amounts(line, "BT-136")) + sum(amounts(line, "BT-141"));
    return off(u"BT-131 of line "_s + line.textOf(QLatin1StringView("BT-126")), net, amount(line, "BT-131"));
}

QString brokenRule(const Fact &invoice)
{
    const auto total = [&](const char *name) { return amount(invoice, name); };
    return firstOf(
        {off(u"BR-CO-10"_s, sum(amounts(invoice, "BT-131")), total("BT-106")),
         off(u"BR-CO-11"_s, sum(amounts(invoice, "BT-92")), total("BT-107")),
         off(u"BR-CO-12"_s, sum(amounts(invoice, "BT-99")), total("BT-108")),
         off(u"BR-CO-13"_s, total("BT-106") - total("BT-107") + total("BT-108"), total("BT-109")),
         off(u"BR-CO-14"_s, sum(amounts(invoice, "BT-117")), total("BT-110")),
         off(u"BR-CO-15"_s, total("BT-109") + total("BT-110"), total("BT-112")),
         off(u"BR-CO-16"_s, total("BT-112") - total("BT-113") + total("BT-114"), total("BT-115"))});
}

QString wrongSum(const Fact &invoice, const Paper &oracle, const Rows &rows)
{
    return firstOf({off(u"BT-109"_s, oracle.net, amount(invoice, "BT-109")),
                    off(u"BT-110"_s, oracle.tax, amount(invoice, "BT-110")),
                    off(u"BT-112"_s, oracle.gross, amount(invoice, "BT-112")),
                    off(u"BT-113"_s, 0, amount(invoice, "BT-113")),
                    off(u"BT-115"_s, oracle.gross, amount(invoice, "BT-115")),
                    off(u"BT-131"_s, rows.lines, amounts(invoice, "BT-131")),
                    off(u"BT-92"_s, rows.allowances, amounts(invoice, "BT-92")),
                    off(u"BT-99"_s, rows.charges, amounts(invoice, "BT-99")),
                    off(u"BT-106"_s, sum(rows.lines), amount(invoice, "BT-106")),
                    off(u"BT-107"_s, sum(rows.allowances), amount(invoice, "BT-107")),
                    off(u"BT-108"_s, sum(rows.charges), amount(invoice, "BT-108"))});
}

QString wrongTax(const Fact &invoice, const Paper &oracle)
{
    Groups told;
    for (const Fact *row : invoice.all(QLatin1StringView("BG-23")))
        if (!told.emplace(keyOf(*row, "BT-118", "BT-119"),
                          Group{amount(*row, "BT-116"), amount(*row, "BT-117")})
                 .second)
            return u"a VAT breakdown stands there twice"_s;
    if (filled(told) != filled(oracle.groups))
        return u"the VAT breakdown (BT-116, BT-117) is another"_s;
    return wrongBase(invoice, told);
}

} // namespace

QString mistold(const QByteArray &xml, const Life &life, const Paper &oracle, const Paper &house)
{
    const einvoice::Semantic read = einvoice::reading_rules::read(xml);
    if (!read.stumbles.empty())
        return u"the reader stumbles over "_s + read.stumbles.front().name;
    std::vector<QString> found{wrongSum(read.invoice, oracle, rowsOf(life, house)),
                               wrongTax(read.invoice, oracle), brokenRule(read.invoice)};
    for (const Fact *line : read.invoice.all(QLatin1StringView("BG-25")))
        found.push_back(wrongLine(*line));
    return firstOf(found);
}

} // namespace kontorist::exact
