#include "ui/records/customer_twin.h"

#include "core/search/search_actions.h"

#include <QCoreApplication>

namespace kontorist::customer_twin {

namespace {

constexpr int twinsTried = 20;
constexpr qsizetype shortestPhone = 6; // of digits; fewer are no number of their own

/// Gives the sentence its context in the catalogue.
class CustomerTwin
{
    Q_DECLARE_TR_FUNCTIONS(CustomerTwin)
};

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits.append(c);
    return digits;
}

} // namespace

std::optional<customer_list_store::CustomerRow> find(const Database &database, const QString &phone,
                                                     const QString &email, QDate today)
{
    customer_list_store::Filter filter;
    filter.today = today;
    filter.among = QList<PartyId>();
    for (const QString &each : {phone, email})
        if (!each.isEmpty())
            for (const SearchHit &hit : search_actions::findAmong(database, u"party"_s, each, twinsTried))
                filter.among->append(PartyId(hit.record.id));
    const QString digits = digitsOf(phone);
    for (const customer_list_store::CustomerRow &row : customer_list_store::list(database, filter))
        if ((digits.size() >= shortestPhone && digitsOf(row.phone) == digits) ||
            (!email.isEmpty() && row.email.compare(email, Qt::CaseInsensitive) == 0))
            return row;
    return {};
}

QString sentence(const customer_list_store::CustomerRow &twin)
{
    return CustomerTwin::tr("%1 %2 has the same telephone or e-mail.").arg(twin.number, twin.name);
}

} // namespace kontorist::customer_twin
