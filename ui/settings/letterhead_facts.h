#pragma once

#include "core/company/company.h"
#include "core/db/database.h"
#include "core/documents/letterhead.h"
#include "core/tax/tax.h"

#include <QJsonObject>

namespace kontorist {

/// What the letterhead's page shows, read at once on the reading thread.
struct LetterheadFacts
{
    Company company;
    TaxRates rates;
    Letterhead letterhead;

    static LetterheadFacts load(const Database &database);

    /// What can be edited, in the words of letterhead.set. A logo that is kept has no path: `keptLogo` stands for it.
    QJsonObject values() const;
};

inline const QString keptLogo = u"\u2022"_s;

} // namespace kontorist
