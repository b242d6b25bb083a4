#include "ui/exchange/table_reading.h"

#include "core/exchange/exchange_store.h"
#include "core/exchange/import_source.h"
#include "ui/shell/company_thread.h"
#include "ui/text/error_text.h"
#include "ui/widgets/aside.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace kontorist {

void readTable(QObject *asker, const QString &path, const std::function<void(const ReadTable &)> &done)
{
    const auto read = [path]() -> ReadTable {
        try {
            ReadTable table;
            table.look = guess_rules::look(ImportSource::at(path, {}).first().heads);
            table.kind = guess_rules::kind(table.look);
            return table;
        } catch (const Error &error) {
            return {{}, {}, errorText(error.reason())};
        }
    };
    doAside(asker, read, done);
}

void askProfile(CompanyThread &company, QObject *asker, const QString &sender, ImportKind kind,
                const std::function<void(const QJsonObject &)> &done)
{
    company.ask(
        asker,
        [sender, kind](const Database &database) {
            const auto kept = exchange_store::profile(database, sender, kind);
            return kept ? QJsonDocument::fromJson(*kept).object() : QJsonObject();
        },
        done);
}

QString senderOf(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    while (!name.isEmpty() && !name.back().isLetter())
        name.chop(1);
    QString tidy;
    for (const QChar c : name)
        if (!c.isDigit())
            tidy += c;
    return tidy.simplified().left(40);
}

} // namespace kontorist
