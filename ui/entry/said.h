#pragma once

#include "ui/entry/order_look.h"
#include "ui/text/state_text.h"

/// What the order page says, in the language of the screen.
namespace kontorist::said {

QString quantity(Quantity quantity, Unit unit); ///< "10 Stk"
QString price(const OrderLine &line);           ///< "0,12", "4,90 je 100 −5 %": of a line that has one
QString lines(qint64 count);                    ///< "1 line", "5 lines"
/// Why it costs that: "list", "customer price", "from 100 on".
QString source(PriceSource source);
/// When a line can leave: "Mo 23.11.2026"; "1 at once, the rest Do 26.11.2026"; with its role and icon.
StateText promise(const OrderLook &look, const OrderLine &line);
/// What stands in the strip, before it is added: "Winkel 60 · 1,15 € list · 300 available · Mo 23.11.2026".
QString candidate(const OrderLook &look);
/// "5 lines, 151,31 euros, deliverable Monday; Dübel S8: 1 follows on Thursday."
QString aloud(const OrderLook &look, QDate today);
QString totals(const OrderLook &look); ///< "Net 127,15 · VAT 19 % 24,16"
/// What the customer still may owe, in words.
StateText credit(const OrderLook &look);
/// What a hold means for an order that is taken.
QString hold(const OrderHold &hold);

} // namespace kontorist::said
