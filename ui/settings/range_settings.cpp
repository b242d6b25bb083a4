#include "ui/settings/range_settings.h"

#include "core/numbering/numbering_rules.h"
#include "ui/records/act_panel.h"
#include "ui/records/shared_fields.h"
#include "ui/shell/tokens.h"
#include "ui/text/error_text.h"
#include "ui/text/master_text.h"
#include "ui/widgets/form.h"

#include <algorithm>
#include <QVBoxLayout>

namespace kontorist {

using Kind = InputField::Kind;

RangeSettings::RangeSettings(QWidget *parent)
    : QWidget(parent),
      m_table(new FactTable(u"settingsRanges"_s, tr("Number ranges"),
                            {{tr("Range"), u"Rechnungskorrekturen"_s, false, true},
                             {tr("Pattern"), u"AU-{YYYY}-{N:5}"_s},
                             {tr("Last"), u"AU-2026-00000"_s},
                             {tr("Next"), u"AU-2026-00000"_s}})),
      m_panel(new ActPanel(u"range"_s, {}, tr("Change the range"))),
      m_pattern(new InputField(Kind::Text, u"rangePattern"_s, tr("&Pattern"))),
      m_next(new InputField(Kind::Quantity, u"rangeNext"_s, tr("&Goes on with")))
{
    m_table->setMostRows(static_cast<int>(wordsOf<Series>.size()));
    m_panel->form().add(m_pattern->required());
    m_panel->form().add(m_next->required()->withRule(&SharedFields::wholeObjection));
    m_next->setProperty("subject", u"next"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_panel); // above, so that it is seen however long the table is
    layout->addWidget(m_table);
    connect(m_table, &FactTable::opened, this, &RangeSettings::open);
    connect(m_panel, &ActPanel::edited, this, &RangeSettings::preview);
    connect(m_panel, &ActPanel::confirmed, this, &RangeSettings::confirm);
    connect(m_panel, &ActPanel::closed, this, [this] { m_table->setFocus(); });
}

void RangeSettings::show(const QList<NumberRange> &ranges, QDate today)
{
    m_ranges = ranges;
    m_today = today;
    QList<ListRow> rows;
    for (const NumberRange &range : ranges)
        rows.append({rows.size() + 1,
                     word(range.series),
                     {{master_text::series(range.series)}, {range.pattern}, {range.last}, {range.next}}});
    m_table->show(rows);
    if (isOpen())
        preview();
}

void RangeSettings::setWhyNot(const QString &sentence)
{
    m_missing = sentence;
    m_panel->form().setReadOnly(!sentence.isEmpty());
}

bool RangeSettings::isOpen() const
{
    return m_panel->isOpen();
}

void RangeSettings::finish()
{
    m_panel->close();
}

const NumberRange *RangeSettings::range() const
{
    const auto found = std::ranges::find(m_ranges, m_series, &NumberRange::series);
    return found == m_ranges.end() ? nullptr : &*found;
}

void RangeSettings::open(const ListRow &row)
{
    m_series = fromWord<Series>(row.key).value_or(Series::Order);
    const NumberRange *shown = range();
    if (!shown)
        return;
    m_panel->setHeading(master_text::series(m_series));
    m_pattern->setText(shown->pattern);
    m_next->setQuantity(Quantity::whole(shown->nextCount));
    preview();
    m_panel->open();
}

QString RangeSettings::written() const
{
    const auto next = m_next->quantity();
    return next ? NumberPattern{m_pattern->text().trimmed()}.written(m_today.year(),
                                                                     next->raw() / Quantity::whole(1).raw())
                : QString();
}

// What the form alone can know; whether a number was given already, the company says.
QString RangeSettings::trouble() const
{
    if (!m_missing.isEmpty())
        return m_missing;
    if (const auto wrong = numbering_rules::objection({m_pattern->text().trimmed()}, range()->isYearly))
        return errorText(*wrong);
    return m_next->quantity() ? QString() : tr("Where does it go on?");
}

QString RangeSettings::startTrouble() const
{
    const NumberRange &shown = *range();
    return shown.isYearly && !shown.last.isEmpty()
               ? tr("Numbers of this year are given: it goes on with the next one, so that there is no gap.")
               : QString();
}

void RangeSettings::preview()
{
    if (!range())
        return;
    const QString wrong = trouble();
    QStringList words;
    if (wrong.isEmpty())
        words.append(tr("Next number: %1").arg(written()));
    const QString fixed = startTrouble();
    if (!fixed.isEmpty())
        words.append(fixed);
    m_next->setReadOnly(!fixed.isEmpty() || !m_missing.isEmpty());
    m_panel->setPreview(wrong.isEmpty() ? words.join(u'\n') : wrong);
    m_panel->setWhyNot(wrong);
}

void RangeSettings::confirm()
{
    QJsonObject change{{u"range"_s, word(m_series)}, {u"pattern"_s, m_pattern->text().trimmed()}};
    if (const auto next = m_next->quantity(); next && !m_next->isReadOnly())
        change[u"next"_s] = next->raw() / Quantity::whole(1).raw();
    emit wanted(change);
}

} // namespace kontorist
