#include "core/base/json_text.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>

namespace kontorist {

namespace {

bool isPlain(QChar character)
{
    return character >= u' ' && character != u'"' && character != u'\\' && !character.isSurrogate();
}

// What needs escaping is left to Qt; it is rare.
QByteArray escaped(const QString &text)
{
    QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    array.chop(1);
    return array.sliced(1);
}

} // namespace

JsonText::JsonText(const QString &text)
    : m_text(std::all_of(text.begin(), text.end(), isPlain) ? '"' + text.toUtf8() + '"' : escaped(text))
{
}

JsonText::JsonText(std::initializer_list<Field> fields)
    : JsonText(std::span<const Field>(fields.begin(), fields.size()))
{
}

JsonText::JsonText(std::span<const Field> fields)
{
    QVarLengthArray<const Field *, 48> inOrder;
    qsizetype length = 2;
    for (const Field &field : fields) {
        inOrder.append(&field);
        length += field.first.size() + field.second.m_text.size() + 4;
    }
    std::sort(inOrder.begin(), inOrder.end(),
              [](const Field *one, const Field *other) { return one->first < other->first; });
    m_text.reserve(length);
    for (const Field *field : inOrder) {
        m_text += m_text.isEmpty() ? "{\"" : ",\"";
        m_text.append(field->first).append("\":").append(field->second.m_text);
    }
    m_text += m_text.isEmpty() ? "{}" : "}";
}

JsonText JsonText::list(const QList<JsonText> &values)
{
    JsonText list;
    for (const JsonText &value : values)
        list.m_text.append(list.m_text.isEmpty() ? '[' : ',').append(value.m_text);
    list.m_text += list.m_text.isEmpty() ? "[]" : "]";
    return list;
}

} // namespace kontorist
