#pragma once

#include "core/documents/document_actions.h"
#include "core/sales/order_actions.h"
#include "tests/support/company.h"

#include <QRegularExpression>

/// A small company that sells, to have papers that came about as they do at a desk.
namespace kontorist::test {

Company ours();
/// Sets the company, and two articles with stock in bins: 1001 at 12.50 (19 %), 1002 at 3.00 (7 %).
void open(TestCompany &company, const Company &as = ours());
Party german();
Party addCustomer(TestCompany &company, Party party = german());

OrderDraft draft(const Party &customer, int lines = 1, int quantity = 2);
Order sold(TestCompany &company, const OrderDraft &draft); ///< entered and released
Invoice billed(TestCompany &company, const OrderDraft &draft);

/// What a reader finds in the file, line by line as it stands on the page; joining blanks are plain ones.
QString textOf(const QByteArray &pdf);
QString textOf(TestCompany &company, const QString &document);

} // namespace kontorist::test
