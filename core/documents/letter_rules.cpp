#include "core/documents/letter_rules.h"

#include <algorithm>

namespace kontorist::letter_rules {

namespace {

using paper::Wording;

QStringList filled(QStringList lines)
{
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

QString labelled(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : label.arg(value);
}

/// Where the postcode stands behind the town (Universal Postal Union, addressing systems).
bool hasTownFirst(const QString &country)
{
    static const QStringList countries{u"GB"_s, u"IE"_s, u"US"_s, u"CA"_s,
                                       u"AU"_s, u"NZ"_s, u"IN"_s, u"ZA"_s};
    return countries.contains(country);
}

QString townLine(const QString &postcode, const QString &city, const QString &country)
{
    return filled(hasTownFirst(country) ? QStringList{city, postcode} : QStringList{postcode, city})
        .join(u' ');
}

/// "Amtsgericht Hamburg" and "HRB 12345": court and number each have their line.
QString registerLines(QString entry)
{
    const qsizetype number = entry.indexOf(u" HR"_s);
    return number > 0 ? entry.replace(number, 1, u'\n') : entry;
}

QString taxLine(const Company &company, const Wording &wording)
{
    return labelled(wording.text(QT_TRANSLATE_NOOP("Paper", "Tax no. %1")), company.taxNumber);
}

} // namespace

paper::Letterhead letterhead(const Company &company, const Wording &wording)
{
    paper::Letterhead head;
    head.company = company.name;
    const QString country = wording.language() == u"de"_s && company.country == u"DE"_s
                                ? QString()
                                : wording.country(company.country);
    const QString vatId = labelled(wording.text(QT_TRANSLATE_NOOP("Paper", "VAT ID %1")), company.vatId);
    const QString town = townLine(company.postcode, company.city, company.country);
    const QString management = wording.text(QT_TRANSLATE_NOOP("Paper", "Management:")) + u'\n';
    const QList<QStringList> columns{
        {company.name, company.street, town, country, vatId, taxLine(company, wording)},
        {labelled(wording.text(QT_TRANSLATE_NOOP("Paper", "Phone %1")), company.phone), company.email},
        {company.bank, labelled(u"IBAN %1"_s, wording.iban(company.iban)),
         labelled(u"BIC %1"_s, company.bic)},
        {registerLines(company.registerEntry),
         company.director.isEmpty() ? QString() : management + company.director},
    };
    for (const QStringList &column : columns)
        if (const QStringList lines = filled(column); !lines.isEmpty())
            head.footer.append(lines);
    return head;
}

paper::Sheet letter(const Company &company, const Wording &wording)
{
    paper::Sheet sheet;
    sheet.language = wording.language();
    sheet.letterhead = letterhead(company, wording);
    sheet.returnLine =
        filled({company.name, company.street, townLine(company.postcode, company.city, company.country)})
            .join(u" · "_s);
    return sheet;
}

QStringList addressLines(const Address &address, const Company &sender, const Wording &wording)
{
    QStringList lines{address.name, address.name2};
    if (address.contact != address.name && address.contact != address.name2)
        lines.append(address.contact);
    lines += {address.street, townLine(address.postcode, address.city, address.country)};
    if (!address.isComplete())
        lines.append(wording.text(QT_TRANSLATE_NOOP("Paper", "Address unknown")));
    if (!address.country.isEmpty() && address.country != sender.country)
        lines.append(wording.countryLine(address.country));
    return filled(lines);
}

QString addressLine(const Address &address, const Company &sender, const Wording &wording)
{
    return addressLines(address, sender, wording).join(u", "_s);
}

paper::Paragraph salutation(const Address &address, const Wording &wording)
{
    if (address.contact.isEmpty())
        return {wording.text(QT_TRANSLATE_NOOP("Paper", "Dear Sir or Madam,"))};
    return {wording.text(QT_TRANSLATE_NOOP("Paper", "Dear %1,")).arg(address.contact)};
}

void addFact(paper::Sheet &sheet, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        sheet.facts.append({label, value});
}

void addClosing(paper::Sheet &sheet, const QList<paper::Paragraph> &paragraphs)
{
    paper::Closing closing;
    std::copy_if(paragraphs.begin(), paragraphs.end(), std::back_inserter(closing.paragraphs),
                 [](const paper::Paragraph &each) { return !each.text.isEmpty(); });
    if (!closing.paragraphs.isEmpty())
        sheet.closing.append(closing);
}

} // namespace kontorist::letter_rules
