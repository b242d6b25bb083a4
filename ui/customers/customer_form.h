#pragma once

#include "core/company/company.h"
#include "ui/records/list_editor.h"
#include "ui/records/shared_fields.h"
#include "ui/text/address_block.h"

namespace kontorist {

class CompanyThread;
class Sentence;

/// The fields of a customer in their sections: who and where, terms, and the lists that belong to him. Knows how they
/// are called in the commands; the page gives them a place.
class CustomerForm final : public QObject
{
    Q_OBJECT

public:
    CustomerForm(CompanyThread &company, SharedFields &fields, QObject *parent);

    Form *address() const { return m_address; }
    Form *trade() const { return m_trade; }
    ListEditor *contacts() const { return m_contacts; }
    ListEditor *vatIds() const { return m_vatIds; }
    ListEditor *deliveryAddresses() const { return m_deliveryAddresses; }
    ListEditor *articleNumbers() const { return m_articleNumbers; }
    ListEditor *outputAddresses() const { return m_outputAddresses; }
    QList<ListEditor *> editors() const
    {
        return {m_contacts, m_vatIds, m_deliveryAddresses, m_articleNumbers, m_outputAddresses};
    }

    /// Whose letterhead stands above, for the address in the envelope's window.
    void setCompany(const Company &company);
    /// Puts what was understood into the empty fields of a new customer, or over those of one.
    void paste(const address_block::Block &block);
    void setName(const QString &name);
    void setNumber(const QString &number) { m_number = number; }
    void focusBlocked() { m_blocked->takeFocus(); }

signals:
    /// A list of the customer was changed.
    void listEdited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeAddress();
    void makeTrade();
    void makeOutput();
    void makeLists();
    void bindList(const QString &name, ListEditor *editor);
    void askCity();
    void takeCity(const QString &postcode, const QString &city);
    void checkWindow();
    void askTwin();

    CompanyThread &m_company;
    SharedFields &m_fields;
    Company m_sender;
    Form *m_address;
    Form *m_trade;
    InputField *m_name;
    InputField *m_name2;
    InputField *m_street;
    InputField *m_postcode;
    InputField *m_city;
    InputField *m_country;
    InputField *m_phone;
    InputField *m_email;
    InputField *m_blocked = nullptr;
    Sentence *m_window; ///< does not fit the envelope
    Sentence *m_twin;   ///< somebody has this telephone already
    ListEditor *m_contacts = nullptr;
    ListEditor *m_vatIds = nullptr;
    ListEditor *m_deliveryAddresses = nullptr;
    ListEditor *m_articleNumbers = nullptr;
    ListEditor *m_outputAddresses = nullptr;
    QString m_number;  ///< of the customer; empty = a new one
    QString m_cityDue; ///< the postcode whose city is being looked up
};

} // namespace kontorist
