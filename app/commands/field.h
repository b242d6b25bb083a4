#pragma once

#include <QJsonObject>
#include <QStringList>
#include <span>

namespace kontorist {

/// What a field of a command may hold. Decimals are strings with a point, or whole JSON numbers.
enum class FieldType {
    Text, ///< one line
    Note, ///< several lines
    Word, ///< one of a list
    Integer,
    Quantity,
    Money,
    Price,
    Percent,
    Date,
    Moment, ///< a day and a time
    Flag,
    Object,
    List,   ///< of objects
    Texts,  ///< list of texts
    Amount, ///< an amount, or true for "what is allowed"
    Place,  ///< the code of an address, or an address
    Data,   ///< an object of another contract, which its reader checks
};

/// One field of a command: what checks the input, what `call --help` prints and what the manual says.
struct Field
{
    const char *name;
    FieldType type;
    bool isRequired;
    const char *help;
    const char *words = "";         ///< of a Word: "a|b|c"
    std::span<const Field> of = {}; ///< of an Object or List
    bool mayBeZero = false;         ///< of a number: else it must be greater than zero
};

/// A line that is no command: not JSON, an unknown command or field, a missing one, a wrong type.
struct Malformed
{
    enum class Kind {
        NotJson,
        CommandUnknown,
        CommandMissing,
        FieldUnknown,
        FieldMissing,
        WrongType,
        LineTooLong
    };

    Kind kind;
    QString subject;
    QString detail;
};
QString name(Malformed::Kind kind);

namespace fields {

/// Throws Malformed where an object does not have the fields it must have, or has others, or of another type;
/// Refused where a value is out of its range. `path` names the object: "lines[2]".
void check(const QJsonObject &object, std::span<const Field> fields, const QString &path = {});

QString typeName(FieldType type);

} // namespace fields
} // namespace kontorist
