#include "ui/exchange/import_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace kontorist::import_rows {

namespace {

/// Gives the words their context in the catalogue.
class ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(ImportRows)
};

QString number(qsizetype count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

QList<ListColumn> columns()
{
    return {{ImportRows::tr("Line"), u"88.888"_s, true},
            {ImportRows::tr("Sender's number"), u"Bestellung 888888"_s},
            {ImportRows::tr("What becomes of it"), u"AU-2026-00000"_s, false, true}};
}

QList<ListRow> of(const QJsonObject &answer)
{
    QList<ListRow> rows;
    const auto add = [&](const QString &line, const QString &external, const Cell &outcome) {
        rows.append({rows.size(), {}, {{line}, {external}, outcome}});
    };
    const auto each = [&](const QString &sort, auto take) {
        const QJsonArray all = answer[sort].toArray();
        for (qsizetype i = 0; i < std::min(all.size(), mostShown); ++i)
            take(all[i].toObject());
    };
    each(u"refused"_s, [&](const QJsonObject &row) {
        const QString text = row[u"text"_s].toString();
        add(number(row[u"row"_s].toInteger()), row[u"file"_s].toString(), {text, Role::Crit, {}, text});
    });
    each(u"added"_s, [&](const QJsonObject &row) {
        const QString ours = row[u"number"_s].toString();
        add({}, row[u"external"_s].toString(), {ours.isEmpty() ? ImportRows::tr("comes in") : ours});
    });
    each(u"known"_s, [&](const QJsonObject &row) {
        add({}, row[u"external"_s].toString(),
            {ImportRows::tr("known already as %1").arg(row[u"number"_s].toString())});
    });
    return rows;
}

QString summary(const QJsonObject &answer, bool isTrial)
{
    const auto count = [&](const QString &sort) { return number(answer[sort].toArray().size()); };
    const QString read = number(answer[u"read"_s].toInteger());
    QString text = isTrial
                       ? ImportRows::tr("Tried, nothing is kept. Rows read: %1 · would come in: %2 · known "
                                        "already: %3 · refused: %4")
                       : ImportRows::tr("Rows read: %1 · came in: %2 · known already: %3 · refused: %4");
    text = text.arg(read, count(u"added"_s), count(u"known"_s), count(u"refused"_s));
    if (answer[u"stopped"_s].toBool())
        text +=
            u' ' + ImportRows::tr("Stopped: what came in stays, and the rest comes with the next import.");
    return text;
}

} // namespace kontorist::import_rows
