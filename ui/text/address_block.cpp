#include "ui/text/address_block.h"

#include "core/base/country.h"

#include <QRegularExpression>
#include <QStringList>

namespace kontorist::address_block {

namespace {

const auto anyCase = QRegularExpression::CaseInsensitiveOption;

QStringList linesOf(const QString &text)
{
    QString tidy = text;
    tidy.replace(u'\r', u'\n').replace(QChar(QChar::LineSeparator), u'\n').replace(u'\t', u' ');
    const QStringList rough = tidy.split(u'\n', Qt::SkipEmptyParts);
    // All in one line: its parts are set off by commas, bars or dots in the middle.
    static const QRegularExpression between(u"\\s*[,|·•;]\\s*"_s);
    QStringList lines;
    for (const QString &line : rough.size() == 1 ? rough.first().split(between) : rough)
        if (const QString each = line.simplified(); !each.isEmpty())
            lines.append(each);
    return lines;
}

bool isGreeting(const QString &line)
{
    static const QRegularExpression greeting(
        u"^(mit (freundlichen|besten|herzlichen)|(viele|beste|liebe|freundliche|herzliche) gr|hochachtungsvoll|"
        "(kind|best|warm) regards|regards|yours|sincerely|--)"_s,
        anyCase);
    return greeting.match(line).hasMatch();
}

bool isCompany(const QString &line)
{
    static const QRegularExpression legalForm(
        u"(^|\\s)(GmbH|mbH|AG|KG|KGaA|OHG|oHG|UG|GbR|SE|e\\.?\\s?K\\.?|e\\.?\\s?V\\.?|eG|Ltd\\.?|Inc\\.?|LLC|S\\.?A\\.?|B\\.?V\\.?|PartG)(\\s|$|,)"_s);
    return legalForm.match(line).hasMatch();
}

bool takeContactWay(const QString &line, Block &block)
{
    static const QRegularExpression email(u"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}"_s);
    static const QRegularExpression vatId(
        u"(?:USt|UID|VAT|MwSt)[^:]*[:.]?\\s*([A-Z]{2}\\s?[0-9A-Z ]{6,14})$"_s, anyCase);
    static const QRegularExpression bareVatId(u"^DE\\s?[0-9]{3}\\s?[0-9]{3}\\s?[0-9]{3}$"_s);
    static const QRegularExpression fax(u"^(tele)?fax"_s, anyCase);
    static const QRegularExpression phone(
        u"^(?:(?:telefon|tel|fon|phone|mobil|mobile|t|m)[.:]*\\s*)?(\\+?[0-9(][0-9 ()/.-]{5,})$"_s, anyCase);
    static const QRegularExpression web(u"^(https?://|www\\.|(web|internet)[.:])"_s, anyCase);
    if (const auto found = email.match(line); found.hasMatch()) {
        if (block.email.isEmpty())
            block.email = found.captured();
        return true;
    }
    if (const auto found = vatId.match(line); found.hasMatch()) {
        block.vatId = found.captured(1).remove(u' ');
        return true;
    }
    if (bareVatId.match(line).hasMatch()) {
        block.vatId = QString(line).remove(u' ');
        return true;
    }
    if (const auto found = phone.match(line); found.hasMatch()) {
        if (block.phone.isEmpty())
            block.phone = found.captured(1).trimmed();
        return true;
    }
    return web.match(line).hasMatch() || fax.match(line).hasMatch();
}

// "D-04109 Leipzig", "04109 Leipzig", "A-1010 Wien"
bool takeTown(const QString &line, Block &block)
{
    static const QRegularExpression town(u"^(?:([A-Z]{1,3})\\s?-\\s?)?([0-9]{4,5})\\s+(\\D.*)$"_s);
    const auto found = town.match(line);
    if (!found.hasMatch())
        return false;
    block.postcode = found.captured(2);
    block.city = found.captured(3);
    const QString prefix = found.captured(1);
    if (prefix == u"D")
        block.country = u"DE"_s;
    else if (prefix == u"A")
        block.country = u"AT"_s;
    else if (const auto country = prefix.isEmpty() ? std::nullopt : Country::named(prefix))
        block.country = country->code();
    return true;
}

bool isStreet(const QString &line)
{
    static const QRegularExpression street(
        u"^\\D.*\\s[0-9]+\\s*[A-Za-z]?(\\s*[-/]\\s*[0-9]+\\s*[A-Za-z]?)?$|^(Postfach|P\\.?\\s?O\\.? Box)"_s,
        anyCase);
    return street.match(line).hasMatch();
}

bool isPerson(const QString &line)
{
    static const QRegularExpression person(
        u"^(Herrn?|Frau|Mr\\.?|Mrs\\.?|Ms\\.?|z\\.?\\s?Hd\\.?|attn\\.?|c/o)\\s"_s, anyCase);
    return person.match(line).hasMatch();
}

void takeNames(const QStringList &names, Block &block)
{
    QStringList rest = names;
    const auto company = std::find_if(rest.begin(), rest.end(), &isCompany);
    if (company != rest.end()) {
        block.name = *company;
        const bool isFirst = company == rest.begin();
        rest.erase(company);
        if (!isFirst && !rest.isEmpty() && block.contact.isEmpty())
            block.contact = rest.takeFirst(); // who signs stands above the company
    }
    for (const QString &line : rest) {
        if (block.contact.isEmpty() && isPerson(line) && !block.name.isEmpty())
            block.contact = line;
        else if (block.name.isEmpty())
            block.name = line;
        else if (block.name2.isEmpty())
            block.name2 = line;
    }
}

} // namespace

Block read(const QString &text)
{
    Block block;
    QStringList names;
    for (const QString &line : linesOf(text)) {
        if (isGreeting(line) || takeContactWay(line, block))
            continue;
        if (block.city.isEmpty() && takeTown(line, block))
            continue;
        if (block.street.isEmpty() && isStreet(line) && !isCompany(line)) {
            block.street = line;
            continue;
        }
        const auto country = block.city.isEmpty() ? std::nullopt : Country::named(line);
        if (country)
            block.country = country->code();
        else if (block.city.isEmpty())
            names.append(line);
    }
    takeNames(names, block);
    return block;
}

} // namespace kontorist::address_block
