#pragma once

#include "core/paper/barcode.h"
#include "core/paper/style.h"

#include <QImage>
#include <QString>
#include <variant>
#include <vector>

namespace kontorist::paper {

/// What ink does on a page. A page is a list of marks in reading order, with all lengths in 1/100 mm; it can
/// be tested as numbers and painted anywhere.

/// One line of text without blanks at its ends. The box is as wide as the text and as high as the line.
struct TextMark
{
    Box box;
    Style style;
    QRgb colour;
    QString text;
    int angle = 0; ///< degrees, counter-clockwise around the middle of the box

    int baseline() const { return box.y + style.baseline(); }
};

/// A rule, thin in one direction.
struct LineMark
{
    int x1;
    int y1;
    int x2;
    int y2;
    int thickness;
    QRgb colour;
};

struct FillMark
{
    Box box;
    QRgb colour;
};

/// Without transparency.
struct ImageMark
{
    Box box;
    QImage image;
};

/// The dark modules of a barcode, stretched over the box.
struct CodeMark
{
    Box box;
    Symbol symbol;
};

using Mark = std::variant<FillMark, LineMark, ImageMark, CodeMark, TextMark>;

struct Page
{
    int width = 0;
    int height = 0;
    std::vector<Mark> marks;
};

/// What a mark covers; of turned text, the upright box around it.
Box covered(const Mark &mark);

Mark moved(Mark mark, int dx, int dy);

/// Marks that belong together, with their own corner as zero, on their way to a page.
struct Block
{
    int height = 0;
    std::vector<Mark> marks;

    bool isEmpty() const { return marks.empty(); }
    bool isBlank() const; ///< nothing in it but grounds and rules
    void add(const Block &other, int dx, int dy);
    void addFrame(const Box &box, int thickness, QRgb colour);
};

/// The block in two, the first at most so high: between two lines, so that no text, picture or barcode is cut.
/// The first has no marks if there is no such place. What was below moves up.
std::pair<Block, Block> cut(const Block &block, int height);

} // namespace kontorist::paper
