#include "core/mail/mail_rules.h"

#include "core/base/ascii.h"
#include "core/base/email.h"
#include "core/paper/wording.h"

#include <algorithm>
#include <QRegularExpression>
#include <QUrl>

namespace kontorist::mail_rules {

namespace {

using paper::Wording;

const QStringList places{u"document"_s, u"number"_s, u"company"_s, u"customer"_s, u"signature"_s};

bool isLoopback(const QString &server)
{
    static const QRegularExpression own(u"^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"_s);
    return server == u"localhost" || server == u"[::1]" || own.match(server).hasMatch();
}

bool isServer(const QString &server)
{
    static const QRegularExpression host(u"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(u"^\\[[0-9a-f:.]+\\]$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString wire = QString::fromLatin1(QUrl::toAce(server));
    return host.match(wire).hasMatch() || address.match(server).hasMatch();
}

// The first place in a text that nothing fills.
QString strangePlace(const QString &text)
{
    static const QRegularExpression place(u"\\{(\\w*)\\}"_s);
    for (auto each = place.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        if (!places.contains(match.captured(1)))
            return match.captured();
    }
    return {};
}

std::optional<Objection> textsObjection(const QList<MailText> &texts)
{
    QStringList said;
    for (const MailText &each : texts) {
        for (const auto &[field, text] :
             {std::pair{u"texts.subject"_s, each.subject}, {u"texts.text"_s, each.text}})
            if (const QString strange = strangePlace(text); !strange.isEmpty())
                return Objection{Fault::MailPlaceUnknown, field, strange};
        if (said.contains(word(each.document) + each.language))
            return Objection{Fault::TextTwice, word(each.document), each.language};
        said.append(word(each.document) + each.language);
    }
    return {};
}

QString filled(QString text, const QHash<QString, QString> &facts)
{
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = place.match(text, from);
        if (!match.hasMatch())
            return text;
        const QString fact = facts.value(match.captured(1), match.captured());
        text.replace(match.capturedStart(), match.capturedLength(), fact);
        from = match.capturedStart() + fact.size(); // what a fact says is no place
    }
}

QString titleOf(const Subject &subject, const Wording &wording)
{
    const auto named = [&](const char *title) { return wording.text(title).arg(subject.number); };
    switch (subject.kind) {
    case DocumentKind::Quote:
        return named(QT_TRANSLATE_NOOP("Paper", "Quote %1"));
    case DocumentKind::Confirmation:
        return named(QT_TRANSLATE_NOOP("Paper", "Order confirmation %1"));
    case DocumentKind::PickList:
        return named(QT_TRANSLATE_NOOP("Paper", "Pick list %1"));
    case DocumentKind::DeliveryNote:
        return named(QT_TRANSLATE_NOOP("Paper", "Delivery note %1"));
    case DocumentKind::Invoice:
        return named(QT_TRANSLATE_NOOP("Paper", "Invoice %1"));
    case DocumentKind::Correction:
        break;
    }
    return named(QT_TRANSLATE_NOOP("Paper", "Invoice correction %1"));
}

bool isOver(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Done || entry.state == OutboxState::Cancelled;
}

const char *sentenceOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Quote:
        return QT_TRANSLATE_NOOP("Paper", "please find our quote %1 attached.");
    case DocumentKind::Confirmation:
        return QT_TRANSLATE_NOOP("Paper", "thank you for your order. Our confirmation %1 is attached.");
    case DocumentKind::PickList:
    case DocumentKind::DeliveryNote:
        return QT_TRANSLATE_NOOP("Paper", "your goods are on their way. Our delivery note %1 is attached.");
    case DocumentKind::Invoice:
        return QT_TRANSLATE_NOOP("Paper", "please find our invoice %1 attached.");
    case DocumentKind::Correction:
        break;
    }
    return QT_TRANSLATE_NOOP("Paper", "please find our invoice correction %1 attached.");
}

QString signatureOf(const Company &company, const Wording &wording)
{
    QStringList lines{company.name,  company.street, (company.postcode + u' ' + company.city).trimmed(),
                      company.phone, company.email,  company.registerEntry};
    if (!company.director.isEmpty())
        lines.append(wording.text(QT_TRANSLATE_NOOP("Paper", "Managing director: %1")).arg(company.director));
    lines.append(company.vatId);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString framed(const QString &sentence, const Company &company, const Wording &wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Dear Sir or Madam,")) + u"\n\n"_s + sentence + u"\n\n"_s +
           wording.text(QT_TRANSLATE_NOOP("Paper", "Kind regards")) + u"\n\n"_s +
           signatureOf(company, wording) + u'\n';
}

Message from(const MailAccount &account, const Company &company)
{
    Message message;
    message.sender = account.sender;
    message.senderName = account.senderName.isEmpty() ? company.name : account.senderName;
    return message;
}

bool isXml(DocumentFormat format)
{
    return format == DocumentFormat::XrechnungCii || format == DocumentFormat::XrechnungUbl;
}

} // namespace

