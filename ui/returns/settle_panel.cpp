#include "ui/returns/settle_panel.h"

#include "core/documents/machine_rules.h"
#include "ui/returns/return_text.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/form.h"

namespace kontorist {

namespace {

/// What a credit would be, or why there is none.
struct SettleRead
{
    settle_actions::CreditDraft draft;
    QString trouble;
};

} // namespace

SettlePanel::SettlePanel(CompanyThread &company, const QString &number, QWidget *parent)
    : ActPanel(u"returnEnding"_s, tr("What the customer gets"), tr("Settle"), 2, parent),
      m_company(company),
      m_number(number),
      m_how(new InputField(InputField::Kind::Choice, u"settlement"_s, tr("&The customer gets"))),
      m_deduction(new InputField(InputField::Kind::Amount, u"deduction"_s, tr("&Kept back")))
{
    QList<InputField::Option> ways;
    for (int i = 0; i < static_cast<int>(wordsOf<Settlement>.size()); ++i)
        ways.append({word(static_cast<Settlement>(i)), ReturnText::settlement(static_cast<Settlement>(i))});
    m_how->withOptions(ways)->onShortPath();
    m_deduction->setProperty("subject", u"deduction"_s);
    m_deduction->onShortPath()->withHint(tr("such as for wear"));
    form().add(m_how);
    form().add(m_deduction);
    connect(this, &ActPanel::edited, this, &SettlePanel::readPreview);
}

void SettlePanel::setReturn(const QString &order, bool isWithdrawal)
{
    m_order = order;
    m_isWithdrawal = isWithdrawal;
    if (isOpen())
        readPreview();
}

Settlement SettlePanel::wanted() const
{
    return fromWord<Settlement>(m_how->choice().toString()).value_or(Settlement::Credit);
}

bool SettlePanel::isCredit() const
{
    return wanted() == Settlement::Credit || wanted() == Settlement::Refund;
}

Request SettlePanel::request() const
{
    QJsonObject fields{{u"return"_s, m_number}, {u"how"_s, word(wanted())}};
    if (const auto kept = m_deduction->amount(); isCredit() && kept && kept->isPositive())
        fields[u"deduction"_s] = kept->written();
    return {u"return.settle"_s, fields};
}

void SettlePanel::readPreview()
{
    const int generation = ++m_generation;
    m_deduction->setReadOnly(!isCredit());
    if (!isCredit()) {
        setWhyNot({});
        return setPreview(
            wanted() == Settlement::Replace
                ? tr("The same goods are reserved for %1 again and shipped without an invoice.").arg(m_order)
                : tr("Nothing is credited. What was not invoiced yet is invoiced."));
    }
    m_company.ask(
        this,
        [number = m_number, kept = m_deduction->amount().value_or(Money()),
         today = m_company.today()](const Database &database) {
            try {
                return SettleRead{settle_actions::creditDraft(database, number, kept, today,
                                                              machine_rules::handOutObjection),
                                  {}};
            } catch (const Refused &refused) {
                return SettleRead{{}, errorText(refused.reason())};
            }
        },
        [this, generation](const SettleRead &read) {
            if (generation != m_generation)
                return;
            setWhyNot(read.trouble);
            setPreview(read.trouble.isEmpty() ? creditWords(read.draft) : read.trouble);
        });
}

QString SettlePanel::creditWords(const settle_actions::CreditDraft &draft) const
{
    QStringList words;
    Money left;
    for (const IssuedPosting &posting : draft.corrections) {
        const Invoice &correction = posting.invoice;
        const QString gross = format::moneyWithSign(-correction.gross);
        words.append(correction.correctsNumber.isEmpty()
                         ? tr("%1 are credited without an invoice.").arg(gross)
                         : tr("Invoice %1 is corrected by %2.").arg(correction.correctsNumber, gross));
        if (posting.offset.isPositive())
            words.append(tr("What is open on it falls by %1.").arg(format::moneyWithSign(posting.offset)));
        if (posting.reversal.isPositive())
            words.append(tr("Cash discount of %1 comes back.").arg(format::moneyWithSign(posting.reversal)));
        left += posting.item.open;
    }
    if (draft.unbilled.isPositive())
        words.append(
            tr("Never invoiced, so without a correction: %1.").arg(format::quantity(draft.unbilled)));
    if (left.isPositive())
        words.append((wanted() == Settlement::Refund ? tr("%1 are paid back by transfer.")
                                                     : tr("%1 become the customer's credit."))
                         .arg(format::moneyWithSign(left)));
    else if (wanted() == Settlement::Refund)
        words.append(tr("Nothing is left to be paid back."));
    if (m_isWithdrawal)
        words.append(tr("If everything of the order is back, standard delivery is repaid as well."));
    return words.join(u'\n');
}

} // namespace kontorist
