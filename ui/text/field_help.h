#pragma once

#include <QString>
#include <QStringList>

/// What a field is for, where its label cannot say it: rates, terms, numbers that the law or another program asks for.
/// F1 shows it above the keys.
namespace kontorist::field_help {

/// Of the input with this object name; empty where the label says enough.
QString of(const QString &input);
/// The object names that have one.
QStringList inputs();

} // namespace kontorist::field_help
