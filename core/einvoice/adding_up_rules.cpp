#include "core/einvoice/adding_up_rules.h"

#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/rounding.h"

#include <map>

namespace kontorist::einvoice::adding_up_rules {

namespace {

qint64 read(const Decimal &text, int places)
{
    return text.isEmpty() ? 0 : decimal::read(text, places, u"decimal"_s);
}

qint64 cents(const Decimal &text)
{
    return read(text, 2);
}

// Quantity × price / base quantity, in the cent that it rounds to: exact, as quantities have four decimals and prices
// at most ten.
bool isFullPrice(const Line &line, qint64 full)
{
    const Int128 product = Int128(read(line.quantity, 4)) * read(line.price, 10); // 14 decimals
    const Int128 unit = Int128(read(line.per, 4)) * 100'000'000;                  // of a cent, for so many
    const Int128 off = 2 * (product - full * unit);
    return -unit <= off && off <= unit;
}

bool addsUp(const Line &line)
{
    qint64 full = cents(line.net);
    for (const Adjustment &each : line.adjustments)
        full += each.isCharge ? -cents(each.amount) : cents(each.amount);
    return isFullPrice(line, full);
}

using Key = std::pair<QString, QString>;

// Outside the scope there is no rate at the lines, and a nought or none at the group.
Key keyOf(const QString &category, const Decimal &rate)
{
    return {category, category == u"O" ? QString() : rate};
}

std::map<Key, qint64> bases(const EInvoice &invoice)
{
    std::map<Key, qint64> bases;
    for (const Line &line : invoice.lines)
        bases[keyOf(line.category, line.rate)] += cents(line.net);
    for (const Adjustment &each : invoice.adjustments)
        bases[keyOf(each.category, each.rate)] += each.isCharge ? cents(each.amount) : -cents(each.amount);
    return bases;
}

// Taken out of a gross price a group's tax may be a cent off what its base alone would give. The correction that
// empties a group takes what earlier ones have left of it, and the invoice over a remainder what the advances have;
// there the standard's own bound holds (BR-CO-17).
bool isTaxOf(const TaxRow &row, bool takesRest)
{
    const Int128 most = takesRest ? 1'000'000 : 15'000;
    const Int128 exact = Int128(cents(row.base)) * read(row.rate, 2);
    const Int128 off = Int128(cents(row.amount)) * 10'000 - exact;
    return -most <= off && off <= most;
}

struct Sum
{
    const char *field;
    qint64 stated;
    qint64 computed;
};

std::optional<Objection> firstOff(const EInvoice &invoice, std::initializer_list<Sum> sums)
{
    for (const Sum &sum : sums)
        if (sum.stated != sum.computed)
            return Objection{Fault::EInvoiceWrong, invoice.number, QString::fromLatin1(sum.field)};
    return {};
}

std::optional<Objection> totalsObjection(const EInvoice &invoice)
{
    qint64 lines = 0, allowances = 0, charges = 0, tax = 0;
    for (const Line &line : invoice.lines)
        lines += cents(line.net);
    for (const Adjustment &each : invoice.adjustments)
        (each.isCharge ? charges : allowances) += cents(each.amount);
    for (const TaxRow &row : invoice.taxes)
        tax += cents(row.amount);
    const Totals &totals = invoice.totals;
    return firstOff(invoice,
                    {{"BT-106", cents(totals.lines), lines},
                     {"BT-107", cents(totals.allowances), allowances},
                     {"BT-108", cents(totals.charges), charges},
                     {"BT-109", cents(totals.net), lines - allowances + charges},
                     {"BT-110", cents(totals.tax), tax},
                     {"BT-112", cents(totals.gross), cents(totals.net) + tax},
                     {"BT-115", cents(totals.payable), cents(totals.gross) - cents(totals.prepaid)}});
}

} // namespace

std::optional<Objection> objection(const EInvoice &invoice)
{
    const auto off = [&](const QString &field) {
        return Objection{Fault::EInvoiceWrong, invoice.number, field};
    };
    for (const Line &line : invoice.lines)
        if (!addsUp(line))
            return off(u"BT-131, "_s + line.id);
    std::map<Key, qint64> parts = bases(invoice);
    for (const TaxRow &row : invoice.taxes) {
        const Key key = keyOf(row.category, row.rate);
        if (!parts.contains(key) || parts[key] != cents(row.base))
            return off(u"BT-116"_s);
        if (!isTaxOf(row, invoice.takesRest))
            return off(u"BT-117"_s);
        parts.erase(key);
    }
    if (!parts.empty())
        return off(u"BT-118"_s);
    return totalsObjection(invoice);
}

} // namespace kontorist::einvoice::adding_up_rules
