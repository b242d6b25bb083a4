#include "app/usage.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the sentences their context in the catalogue.
class Usage
{
    Q_DECLARE_TR_FUNCTIONS(Usage)

public:
    static QList<std::pair<QString, QString>> lines();
};

QList<std::pair<QString, QString>> Usage::lines()
{
    return {
        {u"kontorist [COMPANY]"_s, tr("opens the window")},
        {u"kontorist --sample"_s, tr("opens the window on a company to try things out")},
        {u"kontorist new COMPANY [--sample]"_s,
         tr("makes a company: a file name.kontorist or postgresql://…")},
        {u"kontorist call COMPANY [--stop]"_s,
         tr("reads a JSON line for each command, answers each with one")},
        {u"kontorist call --help [COMMAND]"_s, tr("lists the commands, or the fields of one")},
        {u"kontorist check COMPANY [--head HASH]"_s,
         tr("verifies every invariant and the journal's chain, and that it still holds an end it had once")},
        {u"kontorist backup COMPANY FILE"_s, tr("a copy that is proven, and the end of its journal")},
        {u"kontorist restore FILE COMPANY"_s, tr("a company from a copy")},
        {u"kontorist move FROM TO"_s, tr("between SQLite and PostgreSQL, proven by counts and digests")},
        {u"kontorist rights COMPANY [--dry-run]"_s,
         tr("gives a server's logins what their duties need, and nothing else")},
        {u"kontorist tour --out FOLDER [--until DATE]"_s,
         tr("builds the sample company and walks an order to its payment")},
        {u"--language de|en"_s, tr("with each of them: the language of its sentences")},
    };
}

} // namespace

QString usage()
{
    QString text;
    for (const auto &[call, meaning] : Usage::lines())
        text += call.leftJustified(46) + meaning + u'\n';
    return text;
}

} // namespace kontorist
