#pragma once

#include "tests/support/company.h"
#include "ui/shell/company_thread.h"

#include <QJsonObject>

namespace kontorist::test {

/// The door of a company's writing thread, as the program makes it.
CompanyThread::Door doorOf(Database &database);

/// A company on its own threads, as a window has it, with a customer, an article and goods in stock. What is said
/// to it goes through the headless door. The clock stands on Tuesday, 2026-11-24.
class Shop
{
public:
    Shop();

    /// One line of `kontorist call`; it must be ok.
    QJsonObject say(const QByteArray &line);
    /// An order of `quantity` screws by customer 10001, released; its number.
    QString order(int quantity, const QByteArray &more = {});

    FixedClock clock{QDate(2026, 11, 24)};
    QTemporaryDir folder;
    std::unique_ptr<CompanyThread> company;

private:
    OpenCompany created();
};

/// Lets events pass until the condition holds; false after five seconds.
bool comesTrue(const std::function<bool()> &condition);

} // namespace kontorist::test
