#pragma once

#include "ui/billing/run_plan.h"

#include <QSet>
#include <QTableWidget>

namespace kontorist {

/// What a run bills, with a tick before each row: Space turns it, Enter goes to where the row is put right. What was
/// issued stands below with its number.
class RunTable final : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Tick, Order, Customer, Notes, Gross, Check, columns };

    explicit RunTable(QWidget *parent = nullptr);

    /// Keeps the rows that the person is on and has chosen, and what he has unticked, wherever they stand now.
    void setRows(const QList<RunRow> &rows);
    void setIssued(const QString &key, const QStringList &numbers);
    void setRefused(const QString &key, const QString &sentence);
    void forgetIssued();

    const QList<RunRow> &rows() const { return m_rows; }
    QList<RunRow> chosen() const;
    const RunRow *current() const;
    /// Of the current row, where it was issued; mostly one.
    QStringList currentNumbers() const;
    int ready() const;
    int issued() const { return static_cast<int>(m_numbers.size()); }
    int refused() const { return static_cast<int>(m_refusals.size()); }
    void tickAll(bool isTicked);

signals:
    void chosenChanged();
    void currentChanged();
    void opened(const kontorist::RunRow &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Standing;
    Standing standing() const;
    void restore(const Standing &before);
    bool isUnticked(const RunRow &row) const;
    void setTicked(const RunRow &row, bool isTicked);
    void fill(const Standing &before);
    void fillRow(int place, const RunRow &row);
    void turnTicks();
    void fitColumns();

    QList<RunRow> m_rows; ///< what is issued stands at the end
    QList<RunRow> m_done;
    QSet<QString> m_unticked;              ///< by their marks
    QHash<QString, QStringList> m_numbers; ///< by key
    QHash<QString, QString> m_refusals;    ///< by key
    bool m_isFilling = false;
};

} // namespace kontorist
