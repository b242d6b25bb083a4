#include "core/ledger/vat_rules.h"

#include "core/ledger/chart_rules.h"

#include <algorithm>

namespace kontorist::vat_rules {

namespace {

QDate supplied(const LedgerEntry &entry)
{
    return entry.suppliedOn.isValid() ? entry.suppliedOn : entry.documentOn;
}

std::optional<QDate> byAgreement(const LedgerEntry &entry)
{
    switch (entry.kind) {
    case EntryKind::Invoice:
    case EntryKind::AdvanceUse: // its VAT moves from the receipt to the supply
        return supplied(entry);
    case EntryKind::Advance:
    case EntryKind::Transfer: // of what a down payment invoice had asked for
        return entry.documentOn;
    case EntryKind::Correction:
    case EntryKind::Discount:
    case EntryKind::Reversal:
        return entry.postedOn;
    case EntryKind::Payment:
    case EntryKind::Refund:
        return {};
    }
    return {};
}

std::optional<QDate> byReceipt(const LedgerEntry &entry)
{
    switch (entry.kind) {
    case EntryKind::Payment:
    case EntryKind::Advance:
    case EntryKind::Transfer:
    case EntryKind::Refund:
        return entry.documentOn;
    case EntryKind::Reversal:
        return entry.postedOn;
    case EntryKind::Invoice:
    case EntryKind::Correction:
    case EntryKind::AdvanceUse:
    case EntryKind::Discount:
        return {};
    }
    return {};
}

} // namespace

namespace {

// A down payment invoice and its cancellation ask for money alone.
bool asksInAdvance(const LedgerEntry &entry)
{
    return std::any_of(entry.postings.begin(), entry.postings.end(), [](const Posting &posting) {
        return posting.account == chart_rules::advancesAskedFor(Chart::Skr03) ||
               posting.account == chart_rules::advancesAskedFor(Chart::Skr04);
    });
}

} // namespace

std::optional<QDate> taxedOn(const LedgerEntry &entry, Taxation taxation)
{
    if (asksInAdvance(entry) && entry.kind != EntryKind::Transfer)
        return {};
    return taxation == Taxation::Agreed ? byAgreement(entry) : byReceipt(entry);
}

} // namespace kontorist::vat_rules
