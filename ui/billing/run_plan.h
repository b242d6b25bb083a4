#pragma once

#include "core/billing/billing_run.h"
#include "ui/shell/company_thread.h"
#include "ui/shell/place.h"

namespace kontorist {

/// What is asked of a run: all that was supplied up to a day; joined, apart, or as each customer wishes.
struct RunQuestion
{
    QDate until;
    std::optional<bool> collective;

    bool operator==(const RunQuestion &) const = default;
};

/// What a run would bill under one number, or why it cannot.
struct RunRow
{
    QString key; ///< the same work has the same key when it is read again
    QStringList orders;
    QString customer;
    QString customerName;
    QStringList deliveryNotes;
    std::optional<Invoice> draft;
    QString trouble; ///< empty = it is ready
    Place remedy;    ///< where it is put right

    bool isReady() const { return trouble.isEmpty(); }
    Money gross() const { return draft ? draft->gross : Money(); }
    /// By which it is known again where more was shipped since: its delivery notes, else its orders.
    const QStringList &marks() const { return deliveryNotes.isEmpty() ? orders : deliveryNotes; }
    Request request() const;
};

/// Finds out what is shipped and not billed, a few documents at a time, so that lists and search are answered in
/// between.
class RunPlan final : public QObject
{
    Q_OBJECT

public:
    explicit RunPlan(CompanyThread &company, QObject *parent = nullptr);

    /// The same question while it is being answered is asked once more behind that; another one takes its place.
    void read(const RunQuestion &question);

signals:
    void progress(qsizetype done, qsizetype total);
    void answered(const kontorist::RunQuestion &question, const QList<kontorist::RunRow> &rows);

private:
    void begin();
    void readOn(int generation);
    void end();
    void fail(int generation);

    CompanyThread &m_company;
    QList<run_rules::Unit> m_units;
    qsizetype m_done = 0;
    QList<RunRow> m_rows;
    int m_generation = 0; ///< of the question; an answer to an older one is dropped
    RunQuestion m_question;
    bool m_isReading = false;
    bool m_isAgain = false; ///< something changed while it was read
};

} // namespace kontorist
