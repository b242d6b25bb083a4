#pragma once

#include <QString>

namespace kontorist::password_file {

/// The passwords of mail servers, beside this person's settings and readable for nobody else: never in a company's
/// file, which is copied, backed up and moved. A place is what mail_rules::passwordPlace says.

/// Empty where none is known. Raises Failed(FileNotReadable, FileDamaged).
QString passwordOf(const QString &place);
/// Whether one is known, for who shows it; not where the file cannot be read: who needs the password hears why.
bool isKnown(const QString &place);
/// An empty one is forgotten. Raises Failed(FileNotWritable, DiskFull).
void keep(const QString &place, const QString &password);

} // namespace kontorist::password_file
