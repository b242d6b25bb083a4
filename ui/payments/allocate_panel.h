#pragma once

#include "ui/payments/booking_search.h"
#include "ui/records/act_panel.h"
#include "ui/shell/company_thread.h"

namespace kontorist {

class InputField;

/// Puts what is left of a payment against an open invoice of the same customer.
class AllocatePanel final : public ActPanel
{
    Q_OBJECT

public:
    explicit AllocatePanel(CompanyThread &company, QWidget *parent = nullptr);

    void offer(const QString &payment, const QString &customer, Money open);
    Request request() const;

private:
    void search(const QString &text, quint64 generation);
    void take(const BookingTarget &target);
    void showWords();

    CompanyThread &m_company;
    QString m_payment;
    QString m_customer;
    Money m_open;
    QString m_key;
    std::optional<BookingTarget> m_target;
    InputField *m_invoice;
    InputField *m_amount;
    SuggestionList *m_suggestions;
};

} // namespace kontorist
