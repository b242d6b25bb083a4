#include "app/commands/door.h"

#include "core/base/json.h"
#include "core/db/busy.h"
#include "core/journal/unit_of_work.h"
#include "core/stock/stock_actions.h"
#include "ui/text/error_text.h"

#include <QJsonDocument>

namespace kontorist {

namespace {

constexpr CommandName housekeeping("house.keep");

QString kindOf(const Error &error)
{
    if (dynamic_cast<const Conflict *>(&error))
        return u"conflict"_s;
    return dynamic_cast<const Failed *>(&error) ? u"failed"_s : u"refused"_s;
}

QJsonObject refusal(const QString &kind, const QString &fault, const QString &subject, const QString &text)
{
    return {{u"ok"_s, false},
            {u"kind"_s, kind},
            {u"fault"_s, fault},
            {u"subject"_s, subject.left(200)},
            {u"text"_s, text}};
}

QJsonObject refusal(const Error &error)
{
    return refusal(kindOf(error), name(error.fault()), error.reason().subject, errorText(error.reason()));
}

QJsonObject refusal(const Malformed &malformed)
{
    return refusal(u"malformed"_s, name(malformed.kind), malformed.subject,
                   malformedText(name(malformed.kind), malformed.subject, malformed.detail));
}

QJsonObject parsed(const QByteArray &line)
{
    if (line.size() > Door::longestLine)
        throw Malformed{Malformed::Kind::LineTooLong, {}, QString::number(Door::longestLine)};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        throw Malformed{Malformed::Kind::NotJson, {}, error.errorString()};
    return document.object();
}

const Command &commandOf(const QJsonObject &request)
{
    const QJsonValue name = request[u"do"_s];
    if (!name.isString())
        throw Malformed{Malformed::Kind::CommandMissing, u"do"_s, {}};
    const Command *command = commands::find(name.toString());
    if (!command)
        throw Malformed{Malformed::Kind::CommandUnknown, name.toString().left(60), {}};
    return *command;
}

QString textField(const QJsonObject &request, const QString &field)
{
    const QJsonValue value = request[field];
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        throw Malformed{Malformed::Kind::WrongType, field, fields::typeName(FieldType::Text)};
    require(text::objection(value.toString(), field, text::shortest));
    return text::tidied(value.toString());
}

bool isOwnField(const Command &command, const QString &name)
{
    return std::any_of(command.fields.begin(), command.fields.end(),
                       [&](const Field &field) { return name == QLatin1StringView(field.name); });
}

// What identifies a request under its key: all that was said, and the day it was said for.
QByteArray canonical(const Session &session, const Command &command, const QJsonObject &fields)
{
    QJsonObject request = fields;
    request[u"do"_s] = QLatin1StringView(command.name);
    if (session.on)
        request[u"on"_s] = session.on->toString(Qt::ISODate);
    return compact(request);
}

// What is done, or why it was not.
QJsonObject answered(const std::function<QJsonObject()> &act)
{
    try {
        return act();
    } catch (const Malformed &malformed) {
        return refusal(malformed);
    } catch (const Failed &failed) {
        qCritical("%s", failed.what()); // the machine's own words belong into the log
        return refusal(failed);
    } catch (const Error &error) {
        return refusal(error);
    } catch (const std::exception &bug) {
        qCritical("%s", bug.what());
        return refusal(Failed(Fault::InternalError, {}, QString::fromUtf8(bug.what())));
    }
}

QByteArray written(QJsonObject answer, const QJsonValue &id)
{
    if (!id.isUndefined())
        answer[u"id"_s] = id;
    return compact(answer);
}

// The first answer, or that there was one, where it is forgotten.
QJsonObject repeated(const QByteArray &answer)
{
    return answer.isEmpty() ? QJsonObject{{u"repeated"_s, true}} : QJsonDocument::fromJson(answer).object();
}

} // namespace

QByteArray Door::answer(const QByteArray &line)
{
    QJsonValue id(QJsonValue::Undefined);
    const QJsonObject answer = answered([&] {
        const QJsonObject request = parsed(line);
        id = request[u"id"_s];
        return execute(commandOf(request), request);
    });
    m_session.on.reset();
    m_session.reason.clear();
    m_session.key.clear();
    return written(answer, id);
}

QJsonObject Door::execute(const Command &command, QJsonObject request)
{
    const QString key = admit(m_session, command, request);
    QJsonObject answer = answerTo(command, request, key);
    answer[u"ok"_s] = true;
    return answer;
}

// What stands in every request goes to the session; what is left are the command's own fields, and fit it.
QString Door::admit(Session &session, const Command &command, QJsonObject &request)
{
    const QString on = textField(request, u"on"_s);
    QString key = textField(request, u"key"_s);
    session.key = key;
    if (!isOwnField(command, u"reason"_s))
        session.reason = textField(request, u"reason"_s);
    for (const QString &common : {u"id"_s, u"do"_s, u"on"_s, u"key"_s, u"reason"_s})
        if (!isOwnField(command, common))
            request.remove(common);
    require(command_duties::objection(session.database.duties(), command.name));
    fields::check(request, command.fields);
    if (!on.isEmpty())
        session.on = date::read(on, u"on"_s);
    if (command.effect != Command::Effect::Reads || session.today() <= session.clock.today())
        keepHouse(session); // who only looks ahead changes nothing
    return key;
}

// A line that cannot be read is answered at once, with what is wrong about it.
std::unique_ptr<LongLine> Door::begun(const QByteArray &line)
{
    try {
        const QJsonObject request = parsed(line);
        if (commandOf(request).begin)
            return std::unique_ptr<LongLine>(new LongLine(*this, m_session, request));
    } catch (const Malformed &) {
        return {};
    }
    return {};
}

LongLine::LongLine(Door &door, const Session &session, const QJsonObject &request)
    : m_door(door), m_session(session), m_request(request), m_command(commandOf(request))
{
}

std::optional<Job> LongLine::next()
{
    std::optional<Job> job;
    const QJsonObject answer = answered([&]() -> QJsonObject {
        m_session.takeTheChair(); // others may have sat there since the last step
        if (!m_work)
            if (const auto earlier = begin())
                return *earlier;
        job = m_work->next(m_session);
        if (job)
            return {};
        QJsonObject done = m_work->answer(m_session);
        rememberRun(m_session, m_session.key, m_canonical, compact(done));
        done[u"ok"_s] = true;
        return done;
    });
    if (!job)
        m_answer = written(answer, m_request[u"id"_s]);
    return job;
}

// The answer, where this key has been here before.
std::optional<QJsonObject> LongLine::begin()
{
    QJsonObject fields = m_request;
    const QString key = m_door.admit(m_session, m_command, fields);
    m_canonical = canonical(m_session, m_command, fields);
    if (const auto earlier = answerOfRun(m_session, key, m_canonical)) {
        QJsonObject answer = repeated(*earlier);
        answer[u"ok"_s] = true;
        return answer;
    }
    m_work = m_command.begin(m_session, Input(fields));
    return {};
}

// A server that was restarted or a cable that was pulled since the last line is not the caller's business: what
// ServerUnreachable says was not done, so it may be done again. A run is not repeated, it has answered for a part.
QJsonObject Door::answerTo(const Command &command, const QJsonObject &fields, const QString &key)
{
    try {
        return answerOnce(command, fields, key);
    } catch (const Failed &failed) {
        if (failed.fault() != Fault::ServerUnreachable || command.effect == Command::Effect::Runs)
            throw;
        return answerOnce(command, fields, key);
    }
}

QJsonObject Door::answerOnce(const Command &command, const QJsonObject &fields, const QString &key)
{
    switch (command.effect) {
    case Command::Effect::Changes:
        return runUnit(command, fields, key);
    case Command::Effect::Runs:
        return runMany(command, fields, key);
    case Command::Effect::Reads:
        break;
    }
    return command.run(m_session, Input(fields));
}

QJsonObject Door::runMany(const Command &command, const QJsonObject &fields, const QString &key)
{
    const QByteArray request = canonical(m_session, command, fields);
    if (const auto earlier = answerOfRun(m_session, key, request))
        return repeated(*earlier);
    QJsonObject answer = command.run(m_session, Input(fields));
    rememberRun(m_session, key, request, compact(answer));
    return answer;
}

QJsonObject Door::runUnit(const Command &command, const QJsonObject &fields, const QString &key)
{
    for (int attempt = 1;; ++attempt) {
        try {
            return runOnce(command, fields, key);
        } catch (const Conflict &conflict) {
            const bool helpsToRepeat =
                conflict.fault() == Fault::BusyTooLong ||
                (conflict.fault() == Fault::ChangedMeanwhile && !key.isEmpty() && attempt == 1);
            if (!helpsToRepeat || attempt == busyRepeats)
                throw;
            waitForOthers(attempt);
        }
    }
}

QJsonObject Door::runOnce(const Command &command, const QJsonObject &fields, const QString &key)
{
    UnitOfWork unit(m_session, key, canonical(m_session, command, fields));
    if (unit.earlierAnswer())
        return repeated(*unit.earlierAnswer());
    QJsonObject answer = command.run(m_session, Input(fields));
    unit.commit(compact(answer));
    return answer;
}

// Once a day, by the first who may: what held or incomplete orders kept too long is free again, and old answers are
// forgotten. Whoever asks for a later day frees nothing today.
void Door::keepHouse(const Session &session)
{
    Session house = session;
    if (house.today() > house.clock.today())
        house.on.reset();
    if (m_houseKept == house.today() || command_duties::objection(house.database.duties(), housekeeping))
        return;
    stock_actions::freeExpired(house);
    forgetOldAnswers(house);
    m_houseKept = house.today();
}

} // namespace kontorist
