#pragma once

#include "app/commands/door.h"
#include "core/base/json.h"
#include "tests/support/company.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kontorist::test {

/// A script that talks to the headless door of a small company that sells: says a command, gets its answer.
class Script
{
public:
    /// Sets the company, customer 10001, SCREW at 10.00 (19 %) and BOOK at 20.00 (7 %), a hundred of each.
    explicit Script(TestCompany &company);

    /// The answer to a line that must be ok.
    QJsonObject ok(const QByteArray &line);
    /// The fault of a line that must be refused.
    QString fault(const QByteArray &line);
    QJsonObject answer(const QByteArray &line);
    /// A field of an answer that is a text.
    QString text(const QByteArray &line, const QString &field) { return ok(line)[field].toString(); }

private:
    Door m_door;
};

/// Puts a number into a line, at %.
QByteArray with(QByteArray line, const QString &number);

} // namespace kontorist::test
