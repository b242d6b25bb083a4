#include "ui/warehouse/scan_word.h"

#include "core/article/article_store.h"
#include "core/base/error.h"
#include "core/delivery/delivery_store.h"
#include "core/sales/order_store.h"

namespace kontorist {

namespace {

// As an American keyboard may have typed it: Z for Y, and letters in place of umlauts.
QString plain(const QString &scanned)
{
    QString text = scanned.trimmed().toUpper();
    text.replace(u'Y', u'Z');
    text.replace(u"Ü"_s, u"UE"_s);
    return text;
}

QString withoutUmlaut(QString text)
{
    return text.remove(u"UE"_s).remove(u'U');
}

struct CommandWord
{
    QLatin1StringView text;
    ScanCommand command;
};

constexpr std::array commandWords = {
    CommandWord{QLatin1StringView("FERTIG"), ScanCommand::Done},
    CommandWord{QLatin1StringView("DONE"), ScanCommand::Done},
    CommandWord{QLatin1StringView("FEHLMENGE"), ScanCommand::Short},
    CommandWord{QLatin1StringView("SHORT"), ScanCommand::Short},
    CommandWord{QLatin1StringView("ZURUECK"), ScanCommand::Back},
    CommandWord{QLatin1StringView("BACK"), ScanCommand::Back},
    CommandWord{QLatin1StringView("ANZAHL"), ScanCommand::Count},
    CommandWord{QLatin1StringView("COUNT"), ScanCommand::Count},
    CommandWord{QLatin1StringView("DRUCKEN"), ScanCommand::Print},
    CommandWord{QLatin1StringView("PRINT"), ScanCommand::Print},
    CommandWord{QLatin1StringView("PAUSE"), ScanCommand::Pause},
    CommandWord{QLatin1StringView("WEITER"), ScanCommand::Skip},
    CommandWord{QLatin1StringView("SKIP"), ScanCommand::Skip},
};

template<class Find>
bool exists(Find find)
{
    try {
        find();
        return true;
    } catch (const Refused &) {
        return false;
    }
}

} // namespace

ScanCommand commandOf(const QString &scanned)
{
    const QString text = plain(scanned);
    for (const CommandWord &word : commandWords)
        if (text == word.text)
            return word.command;
    // ZURÜCK, where the Ü has arrived as something else, or not at all.
    const QString bare = withoutUmlaut(text);
    if (text.startsWith(u"ZUR") && text.endsWith(u"CK") && bare.size() <= 5)
        return ScanCommand::Back;
    return ScanCommand::None;
}

ScanMeaning meaningOf(const Database &database, const QString &scanned)
{
    ScanMeaning meaning;
    meaning.word = scanned;
    const auto articles = article_store::named(database, {scanned});
    if (const auto found = articles.constFind(scanned); found != articles.constEnd()) {
        meaning.kind = ScanMeaning::Kind::Article;
        meaning.article = found->article;
        if (!found->packUnit.isEmpty())
            if (const auto content = found->article.contentOf(found->packUnit))
                meaning.pieces = Quantity::raw(content->raw());
        return meaning;
    }
    QString number = scanned.toUpper();
    number.replace(u'ß', u'-'); // an American scanner at a German keyboard
    meaning.number = number;
    if (exists([&] { order_store::idOf(database, number); }))
        meaning.kind = ScanMeaning::Kind::Order;
    else if (exists([&] { pick_store::ordersOn(database, number); }))
        meaning.kind = ScanMeaning::Kind::PickList;
    else if (exists([&] { delivery_store::get(database, number); }))
        meaning.kind = ScanMeaning::Kind::DeliveryNote;
    return meaning;
}

} // namespace kontorist
