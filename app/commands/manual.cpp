#include "app/commands/command.h"

namespace kontorist::commands {

namespace {

constexpr auto beginning = R"(# The commands of `kontorist call`

`kontorist call COMPANY` reads one JSON object a line and answers each with one. One command is one action and one
transaction. This page is made of the same table that checks the input:
`kontorist call --help --markdown > docs/commands.md`.

In every command: `id` (comes back in the answer), `on` (the business date, default today), `reason` (why it lies in
the past). In every command that changes something: `key` (the same key again answers the same and does nothing).
Decimals are strings with a point (`"12.50"`) or whole numbers, dates are `"2026-11-24"`. A refused line answers
`"ok": false` with `kind` (`refused`, `conflict`, `failed`, `malformed`), `fault`, `subject` and a sentence in `text`.

)";

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

void row(QString &text, const Field &field, const QString &prefix)
{
    const QString path = prefix + QLatin1StringView(field.name);
    QString type = fields::typeName(field.type);
    if (field.type == FieldType::Word)
        type = u'`' + QString::fromLatin1(field.words).replace(u"|"_s, u"`, `"_s) + u'`';
    text += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(path, cell(type), field.isRequired ? u"yes"_s : QString(),
                                               cell(QString::fromUtf8(field.help)));
    const QString below = path + (field.type == FieldType::List ? u"[]."_s : u"."_s);
    for (const Field &each : field.of)
        row(text, each, below);
}

QString chapter(const Command &command)
{
    QString text =
        u"## %1\n\n%2.\n\n"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.summary));
    if (!command.fields.empty()) {
        text += u"| field | type | required | meaning |\n|---|---|---|---|\n"_s;
        for (const Field &field : command.fields)
            row(text, field, {});
        text += u'\n';
    }
    text += u"Belongs to "_s + written(command.name.duties()) + u".\n\n"_s;
    QStringList faults;
    for (const Fault fault : command.faults)
        faults.append(u'`' + kontorist::name(fault) + u'`');
    if (!faults.isEmpty())
        text += u"May be refused with "_s + faults.join(u", "_s) + u".\n\n"_s;
    return text;
}

} // namespace

QString manual()
{
    QString text = QString::fromUtf8(beginning);
    for (const Command &command : all())
        text += u"* [%1](#%2): %3\n"_s.arg(QLatin1StringView(command.name),
                                           QString(QLatin1StringView(command.name)).remove(u'.').toLower(),
                                           QString::fromUtf8(command.summary));
    for (const Command &command : all())
        text += u'\n' + chapter(command).trimmed() + u'\n';
    return text;
}

} // namespace kontorist::commands
