#pragma once

#include "core/exchange/profile.h"
#include "core/sales/order.h"

#include <QHash>

namespace kontorist {

/// What a table brings in.
enum class ImportKind { Orders, Parties, Articles };
template<>
inline constexpr std::array wordsOf<ImportKind> = {"orders", "parties", "articles"};

/// How one sender's files become orders, customers or articles: which column is which field, and what he means
/// by it. It is data: built in, or saved by a user.
struct ImportProfile
{
    /// A table and the columns that are read from it.
    struct Table
    {
        QString file; ///< a pattern within the folder that is imported; empty = the file itself
        TableFormat format;
        QHash<QString, QString> columns; ///< field → column; fields that a kind does not know are refused
    };

    QString name;
    ImportKind kind = ImportKind::Orders;
    Table table;
    std::optional<Table> lines; ///< where heads and lines come in two files, joined by `document`

    QString cancellations; ///< pattern of documents that take goods back; empty = there are none
    QString articles; ///< pattern of numbers that are articles; other rows become charges; empty = all are
    bool hasStockCounts = false; ///< negative quantities without a price are stock counts
    bool createsCustomers = false;
    bool createsArticles = false;
    QString collectiveNumber; ///< customer of rows that name none
    QString collectiveName;
    QString customerName = u"%1"_s; ///< what a created customer is called
    OrderChannel channel = OrderChannel::Shop;
    std::optional<PriceBasis> prices;
    std::optional<TaxCase> taxCase;       ///< none = it follows from the facts
    bool hasIncompleteRecipients = false; ///< addresses are open points that do not block
    QString freightReason = u"Freight"_s;

    /// What a column of such a table can mean, what identifies a row first.
    static QStringList fields(ImportKind kind);
    /// Those without which no row comes in.
    static QStringList neededFields(ImportKind kind);

    /// Raises Refused(FormatKeyUnknown, FormatValueInvalid, TextMissing).
    static ImportProfile read(const QString &name, ImportKind kind, const QJsonObject &object);
    /// The built-in profile of a name and kind, if there is one.
    static std::optional<ImportProfile> builtIn(const QString &name, ImportKind kind);
};

} // namespace kontorist
