#pragma once

#include "ui/shell/place.h"

/// Which kinds of record have a page, where it is, and how a person calls them: what search, links between documents
/// and the timeline share. Kinds are those of the search and of `documents` ("party", "deliveryNote").
namespace kontorist::places {

QString roomOf(const QString &kind); ///< empty = such a record has no page
/// The record whose page shows the document of this number.
QString recordOf(const QString &kind, const QString &number);
QString wordOf(const QString &kind); ///< "Delivery note"; the kind itself where it is unknown
/// Where invoices that were just issued are seen: the page of one; of several the list of all, in which they are on top.
Place ofIssued(const QStringList &invoices);

} // namespace kontorist::places
