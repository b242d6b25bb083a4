#pragma once

#include "ui/entry/order_look.h"
#include "ui/shell/company_thread.h"
#include "ui/widgets/field.h"
#include "ui/widgets/suggestion_list.h"

#include <atomic>
#include <memory>
#include <QWidget>

class QStackedWidget;

namespace kontorist {

class CustomerCard;
class Form;
class NewCustomer;
class OtherAddress;

/// Who orders and how it goes to him: the customer with his card beside him, and what holds for the whole order. Enter
/// goes from the customer straight to the lines; Tab visits the rest.
class EntryHead final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryHead(CompanyThread &company, QWidget *parent = nullptr);

    /// Puts what stands in the order into the inputs.
    void setOrder(const TypedOrder &order);
    /// Takes what stands in the inputs into the order.
    void take(TypedOrder &order) const;
    void showLook(const OrderLook &look, const QString &lastOrderKey);
    void focusFirst();
    void focusAddress(); ///< the one it goes to, chosen or typed
    /// The customer who was typed here is made.
    void closeNew();
    /// Why the head cannot go out so, with the focus there; nothing is shown twice.
    bool validate();
    void turnComplete();
    void turnAddress(); ///< the next of the customer's delivery addresses, at last another that is typed
    InputField *reference() { return m_reference; }
    void focusCustomer();

signals:
    void customerChosen(const QString &number, const QString &name);
    /// One who was typed here is made, for the order of this key.
    void customerMade(const QString &order, const QString &number);
    void edited();   ///< by the person, any of the inputs
    void finished(); ///< on to the lines

private:
    void makeInputs();
    void arrange();
    void search(const QString &text, quint64 generation);
    void taken(const Suggestion &suggestion);
    void offerAddresses(const Party &customer);
    void offer(const QList<InputField::Option> &between, const QVariant &chosen);
    void showPart();
    bool isCustomerOpen() const;
    bool isOther() const;

    CompanyThread &m_company;
    Form *m_form;
    InputField *m_customer, *m_reference, *m_day, *m_shipTo, *m_complete;
    SuggestionList *m_list;
    QStackedWidget *m_side;
    CustomerCard *m_card;
    NewCustomer *m_new;
    OtherAddress *m_address;
    QString m_order;              ///< the key of the one that stands here
    QString m_number;             ///< of the customer that was chosen
    QString m_name;               ///< what stands in the field when nothing is typed into it
    std::optional<bool> m_ticked; ///< what a person said about complete deliveries
    QString m_addressesOf;        ///< the customer whose addresses are offered
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< older searches need no answer any more
};

} // namespace kontorist
