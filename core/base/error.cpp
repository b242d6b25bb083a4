#include "core/base/error.h"

#include <QMetaEnum>

namespace kontorist {

Error::Error(Objection reason)
    : m_reason(std::move(reason)),
      m_what((name(m_reason.fault) + u": "_s + m_reason.subject + u' ' + m_reason.detail).toUtf8())
{
}

QString name(Fault fault)
{
    return QString::fromLatin1(QMetaEnum::fromType<Fault>().valueToKey(static_cast<int>(fault)));
}

} // namespace kontorist
