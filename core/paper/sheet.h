#pragma once

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/paper/din5008.h"
#include "core/paper/style.h"

#include <optional>
#include <QList>
#include <QMap>
#include <QStringList>

namespace kontorist::paper {

/// What stands on paper, by value and without a coordinate: `paginate` places it. A sheet knows no order and
/// no company; whoever prints one fills it with words and figures as they are to be read. Texts may hold
/// line breaks. Characters that the printed font lacks become U+FFFD.

/// More lines of the foot than that are not printed.
constexpr qsizetype mostFooterLines = 12;

/// The company's side of every letter.
struct Letterhead
{
    QString company = {};           ///< printed large, and at the head of following pages
    QString slogan = {};            ///< below it, small
    QByteArray logo = {};           ///< PNG, JPEG or SVG; what cannot be read is left out
    bool logoOnRight = false;       ///< it stands above the text's left edge or above the information block
    bool logoHasName = false;       ///< then the name is not printed beside it
    QColor accent = {};             ///< subject and total rule; one that is not legible on white is not used
    QList<QStringList> footer = {}; ///< up to four columns: address, contact, bank, register
    Form form = Form::B;
    Typeface typeface = Typeface::NotoSans;
};

/// A row of the information block: "Invoice date", "22.11.2026".
struct Fact
{
    QString label = {};
    QString value = {};
};

enum class Tone { Plain, Strong, Muted };

struct Paragraph
{
    QString text = {};
    Tone tone = Tone::Plain;
};

/// Text, a box to tick, or the cell's text as a Code 128.
enum class CellKind { Text, CheckBox, Barcode };

/// Place (16 pt) and count (18 pt) are to be read at arm's length.
enum class CellStyle { Plain, Strong, Place, Count };

/// A column whose cells are all empty is not printed; check boxes count as filled.
struct Column
{
    QString id = {};
    QString title = {};
    Align align = Align::Left;
    bool stretches = false; ///< takes the width that is left; the first such column holds `Row::more`
    bool carries = false;   ///< its sums are carried over from page to page
    int width = 0;          ///< at least this many 1/100 mm; beyond it, what the cells need
    CellKind kind = CellKind::Text;
    CellStyle style = CellStyle::Plain;
};

/// An item, or with `heading` a line over a group of items (a delivery note's number and date).
struct Row
{
    QString heading = {};
    QMap<QString, QString> cells = {}; ///< by the id of the column
    QList<Paragraph> more = {};        ///< below the name
    std::optional<Money> amount = {};  ///< what it adds to the carry-over; alternatives have none
};

struct Table
{
    QList<Column> columns = {};
    QList<Row> rows = {};
    bool zebra = false;
    int rowHeight = 0; ///< at least this many 1/100 mm, the cells then stand in the middle; at most 50 mm
};

struct Total
{
    QString label = {};
    QString amount = {};
    bool emphasised = false; ///< the one figure that counts, below a rule in the accent colour
    bool ruled = false;      ///< below a hairline: a subtotal
};

/// Text behind the table that stays on one page.
struct Closing
{
    QString title = {};
    QList<Paragraph> paragraphs = {};
    QByteArray qr = {}; ///< stands left of the paragraphs; UTF-8, error level M
    QString qrCaption = {};
    QStringList checkBoxes = {};
    QStringList signatures = {}; ///< one line to write on for each
};

struct Sheet
{
    Letterhead letterhead = {};
    PaperSize size = PaperSize::A4;
    QString language = u"de"_s; ///< of everything on it: "de" or "en"
    QString returnLine = {};
    QStringList address = {}; ///< at most six lines; see `fitsAddressField`
    QList<Fact> facts = {};
    QString barcode = {};    ///< the document's own, Code 128
    QString shortTitle = {}; ///< "Invoice RE-2026-00392": at the head of following pages
    QString subject = {};
    QList<Paragraph> opening = {};
    Table table = {};
    QList<Total> totals = {};
    QList<Closing> closing = {};
    QString watermark = {}; ///< "DRAFT"
};

} // namespace kontorist::paper
