#pragma once

#include "core/paper/pdf.h"

namespace kontorist::paper {

/// The structured half of a hybrid invoice (ZUGFeRD, Factur-X).
struct EmbeddedInvoice
{
    QByteArray xml;
    QString fileName; ///< by which readers find it: "factur-x.xml", "xrechnung.xml"
    QString profile;  ///< fx:ConformanceLevel: "EN 16931", "XRECHNUNG"
    QString version;  ///< fx:Version, of the profile
};

/// A page that `pdf` wrote, and beside it the same invoice for machines: PDF/A-3b (ISO 19005-3). The pages stay the
/// very pages. The same input gives the same bytes. Raises Failed(FileDamaged) where that is no PDF.
QByteArray hybrid(const QByteArray &pages, const Properties &properties, const EmbeddedInvoice &invoice);

} // namespace kontorist::paper
