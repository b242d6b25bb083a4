#include "core/company/company_store.h"

namespace kontorist::company_store {

namespace {

const QString columns =
    u"c.id, c.name, c.street, c.postcode, c.city, c.country, c.vat_id, c.tax_number, c.iban, c.bic, c.bank, c.email, c.phone, "
    "c.contact, c.register, c.director, c.small_business, c.chart, c.taxation, c.require_picking, c.require_check, "
    "c.require_handover, c.hold_days, c.held_days, c.terms, c.closed_until, c.invoice_form, c.output, c.advances"_s;

Company readCompany(Row &row)
{
    Company company;
    row >> company.id >> company.name >> company.street >> company.postcode >> company.city >>
        company.country >> company.vatId >> company.taxNumber >> company.iban >> company.bic >>
        company.bank >> company.email >> company.phone >> company.contact >> company.registerEntry >>
        company.director >> company.isSmallBusiness >> company.chart >> company.taxation >>
        company.requiresPicking >> company.requiresCheck >> company.requiresHandover >> company.holdDays >>
        company.heldDays;
    company.terms = Terms::stored(row.take<QString>());
    row >> company.closedUntil >> company.invoiceForm >> company.output >> company.advances;
    return company;
}

} // namespace

Company current(const Database &database)
{
    Company company;
    Questions questions(database);
    ask(questions, company);
    questions.ask();
    return company;
}

void ask(Questions &questions, Company &into)
{
    static const QString sql =
        u"SELECT "_s + columns + u" FROM company_now n JOIN company c ON c.id = n.company WHERE n.one = 1"_s;
    questions.one(into, sql, readCompany);
}

Company version(const Database &database, CompanyId id)
{
    Company company;
    Questions questions(database);
    askVersion(questions, company, id);
    questions.ask();
    return company;
}

void askVersion(Questions &questions, Company &into, CompanyId id)
{
    static const QString sql = u"SELECT "_s + columns + u" FROM company c WHERE c.id = ?"_s;
    questions.one(into, sql, readCompany, id);
}

void save(Transaction &tx, const Company &company)
{
    tx.write(
        u"INSERT INTO company (id, name, street, postcode, city, country, vat_id, tax_number, iban, bic, bank, email, phone, "
        "contact, register, director, small_business, chart, taxation, require_picking, require_check, require_handover, "
        "hold_days, held_days, terms, closed_until, invoice_form, output, advances) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        company.id, company.name, company.street, company.postcode, company.city, company.country,
        company.vatId, company.taxNumber, company.iban, company.bic, company.bank, company.email,
        company.phone, company.contact, company.registerEntry, company.director, company.isSmallBusiness,
        company.chart, company.taxation, company.requiresPicking, company.requiresCheck,
        company.requiresHandover, company.holdDays, company.heldDays, company.terms.written(),
        company.closedUntil, company.invoiceForm, company.output, company.advances);
    tx.write(
        u"INSERT INTO company_now (one, company) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET company = excluded.company"_s,
        company.id);
}

} // namespace kontorist::company_store
