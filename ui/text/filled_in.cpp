#include "ui/text/filled_in.h"

#include "core/base/text.h"
#include "ui/text/format.h"

#include <QRegularExpression>

namespace kontorist {

// One pass, so that a subject which itself contains %2 is not filled in again.
QString filledIn(const QString &text, const QString &subject, const QString &detail)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView place = QStringView(text).mid(i, 2);
        if (place == u"%1" || place == u"%2") {
            result += place == u"%1" ? subject : detail;
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

QString dateAsRead(const QString &written)
{
    const QDate date = written.size() == 10 ? QDate::fromString(written, Qt::ISODate) : QDate();
    return date.isValid() ? format::date(date) : written;
}

// Only with a point: a number without one may be that of an article or a customer.
QString figureAsRead(const QString &written)
{
    static const QRegularExpression decimal(u"^-?[0-9]+\\.[0-9]+$"_s);
    return decimal.match(written).hasMatch() ? format::decimal(written) : dateAsRead(written);
}

} // namespace kontorist
