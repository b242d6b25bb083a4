#include "core/base/unit.h"

#include "core/base/error.h"

#include <array>
#include <cstring>

namespace kontorist {

namespace {

struct UnitEntry
{
    const char *code;
    const char16_t *german;
    const char16_t *english;
};

// The units of German trade and crafts. Codes: UN/ECE Rec 20, and Rec 21 with an X in front.
constexpr std::array units = {
    UnitEntry{"H87", u"Stk", u"pc"},
    UnitEntry{"C62", u"Stk", u"pc"},
    UnitEntry{"PR", u"Paar", u"pair"},
    UnitEntry{"SET", u"Set", u"set"},
    UnitEntry{"KT", u"Satz", u"kit"},
    UnitEntry{"KGM", u"kg", u"kg"},
    UnitEntry{"GRM", u"g", u"g"},
    UnitEntry{"TNE", u"t", u"t"},
    UnitEntry{"DTN", u"dt", u"dt"},
    UnitEntry{"MTR", u"m", u"m"},
    UnitEntry{"CMT", u"cm", u"cm"},
    UnitEntry{"MMT", u"mm", u"mm"},
    UnitEntry{"KMT", u"km", u"km"},
    UnitEntry{"MTK", u"m²", u"m²"},
    UnitEntry{"MTQ", u"m³", u"m³"},
    UnitEntry{"CMK", u"cm²", u"cm²"},
    UnitEntry{"LTR", u"l", u"l"},
    UnitEntry{"MLT", u"ml", u"ml"},
    UnitEntry{"HLT", u"hl", u"hl"},
    UnitEntry{"HUR", u"Std", u"h"},
    UnitEntry{"MIN", u"Min", u"min"},
    UnitEntry{"DAY", u"Tag", u"day"},
    UnitEntry{"WEE", u"Woche", u"week"},
    UnitEntry{"MON", u"Monat", u"month"},
    UnitEntry{"ANN", u"Jahr", u"year"},
    UnitEntry{"LS", u"psch", u"lump sum"},
    UnitEntry{"DZN", u"Dtzd", u"dozen"},
    UnitEntry{"CEN", u"100 Stk", u"100 pcs"},
    UnitEntry{"MIL", u"1000 Stk", u"1000 pcs"},
    UnitEntry{"KWH", u"kWh", u"kWh"},
    UnitEntry{"P1", u"%", u"%"},
    UnitEntry{"XPK", u"Pkg", u"pkg"},
    UnitEntry{"XCT", u"Karton", u"carton"},
    UnitEntry{"XPX", u"Palette", u"pallet"},
    UnitEntry{"XRO", u"Rolle", u"roll"},
    UnitEntry{"XBO", u"Flasche", u"bottle"},
    UnitEntry{"XSA", u"Sack", u"sack"},
    UnitEntry{"XBX", u"Kiste", u"box"},
    UnitEntry{"XBJ", u"Eimer", u"bucket"},
    UnitEntry{"XJC", u"Kanister", u"canister"},
    UnitEntry{"XTN", u"Dose", u"tin"},
    UnitEntry{"XBA", u"Fass", u"barrel"},
    UnitEntry{"XBG", u"Beutel", u"bag"},
    UnitEntry{"XBE", u"Bund", u"bundle"},
    UnitEntry{"XTU", u"Tube", u"tube"},
    UnitEntry{"XST", u"Blatt", u"sheet"},
    UnitEntry{"XCR", u"Kasten", u"crate"},
    UnitEntry{"NPL", u"Gebinde", u"parcel"},
};

const UnitEntry *findUnit(const QString &code)
{
    for (const UnitEntry &entry : units)
        if (code == QLatin1StringView(entry.code))
            return &entry;
    return nullptr;
}

} // namespace

Unit Unit::read(const QString &code, const QString &subject)
{
    const UnitEntry *entry = findUnit(code);
    if (!entry)
        throw Refused(Fault::UnitUnknown, subject, code.left(10));
    Unit unit;
    std::strncpy(unit.m_code, entry->code, 3);
    return unit;
}

Unit Unit::piece()
{
    return read(u"H87"_s, {});
}

QString Unit::word(const QString &language) const
{
    const UnitEntry *entry = findUnit(code());
    if (!entry)
        return code();
    return QString::fromUtf16(language == u"de" ? entry->german : entry->english);
}

bool Unit::isTime() const
{
    return QStringList{u"HUR"_s, u"MIN"_s, u"DAY"_s, u"WEE"_s, u"MON"_s, u"ANN"_s}.contains(code());
}

QStringList Unit::codes()
{
    QStringList all;
    for (const UnitEntry &entry : units)
        all.append(QString::fromLatin1(entry.code));
    return all;
}

} // namespace kontorist
