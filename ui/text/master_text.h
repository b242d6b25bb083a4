#pragma once

#include "core/billing/invoice.h"
#include "core/documents/document.h"
#include "core/numbering/numbering.h"
#include "core/stock/stock.h"
#include "ui/text/state_text.h"

/// The words of master data and of stock, in the language of the screen.
namespace kontorist::master_text {

QString role(PartyRole role);
QString payBy(PayBy way);
QString invoicing(Invoicing when);
QString invoiceForm(InvoiceForm form);
QString outputWay(OutputWay way);
QString letters(LetterKind kind); ///< "Invoices"
QString advances(AdvanceStyle style);
QString vatResult(VatIdResult result);
QString kind(LineKind kind);
QString taxClass(TaxClass taxClass);
QString place(PlaceKind kind);
QString cause(MovementCause cause);
QString claim(ReservationKind kind);
QString series(Series series);
QString documents(DocumentKind kind); ///< "Invoices"
QString taxCase(TaxCase taxCase);
QString language(const QString &code);
QString unit(Unit unit); ///< "Stk", "kg"; of none nothing

/// What a customer's credit allows.
struct Credit
{
    QString blocked; ///< the reason; empty = not blocked
    std::optional<Money> limit;
    Money used;    ///< open invoices and what is ordered and not billed yet
    Money overdue; ///< of the open invoices
};
StateText creditState(const Credit &credit);

/// Whether an article can be delivered.
struct StockState
{
    bool isOfStock = true;
    Quantity available;
    Quantity waiting;
    Quantity reorderPoint;
};
StateText stockState(const StockState &stock);

} // namespace kontorist::master_text
