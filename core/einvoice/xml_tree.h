#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

namespace kontorist::einvoice {

/// XML in which nothing is empty: a group appears with the first text inside it, a text that is empty not at all
/// (XRechnung refuses empty elements, PEPPOL-EN16931-R008). Two blanks a level, so that people can read it, too.
class XmlTree final
{
public:
    /// The root with its name spaces: prefix and address.
    XmlTree(const QString &root, const QList<std::pair<QString, QString>> &spaces);

    void text(const QString &name, const QString &value);
    /// The same with one attribute; one without value is left out.
    void text(const QString &name, const QString &value, const QString &attribute, const QString &is);
    void keep(); ///< the groups that are open stand there, whatever follows
    QByteArray finished();

    /// A group for as long as this lives.
    class Group final
    {
    public:
        Group(XmlTree &tree, const QString &name) : m_tree(tree) { m_tree.m_pending.append(name); }
        ~Group() { m_tree.end(); }
        Group(const Group &) = delete;
        Group &operator=(const Group &) = delete;

    private:
        XmlTree &m_tree;
    };

private:
    void end();

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QStringList m_pending; ///< groups that have nothing yet
};

} // namespace kontorist::einvoice