std::optional<Objection> objection(const MailAccount &account)
{
    if (account.server.isEmpty())
        return Objection{Fault::TextMissing, u"server"_s};
    if (!isServer(account.server))
        return Objection{Fault::MailServerInvalid, u"server"_s, account.server};
    if (account.port < 1 || account.port > 65'535)
        return Objection{account.port < 1 ? Fault::NumberTooSmall : Fault::NumberTooLarge, u"port"_s,
                         account.port < 1 ? u"0"_s : u"65535"_s};
    if (account.security == MailSecurity::None && !isLoopback(account.server))
        return Objection{Fault::MailServerUnsafe, account.server};
    if (auto bad = email::objection(account.sender, u"sender"_s))
        return bad;
    if (!account.copyTo.isEmpty())
        if (auto bad = email::objection(account.copyTo, u"copyTo"_s))
            return bad;
    if (!account.authority.isEmpty() && !account.authority.contains("-----BEGIN CERTIFICATE-----"))
        return Objection{Fault::CertificateUnreadable, u"authority"_s};
    return textsObjection(account.texts);
}

int usualPort(MailSecurity security)
{
    switch (security) {
    case MailSecurity::Tls:
        return 465;
    case MailSecurity::None:
        return 25;
    case MailSecurity::Starttls:
        break;
    }
    return 587;
}

QString passwordPlace(const MailAccount &account, qint64 company)
{
    return u"%1 %2@%3:%4"_s.arg(QString::number(company), account.user, account.server.toLower(),
                                QString::number(account.port));
}

Message letter(const MailAccount &account, const Company &company, const Subject &subject,
               const ArchivedDocument &document)
{
    const Wording wording(subject.language);
    const QString title = titleOf(subject, wording);
    Message message = from(account, company);
    message.subject = u"%1 – %2"_s.arg(title, company.name);
    message.text = framed(wording.text(sentenceOf(subject.kind)).arg(subject.number), company, wording);
    const QHash<QString, QString> facts{{u"document"_s, title},
                                        {u"number"_s, subject.number},
                                        {u"company"_s, company.name},
                                        {u"customer"_s, subject.customer},
                                        {u"signature"_s, signatureOf(company, wording)}};
    for (const MailText &own : account.texts)
        if (own.document == subject.kind && own.language == wording.language()) {
            message.subject = own.subject.isEmpty() ? message.subject : filled(own.subject, facts);
            message.text = own.text.isEmpty() ? message.text : filled(own.text, facts);
        }
    const bool isStructured = isXml(document.format);
    message.attachments = {{title + (isStructured ? u".xml"_s : u".pdf"_s),
                            isStructured ? "application/xml" : "application/pdf", document.bytes}};
    return message;
}

Message trial(const MailAccount &account, const Company &company, const QString &language)
{
    const Wording wording(language);
    Message message = from(account, company);
    message.subject = wording.text(QT_TRANSLATE_NOOP("Paper", "Test message of %1")).arg(company.name);
    message.text = framed(wording.text(QT_TRANSLATE_NOOP(
                              "Paper", "this message shows that mail goes out. It needs no answer.")),
                          company, wording);
    return message;
}

std::optional<LetterKind> letterKind(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Quote:
    case DocumentKind::Confirmation:
        return LetterKind::Confirmations;
    case DocumentKind::DeliveryNote:
        return LetterKind::Deliveries;
    case DocumentKind::Invoice:
    case DocumentKind::Correction:
        return LetterKind::Invoices;
    case DocumentKind::PickList:
        break;
    }
    return {};
}

QString messageId(const MailAccount &account, OutboxId entry)
{
    return u"kontorist.%1@%2"_s.arg(QString::number(entry.value(), 36), account.sender.section(u'@', -1));
}

qint64 nextTry(int attempts, qint64 now)
{
    constexpr std::array minutes{10, 30, 60, 240};
    const auto at = std::clamp<size_t>(static_cast<size_t>(std::max(attempts, 1)) - 1, 0, minutes.size() - 1);
    return now + minutes[at] * 60LL * 1000;
}

bool isUnsure(const OutboxEntry &entry, qint64 now)
{
    return entry.state == OutboxState::Sending && (entry.result || entry.startedAt + underway < now);
}

std::optional<Objection> objection(const OutboxEntry &entry, OutboxAct act, qint64 now)
{
    if (entry.state == OutboxState::Sending && !isUnsure(entry, now))
        return Objection{Fault::OutboxUnderway, entry.document};
    if (act == OutboxAct::Retry && entry.way != OutputWay::Email)
        return Objection{Fault::OutboxOnPaper, entry.document};
    if (isOver(entry))
        return Objection{Fault::OutboxClosed, entry.document};
    return {};
}

std::optional<Objection> printObjection(const OutboxEntry &entry)
{
    if (entry.way != OutputWay::Print)
        return Objection{Fault::OutboxByMail, entry.document};
    if (isOver(entry))
        return Objection{Fault::OutboxClosed, entry.document};
    return {};
}

OutboxState after(OutboxAct act)
{
    switch (act) {
    case OutboxAct::Settle:
        return OutboxState::Done;
    case OutboxAct::Cancel:
        return OutboxState::Cancelled;
    case OutboxAct::Retry:
        break;
    }
    return OutboxState::Pending;
}

OutboxState after(MailResult result)
{
    switch (result) {
    case MailResult::Sent:
        return OutboxState::Done;
    case MailResult::Postponed:
        return OutboxState::Pending;
    case MailResult::Refused:
        return OutboxState::Failed;
    case MailResult::Unsure:
        break;
    }
    return OutboxState::Sending;
}

} // namespace kontorist::mail_rules
