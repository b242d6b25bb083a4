#pragma once

#include "ui/payments/booking_search.h"
#include "ui/shell/request.h"

#include <QCoreApplication>

namespace kontorist {

/// Money that is about to be booked: what for, and what will become of it.
class BookingPlan
{
    Q_DECLARE_TR_FUNCTIONS(BookingPlan)

public:
    QList<BookingTarget> targets;
    std::optional<Money> amount;
    std::optional<Money> discount; ///< granted by the person; else what the terms allow
    QString discountTrouble;       ///< what was typed there cannot be read
    QDate valueOn;

    /// What each target takes, by its place; and what is over.
    struct Outcome
    {
        QList<Money> amounts;
        QList<Money> discounts;
        Money rest;
        QString trouble; ///< why it cannot be booked as it stands
    };
    /// Why the discount that was typed is none; empty where it stands.
    QString discountObjection() const;
    Outcome outcome() const;
    /// The same in words, before it is booked.
    QString words(const Outcome &outcome) const;
    /// What is open on all that is named.
    Money open() const;
    /// What the door is asked for, without method and reference.
    QJsonObject fields() const;

private:
    QString wordsOf(qsizetype place, const Outcome &outcome) const;
};

} // namespace kontorist
