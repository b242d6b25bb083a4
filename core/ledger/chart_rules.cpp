#include "core/ledger/chart_rules.h"

namespace kontorist::chart_rules {

namespace {

QString account(Chart chart, const char16_t *skr03, const char16_t *skr04)
{
    return QString::fromUtf16(chart == Chart::Skr03 ? skr03 : skr04);
}

constexpr Percent nineteen = Percent::whole(19);
constexpr Percent sixteen = Percent::whole(16);
constexpr Percent seven = Percent::whole(7);

QString taxedRevenue(Chart chart, Percent rate)
{
    if (rate == nineteen)
        return account(chart, u"8400", u"4400");
    if (rate == sixteen)
        return account(chart, u"8340", u"4340");
    if (rate == seven)
        return account(chart, u"8300", u"4300");
    return account(chart, u"8200", u"4200"); // rates of other years have no account of their own any more
}

} // namespace

QString receivables(Chart chart)
{
    return account(chart, u"1400", u"1200");
}

QString money(Chart chart, PayBy method)
{
    return method == PayBy::Cash ? account(chart, u"1000", u"1600") : account(chart, u"1200", u"1800");
}

QString revenue(Chart chart, TaxKey key)
{
    switch (key.category) {
    case TaxCategory::S:
        return taxedRevenue(chart, key.rate);
    case TaxCategory::Z:
        return account(chart, u"8290", u"4290");
    case TaxCategory::E:
        return account(chart, u"8100", u"4100");
    case TaxCategory::AE:
        return account(chart, u"8337", u"4337");
    case TaxCategory::K:
        return account(chart, u"8125", u"4125");
    case TaxCategory::G:
        return account(chart, u"8120", u"4120");
    case TaxCategory::O:
        return account(chart, u"8338", u"4338");
    }
    return {};
}

QString vat(Chart chart, Percent rate)
{
    if (rate == nineteen)
        return account(chart, u"1776", u"3806");
    if (rate == sixteen)
        return account(chart, u"1775", u"3805");
    if (rate == seven)
        return account(chart, u"1771", u"3801");
    return account(chart, u"1770", u"3800");
}

QStringList vatAccounts(Chart chart)
{
    return {vat(chart, nineteen), vat(chart, sixteen), vat(chart, seven), vat(chart, {})};
}

QString discountGranted(Chart chart, TaxKey key)
{
    if (key.category == TaxCategory::K)
        return account(chart, u"8743", u"4743");
    if (key.rate == nineteen)
        return account(chart, u"8736", u"4736");
    if (key.rate == seven)
        return account(chart, u"8731", u"4731");
    return account(chart, u"8730", u"4730");
}

QString advancesAskedFor(Chart chart)
{
    return account(chart, u"1593", u"1495");
}

QString advances(Chart chart, TaxKey key)
{
    if (key.rate == nineteen)
        return account(chart, u"1718", u"3272");
    if (key.rate == seven)
        return account(chart, u"1711", u"3260");
    return account(chart, u"1710", u"3250");
}

} // namespace kontorist::chart_rules
