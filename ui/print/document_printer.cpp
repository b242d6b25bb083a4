#include "ui/print/document_printer.h"

#include "core/mail/mail.h"
#include "core/paper/paginate.h"
#include "ui/text/error_text.h"
#include "ui/widgets/aside.h"

#include <map>

namespace kontorist {

namespace {

/// One document on its way out. It holds nothing of the page that asked for it.
struct Job
{
    CompanyThread &company;
    QString number;
    std::map<DocumentKind, PrintChoice> choices;
    DocumentPrinter::Printer printer;
    DocumentPrinter::Done done;

    void archive(const QString &file, const std::function<void()> &next) const;
    void read(const std::shared_ptr<const Job> &self) const;
    void handOver(const std::shared_ptr<const Job> &self, const document_actions::DocumentSheet &found) const;
    void note(const QJsonObject &how) const;
    void fail(const QString &sentence, const QString &fault = {}) const;
};

void Job::archive(const QString &file, const std::function<void()> &next) const
{
    QJsonObject fields{{u"document"_s, number}, {u"format"_s, word(DocumentFormat::Pdf)}};
    if (!file.isEmpty())
        fields[u"to"_s] = file;
    company.act(&company, {u"document.export"_s, fields}, [done = done, next](const Answer &answer) {
        if (answer.isOk)
            next();
        else
            done(answer);
    });
}

// A confirmation is dated by being made, so the sheet is read again before it goes to the printer.
void Job::read(const std::shared_ptr<const Job> &self) const
{
    company.ask(
        &company, [number = number](const Database &database) { return FoundSheet::of(database, number); },
        [self](const FoundSheet &found) {
            if (found.shown)
                self->handOver(self, *found.shown);
            else
                self->fail(found.trouble);
        },
        [self](const Objection &trouble) { self->fail(errorText(trouble), name(trouble.fault)); });
}

void Job::handOver(const std::shared_ptr<const Job> &self, const document_actions::DocumentSheet &found) const
{
    const PrintChoice choice = choices.at(found.record.kind);
    doAside(
        &company,
        [sheet = found.sheet, choice, printer = printer]() -> std::optional<Objection> {
            try {
                const auto pages = std::make_shared<const std::vector<paper::Page>>(paper::paginate(sheet));
                return printer(pages, choice, sheet.shortTitle);
            } catch (const Error &error) {
                return error.reason();
            }
        },
        [self, choice](const std::optional<Objection> &objection) {
            if (objection)
                return self->fail(errorText(*objection), name(objection->fault));
            QJsonObject how{{u"by"_s, word(PageWay::Printer)}, {u"copies"_s, choice.copies}};
            if (!choice.printer.isEmpty())
                how[u"printer"_s] = choice.printer;
            self->note(how);
        });
}

void Job::note(const QJsonObject &how) const
{
    QJsonObject fields = how;
    fields[u"document"_s] = number;
    company.act(&company, {u"document.printed"_s, fields}, done);
}

void Job::fail(const QString &sentence, const QString &fault) const
{
    Answer answer;
    answer.fault = fault;
    answer.text = sentence;
    done(answer);
}

std::map<DocumentKind, PrintChoice> choicesOf(const QSettings &settings)
{
    std::map<DocumentKind, PrintChoice> choices;
    for (size_t i = 0; i < wordsOf<DocumentKind>.size(); ++i)
        choices.emplace(static_cast<DocumentKind>(i),
                        PrintChoice::of(settings, static_cast<DocumentKind>(i)));
    return choices;
}

// A refusal is heard though nobody waits for it any more.
DocumentPrinter::Done heard(CompanyThread &company, QObject *asker, const DocumentPrinter::Done &done)
{
    return [&company, waiting = QPointer<QObject>(asker), done](const Answer &answer) {
        if (waiting)
            done(answer);
        else if (!answer.isOk)
            emit company.unheard(answer.text);
    };
}

} // namespace

FoundSheet FoundSheet::of(const Database &database, const QString &number)
{
    try {
        return {document_actions::sheet(database, number), {}};
    } catch (const Error &error) {
        return {{}, errorText(error.reason())};
    }
}

DocumentPrinter::DocumentPrinter(CompanyThread &company, QSettings &settings)
    : m_company(company),
      m_settings(settings),
      m_printer([](const Pages &pages, const PrintChoice &choice, const QString &title) {
          return printing::print(pages, choice, title);
      })
{
}

void DocumentPrinter::print(QObject *asker, const QString &number, const Done &done) const
{
    const auto job = std::make_shared<const Job>(
        Job{m_company, number, choicesOf(m_settings), m_printer, heard(m_company, asker, done)});
    job->archive({}, [job] { job->read(job); });
}

void DocumentPrinter::savePdf(QObject *asker, const QString &number, const QString &file,
                              const Done &done) const
{
    const auto job =
        std::make_shared<const Job>(Job{m_company, number, {}, m_printer, heard(m_company, asker, done)});
    job->archive(file, [job] { job->note({{u"by"_s, word(PageWay::File)}}); });
}

} // namespace kontorist
