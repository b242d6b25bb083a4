#include "core/base/text.h"

#include "core/base/error.h"

namespace kontorist::text {

namespace {

// Embeddings, overrides and isolates, by which 100,00 is read as 00,001. Marks that single letters of Hebrew and Arabic
// need are welcome.
bool turnsAround(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isForbidden(QChar c, Lines lines)
{
    if (lines == Lines::Several && (c == u'\n' || c == u'\t'))
        return false;
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator || turnsAround(c) || c >= QChar(0xFFFE); // which no XML can hold
}

// Composing makes a few characters two or three: only a text that is long already can become too long by it.
bool isLonger(const QString &text, qsizetype most)
{
    return text.size() > most ||
           (text.size() * 3 > most && text.normalized(QString::NormalizationForm_C).size() > most);
}

bool hasHalfSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate())
            return true;
        if (text[i].isHighSurrogate()) {
            if (i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return true;
            ++i;
        }
    }
    return false;
}

} // namespace

std::optional<Objection> objection(const QString &text, const QString &subject, qsizetype most, Lines lines)
{
    if (isLonger(text, most))
        return Objection{Fault::TextTooLong, subject, QString::number(most)};
    for (const QChar c : text)
        if (isForbidden(c, lines))
            return Objection{Fault::TextHasControlCharacters, subject,
                             u"U+%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper()};
    if (hasHalfSurrogate(text))
        return Objection{Fault::TextHasControlCharacters, subject, u"U+D800"_s};
    return {};
}

QString tidied(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace kontorist::text
