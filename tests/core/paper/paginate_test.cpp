#include "core/paper/paginate.h"
#include "core/paper/wording.h"
#include "tests/core/paper/reading.h"
#include "tests/core/paper/samples.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist::paper {

using namespace paper::test;

namespace {

QString articleOf(int line)
{
    return QString::number(1001 + line);
}

QString linesOf(const std::vector<Page> &pages)
{
    QStringList all;
    for (const Page &page : pages)
        for (const TextMark &mark : texts(page))
            all.append(mark.text);
    return all.join(u'\n');
}

/// The running sums as the pages must show them: after the last line of each page that another follows.
QStringList carriedSums(const Sheet &sheet, const std::vector<Page> &pages)
{
    QStringList sums;
    Money sum;
    int page = 1;
    for (int i = 0; i < sheet.table.rows.size(); ++i) {
        const int at = only(pages, articleOf(i)).page;
        if (at != page && sum != Money())
            sums.append(Wording(sheet.language).amount(sum));
        page = at;
        sum += *sheet.table.rows[i].amount;
    }
    return sums;
}

QStringList printedSums(const std::vector<Page> &pages, const QString &label)
{
    QStringList sums;
    for (const Found &carried : find(pages, label))
        for (const TextMark &mark : texts(pages[static_cast<size_t>(carried.page - 1)]))
            if (mark.box.y == carried.mark.box.y && mark.text != label)
                sums.append(mark.text);
    return sums;
}

/// Between the text and the company's foot there is half a centimetre of nothing.
void checkFoot(const std::vector<Page> &pages)
{
    for (const Page &page : pages)
        for (const TextMark &mark : texts(page))
            CHECK((mark.box.bottom() <= 26000 || mark.box.y >= 26500));
}

/// How many marks a following page has before anything is written on it.
size_t emptyFollowingPage(const Sheet &sheet)
{
    Sheet bare;
    bare.letterhead = sheet.letterhead;
    const Page page = paginate(bare).front();
    size_t foot = 0; // with the page's number, which moves to the head
    for (const Mark &mark : page.marks)
        foot += covered(mark).y > 21500 && covered(mark).x >= 2000 ? 1 : 0;
    const size_t head = 3; // sender, number, rule
    return foot - 1 + head + (sheet.watermark.trimmed().isEmpty() ? 0 : 1);
}

} // namespace

TEST_CASE("invoices of 1 to 100 lines: every line once, heads repeated, sums carried, nothing overlaps")
{
    for (int count = 1; count <= 100; ++count) {
        const Sheet sheet = sample::invoice(count);
        const auto pages = paginate(sheet);
        const auto pageCount = static_cast<int>(pages.size());
        INFO(count << " lines, " << pageCount << " pages");
        checkCleanliness(pages);
        checkFoot(pages);

        const QStringList sums = carriedSums(sheet, pages);
        QStringList twice; // at the foot of a page and at the head of the next
        for (const QString &sum : sums)
            twice.append({sum, sum});
        CHECK(printedSums(pages, u"Übertrag"_s) == twice);

        const Found last = only(pages, articleOf(count - 1));
        const Found total = only(pages, u"Rechnungsbetrag"_s);
        CHECK(total.page == last.page);
        CHECK(total.mark.box.y > last.mark.box.y);
        CHECK(only(pages, u"Summe netto"_s).page == total.page);
        CHECK(find(pages, u"Bezeichnung"_s).size() == last.page);

        CHECK(find(pages, u"Seite 1 von %1"_s.arg(pageCount)).size() == 1);
        CHECK(find(pages, u"Seite %1 von %1"_s.arg(pageCount)).size() == 1);
        CHECK(find(pages, u"Müller Handel GmbH · Rechnung RE-2026-00392"_s).size() == pageCount - 1);
    }
}

TEST_CASE("no page is left half empty before a row that had room")
{
    const auto pages = paginate(sample::invoice(60));
    REQUIRE(pages.size() == 3);
    for (size_t page = 0; page + 1 < pages.size(); ++page) {
        const auto carried = find({pages[page]}, u"Übertrag"_s);
        CHECK(carried.last().mark.box.bottom() > 26500 - 500 - 2000);
    }
}

TEST_CASE("a column without content is not printed, and its room goes to the name")
{
    const Sheet sheet = sample::invoice(3);
    const auto pages = paginate(sheet);
    CHECK(find(pages, u"Rabatt"_s).isEmpty());
    Sheet discounted = sheet;
    discounted.table.rows[1].cells[u"discount"_s] = u"5 %"_s;
    const auto wider = paginate(discounted);
    CHECK(find(wider, u"Rabatt"_s).size() == 1);
    CHECK(only(wider, u"Menge"_s).mark.box.x < only(pages, u"Menge"_s).mark.box.x);
}

