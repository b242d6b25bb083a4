#pragma once

#include "core/db/database.h"

namespace kontorist::journal_list_store {

/// An entry of the journal as people read it: who did what to which record.
struct JournalRow
{
    qint64 seq = 0;
    qint64 at = 0; ///< milliseconds UTC
    QString actor;
    QString workstation;
    QString what; ///< "order.released"
    qint64 subject = 0;
    QString record;    ///< number of the order, document, customer or article; empty where it is about none
    QByteArray detail; ///< compact JSON
    QString
        recordKind; ///< party, article, order, invoice, delivery, return, payment, pickList; empty with `record`
};

struct Filter
{
    std::optional<QList<qint64>> subjects; ///< only what is about these records
    int limit = 100;
    qint64 before = 0; ///< keyset: only older ones than this entry; 0 = from the newest
};

/// Newest first, a page at a time.
QList<JournalRow> list(const Database &database, const Filter &filter);
qint64 count(const Database &database);
/// The ids of the records that have this number, whatever they are.
QList<qint64> numbered(const Database &database, const QString &number);

} // namespace kontorist::journal_list_store
