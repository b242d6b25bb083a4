#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>

/// What every target shares. A target is `void attack(bytes)` of one parser: whatever the bytes are, it gets a value or
/// a refusal in words. A crash, a finding of a sanitizer, any other exception, or a claim that does not hold ends the
/// program, and libFuzzer keeps the input.
namespace kontorist::fuzz {

/// The input as the text of a field: UTF-8 as it comes, what is none becomes U+FFFD.
QString text(QByteArrayView bytes);

/// What must hold whatever the input is.
void insist(bool holds, const char *claim);

/// A refusal is a sentence that a person can read: neither empty nor endless.
void insistOnWords(const Error &error);

/// What a reader makes of the input; nothing where it refuses.
template<class Read>
auto answer(Read read) -> std::optional<decltype(read())>
{
    try {
        return read();
    } catch (const Refused &refused) {
        insistOnWords(refused);
        return {};
    }
}

} // namespace kontorist::fuzz

/// FUZZ_TARGET(bytes) { … } makes the entry that libFuzzer calls.
#define FUZZ_TARGET(bytes)                                                                                   \
    static void attack(QByteArrayView bytes);                                                                \
    extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)                                  \
    {                                                                                                        \
        attack(QByteArrayView(data, static_cast<qsizetype>(size)));                                          \
        return 0;                                                                                            \
    }                                                                                                        \
    static void attack(QByteArrayView bytes)
