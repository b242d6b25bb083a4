#include "tests/bench/report.h"

#include "core/base/text.h"

#include <cmath>
#include <QJsonArray>

namespace kontorist::bench {

QString figure(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return QString::number(value, 'f', decimals);
}

void Report::set(const QString &section, const QString &name, const QJsonValue &value)
{
    QJsonObject object = m_sections[section].toObject();
    object[name] = value;
    m_sections[section] = object;
}

void Report::say(const QString &line)
{
    fprintf(stdout, "%s\n", line.toUtf8().constData());
    fflush(stdout);
}

void Report::heading(const QString &line)
{
    say(u"\n"_s + line);
}

void Report::judge(const QString &target, const QString &goal, bool holds, double by, double measured,
                   const QString &remark)
{
    const QString missed = by >= 2 ? u"missed ×%1"_s.arg(figure(by))
                                   : u"missed by %1 %"_s.arg(QString::number((by - 1) * 100, 'f', 0));
    m_verdicts.append({target, goal, holds ? u"holds"_s : missed, figure(measured), remark});
}

void Report::atMost(const QString &target, double most, double measured, const QString &remark)
{
    judge(target, u"≤ %1"_s.arg(figure(most)), measured <= most, measured / most, measured, remark);
}

void Report::atLeast(const QString &target, double least, double measured, const QString &remark)
{
    judge(target, u"≥ %1"_s.arg(figure(least)), measured >= least, least / measured, measured, remark);
}

void Report::unmeasured(const QString &target, const QString &why)
{
    m_verdicts.append({target, {}, u"not measured here"_s, {}, why});
}

QString Report::verdicts() const
{
    QString text =
        u"%1 %2 %3  %4\n"_s.arg(u"target"_s, -62).arg(u"goal"_s, 8).arg(u"measured"_s, 9).arg(u"verdict"_s);
    for (const Verdict &verdict : m_verdicts)
        text += u"%1 %2 %3  %4%5\n"_s.arg(verdict.target, -62)
                    .arg(verdict.goal, 8)
                    .arg(verdict.measured, 9)
                    .arg(verdict.state, verdict.remark.isEmpty() ? QString() : u" – "_s + verdict.remark);
    return text;
}

QJsonObject Report::json() const
{
    QJsonObject all = m_sections;
    QJsonArray verdicts;
    for (const Verdict &verdict : m_verdicts)
        verdicts.append(QJsonObject{{u"target"_s, verdict.target},
                                    {u"goal"_s, verdict.goal},
                                    {u"measured"_s, verdict.measured},
                                    {u"verdict"_s, verdict.state},
                                    {u"remark"_s, verdict.remark}});
    all[u"targets"_s] = verdicts;
    return all;
}

} // namespace kontorist::bench
