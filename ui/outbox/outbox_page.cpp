#include "ui/outbox/outbox_page.h"

#include "core/mail/mail_rules.h"
#include "core/mail/mail_run.h"
#include "core/mail/mail_store.h"
#include "ui/lists/bulk_run.h"
#include "ui/outbox/outbox_source.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <chrono>
#include <QAction>
#include <QJsonArray>
#include <QTimer>

namespace kontorist {

namespace {

constexpr auto oneMinute = std::chrono::minutes(1);

// Why what did not go out did not, each reason once.
QString reasonsOf(const QJsonArray &entries)
{
    QStringList reasons;
    for (const QJsonValue &entry : entries)
        if (const QString text = entry[u"text"_s].toString(); !text.isEmpty() && !reasons.contains(text))
            reasons.append(text);
    return reasons.join(u'\n');
}

QString sentenceOf(const std::optional<Objection> &objection)
{
    return objection ? errorText(*objection) : QString();
}

OutboxEntry entryOf(const ListRow &row)
{
    return std::any_cast<OutboxEntry>(row.fact);
}

// All that waits for paper, the oldest first, each document once.
QStringList waitingForPaper(const Database &database)
{
    mail_store::Filter filter{{OutboxState::Pending}, OutputWay::Print, {}, 500, {}};
    QStringList documents;
    while (true) {
        const QList<OutboxEntry> entries = mail_store::list(database, filter);
        for (const OutboxEntry &entry : entries)
            documents.prepend(entry.document);
        if (entries.size() < filter.limit)
            break;
        filter.before = entries.last().id;
    }
    documents.removeDuplicates();
    return documents;
}

} // namespace

OutboxPage::OutboxPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<OutboxSource>(), settings, parent),
      m_printer(company, settings),
      m_decisions(new BulkRun(company, this)),
      m_prints(new BulkRun(
          [this](const Request &request, const std::function<void(const Answer &)> &done) {
              m_printer.print(this, request.fields[u"document"_s].toString(), done);
          },
          this)),
      m_minutes(new QTimer(this))
{
    connect(&list(), &RecordList::opened, this, [this](const ListRow &row) {
        emit goWanted({row.room, row.cells.first().text.section(u'/', 0, 0), {}});
    });
    makeCommands();
    for (BulkRun *run : {m_decisions, m_prints})
        follow(run);
    connect(m_prints, &BulkRun::answered, this, [this](qsizetype, const Answer &answer) {
        if (answer.fault == name(Fault::PrinterFailed))
            m_prints->stop(); // the next one would fare no better
    });
    connect(&list().model(), &ListModel::read, this, &OutboxPage::guardSend);
    m_minutes->callOnTimeout(this, &OutboxPage::guardSend);
    m_minutes->start(oneMinute);
}

void OutboxPage::makeCommands()
{
    m_send = command(
        "outboxSend", tr("Send what is d&ue"), Qt::CTRL | Qt::Key_Return, [this] { send(); }, As::MainButton);
    guard(m_send, "outbox.send", tr("It is still being read."));
    QAction *print = rowCommand(
        "outboxPrint", tr("Pr&int"), QKeySequence::Print,
        [this](const QList<ListRow> &rows) {
            QStringList documents;
            for (const ListRow &row : rows)
                documents.prepend(entryOf(row).document); // the newest stands on top, and is printed last
            this->print(documents);
        },
        As::Button, CommandName("document.printed"));
    guardEach(print, [](const ListRow &row) { return sentenceOf(mail_rules::printObjection(entryOf(row))); });
    makeDecision("outboxRetry", tr("Send &again"), Qt::CTRL | Qt::Key_R, OutboxAct::Retry, "outbox.retry",
                 As::Button);
    makeDecision("outboxDone", tr("It is &done"), Qt::CTRL | Qt::Key_D, OutboxAct::Settle, "outbox.done",
                 As::Button);
    makeDecision("outboxCancel", tr("&Give up"), {}, OutboxAct::Cancel, "outbox.cancel", As::MenuEntry);
    guard(command("outboxPrintAll", tr("Print al&l that waits"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                  [this] { printAll(); }),
          CommandName("document.printed"));
    m_stop = command("outboxStop", tr("St&op the run"), {}, [this] {
        m_decisions->stop();
        m_prints->stop();
    });
    guardStop();
}

void OutboxPage::makeDecision(const char *name, const QString &text, const QKeySequence &key, OutboxAct act,
                              CommandName said, As as)
{
    QAction *action = rowCommand(
        name, text, key, [this, said](const QList<ListRow> &rows) { decide(said, rows); }, as, said);
    guardEach(action, [this, act](const ListRow &row) {
        return sentenceOf(mail_rules::objection(entryOf(row), act, company().clock().now()));
    });
}

void OutboxPage::follow(BulkRun *run)
{
    connect(run, &BulkRun::progress, this, [this](qsizetype done, qsizetype total) {
        guardStop();
        emit summaryChanged(tr("%1 of %2 done").arg(format::count(done), format::count(total)));
    });
    connect(run, &BulkRun::finished, this, [this, run] {
        guardStop();
        report(*run);
    });
}

void OutboxPage::guardStop()
{
    const bool isRunning = m_decisions->isRunning() || m_prints->isRunning();
    guard(m_stop, isRunning ? QString() : tr("Nothing is running."));
}

void OutboxPage::guardSend()
{
    if (!isVisible())
        return;
    company().ask(
        this, [](Session &session) { return mail_run::objection(session); },
        [this](const std::optional<Objection> &objection) {
            guard(m_send, "outbox.send", sentenceOf(objection));
        });
}

void OutboxPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    guardSend(); // the account may have been set meanwhile
}

void OutboxPage::send()
{
    act({u"outbox.send"_s}, [this](const Answer &answer) {
        const auto sent = answer.fields[u"sent"_s].toInteger();
        const QString reasons = reasonsOf(answer.fields[u"entries"_s].toArray());
        const QString words =
            sent == 1 ? tr("1 letter went out.") : tr("%1 letters went out.").arg(format::count(sent));
        if (reasons.isEmpty())
            emit told(words);
        else
            emit complained(words + u'\n' + reasons);
    });
}

void OutboxPage::decide(CommandName command, const QList<ListRow> &rows)
{
    QList<Request> requests;
    for (const ListRow &row : rows)
        requests.append({QString::fromLatin1(static_cast<const char *>(command)), {{u"entry"_s, row.key}}});
    m_decisions->start(requests);
}

void OutboxPage::print(const QStringList &documents)
{
    QList<Request> requests;
    for (const QString &document : documents)
        requests.append({u"document.printed"_s, {{u"document"_s, document}}});
    m_prints->start(requests);
}

void OutboxPage::printAll()
{
    company().ask(this, &waitingForPaper, [this](const QStringList &documents) {
        if (documents.isEmpty())
            emit told(tr("Nothing waits to be printed."));
        else
            print(documents);
    });
}

void OutboxPage::report(const BulkRun &run)
{
    const qsizetype done = run.done() - run.refused();
    QString words;
    if (&run == m_prints)
        words = done == 1 ? tr("1 document was handed to the printer.")
                          : tr("%1 documents were handed to the printer.").arg(format::count(done));
    if (run.refused() > 0)
        emit complained(words.isEmpty() ? run.refusals() : words + u'\n' + run.refusals());
    else if (!words.isEmpty())
        emit told(words);
}

} // namespace kontorist
