#pragma once

#include <optional>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace kontorist::bench {

/// What was found: figures for programs as one JSON object, lines for people, and a verdict on each target.
class Report final
{
public:
    void set(const QString &section, const QString &name, const QJsonValue &value);
    void say(const QString &line);
    void heading(const QString &line);

    /// A target that is held when the figure is at most (or at least) so much.
    void atMost(const QString &target, double most, double measured, const QString &remark = {});
    void atLeast(const QString &target, double least, double measured, const QString &remark = {});
    void unmeasured(const QString &target, const QString &why);

    QString verdicts() const;
    QJsonObject json() const;

private:
    void judge(const QString &target, const QString &goal, bool holds, double by, double measured,
               const QString &remark);

    struct Verdict
    {
        QString target;
        QString goal;
        QString state;
        QString measured;
        QString remark;
    };
    QJsonObject m_sections;
    QList<Verdict> m_verdicts;
};

/// Three significant digits: 0.123, 4.56, 789.
QString figure(double value);

} // namespace kontorist::bench
