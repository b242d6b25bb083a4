#include "ui/settings/settings_facts.h"

#include "core/company/company_store.h"
#include "core/mail/mail_rules.h"
#include "core/mail/mail_store.h"
#include "core/mail/password_file.h"
#include "core/stock/stock_store.h"
#include "core/tax/tax_store.h"

#include <QJsonDocument>

namespace kontorist {

namespace {

bool isPasswordKnown(const std::optional<MailAccount> &account, const Database &database)
{
    if (!account)
        return false;
    const QString place = mail_rules::passwordPlace(*account, mail_store::company(database));
    return password_file::isKnown(place);
}

} // namespace

SettingsFacts SettingsFacts::load(const Database &database, QDate today)
{
    const auto account = mail_store::account(database);
    return {company_store::current(database),
            number_range_store::all(database, today),
            stock_store::locations(database),
            tax_store::rates(database),
            today,
            account,
            isPasswordKnown(account, database)};
}

QJsonObject SettingsFacts::values() const
{
    const QDate closed = company.closedUntil;
    return {{u"name"_s, company.name},
            {u"street"_s, company.street},
            {u"postcode"_s, company.postcode},
            {u"city"_s, company.city},
            {u"country"_s, company.country},
            {u"vatId"_s, company.vatId},
            {u"taxNumber"_s, company.taxNumber},
            {u"iban"_s, company.iban},
            {u"bic"_s, company.bic},
            {u"bank"_s, company.bank},
            {u"email"_s, company.email},
            {u"phone"_s, company.phone},
            {u"contact"_s, company.contact},
            {u"register"_s, company.registerEntry},
            {u"director"_s, company.director},
            {u"smallBusiness"_s, company.isSmallBusiness},
            {u"ledger"_s, word(company.chart)},
            {u"requirePicking"_s, company.requiresPicking},
            {u"requireCheck"_s, company.requiresCheck},
            {u"requireHandover"_s, company.requiresHandover},
            {u"holdDays"_s, company.holdDays},
            {u"heldDays"_s, company.heldDays},
            {u"invoiceForm"_s, word(company.invoiceForm)},
            {u"output"_s, word(company.output)},
            {u"advances"_s, word(company.advances)},
            {u"taxation"_s, word(company.taxation)},
            {u"terms"_s, QJsonDocument::fromJson(company.terms.written().toUtf8()).object()},
            {u"closedUntil"_s, closed.isValid() ? closed.toString(Qt::ISODate) : QString()}};
}

} // namespace kontorist
