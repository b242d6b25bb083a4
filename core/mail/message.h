#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kontorist {

/// A file that travels with a letter.
struct Attachment
{
    QString fileName;
    QByteArray type; ///< "application/pdf"
    QByteArray bytes;
};

/// A letter by e-mail before it is written down as MIME.
struct Message
{
    QString senderName;
    QString sender;
    QString recipient;
    QString subject;
    QString text;
    qint64 at = 0; ///< milliseconds UTC
    QString id;    ///< without brackets: "left@right"; the same letter once more has the same
    QList<Attachment> attachments;
};

} // namespace kontorist
