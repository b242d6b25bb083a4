#include "core/tax/tax_store.h"

namespace kontorist::tax_store {

TaxRates rates(const Database &database)
{
    TaxRates rates;
    Questions questions(database);
    ask(questions, rates);
    questions.ask();
    return rates;
}

void ask(Questions &questions, TaxRates &into)
{
    questions.each(u"SELECT class, valid_from, rate FROM tax_rate"_s, [&into](Row &row) {
        const auto taxClass = row.take<TaxClass>();
        const auto validFrom = row.take<QDate>();
        into.add(taxClass, validFrom, row.take<Percent>());
    });
}

} // namespace kontorist::tax_store
