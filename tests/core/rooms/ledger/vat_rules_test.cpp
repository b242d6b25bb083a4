#include "core/ledger/vat_rules.h"

#include "tests/support/test.h"

namespace kontorist {

namespace {

const QDate supplied(2026, 12, 30), documented(2027, 1, 4), posted(2027, 1, 5);

std::optional<QDate> taxed(EntryKind kind, Taxation taxation, const QString &account = u"8400"_s)
{
    LedgerEntry entry;
    entry.kind = kind;
    entry.suppliedOn = supplied;
    entry.documentOn = documented;
    entry.postedOn = posted;
    entry.postings = {{u"1400"_s, {}, Money(119)}, {account, {}, Money(-119)}};
    return vat_rules::taxedOn(entry, taxation);
}

} // namespace

TEST_CASE("by agreed payment VAT belongs to the day of supply, and what changes it to the day it happens")
{
    CHECK(taxed(EntryKind::Invoice, Taxation::Agreed) == supplied);
    CHECK(taxed(EntryKind::AdvanceUse, Taxation::Agreed) == supplied);
    CHECK(taxed(EntryKind::Correction, Taxation::Agreed) == posted);
    CHECK(taxed(EntryKind::Discount, Taxation::Agreed) == posted);
    CHECK(taxed(EntryKind::Payment, Taxation::Agreed) == std::nullopt);
}

TEST_CASE("by payment received VAT belongs to the day of the money, and an invoice has none")
{
    CHECK(taxed(EntryKind::Payment, Taxation::Collected) == documented);
    CHECK(taxed(EntryKind::Refund, Taxation::Collected) == documented);
    CHECK(taxed(EntryKind::Reversal, Taxation::Collected) == posted);
    CHECK(taxed(EntryKind::Invoice, Taxation::Collected) == std::nullopt);
    CHECK(taxed(EntryKind::Discount, Taxation::Collected) == std::nullopt);
}

TEST_CASE("money in advance counts on receipt either way, and asking for it does not")
{
    for (const Taxation taxation : {Taxation::Agreed, Taxation::Collected}) {
        CHECK(taxed(EntryKind::Advance, taxation) == documented);
        CHECK(taxed(EntryKind::Transfer, taxation, u"1593"_s) == documented);
        CHECK(taxed(EntryKind::Invoice, taxation, u"1593"_s) == std::nullopt);
        CHECK(taxed(EntryKind::Correction, taxation, u"1495"_s) == std::nullopt);
    }
}

} // namespace kontorist
