#pragma once

#include "core/base/error.h"

#include <QJsonObject>

namespace kontorist {

/// What a person asks for, in the words of the headless door (docs/commands.md). The window changes a company in no
/// other way: what a script may not do, no button does, and a repeat under the same key is answered, not done twice.
struct Request
{
    QString command;
    QJsonObject fields = {};
    QString key = {}; ///< made when an editor opens; empty = one of its own
};

/// How it ended. What is refused changed nothing.
struct Answer
{
    bool isOk = false;
    QString kind;       ///< refused, conflict, failed, malformed
    QString fault;      ///< the fault's name
    QString subject;    ///< the field or record it is about
    QString text;       ///< the sentence for the person
    QJsonObject fields; ///< all that was answered

    static Answer of(const QByteArray &line);
};

} // namespace kontorist
