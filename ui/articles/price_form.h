#pragma once

#include "core/base/clock.h"
#include "ui/records/act_panel.h"
#include "ui/shell/request.h"
#include "ui/widgets/form.h"

#include <optional>

namespace kontorist {

/// A further price of an article: for a customer or a group of them, from a quantity on, within its days.
class PriceForm final : public ActPanel
{
    Q_OBJECT

public:
    explicit PriceForm(const Clock &clock, QWidget *parent = nullptr);

    /// What adds it.
    Request request(const QString &sku) const;
    void clear();
    /// False where no field is meant.
    bool object(const Answer &answer);

private:
    InputField *m_customer;
    InputField *m_group;
    InputField *m_fromQuantity;
    InputField *m_price;
    InputField *m_percent;
    InputField *m_from;
    InputField *m_until;
};

} // namespace kontorist