TEST_CASE("amounts end at the right margin, and so do the totals")
{
    const auto pages = paginate(sample::invoice(25));
    for (const QString &text : {u"Gesamt €"_s, u"1.415,65"_s, u"2.827,80"_s, u"3.365,08 €"_s})
        for (const Found &found : find(pages, text))
            CHECK(found.mark.box.right() == 19000);
    CHECK(find(pages, u"3.365,08 €"_s).size() == 1);
    CHECK(only(pages, u"1002"_s).mark.baseline() == find(pages, u"Mutter M6"_s)[0].mark.baseline());
}

TEST_CASE("a heading never stands alone at the foot of a page, wherever the page ends")
{
    for (int lines = 0; lines < 30; ++lines) {
        Sheet sheet = sample::collectiveInvoice();
        sheet.opening.append({QString(lines, u'\n') + u"Ende"_s, Tone::Plain});
        const auto pages = paginate(sheet);
        const QList<Row> &rows = sheet.table.rows;
        for (qsizetype i = 0; i + 1 < rows.size(); ++i)
            if (!rows[i].heading.isEmpty())
                CHECK(only(pages, rows[i].heading).page == only(pages, rows[i + 1].cells[u"article"_s]).page);
        checkCleanliness(pages);
        checkFoot(pages);
    }
}

TEST_CASE("cells keep away from the rules, in high rows they stand in the middle")
{
    const auto invoice = paginate(sample::invoice(1));
    QList<int> rules;
    for (const Mark &mark : invoice.front().marks)
        if (const auto *line = std::get_if<LineMark>(&mark); line && line->x1 == 2500 && line->x2 == 19000)
            rules.append(line->y1);
    const Box cell = only(invoice, u"1001"_s).mark.box;
    REQUIRE(rules.size() == 3); // below the titles, below the row, above the foot
    CHECK(cell.y - rules[0] == 115);
    CHECK(rules[1] - cell.bottom() == 115);

    const auto picks = paginate(sample::pickList(1));
    const Box place = only(picks, u"B-01-1"_s).mark.box;
    const Box name = only(picks, u"1001 Schraube M6x20 verzinkt"_s).mark.box;
    CHECK(place.y + place.height / 2 == name.y + name.height / 2);
    CHECK(find(picks, u"Platz"_s)[0].mark.box.bottom() + 70 + 1300 / 2 == place.y + place.height / 2);
}

TEST_CASE("a closing block stays on one page")
{
    Closing closing;
    for (int i = 0; i < 12; ++i)
        closing.paragraphs.append({u"Absatz %1"_s.arg(i), Tone::Plain});
    for (int count = 1; count <= 30; ++count) {
        Sheet sheet = sample::invoice(count);
        sheet.closing.append(closing);
        const auto pages = paginate(sheet);
        CHECK(only(pages, u"Absatz 0"_s).page == only(pages, u"Absatz 11"_s).page);
        CHECK(only(pages, u"Absatz 11"_s).mark.box.bottom() <= 26000);
    }
}

TEST_CASE("a row higher than a page is cut between its lines")
{
    Sheet sheet = sample::invoice(3);
    QStringList story;
    for (int i = 0; i < 200; ++i)
        story.append(u"Zeile %1"_s.arg(i));
    sheet.table.rows[1].more = {{story.join(u'\n'), Tone::Muted}};
    const auto pages = paginate(sheet);
    REQUIRE(pages.size() == 5);
    for (const QString &line : story)
        CHECK(find(pages, line).size() == 1);
    CHECK(find(pages, u"Bezeichnung"_s).size() == only(pages, articleOf(2)).page);
    checkCleanliness(pages);
}

TEST_CASE("long texts go on over pages, before and behind the table")
{
    Sheet sheet = sample::invoice(2);
    QStringList story;
    for (int i = 0; i < 150; ++i)
        story.append(u"Satz %1"_s.arg(i));
    sheet.opening.append({story.join(u'\n'), Tone::Plain});
    sheet.closing.append(Closing{.paragraphs = {{u"Ende "_s + story.join(u"\nEnde "_s), Tone::Plain}}});
    const auto pages = paginate(sheet);
    for (const QString &line : story) {
        CHECK(find(pages, line).size() == 1);
        CHECK(find(pages, u"Ende "_s + line).size() == 1);
    }
    checkCleanliness(pages);
}

TEST_CASE("a word wider than its column is broken")
{
    Sheet sheet = sample::invoice(1);
    const QString word(90, u'W');
    sheet.table.rows[0].cells[u"name"_s] = word;
    sheet.opening.append({word, Tone::Plain});
    const auto pages = paginate(sheet);
    checkCleanliness(pages);
    CHECK(linesOf(pages).count(u'W') == 180 + linesOf(paginate(sample::invoice(1))).count(u'W'));
}

