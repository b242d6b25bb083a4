#pragma once

#include "core/mail/mail.h"

#include <functional>
#include <QStringList>

namespace kontorist::smtp {

/// With whom to speak, and who we are there.
struct Server
{
    QString host;
    int port = 0;
    MailSecurity security = MailSecurity::Starttls;
    QString user;
    QString password;
    QByteArray authority;
};

struct Envelope
{
    QString from;
    QStringList to;
    QByteArray letter;
};

/// In seconds: for the connection, for each answer of the server, and for all of it.
struct Patience
{
    long connection = 15;
    long answer = 60;
    long all = 300;
};

/// Hands a letter over on a line of its own, and says how it ended; raises nothing. The line is encrypted and the server
/// proves who it is, but where `security` says None. `goesOn` is asked until the first byte of the letter is on its way:
/// from then on nobody can stop it, because nobody would know whether it went out.
MailOutcome send(const Server &server, const Envelope &envelope, const std::function<bool()> &goesOn = {},
                 Patience patience = {});

} // namespace kontorist::smtp
