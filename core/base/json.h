#pragma once

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kontorist {

/// An object as one line of text, keys in order: the form in which details are kept and answers given.
inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace kontorist
