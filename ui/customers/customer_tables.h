#pragma once

#include "ui/customers/customer_facts.h"
#include "ui/lists/list_source.h"

/// The tables on the page of a customer: their columns, and the rows of what was read.
namespace kontorist::customer_tables {

QList<ListColumn> openItemColumns();
QList<ListRow> openItems(const CustomerFacts &facts);
QList<ListColumn> orderColumns();
QList<ListRow> orders(const CustomerFacts &facts);
QList<ListColumn> invoiceColumns();
QList<ListRow> invoices(const CustomerFacts &facts);
QList<ListColumn> priceColumns();
QList<ListRow> prices(const CustomerFacts &facts);

} // namespace kontorist::customer_tables
