#include "ui/text/mail_error_text.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the sentences the context that all errors have in the catalogue.
class MailErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(Fault fault);
};

QString MailErrorText::of(Fault fault)
{
    switch (fault) {
    case Fault::MailServerInvalid:
        return tr(
            "“%2” is no name of a mail server. Write it as your provider does, for example smtp.example.com.");
    case Fault::MailServerUnsafe:
        return tr(
            "Mail to %1 would travel readable for everybody, the password with it. Choose STARTTLS or TLS; without encryption only a server on this very computer is used.");
    case Fault::CertificateUnreadable:
        return tr(
            "The file holds no certificate. Choose the PEM file of the authority that signed the mail server’s certificate.");
    case Fault::MailPlaceUnknown:
        return tr(
            "%1: nothing is known that could stand at “%2”. There are {document}, {number}, {company}, {customer} and {signature}.");
    case Fault::MailAccountMissing:
        return tr("No mail account is set up. Enter the server and the sender in the settings first.");
    case Fault::MailPasswordMissing:
        return tr("The password of %1 at %2 is not known on this computer. Enter it in the settings.");
    case Fault::MailServerUnreachable:
        return tr("The mail server %1 does not answer: %2. Nothing was sent; it is tried again.");
    case Fault::MailCertificateRefused:
        return tr("%1 could not prove that it is the mail server: %2. Nothing was sent.");
    case Fault::MailNotEncrypted:
        return tr("The mail server %1 offers no encryption. Nothing was sent, the password neither.");
    case Fault::MailLoginRefused:
        return tr("The mail server %1 refuses the login: %2. Check user and password.");
    case Fault::MailPostponed:
        return tr("The mail server cannot take the message to %1 now: %2. It is tried again later.");
    case Fault::MailRefused:
        return tr("The mail server does not take the message to %1: %2.");
    case Fault::MailCutOff:
        return tr("The line broke before the message to %1 was handed over: %2. It is tried again.");
    case Fault::MailUnsure:
        return tr(
            "The message to %1 was handed over, but no answer came. It may have gone out. Ask the customer or look into the mailbox, then send it again or mark it as done.");
    case Fault::MailStopped:
        return tr("Sending was stopped before the message to %1 was handed over.");
    case Fault::MailAddressMissing:
        return tr(
            "No e-mail address is known to which %1 could go. Enter one with the customer, or name one.");
    case Fault::DocumentStaysHere:
        return tr("%1 stays in the house and is not mailed.");
    case Fault::OutboxUnknown:
        return tr("Nothing of the name %1 is in the outbox.");
    case Fault::OutboxUnderway:
        return tr("%1 is being handed over to the mail server at this moment. Wait some minutes.");
    case Fault::OutboxClosed:
        return tr("%1 is done or given up; there is nothing left to decide.");
    case Fault::OutboxOnPaper:
        return tr("%1 goes out on paper. Print it once more instead.");
    case Fault::OutboxByMail:
        return tr("%1 goes out by e-mail. Where paper is wanted as well, open it and print it there.");
    case Fault::MailNotDue:
        return tr("No letter is due to be mailed.");
    default:
        return {};
    }
}

} // namespace

QString mailErrorText(Fault fault)
{
    return MailErrorText::of(fault);
}

} // namespace kontorist
