#include "tests/exact/compare.h"
#include "tests/support/test.h"

#include <array>

namespace kontorist::exact {

namespace {

/// How much is played, by EXACT_DOCUMENTS, EXACT_SEED, EXACT_CHUNK; a long run plays chunk after chunk.
struct Wish
{
    int documents = 50'000;
    int seed = 20261124;
    int chunk = 0;

    static Wish read()
    {
        const auto number = [](const char *name, int otherwise) {
            return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
        };
        const Wish usual;
        return {number("EXACT_DOCUMENTS", usual.documents), number("EXACT_SEED", usual.seed),
                number("EXACT_CHUNK", usual.chunk)};
    }
};

Life lifeOf(const Wish &wish, int number)
{
    std::seed_seq seeds{wish.seed, wish.chunk, number};
    Random random(seeds);
    return anyLife(random, 8);
}

} // namespace

TEST_CASE("every figure of random invoices, corrections and cash discounts is the one of exact arithmetic")
{
    const Wish wish = Wish::read();
    int compared = 0, wrong = 0;
    for (int number = 0; compared < wish.documents && wrong < 5; ++number) {
        const Life life = lifeOf(wish, number);
        compared += std::max(1, documents(Oracle(life).lived()));
        const QString found = difference(life);
        if (found.isEmpty())
            continue;
        ++wrong;
        const Life least =
            shrunk(life, [&](const Life &each) { return kindOf(difference(each)) == kindOf(found); });
        FAIL_CHECK("EXACT_SEED=" << wish.seed << " EXACT_CHUNK=" << wish.chunk << " life " << number << ": "
                                 << found.toStdString() << "\nshrunk: " << difference(least).toStdString()
                                 << '\n'
                                 << text(least).toStdString());
    }
    CHECK(compared >= wish.documents);
}

TEST_CASE("whoever rounds another way is found out")
{
    const Wish wish;
    for (int lie = 1; lie < static_cast<int>(Lie::Last); ++lie) {
        INFO("lie " << lie);
        int number = 0;
        while (number < 5'000 && difference(lifeOf(wish, number), static_cast<Lie>(lie)).isEmpty())
            ++number;
        CHECK(number < 5'000);
    }
}

} // namespace kontorist::exact
