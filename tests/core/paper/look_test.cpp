#include "core/paper/paginate.h"
#include "core/paper/pdf.h"
#include "tests/core/paper/samples.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

namespace kontorist::paper {

// Hidden: ./build/tests/test_paper "[.look]" writes PDFs into the folder KONTORIST_LOOK for the eye.
TEST_CASE("sample papers are written for the eye", "[.look]")
{
    const QDir folder(qEnvironmentVariable("KONTORIST_LOOK", QDir::tempPath()));
    Sheet formA = sample::invoice(8);
    formA.letterhead.form = Form::A;
    formA.letterhead.logo.clear();
    formA.letterhead.company = u"Bäckereibedarf Großhandelsgesellschaft Nord mbH & Co. KG"_s;
    formA.table.rows[3].cells[u"discount"_s] = u"10 %"_s;
    const Sheet handSize = sample::handPickList(9);
    const QMap<QString, Sheet> samples = {
        {u"form-a"_s, formA},
        {u"pick-list-a5"_s, handSize},
        {u"invoice-1"_s, sample::invoice(1)},
        {u"invoice-5"_s, sample::invoice(5)},
        {u"invoice-25"_s, sample::invoice(25)},
        {u"invoice-60-en"_s, sample::invoice(60, u"en"_s)},
        {u"delivery-note"_s, sample::deliveryNote()},
        {u"pick-list"_s, sample::pickList(30)},
        {u"quote"_s, sample::quote()},
        {u"collective-invoice"_s, sample::collectiveInvoice()},
    };
    for (auto it = samples.begin(); it != samples.end(); ++it) {
        QFile file(folder.filePath(it.key() + u".pdf"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        const QDateTime created(QDate(2026, 11, 22), QTime(5, 0), Qt::UTC);
        const QByteArray bytes =
            pdf(paginate(it.value()), {it->subject, it->letterhead.company, it->language, created});
        CHECK(file.write(bytes) == bytes.size());
    }
}

} // namespace kontorist::paper
