#include "ui/billing/correction_panel.h"

#include "core/documents/machine_rules.h"
#include "ui/billing/invoice_facts.h"
#include "ui/records/fact_table.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/form.h"

#include <QJsonArray>
#include <QUuid>

namespace kontorist {

namespace {

constexpr qsizetype longestReason = 200;

QString panelName(CorrectionPanel::Scope scope)
{
    return scope == CorrectionPanel::Scope::Whole ? u"cancelPanel"_s : u"correctPanel"_s;
}

// In a label & is the letter of a key.
QString labelText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

/// A draft, or why there is none.
struct Drafted
{
    std::optional<IssuedPosting> posting;
    QString trouble;
};

} // namespace

CorrectionPanel::CorrectionPanel(CompanyThread &company, const Invoice &invoice, Scope scope, QWidget *parent)
    : ActPanel(panelName(scope),
               scope == Scope::Whole ? tr("Cancel the whole invoice") : tr("Correct a part of the invoice"),
               scope == Scope::Whole ? tr("Cancel the invoice") : tr("Issue the correction"), 2, parent),
      m_company(company),
      m_invoice(invoice),
      m_scope(scope),
      m_key(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_reason(new InputField(InputField::Kind::Text, panelName(scope) + u"Reason"_s, tr("&Reason"))),
      m_postings(new FactTable(panelName(scope) + u"Postings"_s, tr("What it posts"),
                               InvoiceTables::postingColumns()))
{
    m_reason->required()->atMost(longestReason)->withHint(tr("It is printed on the document."));
    form().add(m_reason, 2);
    if (scope == Scope::Part)
        addLines();
    m_postings->setMostRows(5);
    m_postings->show({});
    addBelow(m_postings);
    connect(this, &ActPanel::edited, this, &CorrectionPanel::readPreview);
    readPreview();
}

void CorrectionPanel::addLines()
{
    form().addSection(tr("How much of each line is taken back"));
    for (const InvoiceLine &line : m_invoice.lines) {
        const QString name = u"correct%1"_s.arg(line.position);
        const QString label = u"%1 · %2 %3"_s.arg(QString::number(line.position), line.sku, line.name);
        LineFields fields{
            new InputField(InputField::Kind::Quantity, name + u"Quantity"_s, labelText(label)),
            new InputField(InputField::Kind::Amount, name + u"Amount"_s, tr("or net amount €"))};
        fields.quantity->withHint(tr("of %1").arg(format::quantityWithUnit(line.quantity)));
        fields.amount->withHint(tr("of %1").arg(format::money(line.net)));
        form().add(fields.quantity);
        form().add(fields.amount);
        m_lines.append(fields);
    }
    for (const InvoiceCharge &charge : m_invoice.charges) {
        auto *field = new InputField(InputField::Kind::Amount, u"correctCharge%1"_s.arg(charge.position),
                                     labelText(charge.reason));
        field->withHint(tr("of %1").arg(format::money(charge.amount)));
        if (charge.kind == Adjustment::Kind::Allowance)
            field->setReadOnly(true); // it shrinks with its lines
        form().add(field, 2);
        m_charges.append(field);
    }
    m_rebill =
        new InputField(InputField::Kind::Tick, u"correctRebill"_s, tr("The pieces can be &billed again"));
    form().add(m_rebill, 2);
}

correction_rules::Wishes CorrectionPanel::wishes() const
{
    correction_rules::Wishes wishes;
    wishes.reason = m_reason->text().simplified();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const InvoiceLine &line = m_invoice.lines[i];
        correction_rules::LineWish wish;
        wish.line = line.position;
        wish.rebill = m_rebill->isTicked();
        if (const auto quantity = m_lines[i].quantity->quantity(); quantity && quantity->isPositive())
            wish.quantity = Quantity::raw(quantity->raw(), line.quantity.unit());
        else if (const auto amount = m_lines[i].amount->amount(); amount && amount->isPositive())
            wish.amount = amount;
        if (wish.quantity || wish.amount)
            wishes.lines.append(wish);
    }
    for (qsizetype i = 0; i < m_charges.size(); ++i)
        if (const auto amount = m_charges[i]->amount(); amount && amount->isPositive())
            wishes.charges.append({m_invoice.charges[i].position, amount});
    return wishes;
}

bool CorrectionPanel::wishesSomething() const
{
    const correction_rules::Wishes wished = wishes();
    return m_scope == Scope::Whole || !wished.lines.isEmpty() || !wished.charges.isEmpty();
}

Request CorrectionPanel::request() const
{
    const correction_rules::Wishes wished = wishes();
    QJsonObject fields{{u"invoice"_s, m_invoice.number}, {u"reason"_s, wished.reason}};
    if (m_scope == Scope::Whole)
        return {u"invoice.cancel"_s, fields, m_key};
    QJsonArray lines, charges;
    for (const correction_rules::LineWish &wish : wished.lines) {
        QJsonObject line{{u"line"_s, wish.line}, {u"rebill"_s, wish.rebill}};
        if (wish.quantity)
            line[u"quantity"_s] = wish.quantity->written();
        else if (wish.amount)
            line[u"amount"_s] = wish.amount->written();
        lines.append(line);
    }
    for (const correction_rules::ChargeWish &wish : wished.charges)
        charges.append(
            QJsonObject{{u"charge"_s, wish.charge}, {u"amount"_s, wish.amount.value_or(Money()).written()}});
    if (!lines.isEmpty())
        fields[u"lines"_s] = lines;
    if (!charges.isEmpty())
        fields[u"charges"_s] = charges;
    return {u"invoice.correct"_s, fields, m_key};
}

void CorrectionPanel::readPreview()
{
    const int generation = ++m_generation;
    if (!wishesSomething()) {
        setWhyNot(tr("Say what of the invoice is to be corrected."));
        m_postings->hide();
        return setPreview({});
    }
    m_company.ask(
        this,
        [number = m_invoice.number, wished = wishes(), today = m_company.today()](const Database &database) {
            try {
                return Drafted{billing_actions::correctionDraft(database, number, wished, today,
                                                                machine_rules::handOutObjection),
                               {}};
            } catch (const Refused &refused) {
                return Drafted{{}, errorText(refused.reason())};
            }
        },
        [this, generation](const Drafted &drafted) {
            if (generation != m_generation)
                return;
            setWhyNot(drafted.trouble);
            setPreview(drafted.trouble);
            m_postings->setVisible(drafted.posting.has_value());
            if (drafted.posting)
                show(*drafted.posting);
        });
}

void CorrectionPanel::show(const IssuedPosting &posting)
{
    const Invoice &draft = posting.invoice;
    QStringList sentences{tr("Takes back %1: net %2, VAT %3.")
                              .arg(format::moneyWithSign(-draft.gross), format::moneyWithSign(-draft.net),
                                   format::moneyWithSign(-draft.tax))};
    if (posting.offset.isPositive())
        sentences.append(tr("What is open falls by %1.").arg(format::moneyWithSign(posting.offset)));
    if (posting.reversal.isPositive())
        sentences.append(tr("Cash discount of %1 comes back.").arg(format::moneyWithSign(posting.reversal)));
    if (posting.item.open.isPositive())
        sentences.append(
            tr("%1 become the customer's credit.").arg(format::moneyWithSign(posting.item.open)));
    setPreview(sentences.join(u' '));
    m_postings->show(InvoiceTables::postings(posting.entries));
    emit drafted(draft);
}

} // namespace kontorist
