#include "core/paper/furniture.h"

#include "core/paper/address.h"
#include "core/paper/information.h"
#include "core/paper/letterhead.h"

#include <algorithm>
#include <numeric>

namespace kontorist::paper {

namespace {

constexpr int footerGap = 400;

void setFoldMarks(const Measures &measures, Block &block)
{
    for (const int y : {measures.folds[0], measures.punch, measures.folds[1]})
        block.marks.emplace_back(levelRule(500, y == measures.punch ? 1000 : 900, y, 12, colour::rule));
}

FirstHead letterHead(Composer &composer)
{
    const Measures &measures = composer.measures;
    FirstHead head{{}, {measures.left, measures.subject, measures.textWidth()}, 0, {}};
    setLetterhead(composer, head.block);
    setAddressField(composer, head.block);
    const Information information = setInformation(composer, head.block);
    head.facts = information.rest;
    head.subject.y = std::max(measures.subject, information.bottom + belowTheField);
    setFoldMarks(measures, head.block);
    return head;
}

/// Papers of the house begin with their title; the barcode stands at the right of it.
FirstHead plainHead(Composer &composer)
{
    const Measures &measures = composer.measures;
    FirstHead head{{}, {measures.left, measures.subject, measures.textWidth()}, 0, composer.sheet.facts};
    const Block code = documentCode(composer, measures.textWidth() / 2);
    if (code.isEmpty())
        return head;
    int width = 0;
    for (const Mark &mark : code.marks)
        width = std::max(width, covered(mark).right());
    head.block.add(code, measures.right - width, measures.subject - 200);
    head.subject.width -= width + 500;
    head.textFrom = measures.subject + code.height;
    return head;
}

int widestOf(Composer &composer, const QStringList &lines)
{
    return composer.type.widestLine(lines.join(u'\n'), style::footer);
}

/// The width above which columns are cut so that all of them fit: what is short stays whole, the widest wrap.
int widestFooterColumn(QList<int> wanted, int room)
{
    std::sort(wanted.begin(), wanted.end());
    int left = room;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const int share = left / static_cast<int>(wanted.size() - i);
        if (wanted[i] > share)
            return share;
        left -= wanted[i];
    }
    return room;
}

/// Columns as wide as their lines, the spare between them; the widest wrap if that is too much.
std::vector<Area> footerPlaces(Composer &composer, const QList<QStringList> &columns)
{
    const int count = static_cast<int>(columns.size());
    const int room = composer.measures.textWidth() - (count - 1) * footerGap;
    QList<int> wanted;
    for (const QStringList &column : columns)
        wanted.append(widestOf(composer, column));
    const int most = widestFooterColumn(wanted, room);
    const int used = std::accumulate(wanted.begin(), wanted.end(), 0,
                                     [&](int sum, int width) { return sum + std::min(width, most); });
    const int gap = footerGap + (count > 1 ? (room - used) / (count - 1) : 0);
    std::vector<Area> places;
    int x = composer.measures.left;
    for (const int width : wanted) {
        const int place = std::min(width, most);
        places.push_back({x, 0, place});
        x += place + gap;
    }
    return places;
}

Block footerBlock(Composer &composer)
{
    Block block;
    const QList<QStringList> columns = composer.sheet.letterhead.footer.mid(0, 4);
    const auto places = footerPlaces(composer, columns);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString text = columns[i].mid(0, mostFooterLines).join(u'\n');
        auto lines = composer.type.lines(text, style::footer, places[static_cast<size_t>(i)].width);
        lines.resize(std::min(lines.size(), static_cast<size_t>(mostFooterLines)));
        Area area = places[static_cast<size_t>(i)];
        for (const auto &line : lines)
            area.y = composer.type.set(block, area, line, {style::footer, colour::muted});
    }
    return block;
}

QString pageOf(const Composer &composer, int page, int count)
{
    return composer.wording.text(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2")).arg(page).arg(count);
}

QString whose(const Sheet &sheet)
{
    QStringList parts{sheet.letterhead.company,
                      sheet.shortTitle.isEmpty() ? sheet.subject : sheet.shortTitle};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

FirstHead firstHead(Composer &composer)
{
    return composer.measures.isLetter() ? letterHead(composer) : plainHead(composer);
}

Foot foot(Composer &composer)
{
    const Measures &measures = composer.measures;
    const bool isLetter = measures.isLetter();
    const Block columns = isLetter ? footerBlock(composer) : Block();
    if (columns.isEmpty())
        return {{}, measures.lowest - (isLetter ? 1500 : 500)};
    const int top = std::min(measures.footer, measures.lowest - style::footer.pitch - 100 - columns.height);
    Foot foot{{}, top - 500};
    foot.block.marks.emplace_back(levelRule(measures.left, measures.right, top - 150, 10, colour::hairline));
    foot.block.add(columns, 0, top);
    return foot;
}

Block shortHead(Composer &composer, int page, int count)
{
    const Measures &measures = composer.measures;
    const QString number = pageOf(composer, page, count);
    const int numberWidth = composer.type.width(number, style::small);
    const Area line{measures.left, measures.shortHead, measures.textWidth()};
    const Area left{line.x, line.y, line.width - numberWidth - 500};
    const int below = line.y + style::small.pitch + 60;
    Block block;
    composer.type.set(block, left, composer.type.elided(whose(composer.sheet), style::small, left.width),
                      {style::small, colour::muted});
    composer.type.set(block, line, number, {style::small, colour::muted, Align::Right});
    block.marks.emplace_back(levelRule(measures.left, measures.right, below, 10, colour::hairline));
    return block;
}

Block pageNumber(Composer &composer, int page, int count)
{
    const Measures &measures = composer.measures;
    Block block;
    composer.type.set(block, {measures.left, measures.lowest - style::footer.pitch, measures.textWidth()},
                      pageOf(composer, page, count), {style::footer, colour::muted, Align::Centre});
    return block;
}

Block watermark(Composer &composer)
{
    constexpr int most = 3200; // em
    const Measures &measures = composer.measures;
    const QString &text = composer.sheet.watermark;
    if (text.isEmpty())
        return {};
    const int reach = measures.textWidth() * 85 / 100;
    const int perThousand = std::max(1, composer.type.width(text, {Face::Bold, 1000, 1360}));
    const int size = std::min<int>(most, static_cast<int>(1000LL * reach / perThousand));
    const Style style{Face::Bold, size, size * 136 / 100};
    const int middle = (measures.height * 62) / 100;
    Block block;
    composer.type.set(block, {measures.left, middle - style.pitch / 2, measures.textWidth()},
                      composer.type.elided(text, style, measures.textWidth()),
                      {style, colour::watermark, Align::Centre});
    for (Mark &mark : block.marks)
        std::get<TextMark>(mark).angle = 35;
    return block;
}

} // namespace kontorist::paper
