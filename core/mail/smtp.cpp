#include "core/mail/smtp.h"

#include "core/mail/wire_address.h"

#include <cstring>
#include <curl/curl.h>
#include <memory>
#include <QUrl>

namespace kontorist::smtp {

namespace {

constexpr qsizetype longestAnswer = 500;

/// What is known of a dialogue while it goes on: libcurl says only that it failed.
class Dialogue final
{
public:
    Dialogue(const QByteArray &letter, const std::function<bool()> &goesOn)
        : m_letter(letter), m_goesOn(goesOn)
    {
    }

    static size_t giveBytes(char *into, size_t size, size_t count, void *self);
    static size_t hearLine(char *line, size_t size, size_t count, void *self);
    static int seeCommand(CURL *, curl_infotype kind, char *text, size_t length, void *self);
    static int askWhetherItGoesOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    bool hasBegun() const { return m_given > 0; }
    /// The server may have all of it from the moment on in which the last byte was given away.
    bool isHandedOver() const { return m_given == m_letter.size(); }
    /// The answer to the end of the letter is there, whole.
    bool isAnswered() const { return m_isAnswered; }
    int code() const { return m_reply.left(3).toInt(); }
    QString answer() const { return QString::fromUtf8(m_reply).simplified().left(longestAnswer); }
    const QByteArray &command() const { return m_command; }

private:
    void hear(const QByteArray &line);

    const QByteArray &m_letter;
    const std::function<bool()> &m_goesOn;
    qsizetype m_given = 0;
    QByteArray m_command; ///< the verb that was said last
    QByteArray m_reply;   ///< the last reply, all of its lines
    bool m_isWhole = true;
    bool m_isAnswered = false;
    bool m_isLeaving = false;
};

size_t Dialogue::giveBytes(char *into, size_t size, size_t count, void *self)
{
    auto *dialogue = static_cast<Dialogue *>(self);
    const qsizetype most = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
    const qsizetype given = std::min(most, dialogue->m_letter.size() - dialogue->m_given);
    std::memcpy(into, dialogue->m_letter.constData() + dialogue->m_given, static_cast<size_t>(given));
    dialogue->m_given += given;
    return static_cast<size_t>(given);
}

size_t Dialogue::hearLine(char *line, size_t size, size_t count, void *self)
{
    static_cast<Dialogue *>(self)->hear(QByteArray(line, static_cast<qsizetype>(size * count)));
    return size * count;
}

// "250-first", "250 last". What is said to the goodbye says nothing of the letter.
void Dialogue::hear(const QByteArray &line)
{
    if (m_isAnswered || m_isLeaving)
        return;
    m_reply = m_isWhole ? line : m_reply + line.mid(4);
    m_isWhole = line.size() < 4 || line[3] != '-';
    m_isAnswered = m_isWhole && isHandedOver();
}

// The verb alone: what stands behind it may be the password.
int Dialogue::seeCommand(CURL *, curl_infotype kind, char *text, size_t length, void *self)
{
    if (kind != CURLINFO_HEADER_OUT)
        return 0;
    auto *dialogue = static_cast<Dialogue *>(self);
    const QByteArray verb = QByteArray(text, static_cast<qsizetype>(length)).left(4).toUpper();
    if (verb == "QUIT")
        dialogue->m_isLeaving = true;
    else
        dialogue->m_command = verb;
    return 0;
}

int Dialogue::askWhetherItGoesOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *dialogue = static_cast<Dialogue *>(self);
    if (dialogue->hasBegun() || !dialogue->m_goesOn)
        return 0;
    try {
        return !dialogue->m_goesOn();
    } catch (...) { // nothing may fly through libcurl; who raised it is asked again after this letter
        return 1;
    }
}

struct FreeHandle
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct FreeList
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, FreeHandle>;
using List = std::unique_ptr<curl_slist, FreeList>;

List listOf(const QStringList &addresses)
{
    List list;
    for (const QString &address : addresses) {
        const QByteArray wire = '<' + wireAddress(address) + '>';
        curl_slist *longer = curl_slist_append(list.get(), wire.constData());
        if (!longer)
            throw std::bad_alloc();
        (void)list.release();
        list.reset(longer);
    }
    return list;
}

QByteArray urlOf(const Server &server)
{
    const QString host =
        server.host.startsWith(u'[') ? server.host : QString::fromLatin1(QUrl::toAce(server.host));
    return (server.security == MailSecurity::Tls ? "smtps://" : "smtp://") + host.toLatin1() + ':' +
           QByteArray::number(server.port);
}

// Another proxy, protocol or login than the company's account is never taken from the surroundings.
void setLine(CURL *curl, const Server &server, Patience patience)
{
    curl_easy_setopt(curl, CURLOPT_URL, urlOf(server).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT,
                     1L); // a line that died in the meantime is tried twice otherwise
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, patience.connection);
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, patience.answer);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, patience.all);
    if (server.user.isEmpty())
        return;
    curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.toUtf8().constData());
}

