#include "ui/outbox/outbox_page.h"

#include "ui/lists/bulk_run.h"
#include "ui/outbox/outbox_source.h"
#include "ui/text/format.h"

#include <QJsonArray>

namespace kontorist {

namespace {

// Why what did not go out did not, each reason once.
QString reasonsOf(const QJsonArray &entries)
{
    QStringList reasons;
    for (const QJsonValue &entry : entries)
        if (const QString text = entry[u"text"_s].toString(); !text.isEmpty() && !reasons.contains(text))
            reasons.append(text);
    return reasons.join(u'\n');
}

} // namespace

OutboxPage::OutboxPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<OutboxSource>(), settings, parent), m_run(new BulkRun(company, this))
{
    connect(&list(), &RecordList::opened, this, [this](const ListRow &row) {
        emit goWanted({row.room, row.cells.first().text.section(u'/', 0, 0), {}});
    });
    QAction *send = command(
        "outboxSend", tr("Send what is d&ue"), Qt::CTRL | Qt::Key_Return, [this] { this->send(); },
        As::MainButton);
    guard(send, CommandName("outbox.send"));
    rowCommand(
        "outboxRetry", tr("Send &again"), Qt::CTRL | Qt::Key_R,
        [this](const QList<ListRow> &rows) { decide(u"outbox.retry"_s, rows); }, As::Button,
        CommandName("outbox.retry"));
    rowCommand(
        "outboxDone", tr("It is &done"), Qt::CTRL | Qt::Key_D,
        [this](const QList<ListRow> &rows) { decide(u"outbox.done"_s, rows); }, As::Button,
        CommandName("outbox.done"));
    rowCommand(
        "outboxCancel", tr("&Give up"), {},
        [this](const QList<ListRow> &rows) { decide(u"outbox.cancel"_s, rows); }, As::MenuEntry,
        CommandName("outbox.cancel"));
    connect(m_run, &BulkRun::finished, this, [this] {
        if (m_run->refused() > 0)
            emit complained(m_run->refusals());
    });
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

void OutboxPage::decide(const QString &command, const QList<ListRow> &rows)
{
    QList<Request> requests;
    for (const ListRow &row : rows)
        requests.append({command, {{u"entry"_s, row.key}}});
    m_run->start(requests);
}

} // namespace kontorist
