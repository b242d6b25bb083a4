#pragma once

#include "core/einvoice/semantic.h"

#include <QByteArray>

namespace kontorist::einvoice {

/// A piece of XML as it stands in the file.
struct XmlElement
{
    QString name;  ///< without prefix
    QString space; ///< its name space
    QString text;
    QList<Attribute> attributes;
    qint64 line = 0;
    std::vector<XmlElement> children;
    mutable bool isKnown = false; ///< whether somebody asked for it

    const XmlElement *child(QStringView name) const;
    QString attribute(QStringView name) const;
};

/// The tree of a file. It is somebody else's: at most 64 MiB, 60 levels, three million elements; no document type, so no
/// entities beyond XML's own five, and nothing is fetched. Raises Refused(EInvoiceUnreadable) with the line.
XmlElement parsedXml(const QByteArray &bytes);

} // namespace kontorist::einvoice
