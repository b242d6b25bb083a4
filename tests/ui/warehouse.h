#pragma once

#include "tests/ui/keys.h"
#include "tests/ui/shop.h"
#include "ui/shell/place.h"

#include <QSettings>

namespace kontorist::test {

/// A shop with shelves: articles 1001 to 1006 lie in bins, have codes on their labels, and must be picked. `more` goes
/// into the company's settings.
class Warehouse : public Shop
{
public:
    explicit Warehouse(const QByteArray &more = {});

    /// An order of the articles 1001 to 1005, released: 10, 5, 25, 2, 100.
    QString fiveLines();
    /// A released order of one article.
    QString orderOf(const QByteArray &sku, int quantity);
    /// What the company says of a line of an order: "picked", "shipped" …
    QString ofLine(const QString &order, int line, const QString &what);

    QSettings settings;
};

/// A code as it stands on the label of an article: "1001".
QString labelOf(const QString &sku);

} // namespace kontorist::test
