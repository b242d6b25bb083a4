#include "core/einvoice/reading_rules.h"

#include "core/base/error.h"
#include "core/einvoice/sequence_rules.h"
#include "core/einvoice/terms.h"
#include "core/einvoice/xml_element.h"

#include <map>
#include <optional>
#include <QDate>
#include <QSet>

namespace kontorist::einvoice::reading_rules {

namespace {

struct Root
{
    const char16_t *name;
    const char16_t *space;
    Syntax syntax;
};
constexpr Root Roots[] = {
    {u"CrossIndustryInvoice", u"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100", Syntax::Cii},
    {u"Invoice", u"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2", Syntax::UblInvoice},
    {u"CreditNote", u"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2", Syntax::UblCreditNote},
};

Syntax syntaxOf(const XmlElement &root)
{
    for (const Root &each : Roots)
        if (root.name == QStringView(each.name) && root.space == QStringView(each.space))
            return each.syntax;
    throw Refused(Fault::EInvoiceUnknown, root.name, root.space);
}

bool isOwnSpace(const QString &space)
{
    return space.startsWith(u"urn:un:unece:uncefact:data:standard:") ||
           space.startsWith(u"urn:oasis:names:specification:ubl:");
}

bool isDay(const QString &id)
{
    static const QSet<QString> days = {u"BT-2"_s,  u"BT-7"_s,  u"BT-9"_s,   u"BT-26"_s, u"BT-72"_s,
                                       u"BT-73"_s, u"BT-74"_s, u"BT-134"_s, u"BT-135"_s};
    return days.contains(id);
}

bool isNumber(const QString &id)
{
    static const QSet<int> numbers = {92,  93,  94,  96,  99,  100, 101, 103, 106, 107, 108, 109,
                                      110, 111, 112, 113, 114, 115, 116, 117, 119, 129, 131, 136,
                                      137, 138, 141, 142, 143, 146, 147, 148, 149, 152};
    return id.startsWith(u"BT-") && numbers.contains(QStringView(id).mid(3).toInt());
}

struct Step
{
    QString name;
    QStringList asked = {}; ///< path to a neighbour; empty = no condition
    QString is = {};
    bool isEqual = true;
};

struct Row
{
    std::vector<Step> steps;
    QString id;
    bool mayRepeat;
};
using Dictionary = std::map<QString, std::vector<Row>>;

std::vector<Step> stepsOf(const QString &path)
{
    std::vector<Step> steps;
    QString open = path;
    while (!open.isEmpty()) {
        const qsizetype bracket = open.indexOf(u'['), slash = open.indexOf(u'/');
        if (bracket < 0 || (slash >= 0 && slash < bracket)) {
            steps.push_back({open.section(u'/', 0, 0)});
            open = open.section(u'/', 1);
            continue;
        }
        const qsizetype close = open.indexOf(u']');
        const QString asked = open.mid(bracket + 1, close - bracket - 1);
        const bool isEqual = !asked.contains(u"!=");
        steps.push_back({open.left(bracket), asked.section(isEqual ? u"="_s : u"!="_s, 0, 0).split(u'/'),
                         asked.section(u'=', 1), isEqual});
        open = open.mid(close + 2);
    }
    return steps;
}

Dictionary dictionary(const std::vector<Term> &terms)
{
    Dictionary result;
    for (const Term &term : terms)
        result[QString::fromLatin1(term.group)].push_back(
            {stepsOf(QString::fromLatin1(term.path)), QString::fromLatin1(term.id), term.mayRepeat});
    return result;
}

const Dictionary &dictionaryOf(Syntax syntax)
{
    static const Dictionary cii = dictionary(ciiTerms());
    static const Dictionary ubl = dictionary(ublTerms());
    return syntax == Syntax::Cii ? cii : ubl;
}

QString askedText(const XmlElement &element, const QStringList &path)
{
    const XmlElement *at = &element;
    for (const QString &name : path) {
        if (name.startsWith(u'@'))
            return at->attribute(QStringView(name).mid(1));
        at = at->child(name);
        if (at == nullptr)
            return {};
        at->isKnown = true;
    }
    return at->text.trimmed();
}

bool matches(const XmlElement &element, const Step &step)
{
    if (element.name != step.name)
        return false;
    return step.asked.isEmpty() ||
           (askedText(element, step.asked).compare(step.is, Qt::CaseInsensitive) == 0) == step.isEqual;
}

QString isoDay(const XmlElement &element)
{
    QString text = element.text.trimmed();
    if (element.attribute(u"format") != u"102")
        return text;
    const QDate day = QDate::fromString(text, u"yyyyMMdd"_s);
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

class Reader final
{
public:
    explicit Reader(Syntax syntax) : m_dictionary(dictionaryOf(syntax)) { m_result.syntax = syntax; }

    Semantic read(const XmlElement &root)
    {
        const QString path = u'/' + root.name;
        root.isKnown = true;
        m_result.invoice.spot = {path, root.line};
        fill(m_result.invoice, root, path);
        tellDisorder(root, path);
        tellUnknown(root, path);
        return std::move(m_result);
    }

private:
    void fill(Fact &group, const XmlElement &element, const QString &path)
    {
        const auto rows = m_dictionary.find(group.id);
        if (rows == m_dictionary.end())
            return;
        for (const Row &row : rows->second) {
            const size_t before = group.facts.size();
            walk(group, element, path, row, 0);
            if (!row.mayRepeat && group.facts.size() > before + 1)
                stumble(Oddity::Twice, row.id, group.facts.back().spot);
        }
    }

    void walk(Fact &group, const XmlElement &element, const QString &path, const Row &row, size_t depth)
    {
        if (depth == row.steps.size()) {
            group.facts.push_back(made(row.id, element, path));
            return;
        }
        const Step &step = row.steps[depth];
        if (step.name.startsWith(u'@')) {
            const QString value = element.attribute(QStringView(step.name).mid(1));
            if (!value.isEmpty())
                group.facts.push_back({row.id, value, {}, {path + u'/' + step.name, element.line}});
            return;
        }
        int nth = 0;
        for (const XmlElement &child : element.children) {
            nth += child.name == step.name ? 1 : 0;
            if (!matches(child, step))
                continue;
            child.isKnown = true;
            walk(group, child, path + u'/' + child.name + (nth > 1 ? u"[%1]"_s.arg(nth) : QString()), row,
                 depth + 1);
        }
    }

    Fact made(const QString &id, const XmlElement &element, const QString &path)
    {
        Fact fact{id, {}, element.attributes, {path, element.line}};
        if (id.startsWith(u"BG-")) {
            fill(fact, element, path);
            return fact;
        }
        fact.text = isDay(id) ? isoDay(element) : id == u"BT-20" ? element.text : element.text.trimmed();
        if (fact.text.isEmpty())
            stumble(Oddity::Empty, id, fact.spot);
        else if (isDay(id) && !QDate::fromString(fact.text.left(10), Qt::ISODate).isValid())
            stumble(Oddity::NoDate, id, fact.spot);
        else if (isNumber(id) && !fact.number())
            stumble(Oddity::NoNumber, id, fact.spot);
        return fact;
    }

    void stumble(Oddity oddity, const QString &name, const Spot &spot)
    {
        m_result.stumbles.push_back({oddity, name, spot});
    }

    void tellDisorder(const XmlElement &element, const QString &path)
    {
        if (const XmlElement *child = sequence_rules::misplaced(element, m_result.syntax))
            stumble(Oddity::Disorder, child->name, {path + u'/' + child->name, child->line});
        for (const XmlElement &child : element.children)
            tellDisorder(child, path + u'/' + child.name);
    }

    // What nobody asked for; beneath it nothing more is told.
    void tellUnknown(const XmlElement &element, const QString &path)
    {
        for (const XmlElement &child : element.children) {
            const QString place = path + u'/' + child.name;
            if (!isOwnSpace(child.space))
                stumble(Oddity::WrongNamespace, child.name, {place, child.line});
            else if (child.isKnown)
                tellUnknown(child, place);
            else
                tellStranger(child, place);
        }
    }

    // Signs that only say which list or scheme a value is of are no facts, and no strangers either.
    void tellStranger(const XmlElement &child, const QString &place)
    {
        static const QSet<QString> signs = {u"TaxScheme"_s, u"TypeCode"_s, u"ChargeIndicator"_s,
                                            u"DocumentTypeCode"_s};
        if (!signs.contains(child.name))
            stumble(Oddity::Unknown, child.name, {place, child.line});
    }

    const Dictionary &m_dictionary;
    Semantic m_result;
};

// A second total of tax, in the currency of the books, is a fact of its own.
void nameTaxTotals(Fact &fact, const QString &currency)
{
    for (Fact &each : fact.facts) {
        const QString stated = each.attribute(QLatin1StringView("currencyID"));
        if (each.id == u"BT-110" && !currency.isEmpty() && !stated.isEmpty() && stated != currency)
            each.id = u"BT-111"_s;
        nameTaxTotals(each, currency);
    }
}

// Profile EXTENDED has lines that only say what others sum up to, or only inform: no goods of their own.
void nameSubtotals(Fact &invoice)
{
    if (!invoice.textOf(QLatin1StringView("BT-24")).contains(u"extended"))
        return;
    for (Fact &each : invoice.facts) {
        const QString status = each.id == u"BG-25" ? each.textOf(QLatin1StringView("BT-X-8")) : QString();
        if (status == u"GROUP")
            each.id = u"BG-X-GROUP"_s;
        else if (status == u"INFORMATION")
            each.id = u"BG-X-INFORMATION"_s;
    }
}

} // namespace

Semantic read(const QByteArray &xml)
{
    const XmlElement root = parsedXml(xml);
    Semantic result = Reader(syntaxOf(root)).read(root);
    nameTaxTotals(result.invoice, result.invoice.textOf(QLatin1StringView("BT-5")));
    nameSubtotals(result.invoice);
    result.invoice = indexed(std::move(result.invoice));
    return result;
}

} // namespace kontorist::einvoice::reading_rules
