#pragma once

#include "core/base/text.h"

#include <concepts>
#include <initializer_list>
#include <QByteArray>
#include <QList>
#include <span>

namespace kontorist {

/// A value as one line of JSON, in the very bytes that QJsonDocument writes compactly: fields by name, no spaces. It is
/// for what is written often and never taken apart: a check writes every document to hash it, and a tree of
/// QJsonValues takes several times as long to make.
class JsonText final
{
public:
    using Field = std::pair<QByteArrayView, JsonText>; ///< names are plain ASCII

    JsonText(const QString &text);
    template<std::same_as<bool> Truth>
    JsonText(Truth truth) : m_text(truth ? "true" : "false")
    {
    }
    template<std::signed_integral Number>
    JsonText(Number number) : m_text(QByteArray::number(static_cast<qint64>(number)))
    {
    }
    JsonText(std::initializer_list<Field> fields);
    explicit JsonText(std::span<const Field> fields);
    static JsonText list(const QList<JsonText> &values);

    const QByteArray &bytes() const { return m_text; }

private:
    JsonText() = default;

    QByteArray m_text;
};

} // namespace kontorist
