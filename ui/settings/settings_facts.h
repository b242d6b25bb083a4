#pragma once

#include "core/company/company.h"
#include "core/mail/mail.h"
#include "core/numbering/number_range_store.h"
#include "core/stock/stock.h"
#include "core/tax/tax.h"

#include <QJsonObject>

namespace kontorist {

/// What the settings show, read at once on the reading thread.
struct SettingsFacts
{
    Company company;
    QList<NumberRange> ranges;
    QList<Location> locations;
    TaxRates rates;
    QDate today;
    std::optional<MailAccount> mail = {};
    bool hasPassword = false; ///< of the mail server, on this computer

    static SettingsFacts load(const Database &database, QDate today);

    /// What can be edited, in the words of company.set.
    QJsonObject values() const;
};

} // namespace kontorist
