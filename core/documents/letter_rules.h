#pragma once

#include "core/company/company.h"
#include "core/paper/sheet.h"
#include "core/paper/wording.h"
#include "core/party/party.h"

namespace kontorist::letter_rules {

/// What every letter of the company has in common.

/// Head and foot of the company's paper; § 35a GmbHG: register, seat and management stand in the foot.
paper::Letterhead letterhead(const Company &company, const paper::Wording &wording);

/// A sheet with the letterhead and the return line over the window.
paper::Sheet letter(const Company &company, const paper::Wording &wording);

/// The lines of an address as they stand in the window. The country is named abroad alone. Where something is
/// missing that the post needs, it says so instead of leaving a hole.
QStringList addressLines(const Address &address, const Company &sender, const paper::Wording &wording);
/// The same in one line, for running text.
QString addressLine(const Address &address, const Company &sender, const paper::Wording &wording);

/// "Guten Tag Frau Sommer,": a contact's own name, never one guessed from a company's.
paper::Paragraph salutation(const Address &address, const paper::Wording &wording);

/// A row of the information block; an empty value has none.
void addFact(paper::Sheet &sheet, const QString &label, const QString &value);

/// A closing block of paragraphs; empty ones are left out, and so is a block without any.
void addClosing(paper::Sheet &sheet, const QList<paper::Paragraph> &paragraphs);

} // namespace kontorist::letter_rules
