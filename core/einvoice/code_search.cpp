#include "core/einvoice/code_lists.h"

#include <cstring>

namespace kontorist::einvoice::code_lists {

bool contains(const char *list, const QString &code)
{
    if (code.isEmpty() || code.contains(u' '))
        return false;
    const QByteArray word = code.toLatin1() + ' ';
    for (const char *hit = std::strstr(list, word.constData()); hit != nullptr;
         hit = std::strstr(hit + 1, word.constData()))
        if (hit == list || hit[-1] == ' ')
            return true;
    return false;
}

} // namespace kontorist::einvoice::code_lists
