#include "core/paper/paginate.h"

#include "core/paper/closing.h"
#include "core/paper/furniture.h"
#include "core/paper/information.h"
#include "core/paper/table.h"

namespace kontorist::paper {

namespace {

constexpr int belowSubject = 450;
constexpr int aboveTable = 250;
constexpr int aboveTotals = 160;
constexpr int aboveClosing = 600;
constexpr int belowParagraph = 230;
constexpr int shortParagraph = 6; // lines that are not torn apart

/// Fills pages from top to bottom.
class Flow final
{
public:
    explicit Flow(Composer &composer);

    void setHead();
    void setOpening();
    void setTable();
    void setClosing();
    std::vector<Page> finished();

private:
    int room() const { return m_foot.textUntil - m_y; }
    bool isAtTop() const { return m_pages.size() > 1 && m_y == m_top; }
    /// What a following page has below the table's head and the carry-over.
    int roomForRows() const;

    void turn();
    void put(const Block &block);
    void putInParts(Block block);
    void skip(int distance) { m_y += isAtTop() ? 0 : distance; }
    void putWhole(const Block &block, int distance);

    std::vector<int> neededForRows() const;
    void turnTable();
    void putRow(const TableParts::Part &row, bool isLast);
    void putTotals();

    Composer &m_composer;
    Foot m_foot;
    std::vector<Page> m_pages;
    int m_y = 0;
    int m_top = 0; ///< where the text of this page begins