TEST_CASE("a paper of the house has neither window nor marks, and works in A5 as well")
{
    for (const Sheet &sheet : {sample::pickList(30), sample::handPickList(30)}) {
        const auto pages = paginate(sheet);
        CHECK(pages.front().width == (sheet.size == PaperSize::A4 ? 21000 : 14800));
        CHECK(only(pages, u"Pickliste 0815"_s).mark.box.y == 1500);
        for (const Row &row : sheet.table.rows)
            CHECK(only(pages, row.cells[u"place"_s]).mark.style == style::place);
        checkCleanliness(pages);
    }
}

TEST_CASE("too many columns for the paper are made narrower, none is lost")
{
    Sheet sheet = sample::pickList(9);
    sheet.size = PaperSize::A5;
    const auto pages = paginate(sheet);
    CHECK(find(pages, u"4012345567890"_s).size() == 1); // no room for the bars
    CHECK(find(pages, u"Artikel"_s).size() == static_cast<qsizetype>(pages.size()));
    checkCleanliness(pages);
}

TEST_CASE("barcodes of a pick list keep away from each other")
{
    const auto pages = paginate(sample::pickList(12));
    QList<Box> codes;
    for (const Mark &mark : pages.front().marks)
        if (std::holds_alternative<CodeMark>(mark))
            codes.append(covered(mark));
    REQUIRE(codes.size() == 13);
    for (qsizetype i = 2; i < codes.size(); ++i) {
        CHECK(codes[i].y - codes[i - 1].bottom() >= 400);
        CHECK(std::abs(codes[i].x - codes[i - 1].x) >= 1000);
    }
}

TEST_CASE("a barcode that cannot be printed leaves its text")
{
    Sheet sheet = sample::deliveryNote();
    for (const QString &text : {u"LS-Müller"_s, QString(60, u'X')}) {
        sheet.barcode = text;
        const auto pages = paginate(sheet);
        CHECK(linesOf(pages).contains(text.left(20)));
        for (const Mark &mark : pages.front().marks)
            CHECK_FALSE(std::holds_alternative<CodeMark>(mark));
        checkCleanliness(pages);
    }
}

TEST_CASE("blank lines turn no page")
{
    const QString blank(90, u'\n');
    Sheet sheet = sample::invoice(3);
    sheet.closing.append(Closing{.paragraphs = {{blank, Tone::Plain}}});
    CHECK(paginate(sheet).size() == 1);
    sheet.closing.append(Closing{.paragraphs = {{u"Ende"_s + blank, Tone::Plain}}});
    CHECK(paginate(sheet).size() == 2);
    sheet = sample::invoice(1);
    sheet.opening = {{blank, Tone::Plain}};
    CHECK(paginate(sheet).size() == 2);
    sheet.opening = {{u"Anfang"_s + blank, Tone::Plain}};
    CHECK(paginate(sheet).size() == 1);
    sheet = sample::invoice(1);
    sheet.table.rows[0].more = {{u"mehr"_s + blank, Tone::Plain}};
    CHECK(paginate(sheet).size() == 2);
}

TEST_CASE("an empty sheet is one page")
{
    const auto pages = paginate(Sheet());
    REQUIRE(pages.size() == 1);
    CHECK(linesOf(pages) == u"Seite 1 von 1"_s);
}

TEST_CASE("whatever stands on a sheet, the pages end and stay clean")
{
    const QStringList odd = {u"Wort"_s,
                             QString(300, u'M'),
                             u"€ "_s.repeated(400),
                             u"a\nb\nc\n"_s.repeated(30),
                             u"\u202e1,00"_s,
                             u"مخبز"_s,
                             {},
                             u" "_s,
                             u"-1.234.567.890,12 €"_s};
    rc::prop("a sheet of odd texts", [&odd] {
        const auto text = [&odd] { return odd[*rc::gen::inRange<qsizetype>(0, odd.size())]; };
        Sheet sheet = sample::invoice(*rc::gen::inRange(0, 40));
        sheet.letterhead.form = *rc::gen::element(Form::A, Form::B, Form::Plain);
        sheet.letterhead.company = text();
        sheet.letterhead.footer[1][0] = text();
        sheet.address[0] = text();
        sheet.facts[0].value = text();
        sheet.subject = text();
        sheet.opening[0].text = text();
        sheet.watermark = text();
        for (Row &row : sheet.table.rows) {
            row.cells[u"name"_s] = text();
            row.cells[u"quantity"_s] = text();
            row.cells[u"discount"_s] = text();
        }
        sheet.totals[0].label = text();
        sheet.closing[0].paragraphs[0].text = text();
        sheet.closing[0].checkBoxes = {text(), text()};
        sheet.closing[0].signatures = {text()};
        const auto pages = paginate(sheet);
        RC_ASSERT(pages.size() < 120);
        checkCleanliness(pages);
        for (size_t i = 1; i < pages.size(); ++i)
            RC_ASSERT(pages[i].marks.size() > emptyFollowingPage(sheet)); // never only head and foot
    });
}

} // namespace kontorist::paper
