#pragma once

#include "ui/returns/return_lines.h"
#include "ui/shell/company_thread.h"

namespace kontorist {

/// What arrived of a return and what is said of it, booked one after the other; what was booked stays booked when the
/// next one is refused.
class ReturnBooking final : public QObject
{
    Q_OBJECT

public:
    /// The lines are the return's own.
    ReturnBooking(CompanyThread &company, const QString &number, const QList<ReturnLines::Filled> &lines,
                  QObject *parent);

    void start();
    /// What came is booked, whatever was refused after it.
    bool hasReceived() const { return m_hasReceived; }

signals:
    /// Empty where all went well. This object goes by itself then.
    void finished(const QString &trouble);

private:
    void receive();
    void inspect();
    void end(const QString &trouble);
    void act(const Request &request, std::function<void()> next);

    CompanyThread &m_company;
    const QString m_number;
    const QList<ReturnLines::Filled> m_lines;
    bool m_hasReceived = false;
};

} // namespace kontorist
