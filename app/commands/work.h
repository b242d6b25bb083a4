#pragma once

#include "core/journal/session.h"

#include <QJsonObject>

namespace kontorist {

/// What needs no connection to the company: it may be done on any thread, and raises nothing.
using Job = std::function<void()>;

/// A command that waits for somebody outside the house, in steps: what `next` answers is done wherever it holds nobody
/// up, and then `next` is asked again. Each step commits what it does; between two of them nothing is held.
class Work
{
public:
    Work() = default;
    virtual ~Work() = default;
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    /// None = it is over.
    virtual std::optional<Job> next(Session &session) = 0;
    /// When it is over: what the command answers.
    virtual QJsonObject answer(Session &session) = 0;
};

} // namespace kontorist
