#include "core/base/check_digits.h"

#include "core/base/ascii.h"

#include <QStringBuilder>

namespace kontorist::check_digits {

int remainder97(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        const int value = ascii::valueOf(c);
        rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest;
}

// 98 - remainder lies between 02 and 98; 00, 01 and 99 would leave the same remainder as 97, 98 and 02.
bool holds97(QStringView head, QStringView body)
{
    const QStringView check = head.mid(2);
    return ascii::areDigits(check) && check >= u"02" && check <= u"98" &&
           remainder97(QString(body % head)) == 1;
}

int hybrid11(QStringView digits)
{
    int product = 10;
    for (const QChar c : digits) {
        const int sum = (ascii::valueOf(c) + product) % 10;
        product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (11 - product) % 10;
}

int gs1(QStringView digits)
{
    int sum = 0;
    int weight = 3;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        sum += weight * ascii::valueOf(digits[i]);
        weight = 4 - weight;
    }
    return (10 - sum % 10) % 10;
}

int weightedSum(QStringView digits, std::initializer_list<int> weights)
{
    Q_ASSERT(digits.size() >= qsizetype(weights.size()));
    int sum = 0;
    qsizetype place = 0;
    for (const int weight : weights)
        sum += weight * ascii::valueOf(digits[place++]);
    return sum;
}

int alternatingSum(QStringView digits, int first)
{
    int sum = 0;
    int weight = first;
    for (const QChar c : digits) {
        const int product = weight * ascii::valueOf(c);
        sum += product / 10 + product % 10;
        weight = 3 - weight;
    }
    return sum;
}

int remainder(QStringView digits, int divisor)
{
    int rest = 0;
    for (const QChar c : digits)
        rest = (rest * 10 + ascii::valueOf(c)) % divisor;
    return rest;
}

} // namespace kontorist::check_digits
