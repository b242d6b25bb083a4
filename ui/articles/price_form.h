#pragma once

#include "core/base/clock.h"
#include "ui/shell/request.h"
#include "ui/widgets/form.h"

namespace kontorist {

/// A further price of an article: for a customer or a group of them, from a quantity on, within its days.
class PriceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PriceForm(const Clock &clock, QWidget *parent = nullptr);

    /// What adds it; nothing where something is missing, which then has the focus.
    std::optional<Request> request(const QString &sku);
    void clear();
    void focusFirst() { m_form->focusFirst(); }
    /// False where no field is meant.
    bool object(const Answer &answer);

signals:
    void finished();

private:
    InputField *fieldOf(const QString &subject) const;

    Form *m_form;
    InputField *m_customer;
    InputField *m_group;
    InputField *m_fromQuantity;
    InputField *m_price;
    InputField *m_percent;
    InputField *m_from;
    InputField *m_until;
};

} // namespace kontorist
