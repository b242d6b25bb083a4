#pragma once

#include <QByteArray>
#include <QStringList>

namespace kontorist::einvoice::container_rules {

/// What a file is at most, and the invoice inside a PDF when it is unpacked.
constexpr qsizetype MostBytes = qsizetype(64) * 1024 * 1024;

struct Contained
{
    QByteArray xml;     ///< the invoice for machines
    QStringList others; ///< names of further ones beside it, which are not read
};

/// The invoice for machines in a file: XML is it itself; a PDF carries it as factur-x.xml, xrechnung.xml or
/// zugferd-invoice.xml, the first of these names that is there. Raises Refused(EInvoiceUnknown, "PDF") for one without,
/// Failed(FileDamaged) for a broken one and Refused(FileTooLarge) where it would unpack to more than MostBytes.
Contained contained(const QByteArray &file);

} // namespace kontorist::einvoice::container_rules
