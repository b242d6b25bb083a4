#pragma once

#include "core/billing/invoice.h"
#include "core/paper/sheet.h"
#include "core/paper/wording.h"

namespace kontorist::terms_rules {

/// "2 % discount within 10 days, 30 days net": the agreement, before there is anything to pay.
QString agreed(const Terms &terms, PayBy payBy, const paper::Wording &wording);

/// What is asked for: the sum, its last day, each cash discount; or that nothing is left to pay.
QList<paper::Paragraph> asked(const Invoice &invoice, const paper::Wording &wording);

/// How an invoice is paid: what by when with which discount, into which account, with a code to scan.
paper::Closing payment(const Invoice &invoice, const paper::Wording &wording);

/// The code that banking apps read (EPC069-12, version 002); empty where there is no account to pay into or
/// nothing to pay.
QByteArray giroCode(const Invoice &invoice);

} // namespace kontorist::terms_rules
