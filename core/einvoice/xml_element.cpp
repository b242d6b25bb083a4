#include "core/einvoice/xml_element.h"

#include "core/base/error.h"

#include <QXmlStreamReader>
#include <set>

namespace kontorist::einvoice {

namespace xml_element {

constexpr qsizetype MostBytes = qsizetype(64) * 1024 * 1024;
constexpr int MostLevels = 60;
constexpr size_t MostNames = 1000;
constexpr int MostElements = 3'000'000; // an invoice of 100,000 lines has two millions

class Parser final
{
public:
    explicit Parser(const QByteArray &bytes) : m_xml(bytes) {}

    XmlElement root()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                refuse();
        }
        if (m_xml.hasError() || !m_xml.isStartElement())
            refuse();
        XmlElement root = element(0);
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            refuse();
        return root;
    }

private:
    [[noreturn]] void refuse() const
    {
        throw Refused(Fault::EInvoiceUnreadable, QString::number(m_xml.lineNumber()), m_xml.errorString());
    }

    XmlElement element(int level)
    {
        if (level >= MostLevels || ++m_count > MostElements)
            refuse();
        XmlElement result = opened();
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                result.children.push_back(element(level + 1));
            else if (token == QXmlStreamReader::Characters)
                result.text += m_xml.text();
            else if (token == QXmlStreamReader::EndElement)
                return result;
            else if (token == QXmlStreamReader::EntityReference)
                break;
        }
        refuse();
    }

    XmlElement opened()
    {
        XmlElement result;
        result.name = shared(m_xml.name());
        result.space = shared(m_xml.namespaceUri());
        result.line = m_xml.lineNumber();
        for (const QXmlStreamAttribute &each : m_xml.attributes())
            result.attributes.append({shared(each.name()), each.value().toString().trimmed()});
        return result;
    }

    // A file has millions of elements and a hundred names.
    QString shared(QStringView name)
    {
        const auto known = m_names.find(name);
        if (known != m_names.end() || m_names.size() > MostNames)
            return known == m_names.end() ? name.toString() : *known;
        return *m_names.insert(name.toString()).first;
    }

    QXmlStreamReader m_xml;
    std::set<QString, std::less<>> m_names;
    int m_count = 0;
};

} // namespace xml_element

const XmlElement *XmlElement::child(QStringView wanted) const
{
    for (const XmlElement &each : children)
        if (each.name == wanted)
            return &each;
    return nullptr;
}

QString XmlElement::attribute(QStringView wanted) const
{
    for (const Attribute &each : attributes)
        if (each.name == wanted)
            return each.value;
    return {};
}

XmlElement parsedXml(const QByteArray &bytes)
{
    if (bytes.size() > xml_element::MostBytes)
        throw Refused(Fault::EInvoiceUnreadable, u"1"_s);
    return xml_element::Parser(bytes).root();
}

} // namespace kontorist::einvoice
