#include "core/paper/wording.h"

#include "core/paper/country.h"

#include <array>
#include <QTranslator>

namespace kontorist::paper {

namespace {

constexpr std::array germanMonths = {u"Januar",    u"Februar", u"März",     u"April",
                                     u"Mai",       u"Juni",    u"Juli",     u"August",
                                     u"September", u"Oktober", u"November", u"Dezember"};
constexpr std::array englishMonths = {u"January",   u"February", u"March",    u"April",
                                      u"May",       u"June",     u"July",     u"August",
                                      u"September", u"October",  u"November", u"December"};

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

/// Blanks that do not break.
QString joined(const QString &left, const QString &right)
{
    return left + QChar(QChar::Nbsp) + right;
}

std::shared_ptr<const QTranslator> germanWords()
{
    auto words = std::make_shared<QTranslator>();
    const bool isThere = words->load(u":/translations/paper_de.qm"_s);
    Q_ASSERT(isThere);
    Q_UNUSED(isThere)
    return words;
}

} // namespace

Wording::Wording(const QString &language) : m_german(language == u"de")
{
    if (m_german)
        m_words = germanWords();
}

QString Wording::text(const char *source) const
{
    const QString word = m_words ? m_words->translate("Paper", source) : QString();
    return word.isEmpty() ? QString::fromUtf8(source) : word;
}

QString Wording::date(QDate date) const
{
    if (!date.isValid())
        return {};
    if (m_german)
        return twoDigits(date.day()) + u'.' + twoDigits(date.month()) + u'.' + QString::number(date.year());
    const auto *month = englishMonths[static_cast<size_t>(date.month() - 1)];
    return joined(joined(QString::number(date.day()), QString::fromUtf16(month).left(3)),
                  QString::number(date.year()));
}

QString Wording::month(QDate date) const
{
    if (!date.isValid())
        return {};
    const auto index = static_cast<size_t>(date.month() - 1);
    return joined(QString::fromUtf16(m_german ? germanMonths[index] : englishMonths[index]),
                  QString::number(date.year()));
}

/// "-1234567.5" with this language's separators: groups of three from 1,000 on.
QString Wording::figure(const QString &written) const
{
    const bool isNegative = written.startsWith(u'-');
    const qsizetype point = written.indexOf(u'.');
    QString whole = written.mid(isNegative ? 1 : 0, point < 0 ? -1 : point - (isNegative ? 1 : 0));
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, m_german ? u'.' : u',');
    const QString decimals = point < 0 ? QString() : (m_german ? u',' : u'.') + written.mid(point + 1);
    return (isNegative ? u"-"_s : QString()) + whole + decimals;
}

QString Wording::amount(Money money) const
{
    return figure(money.written());
}

QString Wording::money(Money money) const
{
    const bool isEuro = money.currency() == Currency();
    const QString code = isEuro ? u"€"_s : money.currency().code();
    if (m_german)
        return joined(amount(money), code);
    if (!isEuro)
        return joined(code, amount(money));
    const QString size = amount(money);
    return money.isNegative() ? u"-€"_s + size.mid(1) : u"€"_s + size;
}

QString Wording::number(Quantity quantity) const
{
    return figure(quantity.written());
}

QString Wording::quantity(Quantity quantity) const
{
    const QString unit = quantity.unit().word(language());
    return unit.isEmpty() ? number(quantity) : joined(number(quantity), unit);
}

QString Wording::price(Price price) const
{
    QString figures = figure(price.written());
    if (price.per() == 1)
        return figures;
    const QString per = figure(QString::number(price.per()));
    return text(QT_TRANSLATE_NOOP("Paper", "%1 per %2")).replace(u' ', QChar(QChar::Nbsp)).arg(figures, per);
}

QString Wording::percent(Percent percent) const
{
    const QString figures = figure(percent.written());
    return m_german ? joined(figures, u"%"_s) : figures + u'%';
}

QString Wording::iban(const QString &iban) const
{
    QString groups;
    for (const QChar c : iban) {
        if (c.isSpace())
            continue;
        if (groups.size() % 5 == 4)
            groups += QChar(QChar::Nbsp);
        groups += c.toUpper();
    }
    return groups;
}

QString Wording::country(const QString &code) const
{
    return countryName(code, language());
}

QString Wording::countryLine(const QString &code) const
{
    return country(code).toUpper();
}

} // namespace kontorist::paper
