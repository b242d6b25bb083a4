#pragma once

#include "app/sample/history.h"
#include "core/db/open_company.h"

#include <QTemporaryDir>

namespace kontorist {

/// A company to try things out in: a dealer in workshop supplies with some forty customers, a hundred articles and
/// two years behind it.
namespace sample {

/// How it is made. `progress` hears percents and may end it by answering false.
struct Wish
{
    QDate until; ///< the last day of its history
    int months = 24;
    std::function<bool(int)> progress = {};
};

constexpr quint64 seed = 20'261'124;

/// Lives the history in an empty company; answers whether it came to the end. `real` caps the last day: nothing may
/// have happened later than now.
bool live(History &history, FixedClock &clock, const Wish &wish, const Clock &real);

/// Makes the sample company at a place where there is none: built in a scratch file without syncs, proven by every
/// invariant, then copied and renamed. Answers false where `progress` ended it; then nothing is left. Raises
/// Failed(FileExists, TargetNotEmpty).
bool make(const Target &place, const Wish &wish, const Clock &real);

/// A scratch company that nobody else can see, gone with this object.
class Scratch final
{
public:
    explicit Scratch(const Clock &clock);

private:
    QTemporaryDir m_folder;

public:
    OpenCompany company;
    Session session;
};

} // namespace sample
} // namespace kontorist
