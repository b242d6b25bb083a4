#pragma once

#include <QByteArray>

namespace kontorist::einvoice::container_rules {

/// The invoice for machines in a file: XML is it itself; a PDF carries it as factur-x.xml, xrechnung.xml or
/// zugferd-invoice.xml. Raises Refused(EInvoiceUnknown, "PDF") for one without and Failed(FileDamaged) for a broken one.
QByteArray xmlOf(const QByteArray &file);

} // namespace kontorist::einvoice::container_rules
