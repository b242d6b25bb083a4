#include "app/commands/command.h"
#include "app/commands/input.h"
#include "core/exchange/import_run.h"
#include "core/exchange/profile_actions.h"
#include "ui/text/error_text.h"

namespace kontorist::commands {

namespace {

constexpr Field importFields[] = {
    {"path", FieldType::Text, true, "a table, or a folder of them"},
    {"profile", FieldType::Text, false, "what its columns mean; default: kontorist"},
    {"dryRun", FieldType::Flag, false, "try it and keep nothing"},
};
constexpr Field profileFields[] = {
    {"name", FieldType::Text, true, "by which imports name it"},
    {"kind", FieldType::Word, true, "", "orders|parties|articles"},
    {"profile", FieldType::Data, true, "format, columns and meaning, as the built-in ones"},
};

QJsonArray taken(const QList<import_run::Taken> &all)
{
    QJsonArray rows;
    for (const import_run::Taken &each : all) {
        QJsonObject row{{u"external"_s, each.external}, {u"number"_s, each.number}};
        if (!each.what.isEmpty())
            row[u"what"_s] = each.what;
        rows.append(row);
    }
    return rows;
}

QJsonArray refused(const QList<RefusedRow> &all, const QString &file)
{
    QJsonArray rows;
    for (const RefusedRow &each : all) {
        QJsonObject row{
            {u"row"_s, each.row}, {u"fault"_s, name(each.reason.fault)}, {u"text"_s, errorText(each.reason)}};
        if (!file.isEmpty())
            row[u"file"_s] = file;
        rows.append(row);
    }
    return rows;
}

using Run = import_run::Result (*)(Session &, const ImportProfile &, const ImportSource &, bool,
                                   const import_run::Progress &);

// The files of a folder answer as one; each of their rows then says in which file it stands.
QJsonObject import(Session &session, const Input &input, ImportKind kind, Run run)
{
    const QString name = input.has("profile") ? input.text("profile") : u"kontorist"_s;
    const ImportProfile profile = profile_actions::get(session, name, kind);
    const QList<ImportSource> sources = ImportSource::at(input.text("path"), profile);
    qint64 read = 0;
    bool isWhole = true;
    QJsonArray added, known, bad;
    const auto append = [](QJsonArray &to, const QJsonArray &rows) {
        for (const QJsonValue &row : rows)
            to.append(row);
    };
    const auto progress = [&](qsizetype done, qsizetype all) {
        isWhole = !session.progress || session.progress(done, all) || done == all;
        return isWhole;
    };
    for (const ImportSource &source : sources) {
        const import_run::Result result = run(session, profile, source, input.flag("dryRun"), progress);
        read += result.read;
        append(added, taken(result.added));
        append(known, taken(result.known));
        append(bad, refused(result.refused, sources.size() > 1 ? source.file : QString()));
        if (!isWhole)
            break;
    }
    QJsonObject answer{{u"read"_s, read}, {u"added"_s, added}, {u"known"_s, known}, {u"refused"_s, bad}};
    if (!isWhole)
        answer[u"stopped"_s] = true; // what came in stays; the same import goes on from there
    return answer;
}

QJsonObject importOrders(Session &session, const Input &input)
{
    return import(session, input, ImportKind::Orders, import_run::orders);
}

QJsonObject importParties(Session &session, const Input &input)
{
    return import(session, input, ImportKind::Parties, import_run::parties);
}

QJsonObject importArticles(Session &session, const Input &input)
{
    return import(session, input, ImportKind::Articles, import_run::articles);
}

QJsonObject saveProfile(Session &session, const Input &input)
{
    const ImportProfile profile = profile_actions::save(
        session, input.text("name"), *input.word<ImportKind>("kind"), input.data("profile"));
    return {{u"profile"_s, profile.name}, {u"kind"_s, word(profile.kind)}};
}

} // namespace

QList<Command> ofImports()
{
    const QList<Fault> files = {Fault::FileMissing,    Fault::FileNotReadable, Fault::FileTooLarge,
                                Fault::ProfileUnknown, Fault::ColumnMissing,   Fault::FileNotDecodable,
                                Fault::TableEmpty,     Fault::TableDamaged};
    return {
        {"import.orders", "Reads orders, cancellations and counts from tables of others",
         Command::Effect::Runs, importFields, files, importOrders},
        {"import.parties", "Reads customers from tables of others", Command::Effect::Runs, importFields,
         files, importParties},
        {"import.articles", "Reads articles from tables of others", Command::Effect::Runs, importFields,
         files, importArticles},
        {"profile.save",
         "Keeps what the columns of a sender's tables mean",
         Command::Effect::Changes,
         profileFields,
         {Fault::ProfileIsBuiltIn, Fault::FormatKeyUnknown, Fault::FormatValueInvalid, Fault::TextMissing},
         saveProfile},
    };
}

} // namespace kontorist::commands
