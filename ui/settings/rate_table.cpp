#include "ui/settings/rate_table.h"

#include "ui/lists/cells.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"

#include <algorithm>
#include <QVBoxLayout>

namespace kontorist {

RateTable::RateTable(QWidget *parent)
    : QWidget(parent),
      m_table(new FactTable(u"settingsRates"_s, tr("Rates of VAT"),
                            {{tr("Class"), u"Umsatzsteuerfrei"_s, false, true},
                             {tr("Rate %"), u"19,00"_s, true},
                             {tr("In force from"), u"22.11.2026"_s, true},
                             {tr("Until"), u"22.11.2026"_s, true},
                             {tr("Today"), tr("in force")}}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

void RateTable::show(const TaxRates &rates, QDate today)
{
    QList<TaxRates::Rate> newest = rates.all();
    std::ranges::sort(newest, [](const TaxRates::Rate &one, const TaxRates::Rate &other) {
        return one.taxClass != other.taxClass ? one.taxClass < other.taxClass
                                              : one.validFrom > other.validFrom;
    });
    QList<ListRow> rows;
    for (qsizetype i = 0; i < newest.size(); ++i) {
        const TaxRates::Rate &rate = newest[i];
        const bool isReplaced = i > 0 && newest[i - 1].taxClass == rate.taxClass;
        const QDate until = isReplaced ? newest[i - 1].validFrom.addDays(-1) : QDate();
        const bool isInForce = rate.validFrom <= today && (!until.isValid() || until >= today);
        rows.append({rows.size() + 1,
                     {},
                     {{master_text::taxClass(rate.taxClass)},
                      {format::decimal(rate.rate.written())},
                      cell::date(rate.validFrom),
                      cell::date(until),
                      isInForce ? cell::state({tr("in force"), Role::Ok, u"circle-check"_s}) : Cell{}}});
    }
    m_table->show(rows);
}

} // namespace kontorist
