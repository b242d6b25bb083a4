#pragma once

#include "core/base/date.h"
#include "core/base/percent.h"
#include "core/base/price.h"
#include "core/base/words.h"
#include "core/tax/tax.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace kontorist {

/// The checked fields of a command, taken by name. An empty text is absent.
class Input final
{
public:
    explicit Input(const QJsonObject &object) : m_object(object) {}

    bool has(const char *name) const;
    QString text(const char *name) const;
    std::optional<QString> optionalText(const char *name) const;
    QStringList texts(const char *name) const;
    int integer(const char *name, int otherwise = 0) const;
    bool flag(const char *name, bool otherwise = false) const;
    std::optional<bool> optionalFlag(const char *name) const;
    QDate date(const char *name) const;                   ///< invalid when absent
    std::optional<qint64> moment(const char *name) const; ///< milliseconds since 1970-01-01 UTC
    Quantity quantity(const char *name) const;
    std::optional<Quantity> optionalQuantity(const char *name) const;
    std::optional<Money> money(const char *name) const;
    std::optional<Price> price(const char *name, qint64 per = 1) const;
    std::optional<Percent> percent(const char *name) const;
    Unit unit(const char *name) const;     ///< empty when absent
    bool isTrue(const char *name) const;   ///< of an Amount
    bool isObject(const char *name) const; ///< of a Place
    Input object(const char *name) const;
    QList<Input> list(const char *name) const;
    QJsonObject data(const char *name) const { return value(name).toObject(); }

    template<Worded Enum>
    std::optional<Enum> word(const char *name) const
    {
        return has(name) ? fromWord<Enum>(text(name)) : std::nullopt;
    }

private:
    QJsonValue value(const char *name) const { return m_object[QLatin1StringView(name)]; }
    QString decimal(const char *name) const;

    QJsonObject m_object;
};

} // namespace kontorist
