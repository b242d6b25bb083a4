#pragma once

#include <QDir>
#include <QList>
#include <QString>

namespace kontorist::bench {

/// How much is measured, and where to.
struct Options
{
    QDir folder;      ///< companies that are kept, copies that are worked on
    QString json;     ///< the file of figures
    QString restrict; ///< one part alone
    QList<int> sizes{0, 10'000, 100'000};
    int rounds = 5;
    int lives = 30; ///< in a round
    int bulk = 1000;
    bool sqliteOnly = false;
};

} // namespace kontorist::bench
