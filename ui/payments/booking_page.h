#pragma once

#include "ui/payments/booking_plan.h"
#include "ui/shell/command_page.h"

class QLabel;
class QSettings;

namespace kontorist {

class Form;
class InputField;
class FactTable;
class SuggestionList;
class Toast;

/// A payment booked by hand: an amount, a number or a name, Enter takes the invoice, Enter books it. What will become
/// of the money stands in words before it is booked. What was booked can be taken back at once.
class BookingPage final : public CommandPage
{
    Q_OBJECT

public:
    BookingPage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent = nullptr);

    QString title() const override { return tr("Book a payment"); }
    void focusFirst() override;
    /// "with" may be the number of an invoice or order.
    void comeTo(const Place &place) override;
    bool holdsTyping() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeCommands();
    void makeForm();
    void arrange();
    void listen();
    void search(const QString &text, quint64 generation);
    void take(const BookingTarget &target);
    void removeTarget();
    void readAgain();
    void showPlan();
    void showTargets(const BookingPlan::Outcome &outcome);
    void book();
    void booked(const QString &payment, const QString &words);
    bool isSearchTaken();
    void showDiscount();
    void guardCommands(const QString &trouble);
    void takeBack(const QString &payment);
    void startAnew();

    BookingPlan m_plan;
    QString m_key;          ///< the same until it is booked, so that a repeat does nothing twice
    quint64 m_state = 0;    ///< of what is named; an answer for an older one is dropped
    bool m_isStale = false; ///< changed while nobody looked
    bool m_arrived = false; ///< opened for an invoice: the amount comes first
    Form *m_form;
    InputField *m_search;
    InputField *m_amount;
    InputField *m_valueOn;
    InputField *m_method;
    InputField *m_discount;
    InputField *m_reference;
    SuggestionList *m_suggestions;
    FactTable *m_targets;
    QLabel *m_words;
    QAction *m_book = nullptr;
    QAction *m_back = nullptr;
    QAction *m_remove = nullptr;
    Toast *m_toast;
};

} // namespace kontorist
