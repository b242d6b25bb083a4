#pragma once

#include "app/commands/command.h"

#include <functional>
#include <QJsonArray>

/// Requests made from the table of commands itself, so that a new command is tried as soon as it is there.
namespace kontorist::test {

/// The way from a command to one of its fields: lines → allowances → amount.
using FieldPath = QList<const Field *>;

void forEachField(std::span<const Field> fields, const std::function<void(const FieldPath &)> &visit);
/// As refusals name it: "lines[0].quantity".
QString written(const FieldPath &path);

/// A value that a field takes; texts that name a record name one of `furnish` and the order billed after it.
QJsonValue sample(const Field &field);
/// What a field name refers to: the fault where no such record exists.
std::optional<Fault> unknownFault(const FieldPath &path);

/// A request with what a command requires, and nothing else; or with all it takes.
QJsonObject smallest(std::span<const Field> fields);
QJsonObject largest(std::span<const Field> fields);
/// The smallest request that has a field, with this value in it.
QJsonObject requestWith(std::span<const Field> fields, const FieldPath &path, const QJsonValue &value);
/// The same without that field.
QJsonObject requestWithout(std::span<const Field> fields, const FieldPath &path);

/// A value that a field must not take, and what has to be answered.
struct BadValue
{
    QString why;
    QJsonValue value;
    QString fault;
};
QList<BadValue> badValues(const Field &field);
/// Values at the edge of what a field takes.
QList<QJsonValue> extremes(const Field &field);

} // namespace kontorist::test
