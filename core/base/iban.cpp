#include "core/base/iban.h"

#include "core/base/ascii.h"
#include "core/base/check_digits.h"
#include "core/base/error.h"

#include <algorithm>
#include <array>

namespace kontorist {

namespace {

enum class AccountCharacters { Digits, Any };

struct IbanLayout
{
    const char *country;
    int length;
    AccountCharacters account = AccountCharacters::Any; // behind the check digits
};

constexpr std::array ibanLayouts = {
    IbanLayout{"AD", 24},
    IbanLayout{"AE", 23, AccountCharacters::Digits},
    IbanLayout{"AL", 28},
    IbanLayout{"AT", 20, AccountCharacters::Digits},
    IbanLayout{"AZ", 28},
    IbanLayout{"BA", 20, AccountCharacters::Digits},
    IbanLayout{"BE", 16, AccountCharacters::Digits},
    IbanLayout{"BG", 22},
    IbanLayout{"BH", 22},
    IbanLayout{"BI", 27, AccountCharacters::Digits},
    IbanLayout{"BR", 29},
    IbanLayout{"BY", 28},
    IbanLayout{"CH", 21},
    IbanLayout{"CR", 22, AccountCharacters::Digits},
    IbanLayout{"CY", 28},
    IbanLayout{"CZ", 24, AccountCharacters::Digits},
    IbanLayout{"DE", 22, AccountCharacters::Digits},
    IbanLayout{"DJ", 27, AccountCharacters::Digits},
    IbanLayout{"DK", 18, AccountCharacters::Digits},
    IbanLayout{"DO", 28},
    IbanLayout{"EE", 20, AccountCharacters::Digits},
    IbanLayout{"EG", 29, AccountCharacters::Digits},
    IbanLayout{"ES", 24, AccountCharacters::Digits},
    IbanLayout{"FI", 18, AccountCharacters::Digits},
    IbanLayout{"FK", 18},
    IbanLayout{"FO", 18, AccountCharacters::Digits},
    IbanLayout{"FR", 27},
    IbanLayout{"GB", 22},
    IbanLayout{"GE", 22},
    IbanLayout{"GI", 23},
    IbanLayout{"GL", 18, AccountCharacters::Digits},
    IbanLayout{"GR", 27},
    IbanLayout{"GT", 28},
    IbanLayout{"HN", 28},
    IbanLayout{"HR", 21, AccountCharacters::Digits},
    IbanLayout{"HU", 28, AccountCharacters::Digits},
    IbanLayout{"IE", 22},
    IbanLayout{"IL", 23, AccountCharacters::Digits},
    IbanLayout{"IQ", 23},
    IbanLayout{"IS", 26, AccountCharacters::Digits},
    IbanLayout{"IT", 27},
    IbanLayout{"JO", 30},
    IbanLayout{"KW", 30},
    IbanLayout{"KZ", 20},
    IbanLayout{"LB", 28},
    IbanLayout{"LC", 32},
    IbanLayout{"LI", 21},
    IbanLayout{"LT", 20, AccountCharacters::Digits},
    IbanLayout{"LU", 20},
    IbanLayout{"LV", 21},
    IbanLayout{"LY", 25, AccountCharacters::Digits},
    IbanLayout{"MC", 27},
    IbanLayout{"MD", 24},
    IbanLayout{"ME", 22, AccountCharacters::Digits},
    IbanLayout{"MK", 19},
    IbanLayout{"MN", 20, AccountCharacters::Digits},
    IbanLayout{"MR", 27, AccountCharacters::Digits},
    IbanLayout{"MT", 31},
    IbanLayout{"MU", 30},
    IbanLayout{"NI", 28},
    IbanLayout{"NL", 18},
    IbanLayout{"NO", 15, AccountCharacters::Digits},
    IbanLayout{"OM", 23},
    IbanLayout{"PK", 24},
    IbanLayout{"PL", 28, AccountCharacters::Digits},
    IbanLayout{"PS", 29},
    IbanLayout{"PT", 25, AccountCharacters::Digits},
    IbanLayout{"QA", 29},
    IbanLayout{"RO", 24},
    IbanLayout{"RS", 22, AccountCharacters::Digits},
    IbanLayout{"RU", 33},
    IbanLayout{"SA", 24},
    IbanLayout{"SC", 31},
    IbanLayout{"SD", 18, AccountCharacters::Digits},
    IbanLayout{"SE", 24, AccountCharacters::Digits},
    IbanLayout{"SI", 19, AccountCharacters::Digits},
    IbanLayout{"SK", 24, AccountCharacters::Digits},
    IbanLayout{"SM", 27},
    IbanLayout{"SO", 23, AccountCharacters::Digits},
    IbanLayout{"ST", 25, AccountCharacters::Digits},
    IbanLayout{"SV", 28},
    IbanLayout{"TL", 23, AccountCharacters::Digits},
    IbanLayout{"TN", 24, AccountCharacters::Digits},
    IbanLayout{"TR", 26},
    IbanLayout{"UA", 29},
    IbanLayout{"VA", 22, AccountCharacters::Digits},
    IbanLayout{"VG", 24},
    IbanLayout{"XK", 20, AccountCharacters::Digits},
    IbanLayout{"YE", 30},
    // Not in the registry, but banks there print numbers of this make; two lengths where both are in use.
    IbanLayout{"AO", 25},
    IbanLayout{"BF", 27},
    IbanLayout{"BF", 28},
    IbanLayout{"BJ", 28},
    IbanLayout{"CF", 27},
    IbanLayout{"CG", 27},
    IbanLayout{"CI", 28},
    IbanLayout{"CM", 27},
    IbanLayout{"CV", 25},
    IbanLayout{"DZ", 24},
    IbanLayout{"DZ", 26},
    IbanLayout{"GA", 27},
    IbanLayout{"GQ", 27},
    IbanLayout{"GW", 25},
    IbanLayout{"IR", 26},
    IbanLayout{"KM", 27},
    IbanLayout{"MA", 28},
    IbanLayout{"MG", 27},
    IbanLayout{"ML", 28},
    IbanLayout{"MZ", 25},
    IbanLayout{"NE", 28},
    IbanLayout{"SN", 28},
    IbanLayout{"TD", 27},
    IbanLayout{"TG", 28},
    // The overseas territories of France should write FR, and do not always.
    IbanLayout{"BL", 27},
    IbanLayout{"GF", 27},
    IbanLayout{"GP", 27},
    IbanLayout{"MF", 27},
    IbanLayout{"MQ", 27},
    IbanLayout{"NC", 27},
    IbanLayout{"PF", 27},
    IbanLayout{"PM", 27},
    IbanLayout{"RE", 27},
    IbanLayout{"TF", 27},
    IbanLayout{"WF", 27},
    IbanLayout{"YT", 27},
};

bool fitsItsCountry(QStringView iban)
{
    const QStringView account = iban.mid(4);
    return std::any_of(ibanLayouts.begin(), ibanLayouts.end(), [&](const IbanLayout &layout) {
        return iban.startsWith(QLatin1StringView(layout.country)) && iban.size() == layout.length &&
               (layout.account == AccountCharacters::Digits ? ascii::areDigits(account)
                                                            : ascii::areDigitsOrCapitals(account));
    });
}

// [A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?
bool isBic(QStringView text)
{
    return (text.size() == 8 || text.size() == 11) && ascii::areCapitals(text.left(6)) &&
           ascii::areDigitsOrCapitals(text.mid(6)) && text[6] != u'0' && text[6] != u'1' && text[7] != u'O';
}

} // namespace

Iban Iban::read(const QString &text, const QString &subject)
{
    QString iban = ascii::stripped(text);
    if (iban.startsWith(u"IBAN")) // no country is called IB
        iban.remove(0, iban.startsWith(u"IBAN:") ? 5 : 4);
    if (!fitsItsCountry(iban) || !check_digits::holds97(iban.left(4), iban.mid(4)))
        throw Refused(Fault::IbanInvalid, subject, text.left(40));
    return Iban(iban);
}

QString Iban::printed() const
{
    return ascii::inFours(m_characters);
}

Bic Bic::read(const QString &text, const QString &subject)
{
    const QString bic = ascii::stripped(text);
    if (!isBic(bic))
        throw Refused(Fault::BicInvalid, subject, text.left(40));
    return Bic(bic);
}

} // namespace kontorist
