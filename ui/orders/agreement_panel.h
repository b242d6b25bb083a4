#pragma once

#include "ui/orders/order_facts.h"
#include "ui/records/act_panel.h"
#include "ui/records/terms_fields.h"

namespace kontorist {

/// What was agreed for the whole order, to be changed: freight, terms of payment, tax case, delivery address. What is
/// not touched stays as it is, whoever changes it meanwhile.
class AgreementPanel final : public ActPanel
{
    Q_OBJECT

public:
    explicit AgreementPanel(const OrderFacts &facts, QWidget *parent = nullptr);

    Version version() const { return m_order.version; } ///< that was seen
    /// The fields of order.change, without those that stay.
    QJsonObject changes() const;

private:
    void makeFreight();
    void makeTerms();
    void makeTaxCase();
    void makeAddress();
    qsizetype freight() const; ///< which of the charges; -1 = there is none
    bool isFreightChanged() const;
    QJsonArray charges() const;

    Order m_order;
    QList<Party::DeliveryAddress> m_addresses;
    TaxRates m_rates;
    InputField *m_freightName;
    InputField *m_freight;
    TermsFields m_terms;
    SharedFields::Binding m_termsValue;
    QJsonValue m_termsBefore;
    InputField *m_taxCase;
    InputField *m_address;
};

} // namespace kontorist
