#pragma once

#include "core/tax/tax.h"
#include "ui/records/fact_table.h"

namespace kontorist {

/// The rates of VAT with the days from which and until which they are in force, the newest first. They change by law
/// and come with the program.
class RateTable final : public QWidget
{
    Q_OBJECT

public:
    explicit RateTable(QWidget *parent = nullptr);

    void show(const TaxRates &rates, QDate today);
    using QWidget::show;

private:
    FactTable *m_table;
};

} // namespace kontorist
