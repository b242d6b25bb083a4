#include "core/company/company_actions.h"
#include "core/company/company_store.h"
#include "core/documents/letterhead_actions.h"
#include "core/documents/letterhead_rules.h"
#include "core/documents/letterhead_store.h"
#include "core/documents/specimen_rules.h"
#include "core/paper/paginate.h"
#include "core/tax/tax_store.h"
#include "tests/core/documents/trade.h"

#include <QBuffer>
#include <QImage>

namespace kontorist {

using namespace test;

namespace {

QByteArray png()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Letterhead chosen()
{
    Letterhead letterhead;
    letterhead.form = LetterForm::A;
    letterhead.accent = u"#1f5fa8"_s;
    letterhead.slogan = u"Seit 1921"_s;
    letterhead.logo = png();
    letterhead.logoOnRight = true;
    letterhead.footer = {QString(), u"www.beispiel.de\nMo–Fr 8–16 Uhr"_s};
    letterhead.hidden = {OptionalColumn::Article, OptionalColumn::Open};
    letterhead.texts = {{DocumentKind::Invoice, u"de"_s, u"Vor der Tabelle."_s, u"Am Ende."_s},
                        {DocumentKind::Invoice, u"en"_s, u"Before the table."_s, {}},
                        {DocumentKind::Quote, u"de"_s, {}, u"Gern beraten wir Sie."_s}};
    return letterhead;
}

QStringList columnsOf(const paper::Sheet &sheet)
{
    QStringList ids;
    for (const paper::Column &column : sheet.table.columns)
        ids.append(column.id);
    return ids;
}

QString wordsOfSheet(const paper::Sheet &sheet)
{
    QStringList words;
    for (const paper::Paragraph &paragraph : sheet.opening)
        words.append(paragraph.text);
    for (const paper::Closing &closing : sheet.closing)
        for (const paper::Paragraph &paragraph : closing.paragraphs)
            words.append(paragraph.text);
    return words.join(u'\n');
}

} // namespace

BOTH("a letterhead comes back as it was chosen, and each change is a new version", company)
{
    CHECK(letterhead_store::current(company.database()).id.isNull());
    const Letterhead first = letterhead_actions::set(company.session, chosen());
    const Letterhead read = letterhead_store::current(company.database());
    CHECK(read.id == first.id);
    CHECK(read.form == LetterForm::A);
    CHECK(read.accent == u"#1f5fa8"_s);
    CHECK(read.slogan == u"Seit 1921"_s);
    CHECK(read.logo == png());
    CHECK(read.logoOnRight);
    CHECK_FALSE(read.logoHasName);
    CHECK(read.footer == chosen().footer);
    CHECK(read.hidden == chosen().hidden);
    REQUIRE(read.texts.size() == 3);
    CHECK(read.texts[0].opening == u"Vor der Tabelle."_s);
    CHECK(read.texts[1].language == u"en"_s);
    CHECK(read.texts[2].closing == u"Gern beraten wir Sie."_s);

    Letterhead other = read;
    other.slogan = u"Seit 1922"_s;
    letterhead_actions::set(company.session, other);
    CHECK(letterhead_store::current(company.database()).logo == png());
    CHECK(company.database().number(u"SELECT COUNT(*) FROM letterhead_logo"_s) == 1);
    const Letterhead second = letterhead_actions::set(company.session, Letterhead());
    CHECK(letterhead_store::current(company.database()).logo.isEmpty());
    CHECK(letterhead_store::version(company.database(), first.id).logo == png());
    CHECK(second.id != first.id);
}

BOTH("a document is shown on the letterhead that it was printed with, others on that of now", company)
{
    open(company);
    const Party customer = addCustomer(company);
    const QString printed = billed(company, draft(customer)).number;
    const QString later = billed(company, draft(customer)).number;
    letterhead_actions::set(company.session, chosen());
    const QByteArray bytes = document_actions::archive(company.session, printed).bytes;
    letterhead_actions::set(company.session, Letterhead());

    const auto shown = [&](const QString &number) {
        return document_actions::sheet(company.database(), number).sheet;
    };
    CHECK(shown(printed).letterhead.slogan == u"Seit 1921"_s);
    CHECK(shown(printed).letterhead.form == paper::Form::A);
    CHECK(wordsOfSheet(shown(printed)).contains(u"Vor der Tabelle."_s));
    CHECK(shown(later).letterhead.slogan.isEmpty());
    CHECK(shown(later).letterhead.form == paper::Form::B);
    CHECK(document_actions::archive(company.session, printed).bytes == bytes);
}

BOTH("a document that was handed out before there was a letterhead stays plain", company)
{
    open(company);
    const QString number = billed(company, draft(addCustomer(company))).number;
    document_actions::archive(company.session, number);
    letterhead_actions::set(company.session, chosen());
    CHECK(document_actions::sheet(company.database(), number).sheet.letterhead.slogan.isEmpty());
}

TEST_CASE("what the law asks for in the foot stays, whatever stands below it")
{
    const Company company = ours();
    const paper::Sheet plain =
        specimen_rules::sheet(company, {}, DocumentKind::DeliveryNote, u"de"_s, QDate(2026, 5, 4));
    const paper::Sheet dressed = letterhead_rules::dressed(plain, DocumentKind::DeliveryNote, chosen());
    REQUIRE(dressed.letterhead.footer.size() >= plain.letterhead.footer.size());
    for (qsizetype i = 0; i < plain.letterhead.footer.size(); ++i)
        CHECK(dressed.letterhead.footer[i].mid(0, plain.letterhead.footer[i].size()) ==
              plain.letterhead.footer[i]);
    CHECK(dressed.letterhead.footer[1].contains(u"www.beispiel.de"_s));
    CHECK(columnsOf(plain).contains(u"article"_s));
    CHECK(columnsOf(dressed) == QStringList{u"position"_s, u"name"_s, u"ordered"_s, u"delivered"_s});
}

TEST_CASE("a text stands on documents of its kind and language alone")
{
    TestCompany company(Kind::SQLite);
    TaxRates rates;
    Questions questions(company.database());
    tax_store::ask(questions, rates);
    questions.ask();
    const auto words = [&](DocumentKind kind, const QString &language) {
        return wordsOfSheet(letterhead_rules::dressed(
            specimen_rules::sheet(ours(), rates, kind, language, QDate(2026, 5, 4)), kind, chosen()));
    };
    CHECK(words(DocumentKind::Invoice, u"de"_s).contains(u"Am Ende."_s));
    CHECK(words(DocumentKind::Invoice, u"en"_s).contains(u"Before the table."_s));
    CHECK_FALSE(words(DocumentKind::Invoice, u"en"_s).contains(u"Am Ende."_s));
    CHECK(words(DocumentKind::Quote, u"de"_s).contains(u"Gern beraten wir Sie."_s));
    CHECK_FALSE(words(DocumentKind::Correction, u"de"_s).contains(u"Am Ende."_s));
}

TEST_CASE("every specimen is a whole document in both languages, and adds up")
{
    TestCompany company(Kind::SQLite);
    TaxRates rates;
    Questions questions(company.database());
    tax_store::ask(questions, rates);
    questions.ask();
    for (const QString &language : {u"de"_s, u"en"_s})
        for (const DocumentKind kind :
             {DocumentKind::Quote, DocumentKind::Confirmation, DocumentKind::DeliveryNote,
              DocumentKind::Invoice, DocumentKind::Correction}) {
            INFO(word(kind).toStdString());
            const paper::Sheet sheet =
                specimen_rules::sheet(ours(), rates, kind, language, QDate(2026, 5, 4));
            CHECK(sheet.language == language);
            CHECK_FALSE(sheet.subject.isEmpty());
            CHECK_FALSE(sheet.table.rows.isEmpty());
            CHECK(paper::paginate(sheet).size() == 1);
        }
    const paper::Sheet invoice =
        specimen_rules::sheet(ours(), rates, DocumentKind::Invoice, u"de"_s, QDate(2026, 5, 4));
    // 298.80 + 268.20 + 204.00 = 771.00 and 19 %
    CHECK(invoice.totals.last().amount.contains(u"917,49"_s));
}

TEST_CASE("a letterhead that cannot be printed is refused with the field that is wrong")
{
    const Company company = ours();
    const auto fault = [&](auto change) {
        Letterhead letterhead;
        change(letterhead);
        return letterhead_rules::objection(letterhead, company).value_or(Objection{Fault::InternalError});
    };
    CHECK_FALSE(letterhead_rules::objection(chosen(), company));
    CHECK(fault([](Letterhead &each) { each.accent = u"blau"_s; }).fault == Fault::ColourUnreadable);
    CHECK(fault([](Letterhead &each) { each.accent = u"#1f5"_s; }).fault == Fault::ColourUnreadable);
    CHECK(fault([](Letterhead &each) { each.accent = u"#ffee00"_s; }).fault == Fault::ColourTooPale);
    CHECK(fault([](Letterhead &each) { each.logo = "no picture"; }) ==
          Objection{Fault::PictureUnreadable, u"logo"_s});
    CHECK(fault([](Letterhead &each) {
              each.footer = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
          }) == Objection{Fault::NumberTooLarge, u"footer"_s, u"4"_s});
    CHECK(fault([](Letterhead &each) {
              each.footer = {QString(), u"x\n"_s.repeated(20)};
          }).subject == u"footer[1]"_s);
    CHECK(fault([](Letterhead &each) {
              each.texts = {{DocumentKind::Quote, u"de"_s, u"a"_s, {}},
                            {DocumentKind::Quote, u"de"_s, u"b"_s, {}}};
          }) == Objection{Fault::TextTwice, u"texts[1]"_s, u"quote"_s});
}

} // namespace kontorist
