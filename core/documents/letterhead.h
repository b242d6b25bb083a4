#pragma once

#include "core/documents/document.h"

namespace kontorist {

/// The columns of a document's table that a company may leave out. What the law asks for on an invoice (quantity, name,
/// price, rate, amount: § 14 Abs. 4 UStG) is not among them.
enum class OptionalColumn { Position, Article, Dated, Ordered, Open };
template<>
inline constexpr std::array wordsOf<OptionalColumn> = {"position", "article", "dated", "ordered", "open"};

/// The forms of DIN 5008:2020 for letters: A has its address field higher and more room for text.
enum class LetterForm { A, B };
template<>
inline constexpr std::array wordsOf<LetterForm> = {"A", "B"};

/// The families that come with the program; all may be embedded, and their digits are equally wide.
enum class LetterTypeface { NotoSans, NotoSerif, Lato };
template<>
inline constexpr std::array wordsOf<LetterTypeface> = {"notoSans", "notoSerif", "lato"};

/// What is said on every document of a kind and language, before its table and at its end, beside what the document
/// says itself.
struct LetterheadText
{
    DocumentKind document = DocumentKind::Invoice;
    QString language = u"de"_s;
    QString opening;
    QString closing;
};

/// How the company's letters look (Briefpapier). Names, numbers and bank come from the company's data, so that they can
/// never be old; this is what the company chooses. Each change is a new version.
struct Letterhead
{
    LetterheadId id; ///< of this version; null before the first `letterhead.set`
    LetterForm form = LetterForm::B;
    QString accent; ///< "#1f5fa8": subject and total rule; empty = black
    LetterTypeface typeface = LetterTypeface::NotoSans;
    QString slogan;  ///< below the name, small
    LogoId logoId;   ///< it is kept once, however many versions show it; null: none, or a new one
    QByteArray logo; ///< PNG, JPEG or SVG
    bool logoOnRight = false;
    bool logoHasName = false; ///< then the name is not printed beside it
    QStringList footer;       ///< up to four texts, each below what stands in that column of the foot anyway
    QList<OptionalColumn> hidden;
    QList<LetterheadText> texts;
};

} // namespace kontorist
