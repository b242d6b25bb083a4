#include "core/billing/instalment_rules.h"

#include "tests/support/test.h"

namespace kontorist::test::instalment_rules_test {

TEST_CASE("instalments a month apart come to the cent, the first takes what does not come out")
{
    for (const qint64 cents : {5950LL, 1LL, 100LL, 999'999'999LL})
        for (const int parts : {2, 3, 7, 60}) {
            Money sum;
            const QList<Instalment> all = instalment_rules::monthly(Money(cents), parts, QDate(2027, 1, 31));
            for (const Instalment &each : all)
                sum += each.amount;
            CHECK(sum == Money(cents));
            CHECK(all.size() == parts);
            CHECK(all[1].dueOn == QDate(2027, 2, 28));
            CHECK(all[1].amount <= all[0].amount);
        }
}

} // namespace kontorist::test::instalment_rules_test