    TableParts m_table;
    Block m_totals;
    std::optional<Money> m_sum; ///< of the rows so far; nothing until one has an amount
};

Flow::Flow(Composer &composer)
    : m_composer(composer),
      m_foot(foot(composer)),
      m_table(tableParts(composer)),
      m_totals(totalsBlock(composer, m_table))
{
    m_pages.push_back({composer.measures.width, composer.measures.height, watermark(composer).marks});
}

int Flow::roomForRows() const
{
    return m_foot.textUntil - m_composer.measures.following - m_table.head.height - m_table.carryHeight;
}

void Flow::turn()
{
    const Measures &measures = m_composer.measures;
    m_pages.push_back({measures.width, measures.height, watermark(m_composer).marks});
    m_y = m_top = measures.following;
}

void Flow::put(const Block &block)
{
    for (const Mark &mark : block.marks)
        m_pages.back().marks.push_back(moved(mark, 0, m_y));
    m_y += block.height;
}

/// Cuts what is higher than the page; what cannot be cut stands there whole.
void Flow::putInParts(Block block)
{
    while (block.height > room()) {
        auto [above, below] = cut(block, room());
        if (above.isEmpty() && isAtTop())
            break;
        put(above);
        if (below.isBlank())
            return;
        turn();
        block = std::move(below);
    }
    put(block);
}

void Flow::putWhole(const Block &block, int distance)
{
    if (block.height + distance > room() && !isAtTop())
        turn();
    skip(distance);
    putInParts(block);
}

void Flow::setHead()
{
    const FirstHead head = firstHead(m_composer);
    put(head.block);
    m_y = head.subject.y;
    Block subject;
    const QRgb colour = m_composer.measures.isLetter() ? m_composer.accent : colour::text;
    if (!m_composer.sheet.subject.isEmpty())
        m_composer.type.set(subject, {head.subject.x, 0, head.subject.width}, m_composer.sheet.subject,
                            {style::subject, colour});
    putInParts(subject);
    skip(subject.isEmpty() ? 0 : belowSubject);
    m_y = std::max(m_y, m_pages.size() == 1 ? head.textFrom : 0);
    if (head.facts.isEmpty())
        return;
    Block facts;
    facts.add(factStrip(m_composer, head.facts, m_composer.measures.textWidth()), m_composer.measures.left,
              0);
    putInParts(facts);
    skip(belowParagraph);
}

void Flow::setOpening()
{
    for (const Paragraph &paragraph : m_composer.sheet.opening) {
        const Block block = paragraphBlock(m_composer, paragraph);
        if (block.isEmpty())
            m_y = std::min(m_y + block.height, m_foot.textUntil); // blank lines turn no page
        else if (block.height <= shortParagraph * style::body.pitch)
            putWhole(block, 0);
        else
            putInParts(block);
        skip(belowParagraph);
    }
}

/// For each row the height that must be free for it to begin: with the carry-over below it, a heading with its
/// first item, the last one with the totals.
std::vector<int> Flow::neededForRows() const
{
    std::vector<int> needed(m_table.rows.size());
    for (size_t i = needed.size(); i-- > 0;) {
        const TableParts::Part &row = m_table.rows[i];
        const bool isLast = i + 1 == needed.size();
        const int alone = row.block.height + (isLast ? 0 : m_table.carryHeight);
        int together = alone;
        if (isLast && !m_totals.isEmpty())
            together = row.block.height + aboveTotals + m_totals.height;
        else if (!isLast && row.isHeading)
            together = row.block.height + needed[i + 1];
        needed[i] = together > roomForRows() ? alone : together;
    }
    return needed;
}

void Flow::turnTable()
{
    if (m_sum && m_table.carryHeight > 0)
        put(carryLine(m_composer, m_table, *m_sum));
    turn();
    put(m_table.head);
    if (m_sum && m_table.carryHeight > 0)
        put(carryLine(m_composer, m_table, *m_sum));
    m_top = m_y;
}

void Flow::putRow(const TableParts::Part &row, bool isLast)
{
    Block rest = row.block;
    while (rest.height > room() - (isLast ? 0 : m_table.carryHeight)) {
        auto [above, below] = cut(rest, room() - m_table.carryHeight);
        if (above.isEmpty() && isAtTop())
            break;
        put(above);
        if (below.isBlank()) {
            rest = Block();
            break;
        }
        turnTable();
        rest = std::move(below);
    }
    put(rest);
    if (row.amount)
        m_sum = m_sum ? *m_sum + *row.amount : *row.amount;
}

void Flow::putTotals()
{
    if (m_totals.isEmpty())
        return;
    if (m_totals.height + aboveTotals > room() && !isAtTop())
        m_table.rows.empty() ? turn() : turnTable();
    m_y += aboveTotals;
    putInParts(m_totals);
}

void Flow::setTable()
{
    const std::vector<int> needed = neededForRows();
    if (!needed.empty()) {
        if (aboveTable + m_table.head.height + needed.front() > room() && !isAtTop())
            turn();
        skip(aboveTable);
        const bool isFirst = isAtTop();
        put(m_table.head);
        m_top = isFirst ? m_y : m_top;
    }
    for (size_t i = 0; i < needed.size(); ++i) {
        if (needed[i] > room() && !isAtTop())
            turnTable();
        putRow(m_table.rows[i], i + 1 == needed.size());
    }
    putTotals();
}

void Flow::setClosing()
{
    for (const Closing &closing : m_composer.sheet.closing) {
        const Block block = closingBlock(m_composer, closing);
        if (!block.isEmpty())
            putWhole(block, aboveClosing);
    }
}

/// Now that the pages are counted: their numbers and the company's foot.
std::vector<Page> Flow::finished()
{
    const int count = static_cast<int>(m_pages.size());
    for (int i = 0; i < count; ++i) {
        std::vector<Mark> &marks = m_pages[static_cast<size_t>(i)].marks;
        const auto head = i == 0 ? std::vector<Mark>() : shortHead(m_composer, i + 1, count).marks;
        const auto number = i == 0 ? pageNumber(m_composer, 1, count).marks : std::vector<Mark>();
        marks.insert(marks.begin() + (m_composer.sheet.watermark.isEmpty() ? 0 : 1), head.begin(),
                     head.end());
        marks.insert(marks.end(), m_foot.block.marks.begin(), m_foot.block.marks.end());
        marks.insert(marks.end(), number.begin(), number.end());
    }
    return std::move(m_pages);
}

} // namespace

std::vector<Page> paginate(const Sheet &sheet)
{
    Composer composer(sheet);
    Flow flow(composer);
    flow.setHead();
    flow.setOpening();
    flow.setTable();
    flow.setClosing();
    return flow.finished();
}

} // namespace kontorist::paper
