#include "core/einvoice/leitweg_id.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace kontorist::einvoice {

bool isLeitwegId(const QString &reference)
{
    static const QRegularExpression form(u"^([0-9]{2,12})(?:-([A-Z0-9]{1,30}))?-([0-9]{2})$"_s);
    const QRegularExpressionMatch match = form.match(reference.toUpper());
    if (!match.hasMatch())
        return false;
    int rest = 0;
    for (const QChar sign : match.captured(1) + match.captured(2) + match.captured(3)) {
        const int value = sign.isDigit() ? sign.digitValue() : sign.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

} // namespace kontorist::einvoice
