#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>

/// How values look on the screen, in the language of the program. What is on paper looks as core/paper/wording
/// says, in the language of the customer.
namespace kontorist::format {

QString money(Money amount);                 ///< "1.234,50"; the currency stands in the column's head
QString moneyWithSign(Money amount);         ///< "1.234,50 €"
QString date(QDate date);                    ///< "22.11.2026"; nothing for an invalid one
QString weekday(QDate date);                 ///< "Mo 23.11.2026"
QString count(qint64 number);                ///< "20.000"
QString quantity(Quantity quantity);         ///< "2,5", without its unit
QString quantityWithUnit(Quantity quantity); ///< "2,5 m"
QString decimal(const QString &written);     ///< of a number as commands write it: "1234.5" is "1.234,5"

} // namespace kontorist::format
