#pragma once

#include "core/ledger/ledger.h"

/// The accounts of the two German standard charts (SKR03, SKR04) by what they are for.
namespace kontorist::chart_rules {

QString receivables(Chart chart);
QString money(Chart chart, PayBy method); ///< bank, or cash
QString revenue(Chart chart, TaxKey key);
QString vat(Chart chart, Percent rate);
QStringList vatAccounts(Chart chart);             ///< of whatever rate
QString discountGranted(Chart chart, TaxKey key); ///< cash discount (Skonto)
/// Where down payments stand that were asked for and are not paid yet.
QString advancesAskedFor(Chart chart);
QString advances(Chart chart, TaxKey key); ///< money received before the supply

} // namespace kontorist::chart_rules
