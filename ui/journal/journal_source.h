#pragma once

#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// The journal: who did what to which record, newest first.
class JournalSource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(JournalSource)

public:
    enum Column { When, Who, What, Record, Facts, Where };

    QString name() const override { return u"journal"_s; }
    QString title() const override;
    QString hint() const override;
    QStringList views() const override;
    QList<ListColumn> columns() const override;
    QString counted(qint64 rows) const override;
    QString empty() const override;
    /// A text is the number of a record, or what a search finds of customers and articles.
    ListAnswer page(const Database &database, const ListQuestion &question) const override;
    QList<qint64> counts(const Database &database, QDate today) const override;
};

} // namespace kontorist
