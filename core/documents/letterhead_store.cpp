#include "core/documents/letterhead_store.h"

namespace kontorist::letterhead_store {

namespace {

Letterhead readLetterhead(Row &row)
{
    Letterhead letterhead;
    row >> letterhead.id >> letterhead.form >> letterhead.accent >> letterhead.typeface >>
        letterhead.slogan >> letterhead.logoId >> letterhead.logo >> letterhead.logoOnRight >>
        letterhead.logoHasName;
    for (const QString &column : row.take<QString>().split(u' ', Qt::SkipEmptyParts))
        if (const auto hidden = fromWord<OptionalColumn>(column))
            letterhead.hidden.append(*hidden);
    return letterhead;
}

QString written(const QList<OptionalColumn> &columns)
{
    QStringList words;
    for (const OptionalColumn column : columns)
        words.append(word(column));
    return words.join(u' ');
}

} // namespace

Letterhead current(const Database &database)
{
    return version(database,
                   database.one(u"SELECT letterhead FROM letterhead_now WHERE one = 1"_s, only<LetterheadId>)
                       .value_or(LetterheadId()));
}

Letterhead version(const Database &database, LetterheadId id)
{
    if (id.isNull())
        return {};
    Letterhead letterhead =
        database
            .one(
                u"SELECT h.id, h.form, h.accent, h.typeface, h.slogan, h.logo, l.bytes, h.logo_on_right, h.logo_has_name, h.hidden "
                "FROM letterhead h LEFT JOIN letterhead_logo l ON l.id = h.logo WHERE h.id = ?"_s,
                readLetterhead, id)
            .value_or(Letterhead());
    database.all(
        u"SELECT position, text FROM letterhead_footer WHERE letterhead = ? ORDER BY position"_s,
        [&](Row &row) {
            const auto position = row.take<int>();
            while (letterhead.footer.size() <= position)
                letterhead.footer.append(QString());
            row >> letterhead.footer[position];
            return 0;
        },
        id);
    letterhead.texts = database.all(
        u"SELECT document, language, opening, closing FROM letterhead_text WHERE letterhead = ? "
        "ORDER BY document, language"_s,
        [](Row &row) {
            LetterheadText text;
            row >> text.document >> text.language >> text.opening >> text.closing;
            return text;
        },
        id);
    return letterhead;
}

void save(Transaction &tx, const Letterhead &letterhead)
{
    LogoId logo = letterhead.logoId;
    if (logo.isNull() && !letterhead.logo.isEmpty()) {
        logo = tx.newId<struct LogoTag>();
        tx.write(u"INSERT INTO letterhead_logo (id, bytes) VALUES (?, ?)"_s, logo, letterhead.logo);
    }
    tx.write(
        u"INSERT INTO letterhead (id, form, accent, typeface, slogan, logo, logo_on_right, logo_has_name, hidden, operation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        letterhead.id, letterhead.form, letterhead.accent, letterhead.typeface, letterhead.slogan, logo,
        letterhead.logoOnRight, letterhead.logoHasName, written(letterhead.hidden), tx.operation());
    Rows footer, texts;
    for (qsizetype i = 0; i < letterhead.footer.size(); ++i)
        if (!letterhead.footer[i].isEmpty())
            footer.add(letterhead.id, i, letterhead.footer[i]);
    for (const LetterheadText &text : letterhead.texts)
        if (!text.opening.isEmpty() || !text.closing.isEmpty())
            texts.add(letterhead.id, text.document, text.language, text.opening, text.closing);
    tx.writeRows(u"INSERT INTO letterhead_footer (letterhead, position, text) VALUES {rows}"_s, footer);
    tx.writeRows(
        u"INSERT INTO letterhead_text (letterhead, document, language, opening, closing) VALUES {rows}"_s,
        texts);
    tx.write(u"INSERT INTO letterhead_now (one, letterhead) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET "
             "letterhead = excluded.letterhead"_s,
             letterhead.id);
}

} // namespace kontorist::letterhead_store
