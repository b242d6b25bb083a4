#include "core/paper/paginate.h"
#include "tests/core/paper/reading.h"
#include "tests/core/paper/samples.h"
#include "tests/support/test.h"

namespace kontorist::paper {

using namespace paper::test;

namespace {

bool isInside(const Box &window, const Page &page, const QStringList &allowed)
{
    for (const Mark &mark : page.marks) {
        const auto *text = std::get_if<TextMark>(&mark);
        const bool isRule = std::holds_alternative<LineMark>(mark); // below the return line
        if (covered(mark).meets(window) && !isRule && !(text && allowed.contains(text->text)))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("the parts of a letter stand where DIN 5008 has them")
{
    for (const Form form : {Form::A, Form::B}) {
        Sheet sheet = sample::invoice(3);
        sheet.letterhead.form = form;
        const auto pages = paginate(sheet);
        const int shift = form == Form::A ? -1800 : 0;
        const TextMark address = only(pages, u"Bäckerei Sommer GmbH"_s).mark;
        CHECK(address.box.x == 2500);
        CHECK(address.box.y == 6270 + shift);
        CHECK(only(pages, u"Rechnungsnummer"_s).mark.box.x == 12500);
        CHECK(only(pages, u"22.11.2026"_s).mark.box.y == 5490 + shift);
        CHECK(only(pages, sheet.subject).mark.box.y == 9846 + shift);
        QList<int> marks;
        for (const Mark &mark : pages.front().marks)
            if (const auto *line = std::get_if<LineMark>(&mark); line && line->x1 < 1000)
                marks.append(line->y1);
        CHECK(marks == (form == Form::A ? QList<int>{8700, 14850, 19200} : QList<int>{10500, 14850, 21000}));
        CHECK(only(pages, u"20457 Hamburg"_s).mark.box.bottom() < 29700 - 500);
        CHECK(only(pages, u"AG Hamburg HRB 12345"_s).mark.box.y >= 26500);
        checkCleanliness(pages);
    }
}

TEST_CASE("nothing but the return line and the address stands in the window")
{
    for (const Form form : {Form::A, Form::B}) {
        Sheet sheet = sample::quote();
        sheet.letterhead.form = form;
        const Box window = measures(form, PaperSize::A4).addressField;
        const auto pages = paginate(sheet);
        CHECK(isInside(window, pages.front(), QStringList{sheet.returnLine} + sheet.address));
        for (const QString &line : sheet.address)
            CHECK(window.holds(only(pages, line).mark.box));
    }
}

TEST_CASE("an address fits the window with six lines of 80 mm")
{
    const QStringList six{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
    CHECK(fitsAddressField(sample::address()));
    CHECK(fitsAddressField(six));
    CHECK_FALSE(fitsAddressField(six + QStringList{u"g"_s}));
    CHECK_FALSE(fitsAddressField({u"Gesellschaft für Bäckereibedarf und Großhandel mbH & Co. KG"_s}));
}

TEST_CASE("an address that is too long is printed smaller and stays in the window")
{
    Sheet sheet = sample::invoice(1);
    sheet.address = {u"Gesellschaft für Bäckereibedarf und Großhandel mbH & Co. KG"_s,
                     u"Abteilung Einkauf"_s,
                     u"Frau Dr. Jana Sommer-Winterfeld"_s,
                     u"Gebäude 7, Aufgang C"_s,
                     u"Lindenweg 12"_s,
                     u"04109 Leipzig"_s};
    const auto pages = paginate(sheet);
    const TextMark town = only(pages, u"04109 Leipzig"_s).mark;
    CHECK(town.style.size < points(100));
    CHECK(measures(Form::B, PaperSize::A4).addressField.holds(town.box));
    checkCleanliness(pages);
    sheet.address = QStringList(60, u"noch eine Zeile"_s);
    checkCleanliness(paginate(sheet));
}

TEST_CASE("a long information block moves the subject down, a longer one goes on in the text")
{
    Sheet sheet = sample::invoice(1);
    sheet.facts.append({{u"Leitweg-ID"_s, u"04011000-12345-67"_s},
                        {u"Ihre USt-IdNr."_s, u"DE987654321"_s},
                        {u"Ansprechpartner"_s, u"Max Beispiel"_s}});
    auto pages = paginate(sheet);
    const Box last = only(pages, u"Max Beispiel"_s).mark.box;
    CHECK(only(pages, sheet.subject).mark.box.y == last.bottom() + 20 + belowTheField);
    checkCleanliness(pages);
    for (int i = 0; i < 40; ++i)
        sheet.facts.append({u"Angabe %1"_s.arg(i), u"Wert %1"_s.arg(i)});
    pages = paginate(sheet);
    CHECK(find(pages, u"Wert 39"_s).size() == 1);
    checkCleanliness(pages);
}

TEST_CASE("an accent that cannot be read on white is not used")
{
    Sheet sheet = sample::invoice(1);
    CHECK(only(paginate(sheet), sheet.subject).mark.colour == 0xff0b5cad);
    sheet.letterhead.accent = Qt::yellow;
    CHECK(only(paginate(sheet), sheet.subject).mark.colour == colour::text);
}

TEST_CASE("a logo that cannot be read leaves the name alone")
{
    Sheet sheet = sample::invoice(1);
    sheet.letterhead.logoHasName = true;
    CHECK(find(paginate(sheet), u"Werkzeug & Befestigung"_s).isEmpty());
    for (const QByteArray &bytes : {QByteArray("no picture"), QByteArray("<svg"), QByteArray()}) {
        sheet.letterhead.logo = bytes;
        CHECK(find(paginate(sheet), u"Werkzeug & Befestigung"_s).size() == 1);
    }
}

TEST_CASE("a watermark lies under the text, away from the window, whatever it says")
{
    Sheet sheet = sample::invoice(3);
    for (const QString &text : {u"ENTWURF"_s, u"KOPIE"_s, u"VERTRAULICH UND NUR ZUR ANSICHT"_s, u"X"_s}) {
        sheet.watermark = text;
        const auto pages = paginate(sheet);
        const auto *mark = std::get_if<TextMark>(&pages.front().marks.front());
        REQUIRE(mark);
        CHECK(mark->text == text);
        CHECK(covered(*mark).y > 10000);
        CHECK(Box{2000, 10000, 17000, 16500}.holds(covered(*mark)));
        CHECK(mark->colour == colour::watermark);
    }
}

} // namespace kontorist::paper
