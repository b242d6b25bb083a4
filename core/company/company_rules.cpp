#include "core/company/company_rules.h"

namespace kontorist::company_rules {

namespace {

constexpr int mostDays = 365; // goods that are kept longer than a year are forgotten, not held

} // namespace

std::optional<Objection> objection(const Company &company)
{
    for (const auto &[field, value] : {std::pair{u"name"_s, company.name},
                                       {u"street"_s, company.street},
                                       {u"postcode"_s, company.postcode},
                                       {u"city"_s, company.city}})
        if (value.isEmpty())
            return Objection{Fault::TextMissing, field};
    for (const auto &[field, days] :
         {std::pair{u"holdDays"_s, company.holdDays}, {u"heldDays"_s, company.heldDays}})
        if (days > mostDays)
            return Objection{Fault::NumberTooLarge, field, QString::number(mostDays)};
    return text::objection(company.postcode, u"postcode"_s, text::postcode);
}

std::optional<Objection> issuingObjection(const Company &company)
{
    if (const auto missing = objection(company))
        return Objection{Fault::CompanyIncomplete, missing->subject};
    if (company.taxNumber.isEmpty() && company.vatId.isEmpty())
        return Objection{Fault::CompanyIncomplete, u"taxNumber"_s};
    return {};
}

std::optional<Objection> dateObjection(QDate on, QDate today)
{
    if (on > today)
        return Objection{Fault::DateInFuture, on.toString(Qt::ISODate)};
    return {};
}

std::optional<Objection> postingObjection(const Company &company, QDate on, QDate today)
{
    if (auto early = dateObjection(on, today))
        return early;
    if (company.closedUntil.isValid() && on <= company.closedUntil)
        return Objection{Fault::PeriodClosed, on.toString(Qt::ISODate),
                         company.closedUntil.toString(Qt::ISODate)};
    return {};
}

} // namespace kontorist::company_rules
