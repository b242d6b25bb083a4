#include "core/einvoice/xml_tree.h"

namespace kontorist::einvoice {

XmlTree::XmlTree(const QString &root, const QList<std::pair<QString, QString>> &spaces) : m_xml(&m_bytes)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(root);
    for (const auto &[prefix, address] : spaces)
        m_xml.writeAttribute(prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + prefix,
                             address);
}

void XmlTree::text(const QString &name, const QString &value)
{
    text(name, value, {}, {});
}

void XmlTree::text(const QString &name, const QString &value, const QString &attribute, const QString &is)
{
    if (value.isEmpty())
        return;
    keep();
    m_xml.writeStartElement(name);
    if (!is.isEmpty())
        m_xml.writeAttribute(attribute, is);
    m_xml.writeCharacters(value);
    m_xml.writeEndElement();
}

void XmlTree::keep()
{
    for (const QString &name : m_pending)
        m_xml.writeStartElement(name);
    m_pending.clear();
}

void XmlTree::end()
{
    if (m_pending.isEmpty())
        m_xml.writeEndElement();
    else
        m_pending.removeLast();
}

QByteArray XmlTree::finished()
{
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace kontorist::einvoice
