#pragma once

#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// The list of articles, by number: what is free, set aside and to come.
class ArticleSource final : public ListSource
{
    Q_DECLARE_TR_FUNCTIONS(ArticleSource)

public:
    enum Column { Sku, Name, State, Price, Free, Reserved, Expected, ExpectedOn };

    QString name() const override { return u"article"_s; }
    QString title() const override;
    QString hint() const override;
    QStringList views() const override;
    QList<ListColumn> columns() const override;
    QString counted(qint64 rows) const override;
    QString empty() const override;
    /// A text is a number, its beginning, a bar code, or words of the name.
    ListAnswer page(const Database &database, const ListQuestion &question) const override;
    QList<qint64> counts(const Database &database, QDate today) const override;
};

} // namespace kontorist
