#pragma once

#include "app/commands/door.h"
#include "tests/support/company.h"

namespace kontorist::test {

/// Talks to a company through the headless door as a script does: a line out, its answer back. Fields are
/// written as JSON without the outer braces, %1 … filled in: `done("order.release", R"("order": "%1")", number)`.
/// Whatever was said, the company must be whole when the conversation is over.
class Conversation final
{
public:
    explicit Conversation(TestCompany &company) : m_company(company), m_door(company.session) {}
    ~Conversation();

    QJsonObject say(const QByteArray &line);
    QJsonObject ask(const char *command, const QJsonObject &fields);

    /// What must succeed; where it does not, the test ends here with the sentence of the refusal.
    QJsonObject done(const char *command, const QString &fields = {});
    QJsonObject done(const char *command, const char *fields, const auto &...values)
    {
        return done(command, filled(QString::fromUtf8(fields), values...));
    }
    QJsonObject done(const char *command, const char *fields)
    {
        return done(command, QString::fromUtf8(fields));
    }

    /// The fault of what must be refused; empty where it passed.
    QString fault(const char *command, const QString &fields = {});
    QString fault(const char *command, const char *fields, const auto &...values)
    {
        return fault(command, filled(QString::fromUtf8(fields), values...));
    }
    QString fault(const char *command, const char *fields)
    {
        return fault(command, QString::fromUtf8(fields));
    }

    /// The next days: what happens from now on happens then.
    void wait(int days);

    TestCompany &company() { return m_company; }
    Database &database() { return m_company.database(); }

private:
    static QString filled(QString text, const auto &...values)
    {
        ((text = text.arg(values)), ...);
        return text;
    }

    TestCompany &m_company;
    Door m_door;
};

/// What stands at a place of an answer, "lines.0.net": a text, or a number or list as JSON writes it.
QString at(const QJsonObject &answer, const QString &place);
/// How many there are in a list of an answer.
qsizetype count(const QJsonObject &answer, const QString &place);

/// A company with its address, a customer 10001 (Bäckerei Müller), the articles BROT (19 %, 10.00; 9.00 from ten
/// pieces on for that customer), MEHL (7 %, 2.50) and the service RAT (19 %, 80.00), and goods in stock:
/// a hundred BROT, fifty MEHL.
void furnish(Conversation &desk);
/// An order of twelve BROT and four kilos of MEHL, gross 139.22, shipped and billed today.
void billed(Conversation &desk);

/// What a double-entry ledger is for: every entry is level, and what a customer owes by it is what is open by his
/// documents.
void checkLedger(Conversation &desk);

} // namespace kontorist::test
