#include "core/exchange/profile_actions.h"

#include "core/base/json.h"
#include "core/exchange/exchange_store.h"

#include <QJsonDocument>

namespace kontorist::profile_actions {

namespace {

constexpr qsizetype longestName = 60;

} // namespace

ImportProfile save(Session &session, const QString &name, ImportKind kind, const QJsonObject &content)
{
    if (ImportProfile::builtIn(name, kind))
        throw Refused(Fault::ProfileIsBuiltIn, name);
    require(text::objection(name, u"name"_s, longestName));
    ImportProfile profile = ImportProfile::read(name, kind, content);
    Transaction tx(session.database);
    exchange_store::saveProfile(tx, name, kind, compact(content));
    tx.note(u"profile.saved"_s, 0, compact({{u"name"_s, name}, {u"kind"_s, word(kind)}}));
    tx.commit();
    return profile;
}

ImportProfile get(const Session &session, const QString &name, ImportKind kind)
{
    if (const auto profile = ImportProfile::builtIn(name, kind))
        return *profile;
    const auto content = exchange_store::profile(session.database, name, kind);
    if (!content)
        throw Refused(Fault::ProfileUnknown, name);
    return ImportProfile::read(name, kind, QJsonDocument::fromJson(*content).object());
}

} // namespace kontorist::profile_actions
