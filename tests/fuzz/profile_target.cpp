// reads core/exchange/profile.cpp core/exchange/import_profile.cpp
#include "core/exchange/import_profile.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace kontorist;

namespace {

void attackTable(const ImportProfile::Table &table)
{
    fuzz::insist(!objection(table.format), "a format that was read can be used");
    fuzz::insist(fuzz::answer([&] { return TableFormat::read(table.format.written()); }) == table.format,
                 "a format is read back as it is written");
    fuzz::insist(!table.columns.isEmpty(), "a table has columns");
    fuzz::insist(!table.file.contains(u'/'), "a pattern of files stays in its folder");
    for (const QString &column : table.columns)
        fuzz::insist(!column.isEmpty(), "a column has a name");
}

} // namespace

FUZZ_TARGET(bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    if (!document.isObject())
        return;
    for (const ImportKind kind : {ImportKind::Orders, ImportKind::Parties, ImportKind::Articles}) {
        const auto profile =
            fuzz::answer([&] { return ImportProfile::read(u"fuzz"_s, kind, document.object()); });
        if (!profile)
            continue;
        attackTable(profile->table);
        if (profile->lines)
            attackTable(*profile->lines);
        fuzz::insist(QRegularExpression(profile->articles).isValid() &&
                         QRegularExpression(profile->cancellations).isValid(),
                     "a pattern can be used");
    }
}