void setSecrecy(CURL *curl, const Server &server)
{
    const bool isSecret = server.security != MailSecurity::None;
    curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(isSecret ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (server.authority.isEmpty())
        return;
    curl_blob pem{const_cast<char *>(server.authority.constData()),
                  static_cast<size_t>(server.authority.size()), CURL_BLOB_COPY};
    curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, &pem);
    curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
}

void setDialogue(CURL *curl, Dialogue &dialogue, qsizetype length)
{
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(length));
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &Dialogue::giveBytes);
    curl_easy_setopt(curl, CURLOPT_READDATA, &dialogue);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Dialogue::hearLine);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &dialogue);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &Dialogue::seeCommand);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &dialogue);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &Dialogue::askWhetherItGoesOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &dialogue);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
}

/// What is said of a dialogue: to whom, at which server, and the machine's own words.
struct Ended
{
    CURLcode code;
    QString words;
    QString server;
    QString recipient;
};

MailOutcome outcome(MailResult result, Fault fault, const QString &subject, const QString &detail,
                    const Dialogue &dialogue, bool stopsAll)
{
    return {result, Objection{fault, subject, detail}, dialogue.answer(), stopsAll};
}

// The server has all of it, or may have.
MailOutcome afterwards(const Dialogue &dialogue, const Ended &ended)
{
    if (!dialogue.isAnswered())
        return outcome(MailResult::Unsure, Fault::MailUnsure, ended.recipient, ended.words, dialogue, false);
    if (dialogue.code() < 400)
        return {MailResult::Sent, {}, dialogue.answer(), false};
    if (dialogue.code() < 500)
        return outcome(MailResult::Postponed, Fault::MailPostponed, ended.recipient, dialogue.answer(),
                       dialogue, false);
    return outcome(MailResult::Refused, Fault::MailRefused, ended.recipient, dialogue.answer(), dialogue,
                   false);
}

// What is wrong with the line or the account: the letter waits, and so do all others.
std::optional<Fault> faultOfLine(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_REMOTE_ACCESS_DENIED:
        return Fault::MailServerUnreachable;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CONNECT_ERROR:
        return Fault::MailCertificateRefused;
    case CURLE_USE_SSL_FAILED:
        return Fault::MailNotEncrypted;
    case CURLE_LOGIN_DENIED:
        return Fault::MailLoginRefused;
    case CURLE_ABORTED_BY_CALLBACK:
        return Fault::MailStopped;
    default:
        return {};
    }
}

// The server says no to this letter, not to all of them: 552 is one that is too large.
bool isAboutTheLetter(const Dialogue &dialogue)
{
    return dialogue.command() == "RCPT" || dialogue.command() == "DATA" || dialogue.code() == 552;
}

// Before the last byte was given away the server cannot have taken it.
MailOutcome beforehand(const Dialogue &dialogue, const Ended &ended)
{
    const bool saysNo = dialogue.code() >= 400;
    const QString words = saysNo ? dialogue.answer() : ended.words;
    const bool isLogin = ended.code == CURLE_LOGIN_DENIED;
    if (saysNo && !isLogin && isAboutTheLetter(dialogue)) {
        const bool later = dialogue.code() < 500;
        return outcome(later ? MailResult::Postponed : MailResult::Refused,
                       later ? Fault::MailPostponed : Fault::MailRefused, ended.recipient, words, dialogue,
                       false);
    }
    if (const auto fault = faultOfLine(ended.code)) {
        const QString subject = *fault == Fault::MailStopped ? ended.recipient : ended.server;
        return outcome(MailResult::Postponed, *fault, subject, words, dialogue, true);
    }
    if (saysNo)
        return outcome(MailResult::Postponed, Fault::MailServerUnreachable, ended.server, words, dialogue,
                       true);
    return outcome(MailResult::Postponed, Fault::MailCutOff, ended.recipient, words, dialogue, false);
}

} // namespace

MailOutcome send(const Server &server, const Envelope &envelope, const std::function<bool()> &goesOn,
                 Patience patience)
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    const Handle curl(ready == CURLE_OK ? curl_easy_init() : nullptr);
    if (!curl)
        throw std::bad_alloc();
    Dialogue dialogue(envelope.letter, goesOn);
    const QByteArray sender = '<' + wireAddress(envelope.from) + '>';
    const List recipients = listOf(envelope.to);
    std::array<char, CURL_ERROR_SIZE> words{};
    curl_easy_setopt(curl.get(), CURLOPT_ERRORBUFFER, words.data());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, sender.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    setLine(curl.get(), server, patience);
    setSecrecy(curl.get(), server);
    setDialogue(curl.get(), dialogue, envelope.letter.size());
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK)
        return {MailResult::Sent, {}, dialogue.answer(), false};
    const QString said = QString::fromUtf8(words[0] ? words.data() : curl_easy_strerror(code));
    const Ended ended{code, said.simplified(), server.host, envelope.to.value(0)};
    return dialogue.isHandedOver() ? afterwards(dialogue, ended) : beforehand(dialogue, ended);
}

} // namespace kontorist::smtp
