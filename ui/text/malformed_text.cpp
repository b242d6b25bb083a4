#include "ui/text/error_text.h"
#include "ui/text/filled_in.h"

#include <QCoreApplication>
#include <QHash>

namespace kontorist {

namespace {

/// Gives the sentences their context in the catalogue.
class MalformedText
{
    Q_DECLARE_TR_FUNCTIONS(MalformedText)

public:
    static QString of(const QString &kind);
};

QString MalformedText::of(const QString &kind)
{
    const QHash<QString, QString> sentences{
        {u"NotJson"_s, tr("The line is not a JSON object: %2.")},
        {u"CommandMissing"_s, tr("The line names no command in “do”.")},
        {u"CommandUnknown"_s, tr("There is no command “%1”. `kontorist call --help` lists them.")},
        {u"FieldUnknown"_s, tr("There is no field “%1” in this command.")},
        {u"FieldMissing"_s, tr("The field “%1” is missing.")},
        {u"WrongType"_s, tr("The field “%1” must be of type: %2.")},
        {u"LineTooLong"_s, tr("The line is longer than %2 bytes.")},
    };
    return sentences.value(kind);
}

} // namespace

QString malformedText(const QString &kind, const QString &subject, const QString &detail)
{
    return filledIn(MalformedText::of(kind), subject, detail);
}

} // namespace kontorist
