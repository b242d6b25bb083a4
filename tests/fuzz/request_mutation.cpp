#include "tests/fuzz/request_mutation.h"

#include "core/base/json.h"
#include "tests/app/command_samples.h"

#include <QRandomGenerator>

namespace kontorist::fuzz {

namespace {

using test::FieldPath;

constexpr qsizetype mostLines = 12;

class Mutation
{
public:
    explicit Mutation(unsigned seed) : m_random(seed) {}

    void change(QList<QByteArray> &lines)
    {
        const qsizetype at = below(lines.size());
        switch (below(6)) {
        case 0:
            lines.insert(at, request());
            break;
        case 1:
            lines[at] = request();
            break;
        case 2:
            lines.insert(at, lines[below(lines.size())]);
            break;
        case 3:
            lines.removeAt(at);
            break;
        default:
            lines[at] = otherwise(lines[at]);
        }
        lines.resize(std::min(lines.size(), mostLines));
    }

private:
    qsizetype below(qsizetype count)
    {
        return static_cast<qsizetype>(m_random.bounded(static_cast<quint32>(count)));
    }

    QJsonValue valueOf(const Field &field)
    {
        QList<QJsonValue> values = test::extremes(field);
        values.append(test::sample(field));
        if (below(4) == 0)
            for (const test::BadValue &bad : test::badValues(field))
                values.append(bad.value);
        if (field.type == FieldType::Quantity || field.type == FieldType::Integer)
            values.append(static_cast<int>(below(20)));
        return values[below(values.size())];
    }

    QList<FieldPath> pathsOf(const Command &command) const
    {
        QList<FieldPath> paths;
        test::forEachField(command.fields, [&](const FieldPath &path) { paths.append(path); });
        return paths;
    }

    QByteArray request()
    {
        const Command &command = commands::all()[below(commands::all().size())];
        const QList<FieldPath> paths = pathsOf(command);
        QJsonObject object = below(4) == 0 ? test::largest(command.fields) : test::smallest(command.fields);
        if (!paths.isEmpty() && below(3) > 0) {
            const FieldPath &path = paths[below(paths.size())];
            object = test::requestWith(command.fields, path, valueOf(*path.last()));
        }
        object[u"do"_s] = QLatin1StringView(command.name);
        if (below(8) == 0)
            object[u"on"_s] = u"2026-11-%1"_s.arg(1 + below(30), 2, 10, QChar(u'0'));
        if (below(8) == 0)
            object[u"key"_s] = u"key-%1"_s.arg(below(4));
        return compact(object);
    }

    QByteArray otherwise(const QByteArray &line)
    {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        const Command *command = commands::find(object[u"do"_s].toString());
        if (!command || command->fields.empty())
            return request();
        const Field &field =
            command->fields[static_cast<size_t>(below(static_cast<qsizetype>(command->fields.size())))];
        object[QLatin1StringView(field.name)] = valueOf(field);
        return compact(object);
    }

    QRandomGenerator m_random;
};

} // namespace

QByteArray mutated(const QByteArray &conversation, unsigned seed)
{
    QList<QByteArray> lines = conversation.split('\n');
    Mutation(seed).change(lines);
    return lines.join('\n');
}

} // namespace kontorist::fuzz
