#pragma once

#include <QString>

namespace kontorist {

/// Where a company lives: a file of one desk (`firma.kontorist`), or a PostgreSQL database of several
/// (`postgresql://user@host:5432/name?sslmode=verify-full`, `postgresql:///name?service=firma`,
/// `postgresql:///name?host=/run/postgresql`). Anything else is a file name.
struct Target
{
    static Target read(const QString &text);

    bool isServer = false;
    QString file;
    QString database, host, user, password, options; ///< options: what libpq takes, as key=value;…
    int port = 0;

    /// The same company, whatever way its file is called and whoever goes to its server.
    bool isSame(const Target &other) const;
    QString name() const; ///< for people: the file name, or the URL without its password
};

} // namespace kontorist
