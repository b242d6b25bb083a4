#pragma once

#include "core/exchange/guess_rules.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

namespace kontorist {

class CompanyThread;

/// A file that somebody wants to import, before anything is done with it.
struct ReadTable
{
    guess_rules::TableLook look;
    ImportKind kind = ImportKind::Parties; ///< as guessed
    QString trouble;                       ///< why it cannot be read
};

/// On a thread of its own: a file may lie where reading takes long.
void readTable(QObject *asker, const QString &path, const std::function<void(const ReadTable &)> &done);

/// How the company has kept what the tables of a sender mean; an empty object where it has not.
void askProfile(CompanyThread &company, QObject *asker, const QString &sender, ImportKind kind,
                const std::function<void(const QJsonObject &)> &done);

/// Whose file it probably is: the name without days and numbers. "shop-orders-2026-11.csv" → "shop-orders".
QString senderOf(const QString &path);

} // namespace kontorist
