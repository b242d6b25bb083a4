#include "ui/text/filled_in.h"

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

} // namespace kontorist
