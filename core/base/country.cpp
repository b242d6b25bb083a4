#include "core/base/country.h"

#include "core/base/ascii.h"
#include "core/base/country_aliases.h"
#include "core/base/country_names.h"
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <QHash>

namespace kontorist {

namespace {

struct EuMembership
{
    const char16_t *country;
    int from; // a date by its digits: 2004'05'01
    int until = 9999'12'31;
};

constexpr std::array euMemberships = {
    EuMembership{u"BE", 1958'01'01},
    EuMembership{u"DE", 1958'01'01},
    EuMembership{u"FR", 1958'01'01},
    EuMembership{u"IT", 1958'01'01},
    EuMembership{u"LU", 1958'01'01},
    EuMembership{u"NL", 1958'01'01},
    EuMembership{u"MC", 1958'01'01},
    EuMembership{u"DK", 1973'01'01},
    EuMembership{u"IE", 1973'01'01},
    EuMembership{u"GB", 1973'01'01, 2020'12'31},
    EuMembership{u"IM", 1973'01'01, 2020'12'31},
    EuMembership{u"GR", 1981'01'01},
    EuMembership{u"ES", 1986'01'01},
    EuMembership{u"PT", 1986'01'01},
    EuMembership{u"AT", 1995'01'01},
    EuMembership{u"FI", 1995'01'01},
    EuMembership{u"SE", 1995'01'01},
    EuMembership{u"CY", 2004'05'01},
    EuMembership{u"CZ", 2004'05'01},
    EuMembership{u"EE", 2004'05'01},
    EuMembership{u"HU", 2004'05'01},
    EuMembership{u"LT", 2004'05'01},
    EuMembership{u"LV", 2004'05'01},
    EuMembership{u"MT", 2004'05'01},
    EuMembership{u"PL", 2004'05'01},
    EuMembership{u"SI", 2004'05'01},
    EuMembership{u"SK", 2004'05'01},
    EuMembership{u"BG", 2007'01'01},
    EuMembership{u"RO", 2007'01'01},
    EuMembership{u"HR", 2013'07'01},
};

const CountryName *countryNameOf(QStringView code)
{
    const auto names = countryNames();
    const auto place =
        std::lower_bound(names.begin(), names.end(), code, [](const CountryName &entry, QStringView wanted) {
            return QStringView(entry.code) < wanted;
        });
    return place != names.end() && code == QStringView(place->code) ? &*place : nullptr;
}

// Letters without accents and case; dots go, blanks become single: "Côte d’Ivoire" → "cote d'ivoire".
QString foldedCountryName(const QString &text)
{
    QString folded;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c == u'’')
            folded.append(u'\'');
        else if (c == u'ß')
            folded.append(u"ss");
        else if (c != u'.' && c.category() != QChar::Mark_NonSpacing)
            folded.append(c);
    }
    return folded.simplified();
}

QHash<QString, QString> codesByFoldedName()
{
    QHash<QString, QString> codes;
    const auto add = [&codes](const char16_t *name, const char16_t *code) {
        codes.insert(foldedCountryName(QString::fromUtf16(name)), QString::fromUtf16(code));
    };
    for (const CountryName &entry : countryNames()) {
        add(entry.code, entry.code);
        add(entry.german, entry.code);
        add(entry.english, entry.code);
    }
    for (const CountryAlias &alias : countryAliases())
        add(alias.name, alias.code);
    return codes;
}

} // namespace

Country Country::read(const QString &code, const QString &subject)
{
    const QString capitals = ascii::stripped(code);
    if (!countryNameOf(capitals))
        throw Refused(Fault::CountryUnknown, subject, code.left(40));
    Country country;
    country.m_code[0] = capitals[0].unicode();
    country.m_code[1] = capitals[1].unicode();
    return country;
}

std::optional<Country> Country::named(const QString &text)
{
    static const QHash<QString, QString> codes = codesByFoldedName();
    const auto found = codes.constFind(foldedCountryName(text.left(100)));
    return found == codes.constEnd() ? std::nullopt : std::optional(read(*found, {}));
}

QList<Country> Country::all()
{
    QList<Country> countries;
    for (const CountryName &entry : countryNames())
        countries.append(read(QString::fromUtf16(entry.code), {}));
    return countries;
}

QString Country::name(const QString &language) const
{
    const CountryName *entry = countryNameOf(code());
    if (!entry)
        return code();
    return QString::fromUtf16(language == u"de" ? entry->german : entry->english);
}

bool Country::isInEu(QDate day) const
{
    const int date = day.year() * 1'00'00 + day.month() * 1'00 + day.day();
    return std::any_of(euMemberships.begin(), euMemberships.end(), [&](const EuMembership &membership) {
        return code() == QStringView(membership.country) && membership.from <= date &&
               date <= membership.until;
    });
}

} // namespace kontorist
