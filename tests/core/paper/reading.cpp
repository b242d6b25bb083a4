#include "tests/core/paper/reading.h"

#include "core/paper/fonts.h"
#include "tests/support/test.h"

#include <QProcess>

namespace kontorist::paper::test {

namespace {

/// What must not be overlapped: everything but grounds, rules and the watermark.
QList<Box> solid(const Page &page)
{
    QList<Box> boxes;
    for (const Mark &mark : page.marks) {
        const auto *text = std::get_if<TextMark>(&mark);
        const bool isUnder = std::holds_alternative<FillMark>(mark) || std::holds_alternative<LineMark>(mark);
        if (!isUnder && !(text && text->angle != 0))
            boxes.append(covered(mark));
    }
    return boxes;
}

int overlaps(const Page &page)
{
    const QList<Box> boxes = solid(page);
    int count = 0;
    for (qsizetype i = 0; i < boxes.size(); ++i)
        for (qsizetype j = i + 1; j < boxes.size(); ++j)
            count += boxes[i].meets(boxes[j]) ? 1 : 0;
    return count;
}

} // namespace

QList<TextMark> texts(const Page &page)
{
    QList<TextMark> result;
    for (const Mark &mark : page.marks)
        if (const auto *text = std::get_if<TextMark>(&mark); text && text->angle == 0)
            result.append(*text);
    return result;
}

QList<Found> find(const std::vector<Page> &pages, const QString &text)
{
    QList<Found> result;
    for (size_t i = 0; i < pages.size(); ++i)
        for (const TextMark &mark : texts(pages[i]))
            if (mark.text == text)
                result.append({static_cast<int>(i) + 1, mark});
    return result;
}

Found only(const std::vector<Page> &pages, const QString &text)
{
    const QList<Found> all = find(pages, text);
    INFO(text.toStdString());
    REQUIRE(all.size() == 1);
    return all.first();
}

void checkCleanliness(const std::vector<Page> &pages)
{
    FontSet fonts;
    for (const Page &page : pages) {
        CHECK(overlaps(page) == 0);
        const Box paper{400, 400, page.width - 800, page.height - 800}; // no printer reaches its edge
        for (const Mark &mark : page.marks) {
            const auto *text = std::get_if<TextMark>(&mark);
            INFO((text ? text->text.toStdString() : std::string()));
            CHECK(paper.holds(covered(mark)));
            if (text && text->angle == 0)
                CHECK(fonts.metrics(text->style).horizontalAdvance(text->text) <= text->box.width + 1);
        }
    }
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << " of installer/dependencies, group test");
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace kontorist::paper::test
