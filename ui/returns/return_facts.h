#pragma once

#include "core/returns/return_list_store.h"
#include "ui/lists/list_source.h"
#include "ui/returns/return_lines.h"

#include <QCoreApplication>

namespace kontorist {

/// Everything that the page of a return shows, read at once.
struct ReturnFacts
{
    QString missing; ///< why there is none; empty = it is there
    ReturnCase returned;
    QString customer;
    QString customerName;
    QString order;
    QList<return_list_store::VerdictRow> verdicts;
    std::optional<return_list_store::Ending> ending;
    QStringList corrections;
    QString notStepped; ///< why it takes no more steps

    bool hasArrived() const;
    static ReturnFacts of(const Database &database, const QString &number);
};

/// The page's parts in words.
class ReturnTables
{
    Q_DECLARE_TR_FUNCTIONS(ReturnTables)

public:
    static QList<ListColumn> lineColumns();
    static QList<ListColumn> documentColumns();
    static QList<ListRow> lines(const ReturnFacts &facts);
    static QList<ListRow> documents(const ReturnFacts &facts);
    /// What can still be filled in.
    static QList<ReturnLines::Line> open(const ReturnFacts &facts);
    static QString about(const ReturnFacts &facts);
};

} // namespace kontorist
