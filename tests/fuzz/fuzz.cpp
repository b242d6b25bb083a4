#include "tests/fuzz/fuzz.h"

#include "ui/text/error_text.h"

#include <cstdio>
#include <cstdlib>

namespace kontorist::fuzz {

namespace {

constexpr qsizetype longestSentence = 1'000;

} // namespace

QString text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

void insist(bool holds, const char *claim)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", claim);
    std::abort();
}

void insistOnWords(const Error &error)
{
    const QString sentence = errorText(error.reason());
    insist(!sentence.isEmpty() && sentence[0] != u' ', "a refusal has a sentence");
    insist(sentence.size() <= longestSentence, "the sentence of a refusal is one that a person can read");
}

} // namespace kontorist::fuzz
