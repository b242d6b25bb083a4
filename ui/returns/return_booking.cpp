#include "ui/returns/return_booking.h"

#include <QJsonArray>

namespace kontorist {

ReturnBooking::ReturnBooking(CompanyThread &company, const QString &number,
                             const QList<ReturnLines::Filled> &lines, QObject *parent)
    : QObject(parent), m_company(company), m_number(number), m_lines(lines)
{
}

void ReturnBooking::start()
{
    receive();
}

void ReturnBooking::receive()
{
    QJsonArray lines;
    for (const ReturnLines::Filled &each : m_lines)
        if (each.coming.isPositive())
            lines.append(QJsonObject{{u"line"_s, each.line}, {u"quantity"_s, each.coming.written()}});
    if (lines.isEmpty())
        return inspect();
    act({u"return.receive"_s, {{u"return"_s, m_number}, {u"lines"_s, lines}}}, [this] {
        m_hasReceived = true;
        inspect();
    });
}

void ReturnBooking::inspect()
{
    QJsonArray lines;
    for (const ReturnLines::Filled &each : m_lines)
        if (each.verdict && each.unjudged.isPositive())
            lines.append(QJsonObject{{u"line"_s, each.line},
                                     {u"quantity"_s, each.unjudged.written()},
                                     {u"verdict"_s, word(*each.verdict)}});
    if (lines.isEmpty())
        return end({});
    act({u"return.inspect"_s, {{u"return"_s, m_number}, {u"lines"_s, lines}}}, [this] { end({}); });
}

void ReturnBooking::act(const Request &request, std::function<void()> next)
{
    m_company.act(this, request, [this, next = std::move(next)](const Answer &answer) {
        if (answer.isOk)
            next();
        else
            end(answer.text);
    });
}

void ReturnBooking::end(const QString &trouble)
{
    emit finished(trouble);
    deleteLater();
}

} // namespace kontorist
