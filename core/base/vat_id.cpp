#include "core/base/vat_id.h"

#include "core/base/ascii.h"
#include "core/base/error.h"
#include "core/base/vat_check.h"

#include <array>
#include <QRegularExpression>

namespace kontorist {

namespace {

struct VatRule
{
    const char16_t *prefix;
    const char16_t *country; // by ISO 3166
    const char16_t *pattern; // of what stands behind the prefix
    bool (*holds)(QStringView number);
};

constexpr auto britishPattern = uR"(\d{9}|\d{12}|GD\d{3}|HA\d{3})";

constexpr std::array vatRules = {
    VatRule{u"AT", u"AT", uR"(U\d{8})", vat_check::austriaHolds},
    VatRule{u"BE", u"BE", uR"([01]\d{9})", vat_check::belgiumHolds},
    VatRule{u"BG", u"BG", uR"(\d{9,10})", vat_check::bulgariaHolds},
    VatRule{u"CHE", u"CH", uR"(\d{9})", vat_check::switzerlandHolds},
    VatRule{u"CY", u"CY", uR"(\d{8}[A-Z])", vat_check::cyprusHolds},
    VatRule{u"CZ", u"CZ", uR"(\d{8,10})", vat_check::czechiaHolds},
    VatRule{u"DE", u"DE", uR"(\d{9})", vat_check::germanyHolds},
    VatRule{u"DK", u"DK", uR"(\d{8})", vat_check::denmarkHolds},
    VatRule{u"EE", u"EE", uR"(\d{9})", vat_check::estoniaHolds},
    VatRule{u"EL", u"GR", uR"(\d{9})", vat_check::greeceHolds},
    VatRule{u"ES", u"ES", uR"([A-Z0-9]\d{7}[A-Z0-9])", vat_check::spainHolds},
    VatRule{u"FI", u"FI", uR"(\d{8})", vat_check::finlandHolds},
    VatRule{u"FR", u"FR", uR"([A-HJ-NP-Z0-9]{2}\d{9})", vat_check::franceHolds},
    VatRule{u"GB", u"GB", britishPattern, vat_check::britainHolds},
    VatRule{u"HR", u"HR", uR"(\d{11})", vat_check::croatiaHolds},
    VatRule{u"HU", u"HU", uR"(\d{8})", vat_check::hungaryHolds},
    VatRule{u"IE", u"IE", uR"(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])", vat_check::irelandHolds},
    VatRule{u"IT", u"IT", uR"(\d{11})", vat_check::italyHolds},
    VatRule{u"LT", u"LT", uR"(\d{9}|\d{12})", vat_check::lithuaniaHolds},
    VatRule{u"LU", u"LU", uR"(\d{8})", vat_check::luxembourgHolds},
    VatRule{u"LV", u"LV", uR"(\d{11})", vat_check::latviaHolds},
    VatRule{u"MT", u"MT", uR"(\d{8})", vat_check::maltaHolds},
    VatRule{u"NL", u"NL", uR"(\d{9}B\d{2})", vat_check::netherlandsHolds},
    VatRule{u"NO", u"NO", uR"(\d{9})", vat_check::norwayHolds},
    VatRule{u"PL", u"PL", uR"(\d{10})", vat_check::polandHolds},
    VatRule{u"PT", u"PT", uR"(\d{9})", vat_check::portugalHolds},
    VatRule{u"RO", u"RO", uR"(\d{2,10})", vat_check::romaniaHolds},
    VatRule{u"SE", u"SE", uR"(\d{12})", vat_check::swedenHolds},
    VatRule{u"SI", u"SI", uR"(\d{8})", vat_check::sloveniaHolds},
    VatRule{u"SK", u"SK", uR"(\d{10})", vat_check::slovakiaHolds},
    VatRule{u"XI", u"GB", britishPattern, vat_check::britainHolds},
};

// No prefix is the beginning of another one.
const VatRule *vatRuleFor(QStringView characters)
{
    for (const VatRule &rule : vatRules)
        if (characters.startsWith(QStringView(rule.prefix)))
            return &rule;
    return nullptr;
}

bool fitsVatRule(const VatRule &rule, const QString &number)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringView(rule.pattern)));
    return pattern.match(number).hasMatch() && rule.holds(number);
}

// The words for VAT that Swiss and Norwegian numbers carry behind them.
void chopVatWord(QString &characters)
{
    for (const QStringView word : {u"MWST", u"TVA", u"IVA", u"MVA"})
        if (characters.endsWith(word)) {
            characters.chop(word.size());
            return;
        }
}

QString tidiedVatId(const QString &text)
{
    QString characters = ascii::stripped(text, u".-/");
    if (characters.startsWith(u"GR"))
        characters.replace(0, 2, u"EL"_s);
    if (characters.startsWith(u"BE") && characters.size() == 11)
        characters.insert(2, u'0');
    if (characters.startsWith(u"CHE") || characters.startsWith(u"NO"))
        chopVatWord(characters);
    return characters;
}

} // namespace

VatId VatId::read(const QString &text, const QString &subject)
{
    const QString characters = tidiedVatId(text);
    const VatRule *rule = vatRuleFor(characters);
    if (!rule || !fitsVatRule(*rule, characters.mid(QStringView(rule->prefix).size())))
        throw Refused(Fault::VatIdInvalid, subject, text.left(40));
    if (rule->prefix == u"CHE"_s)
        return VatId(characters + u"MWST"_s);
    return VatId(rule->prefix == u"NO"_s ? characters + u"MVA"_s : characters);
}

QString VatId::printed() const
{
    if (prefix() != u"CHE")
        return m_characters;
    return u"CHE-%1.%2.%3 MWST"_s.arg(m_characters.mid(3, 3), m_characters.mid(6, 3), m_characters.mid(9, 3));
}

QString VatId::prefix() const
{
    return QString::fromUtf16(vatRuleFor(m_characters)->prefix);
}

Country VatId::country() const
{
    return Country::read(QString::fromUtf16(vatRuleFor(m_characters)->country), {});
}

} // namespace kontorist
