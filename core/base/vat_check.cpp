#include "core/base/vat_check.h"

#include "core/base/ascii.h"
#include "core/base/check_digits.h"
#include "core/base/text.h"

#include <QStringBuilder>

namespace kontorist::vat_check {

using check_digits::alternatingSum;
using check_digits::remainder;
using check_digits::weightedSum;

namespace {

int digitAt(QStringView number, qsizetype place)
{
    return ascii::valueOf(number[place]);
}

int lastDigit(QStringView number)
{
    return ascii::valueOf(number.back());
}

// 11 minus the remainder; 11 itself is written 0, and numbers for which it would be 10 are not issued.
bool holdsEleven(int sum, int check)
{
    return (11 - sum % 11) % 11 == check;
}

} // namespace

bool austriaHolds(QStringView number)
{
    const QStringView digits = number.mid(1); // behind the U
    return (alternatingSum(digits.left(7), 1) + 4 + lastDigit(digits)) % 10 == 0;
}

bool belgiumHolds(QStringView number)
{
    return 97 - remainder(number.left(8), 97) == remainder(number.mid(8), 100);
}

// Departments (GD) and health authorities (HA) count without check digits. Since 2010 a number may also be
// 55 away from the old rule.
bool britainHolds(QStringView number)
{
    if (!ascii::areDigits(number))
        return true;
    const int sum = weightedSum(number, {8, 7, 6, 5, 4, 3, 2, 10, 1});
    return sum % 97 == 0 || (sum + 55) % 97 == 0;
}

// Nine digits are a company. Ten are a person, by one of three registers.
bool bulgariaHolds(QStringView number)
{
    if (number.size() == 10)
        return true;
    int rest = weightedSum(number, {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
    if (rest == 10)
        rest = weightedSum(number, {3, 4, 5, 6, 7, 8, 9, 10}) % 11;
    return rest % 10 == lastDigit(number);
}

bool croatiaHolds(QStringView number)
{
    return check_digits::hybrid11(number.chopped(1)) == lastDigit(number);
}

bool cyprusHolds(QStringView number)
{
    constexpr int oddPlace[] = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i)
        sum += i % 2 == 0 ? oddPlace[digitAt(number, i)] : digitAt(number, i);
    return number[8].unicode() == u'A' + sum % 26;
}

// Eight digits are a company. Nine and ten are a person, by birth number, which knows exceptions.
bool czechiaHolds(QStringView number)
{
    if (number.size() != 8)
        return true;
    return (11 - weightedSum(number, {8, 7, 6, 5, 4, 3, 2}) % 11) % 10 == lastDigit(number);
}

bool denmarkHolds(QStringView number)
{
    return weightedSum(number, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool estoniaHolds(QStringView number)
{
    return weightedSum(number, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0;
}

bool finlandHolds(QStringView number)
{
    return holdsEleven(weightedSum(number, {7, 9, 10, 5, 8, 4, 2}), lastDigit(number));
}

// The rule for keys with letters was never published.
bool franceHolds(QStringView number)
{
    const QStringView key = number.left(2);
    if (!ascii::areDigits(key))
        return true;
    return (12 + 3 * remainder(number.mid(2), 97)) % 97 == remainder(key, 100);
}

bool germanyHolds(QStringView number)
{
    return number[0] != u'0' && check_digits::hybrid11(number.chopped(1)) == lastDigit(number);
}

bool greeceHolds(QStringView number)
{
    return weightedSum(number, {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == lastDigit(number);
}

bool hungaryHolds(QStringView number)
{
    return weightedSum(number, {9, 7, 3, 1, 9, 7, 3, 1}) % 10 == 0;
}

// Seven digits and a check letter, since 2013 with a further letter that counts nine times. The old form has
// a letter or sign in second place, which stands for nothing, and its first digit counts last.
bool irelandHolds(QStringView number)
{
    const bool isOld = !ascii::isDigit(number[1]);
    const QString digits =
        isOld ? QString(u'0' % number.mid(2, 5) % number.left(1)) : number.left(7).toString();
    const int further = number.size() == 9 ? number[8].unicode() - u'A' + 1 : 0;
    const int rest = (weightedSum(digits, {8, 7, 6, 5, 4, 3, 2}) + 9 * further) % 23;
    return number[7] == (rest == 0 ? QChar(u'W') : QChar(u'A' + rest - 1));
}

bool italyHolds(QStringView number)
{
    return alternatingSum(number, 1) % 10 == 0;
}

// Companies begin with 4 or more. Persons have a personal code, the newer of which says nothing.
bool latviaHolds(QStringView number)
{
    if (digitAt(number, 0) < 4)
        return true;
    return weightedSum(number, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1}) % 11 == 3;
}

bool lithuaniaHolds(QStringView number)
{
    const bool isShort = number.size() == 9;
    int rest = isShort ? weightedSum(number, {1, 2, 3, 4, 5, 6, 7, 8})
                       : weightedSum(number, {1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2});
    if (rest % 11 == 10)
        rest = isShort ? weightedSum(number, {3, 4, 5, 6, 7, 8, 9, 1})
                       : weightedSum(number, {3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4});
    return rest % 11 % 10 == lastDigit(number);
}

bool luxembourgHolds(QStringView number)
{
    return remainder(number.left(6), 89) == remainder(number.mid(6), 100);
}

bool maltaHolds(QStringView number)
{
    return weightedSum(number, {3, 4, 6, 7, 8, 9, 10, 1}) % 37 == 0;
}

// Companies by their RSIN; since 2020 sole traders by MOD 97-10 over the whole number, prefix included.
bool netherlandsHolds(QStringView number)
{
    const bool isCompany = weightedSum(number, {9, 8, 7, 6, 5, 4, 3, 2}) % 11 == lastDigit(number.left(9));
    return isCompany || check_digits::remainder97(QString(u"NL"_s % number)) == 1;
}

bool norwayHolds(QStringView number)
{
    return holdsEleven(weightedSum(number, {3, 2, 7, 6, 5, 4, 3, 2}), lastDigit(number));
}

bool polandHolds(QStringView number)
{
    return weightedSum(number, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == lastDigit(number);
}

bool portugalHolds(QStringView number)
{
    const int check = 11 - weightedSum(number, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return (check >= 10 ? 0 : check) == lastDigit(number);
}

bool romaniaHolds(QStringView number)
{
    const QString full = number.toString().rightJustified(10, u'0');
    return weightedSum(full, {7, 5, 3, 2, 1, 7, 5, 3, 2}) * 10 % 11 % 10 == lastDigit(full);
}

bool slovakiaHolds(QStringView number)
{
    return remainder(number, 11) == 0;
}

bool sloveniaHolds(QStringView number)
{
    const int check = 11 - weightedSum(number, {8, 7, 6, 5, 4, 3, 2}) % 11;
    return (check == 10 ? 0 : check) == lastDigit(number);
}

// Persons (a digit, X, Y, Z or K, L, M in front) end with a letter by modulo 23; companies with a digit or
// its letter. Two digits at the ends are never issued; other letters in front are of old and rare kinds.
bool spainHolds(QStringView number)
{
    constexpr QStringView personLetters = u"TRWAGMYFPDXBNJZSQVHLCKE";
    constexpr QStringView companyLetters = u"JABCDEFGHI";
    const QChar first = number[0];
    const QStringView middle = number.mid(1, 7);
    if (ascii::isDigit(first))
        return number[8] == personLetters[remainder(number.left(8), 23)];
    if (QStringView(u"KLM").contains(first))
        return number[8] == personLetters[remainder(middle, 23)];
    if (QStringView(u"XYZ").contains(first)) {
        const QString whole = QChar(u'0' + (first.unicode() - u'X')) % middle;
        return number[8] == personLetters[remainder(whole, 23)];
    }
    if (!QStringView(u"ABCDEFGHJNPQRSUVW").contains(first))
        return true;
    const int check = (10 - alternatingSum(middle, 2) % 10) % 10;
    return number[8] == companyLetters[check] || number[8] == QChar(u'0' + check);
}

bool swedenHolds(QStringView number)
{
    return alternatingSum(number.left(10), 2) % 10 == 0;
}

bool switzerlandHolds(QStringView number)
{
    return holdsEleven(weightedSum(number, {5, 4, 3, 2, 7, 6, 5, 4}), lastDigit(number));
}

} // namespace kontorist::vat_check
