#pragma once

#include "ui/shell/company_thread.h"

#include <map>

namespace kontorist {

/// A company on its way into a window. It is opened on its own thread, so that the window stays free however long a
/// disk or a server takes. One is wanted at a time: who asks for another, or gives it up, gets nothing of the first.
class Arrival final
{
public:
    using Came = std::function<void(std::unique_ptr<CompanyThread>)>;

    explicit Arrival(const Clock &clock) : m_clock(clock) {}
    ~Arrival();
    Arrival(const Arrival &) = delete;
    Arrival &operator=(const Arrival &) = delete;

    /// One of the two is called, from the event loop, unless it is given up before.
    void begin(const CompanyThread::Opener &open, const CompanyThread::DoorMaker &door, const Came &came,
               const CompanyThread::Opened &failed);
    void giveUp();
    bool isUnderWay() const { return m_wanted > 0; }

private:
    const Clock &m_clock;
    std::map<int, std::unique_ptr<CompanyThread>> m_onTheWay; ///< also those that were given up
    int m_last = 0;
    int m_wanted = 0;
};

} // namespace kontorist
