#include "core/party/party_store.h"

#include "core/base/error.h"
#include "core/party/address_store.h"

namespace kontorist::party_store {

namespace {

const QString partyColumns =
    u"p.id, p.version, p.number, p.role, p.name, p.consumer, p.email, p.phone, p.buyer_reference, p.language, p.terms, "
    "p.credit_limit, p.discount, p.pay_by, p.iban, p.bill_to, p.price_group, p.delivery_terms, p.carrier, p.complete_only, "
    "p.invoicing, p.blocked, p.merged_into, p.invoice_form, p.output, "_s +
    address_store::columns + u" FROM party p JOIN address a ON a.id = p.address "_s;

Party readParty(Row &row)
{
    Party party;
    row >> party.id >> party.version >> party.number >> party.role >> party.name >> party.isConsumer >>
        party.email >> party.phone >> party.buyerReference >> party.language;
    if (const auto terms = row.take<std::optional<QString>>())
        party.terms = Terms::stored(*terms);
    row >> party.creditLimit >> party.discount >> party.payBy >> party.iban >> party.billTo >>
        party.priceGroup >> party.deliveryTerms >> party.carrier >> party.completeOnly >> party.invoicing >>
        party.blocked >> party.mergedInto >> party.invoiceForm >> party.output;
    party.address = address_store::read(row);
    return party;
}

Party::VatId readVatId(Row &row)
{
    Party::VatId vatId;
    row >> vatId.id >> vatId.checkedOn >> vatId.result;
    return vatId;
}

Party::Contact readContact(Row &row)
{
    Party::Contact contact;
    row >> contact.name >> contact.role >> contact.email >> contact.phone;
    return contact;
}

Party::DeliveryAddress readDeliveryAddress(Row &row)
{
    Party::DeliveryAddress address;
    row >> address.code;
    address.address = address_store::read(row);
    return address;
}

Party::OutputAddress readOutputAddress(Row &row)
{
    Party::OutputAddress address;
    row >> address.letter >> address.email;
    return address;
}

void saveParts(Transaction &tx, const Party &party)
{
    Rows vatIds, contacts, addresses, outputs;
    for (qsizetype i = 0; i < party.vatIds.size(); ++i)
        vatIds.add(party.id, i + 1, party.vatIds[i].id, party.vatIds[i].checkedOn, party.vatIds[i].result);
    for (qsizetype i = 0; i < party.contacts.size(); ++i)
        contacts.add(party.id, i + 1, party.contacts[i].name, party.contacts[i].role, party.contacts[i].email,
                     party.contacts[i].phone);
    for (const Party::DeliveryAddress &each : party.deliveryAddresses)
        addresses.add(party.id, each.code, each.address.id);
    for (const Party::OutputAddress &each : party.outputAddresses)
        outputs.add(party.id, each.letter, each.email);
    tx.writeRows(u"INSERT INTO party_vat_id (party, position, vat_id, checked_on, result) VALUES {rows}"_s,
                 vatIds);
    tx.writeRows(u"INSERT INTO party_contact (party, position, name, role, email, phone) VALUES {rows}"_s,
                 contacts);
    tx.writeRows(u"INSERT INTO party_delivery_address (party, code, address) VALUES {rows}"_s, addresses);
    tx.writeRows(u"INSERT INTO party_output_address (party, letter, email) VALUES {rows}"_s, outputs);
}

std::optional<QString> termsOf(const Party &party)
{
    return party.terms ? std::optional(party.terms->written()) : std::nullopt;
}

} // namespace

void ask(Questions &questions, Party &into, PartyId id)
{
    static const QString head = u"SELECT "_s + partyColumns + u"WHERE p.id = ?"_s;
    static const QString addresses =
        u"SELECT d.code, "_s + address_store::columns +
        u" FROM party_delivery_address d JOIN address a ON a.id = d.address WHERE d.party = ? ORDER BY d.code"_s;
    questions.one(into, head, readParty, id);
    questions.all(into.vatIds,
                  u"SELECT vat_id, checked_on, result FROM party_vat_id WHERE party = ? ORDER BY position"_s,
                  readVatId, id);
    questions.all(into.contacts,
                  u"SELECT name, role, email, phone FROM party_contact WHERE party = ? ORDER BY position"_s,
                  readContact, id);
    questions.all(into.deliveryAddresses, addresses, readDeliveryAddress, id);
    questions.all(into.outputAddresses,
                  u"SELECT letter, email FROM party_output_address WHERE party = ? ORDER BY letter"_s,
                  readOutputAddress, id);
}

std::optional<Party> find(const Database &database, const QString &number)
{
    const auto id = database.one(u"SELECT COALESCE(merged_into, id) FROM party WHERE number = ?"_s,
                                 only<PartyId>, number);
    return id ? std::optional(load(database, *id)) : std::nullopt;
}

Party get(const Database &database, const QString &number)
{
    const std::optional<Party> party = find(database, number);
    if (!party)
        throw Refused(Fault::PartyUnknown, number);
    return *party;
}

Party load(const Database &database, PartyId id)
{
    Party party;
    Questions questions(database);
    ask(questions, party, id);
    questions.ask();
    return party.mergedInto.isNull() ? party : load(database, party.mergedInto);
}

bool isTaken(const Database &database, const QString &number)
{
    return database.number(u"SELECT count(*) FROM party WHERE number = ?"_s, number) > 0;
}

std::optional<Address> deliveryAddress(const Database &database, PartyId party, const QString &code)
{
    static const QString sql =
        u"SELECT "_s + address_store::columns +
        u" FROM party_delivery_address d JOIN address a ON a.id = d.address WHERE d.party = ? AND d.code = ?"_s;
    return database.one(sql, address_store::read, party, code);
}

void add(Transaction &tx, const Party &party)
{
    tx.write(
        u"INSERT INTO party (id, version, number, role, name, consumer, address, email, phone, buyer_reference, language, terms, "
        "credit_limit, discount, pay_by, iban, bill_to, price_group, delivery_terms, carrier, complete_only, invoicing, blocked, "
        "merged_into, invoice_form, output) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        party.id, party.version, party.number, party.role, party.name, party.isConsumer, party.address.id,
        party.email, party.phone, party.buyerReference, party.language, termsOf(party), party.creditLimit,
        party.discount, party.payBy, party.iban, party.billTo, party.priceGroup, party.deliveryTerms,
        party.carrier, party.completeOnly, party.invoicing, party.blocked, party.mergedInto,
        party.invoiceForm, party.output);
    saveParts(tx, party);
}

Party save(Transaction &tx, Party party)
{
    const qint64 saved = tx.changed(
        u"UPDATE party SET version = version + 1, number = ?, role = ?, name = ?, consumer = ?, address = ?, email = ?, phone = ?, "
        "buyer_reference = ?, language = ?, terms = ?, credit_limit = ?, discount = ?, pay_by = ?, iban = ?, bill_to = ?, "
        "price_group = ?, delivery_terms = ?, carrier = ?, complete_only = ?, invoicing = ?, blocked = ?, invoice_form = ?, output = ? WHERE id = ? AND version = ?"_s,
        party.number, party.role, party.name, party.isConsumer, party.address.id, party.email, party.phone,
        party.buyerReference, party.language, termsOf(party), party.creditLimit, party.discount, party.payBy,
        party.iban, party.billTo, party.priceGroup, party.deliveryTerms, party.carrier, party.completeOnly,
        party.invoicing, party.blocked, party.invoiceForm, party.output, party.id, party.version);
    if (saved == 0)
        throw Conflict(Fault::ChangedMeanwhile, party.number);
    tx.write(u"DELETE FROM party_vat_id WHERE party = ?"_s, party.id);
    tx.write(u"DELETE FROM party_contact WHERE party = ?"_s, party.id);
    tx.write(u"DELETE FROM party_delivery_address WHERE party = ?"_s, party.id);
    tx.write(u"DELETE FROM party_output_address WHERE party = ?"_s, party.id);
    saveParts(tx, party);
    ++party.version;
    return party;
}

void merge(Transaction &tx, PartyId from, PartyId into)
{
    tx.write(u"UPDATE party SET version = version + 1, merged_into = ? WHERE id = ?"_s, into, from);
    tx.write(u"UPDATE party SET merged_into = ? WHERE merged_into = ?"_s, into, from); // no chains to walk
    tx.write(u"UPDATE party SET version = version + 1, bill_to = ? WHERE bill_to = ? AND id <> ?"_s, into,
             from, into);
    // Under his numbers the customer goes on ordering; where both have one, it means what it meant to who goes on.
    tx.write(
        u"UPDATE customer_article SET party = ? WHERE party = ? AND NOT EXISTS (SELECT 1 FROM customer_article o "
        "WHERE o.party = ? AND o.number = customer_article.number)"_s,
        into, from, into);
}

QList<CustomerArticle> customerArticles(const Database &database, PartyId party)
{
    return database.all(
        u"SELECT c.number, a.sku FROM customer_article c JOIN article a ON a.id = c.article WHERE c.party = ? ORDER BY c.number"_s,
        [](Row &row) {
            CustomerArticle each;
            row >> each.number >> each.sku;
            return each;
        },
        party);
}

void saveCustomerArticles(Transaction &tx, PartyId party, const QList<CustomerArticle> &numbers)
{
    tx.write(u"DELETE FROM customer_article WHERE party = ?"_s, party);
    for (const CustomerArticle &each : numbers)
        if (tx.changed(
                u"INSERT INTO customer_article (party, number, article) SELECT ?, ?, id FROM article WHERE sku = ?"_s,
                party, each.number, each.sku) == 0)
            throw Refused(Fault::ArticleUnknown, each.sku);
}

} // namespace kontorist::party_store
