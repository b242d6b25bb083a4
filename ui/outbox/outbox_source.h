#pragma once

#include "core/mail/mail.h"
#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// The outbox: what waits to leave the house, what is in doubt, what became of the rest. Newest first.
class OutboxSource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(OutboxSource)

public:
    enum View { Waiting, Doubtful, Refused, Gone, All };

    QString name() const override { return u"outbox"_s; }
    QString title() const override;
    QString hint() const override;
    QStringList views() const override;
    QList<ListColumn> columns() const override;
    QString counted(qint64 rows) const override;
    QString empty() const override;
    ListAnswer page(const Database &database, const ListQuestion &question) const override;
    QList<qint64> counts(const Database &database, QDate today) const override;

    static StateText state(const OutboxEntry &entry);
};

} // namespace kontorist
