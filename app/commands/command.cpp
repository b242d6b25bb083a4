#include "app/commands/command.h"

namespace kontorist::commands {

namespace {

QString pad(const QString &text, qsizetype width)
{
    return text.leftJustified(width);
}

void describe(QString &text, std::span<const Field> fields, int depth)
{
    for (const Field &field : fields) {
        const QString name = QString(depth * 2 + 2, u' ') + QLatin1StringView(field.name);
        QString type = field.type == FieldType::Word
                           ? QString::fromLatin1(field.words).replace(u"|"_s, u", "_s)
                           : fields::typeName(field.type);
        if (!field.isRequired)
            type = u'[' + type + u']';
        text += pad(name, 26) + pad(type, 34) + u"  "_s + QString::fromUtf8(field.help) + u'\n';
        describe(text, field.of, depth + 1);
    }
}

QString helpOf(const Command &command)
{
    QString text = QLatin1StringView(command.name) + u"\n  "_s + QString::fromUtf8(command.summary) +
                   u"\n\nFields (in brackets: optional)\n"_s;
    describe(text, command.fields, 0);
    text += u"  [on]                    [date]                              the business date; today\n"_s;
    if (command.effect != Command::Effect::Reads)
        text +=
            u"  [key]                   [text]                              the same key again answers the same and does nothing\n"_s;
    QStringList faults;
    for (const Fault fault : command.faults)
        faults.append(name(fault));
    text += u"\nBelongs to\n  "_s + written(command.name.duties()) + u'\n';
    if (!faults.isEmpty())
        text += u"\nMay be refused with\n  "_s + faults.join(u", "_s) + u'\n';
    return text;
}

} // namespace

const QList<Command> &all()
{
    static const QList<Command> table =
        ofNumbering() + ofCompany() + ofParties() + ofPartyViews() + ofArticles() + ofStock() +
        ofOrderEntry() + ofOrderViews() + ofDeliveries() + ofInvoices() + ofPayments() + ofReturns() +
        ofEInvoices() + ofDocuments() + ofLetterhead() + ofMail() + ofImports() + ofChecks();
    return table;
}

const Command *find(const QString &name)
{
    for (const Command &command : all())
        if (name == QLatin1StringView(command.name))
            return &command;
    return nullptr;
}

QString help(const QString &name)
{
    if (const Command *command = find(name))
        return helpOf(*command);
    QString text;
    for (const Command &command : all())
        text +=
            pad(QString(QLatin1StringView(command.name)), 22) + QString::fromUtf8(command.summary) + u'\n';
    return text;
}

} // namespace kontorist::commands
