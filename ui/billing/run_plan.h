#pragma once

#include "core/billing/billing_run.h"
#include "ui/shell/company_thread.h"
#include "ui/shell/place.h"

namespace kontorist {

/// What a run would bill under one number or several, or why it cannot.
struct RunRow
{
    QString key; ///< the same work has the same key when it is read again
    QStringList orders;
    QString customer;
    QString customerName;
    QStringList deliveryNotes;
    Money gross;
    QList<Invoice> drafts;
    QString trouble; ///< empty = it is ready
    Place remedy;    ///< where it is put right

    bool isReady() const { return trouble.isEmpty(); }
    Request request() const;
};

/// Finds out what is shipped and not billed, a few documents at a time, so that lists and search are answered in
/// between.
class RunPlan final : public QObject
{
    Q_OBJECT

public:
    explicit RunPlan(CompanyThread &company, QObject *parent = nullptr);

    void read(QDate until, std::optional<bool> collective);
    bool isReading() const { return m_isReading; }

signals:
    void progress(qsizetype done, qsizetype total);
    void answered(const QList<kontorist::RunRow> &rows);

private:
    void readOn(int generation);

    CompanyThread &m_company;
    QList<run_rules::Unit> m_units;
    qsizetype m_done = 0;
    QList<RunRow> m_rows;
    int m_generation = 0; ///< of the question; an answer to an older one is dropped
    bool m_isReading = false;
};

} // namespace kontorist
