#pragma once

#include "core/db/transaction.h"
#include "core/exchange/bought_line.h"
#include "core/exchange/import_profile.h"
#include "core/party/party.h"

namespace kontorist::exchange_store {

/// What an import has brought in already: our number by the sender's.
QHash<QString, QString> imported(const Database &database, const QString &source,
                                 const QStringList &externals);
void remember(Transaction &tx, const QString &source, const QString &external, qint64 record,
              const QString &number);

/// What a customer bought of these articles (or charges) and has not given back, the oldest order first.
QList<BoughtLine> bought(const Database &database, PartyId customer, const QStringList &skus);

/// The content of a saved profile, if there is one of this name.
std::optional<QByteArray> profile(const Database &database, const QString &name, ImportKind kind);
void saveProfile(Transaction &tx, const QString &name, ImportKind kind, const QByteArray &content);

} // namespace kontorist::exchange_store
