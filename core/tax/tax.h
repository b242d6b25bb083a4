#pragma once

#include "core/base/percent.h"
#include "core/base/words.h"

#include <QDate>
#include <QList>

namespace kontorist {

/// What kind of rate an article takes; the percentage is that of the day of supply (§ 27 Abs. 1 UStG).
enum class TaxClass { Standard, Reduced, Zero, Exempt };
template<>
inline constexpr std::array wordsOf<TaxClass> = {"standard", "reduced", "zero", "exempt"};

/// What a whole document is, as company, customer, destination and goods make it.
enum class TaxCase {
    Standard,
    IntraCommunity,       ///< goods to a business in another member state, § 6a UStG
    ReverseCharge,        ///< domestic, § 13b Abs. 2 UStG
    ReverseChargeService, ///< services to a business in another member state, § 3a Abs. 2 UStG
    Export,               ///< § 6 UStG
    OutsideScope,         ///< services to a business in a third country
    SmallBusiness,        ///< § 19 UStG
    Exempt,               ///< § 4 Nr. 8 ff. UStG
};
template<>
inline constexpr std::array wordsOf<TaxCase> = {
    "standard", "intraCommunity", "reverseCharge", "reverseChargeService",
    "export",   "outsideScope",   "smallBusiness", "exempt"};

/// The VAT categories of EN 16931 (BT-118, BT-151).
enum class TaxCategory { S, Z, E, AE, K, G, O };
template<>
inline constexpr std::array wordsOf<TaxCategory> = {"S", "Z", "E", "AE", "K", "G", "O"};

/// Whether prices of a document include tax (consumers) or not.
enum class PriceBasis { Net, Gross };
template<>
inline constexpr std::array wordsOf<PriceBasis> = {"net", "gross"};

/// The group that tax is computed for, once: category and rate (BG-23).
struct TaxKey
{
    TaxCategory category = TaxCategory::S;
    Percent rate;

    auto
    operator<=>(const TaxKey &) const = default; // NOLINT(modernize-use-nullptr): the zero is the compiler's
};

struct TaxGroup
{
    TaxKey key;
    Money base; ///< BT-116, without tax
    Money tax;  ///< BT-117

    Money gross() const { return base + tax; }
    bool operator==(const TaxGroup &) const = default;
};

/// The rates in force, by class and day. Rates change by law; they stand in the company's database.
class TaxRates final
{
public:
    void add(TaxClass taxClass, QDate validFrom, Percent rate)
    {
        m_rates.append({taxClass, validFrom, rate});
    }
    /// The rate of a class on a day; none before the class existed. Exempt is 0 on every day.
    std::optional<Percent> on(TaxClass taxClass, QDate day) const;
    /// The class that a percentage names, whenever it was in force: "19" and "16" are the standard class.
    std::optional<TaxClass> named(Percent rate) const;

    struct Rate
    {
        TaxClass taxClass;
        QDate validFrom;
        Percent rate;
    };
    /// Of all classes and days, as they were added.
    const QList<Rate> &all() const { return m_rates; }

private:
    QList<Rate> m_rates;
};

} // namespace kontorist
