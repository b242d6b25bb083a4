#include "core/numbering/numbering.h"

#include <QRegularExpression>

namespace kontorist {

QString NumberPattern::written(int year, qint64 count) const
{
    static const QRegularExpression place(u"\\{N(?::([1-9]))?\\}"_s);
    QString number = text;
    number.replace(u"{YYYY}"_s, QString::number(year));
    number.replace(u"{YY}"_s, QString::number(year % 100).rightJustified(2, u'0'));
    const QRegularExpressionMatch found = place.match(number);
    const QString digits = QString::number(count).rightJustified(found.captured(1).toInt(), u'0');
    return number.replace(found.capturedStart(), found.capturedLength(), digits);
}

} // namespace kontorist
