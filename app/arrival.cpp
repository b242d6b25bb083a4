#include "app/arrival.h"

namespace kontorist {

Arrival::~Arrival()
{
    for (const auto &[wish, company] : m_onTheWay)
        company->giveUp();
}

void Arrival::begin(const CompanyThread::Opener &open, const CompanyThread::DoorMaker &door, const Came &came,
                    const CompanyThread::Opened &failed)
{
    giveUp();
    const int wish = m_wanted = ++m_last;
    const auto opened = [this, wish, came, failed](const std::exception_ptr &failure) {
        auto company = std::move(m_onTheWay.extract(wish).mapped());
        const bool isWanted = wish == m_wanted;
        if (isWanted)
            m_wanted = 0;
        if (isWanted && !failure)
            return came(std::move(company));
        company.release()->deleteLater(); // it is what calls this
        if (isWanted)
            failed(failure);
    };
    m_onTheWay[wish] = std::make_unique<CompanyThread>(open, door, m_clock, opened);
}

void Arrival::giveUp()
{
    if (const auto company = m_onTheWay.find(m_wanted); company != m_onTheWay.end())
        company->second->giveUp();
    m_wanted = 0;
}

} // namespace kontorist
