#pragma once

#include "core/numbering/numbering.h"
#include "ui/records/fact_table.h"

#include <QJsonObject>

namespace kontorist {

class ActPanel;
class InputField;

/// The ranges of numbers: Enter on one opens how its numbers are written and where they go on, and shows the next one
/// while it is typed.
class RangeSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit RangeSettings(QWidget *parent = nullptr);

    void show(const QList<NumberRange> &ranges, QDate today);
    using QWidget::show;
    /// Why nobody here may change a range; nothing = somebody may.
    void setWhyNot(const QString &sentence);
    bool isOpen() const;
    void finish(); ///< it was changed

signals:
    void wanted(const QJsonObject &change); ///< the fields of numbering.set

private:
    void open(const ListRow &row);
    void preview();
    const NumberRange *range() const;
    QString written() const;
    QString trouble() const;
    QString startTrouble() const;
    void confirm();

    FactTable *m_table;
    ActPanel *m_panel;
    InputField *m_pattern;
    InputField *m_next;
    QList<NumberRange> m_ranges;
    QDate m_today;
    Series m_series = Series::Order;
    QString m_missing; ///< the duty
};

} // namespace kontorist
