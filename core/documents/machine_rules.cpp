#include "core/documents/machine_rules.h"

#include "core/billing/remainder_rules.h"
#include "core/documents/document_rules.h"
#include "core/documents/price_rules.h"
#include "core/documents/terms_rules.h"
#include "core/einvoice/adding_up_rules.h"
#include "core/einvoice/leitweg_id.h"
#include "core/einvoice/needed_fact.h"
#include "core/einvoice/readback_rules.h"
#include "core/einvoice/reading_rules.h"
#include "core/einvoice/validation_rules.h"
#include "core/einvoice/writing_rules.h"

namespace kontorist::machine_rules {

namespace {

using einvoice::Profile;
using paper::Wording;

// The sentence of each tax group as it stands on the page (BT-120).
std::map<TaxCategory, QString> reasonsOf(const Invoice &invoice, const Wording &wording)
{
    std::map<TaxCategory, QString> reasons;
    for (const TaxGroup &group : invoice.groups) {
        const QList<paper::Paragraph> notes = price_rules::taxNotes(
            {invoice.taxCase, {group}, invoice.company.isSmallBusiness, {}, {}}, wording);
        if (!notes.isEmpty())
            reasons[group.key.category] = notes.first().text;
    }
    return reasons;
}

// How to pay, without the account, which has fields of its own.
QString termsOf(const Invoice &invoice, const Wording &wording)
{
    if (invoice.isCorrection())
        return {};
    QStringList texts;
    for (const paper::Paragraph &paragraph : terms_rules::asked(invoice, wording))
        texts.append(paragraph.text);
    return texts.join(u'\n');
}

einvoice::mapping_rules::Printed printedOf(const InvoicePaper &paper)
{
    const Invoice &invoice = paper.invoice;
    const Wording wording(invoice.language);
    QStringList notes{document_rules::subject(invoice), invoice.intro};
    notes += document_rules::deductions(paper);
    notes += document_rules::settlement(invoice);
    notes.append(invoice.closing);
    return {notes, termsOf(invoice, wording), reasonsOf(invoice, wording)};
}

// What is handed out was read again: fact by fact the same, and no rule of its profile is broken.
void insistOnReadable(const Written &written)
{
    const einvoice::Semantic read = einvoice::reading_rules::read(written.xml);
    require(einvoice::readback_rules::objection(written.facts, read));
    for (const einvoice::Finding &finding : einvoice::validation_rules::findings(read))
        if (finding.severity == einvoice::Severity::Fatal)
            throw Refused(Fault::EInvoiceWrong, written.facts.number, finding.rule);
}

DeductedAdvance deducted(const Advance &advance, Money amount)
{
    DeductedAdvance deducted{advance.paymentNumber, advance.paidOn, amount, {}, advance.downPaymentNumber};
    for (const TaxGroup &group : invoice_rules::spentGroups(advance, amount))
        deducted.tax += group.tax;
    return deducted;
}

InvoicePaper paperOf(const HandOut &handOut)
{
    InvoicePaper paper{remainder_rules::shown(handOut.invoice), {}, {}};
    if (!handOut.invoice.isRemainder())
        for (const auto &[advance, amount] : handOut.advances)
            paper.advances.append(deducted(advance, amount));
    return paper;
}

// What a correction repeats of its invoice cannot be mended any more.
bool isFrozen(const Invoice &invoice, const QString &fact)
{
    const auto known = fromWord<einvoice::NeededFact>(fact);
    return !invoice.corrects.isNull() && known != einvoice::NeededFact::BuyerReference &&
           known != einvoice::NeededFact::CustomerEmail;
}

} // namespace

Profile profileOf(const Invoice &invoice, DocumentFormat format)
{
    const bool isPlain = format == DocumentFormat::Zugferd && !einvoice::isLeitwegId(invoice.buyerReference);
    return isPlain ? Profile::En16931 : Profile::Xrechnung;
}

Written written(const InvoicePaper &paper, DocumentFormat format, const QString &buyerEmail)
{
    const Profile profile = profileOf(paper.invoice, format);
    require(einvoice::mapping_rules::objection(paper.invoice, profile, buyerEmail));
    Written written;
    written.facts = einvoice::mapping_rules::mapped(paper.invoice, profile, printedOf(paper), buyerEmail);
    require(einvoice::adding_up_rules::objection(written.facts));
    written.xml = format == DocumentFormat::XrechnungUbl ? einvoice::writing_rules::ubl(written.facts)
                                                         : einvoice::writing_rules::cii(written.facts);
    insistOnReadable(written);
    return written;
}

DocumentFormat formatOf(InvoiceForm form)
{
    switch (form) {
    case InvoiceForm::Zugferd:
        return DocumentFormat::Zugferd;
    case InvoiceForm::XrechnungCii:
        return DocumentFormat::XrechnungCii;
    case InvoiceForm::XrechnungUbl:
        return DocumentFormat::XrechnungUbl;
    case InvoiceForm::Paper: // printed from its PDF
    case InvoiceForm::Pdf:
        break;
    }
    return DocumentFormat::Pdf;
}

std::optional<Objection> handOutObjection(const HandOut &handOut)
{
    if (!isEInvoice(handOut.form))
        return {};
    try {
        written(paperOf(handOut), formatOf(handOut.form), handOut.email);
    } catch (const Refused &refused) {
        Objection reason = refused.reason();
        if (reason.fault == Fault::EInvoiceFactMissing)
            reason.fault = isFrozen(handOut.invoice, reason.detail) ? Fault::CorrectionFactMissing
                                                                    : Fault::HandOutFactMissing;
        if (reason.fault == Fault::EInvoiceWrong)
            reason.fault = Fault::HandOutWrong;
        return reason;
    }
    return {};
}

paper::EmbeddedInvoice embedded(const Written &written)
{
    if (written.facts.profile == Profile::Xrechnung)
        return {written.xml, u"xrechnung.xml"_s, u"XRECHNUNG"_s, u"3.0"_s};
    return {written.xml, u"factur-x.xml"_s, u"EN 16931"_s, u"1.0"_s};
}

} // namespace kontorist::machine_rules
