#pragma once

#include "core/base/fault.h"
#include "core/base/text.h"

#include <exception>
#include <optional>
#include <QString>

namespace kontorist {

/// A reason why not: the answer of every `objection` question, and the content of every error.
/// `subject` names what it is about as a person reads it (an order number, an SKU, a field);
/// `detail` is the one figure or word that the sentence needs beside it.
struct Objection
{
    Fault fault;
    QString subject = {};
    QString detail = {};

    bool operator==(const Objection &) const = default;
};

/// Nothing is thrown in this house but the three kinds below.
class Error : public std::exception
{
public:
    explicit Error(Objection reason);

    const Objection &reason() const { return m_reason; }
    Fault fault() const { return m_reason.fault; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    Objection m_reason;
    QByteArray m_what;
};

/// A rule says no. The person can mend it; the sentence stands at the field.
class Refused : public Error
{
public:
    using Error::Error;
    explicit Refused(Fault fault, const QString &subject = {}, const QString &detail = {})
        : Error(Objection{fault, subject, detail})
    {
    }
};

/// Someone was faster. Reading again and repeating helps.
class Conflict : public Error
{
public:
    explicit Conflict(Fault fault, const QString &subject = {}, const QString &detail = {})
        : Error(Objection{fault, subject, detail})
    {
    }
};

/// The machine says no: disk, file, server. `detail` carries its own words for the log.
class Failed : public Error
{
public:
    explicit Failed(Fault fault, const QString &subject = {}, const QString &detail = {})
        : Error(Objection{fault, subject, detail})
    {
    }
};

/// The guard of an action: throws what the rule objects.
inline void require(const std::optional<Objection> &objection)
{
    if (objection)
        throw Refused(*objection);
}

/// The fault's name as written in code and in the answers of the headless door.
QString name(Fault fault);

} // namespace kontorist
