#include "ui/orders/bill_panel.h"

#include "core/billing/instalment_rules.h"
#include "ui/records/choices.h"
#include "ui/records/list_editor.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"
#include "ui/widgets/form.h"

#include <algorithm>
#include <QJsonArray>
#include <QUuid>

namespace kontorist {

namespace {

using Kind = InputField::Kind;

constexpr int mostInstalments = 60;

// In a label & is the letter of a key.
QString plainLabel(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

Quantity toBillOf(const OrderLine &line, const LineProgress &progress)
{
    return progress.toBill().inUnitsOf(line.factor, line.entered.unit()).value_or(progress.toBill());
}

} // namespace

BillPanel::BillPanel(CompanyThread &company, const OrderFacts &facts, QWidget *parent)
    : ActPanel(u"bill"_s, tr("Kind of invoice"), tr("Issue it"), 3, parent),
      m_company(company),
      m_order(facts.found.order.number),
      m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    makeKind();
    makeLines(facts);
    makeInstalments();
    const bool isBillable = facts.steps.contains(Step::Invoice);
    m_kind->setChoice(static_cast<int>(isBillable ? BillPlan::Kind::Delivered : BillPlan::Kind::Share));
    showFields();
    connect(this, &ActPanel::edited, this, [this] {
        showFields();
        planInstalments();
        readPreview();
    });
    readPreview();
}

void BillPanel::makeKind()
{
    m_kind = new InputField(Kind::Choice, u"billKind"_s, tr("&What is billed"));
    const auto option = [](BillPlan::Kind kind, const QString &text) {
        return InputField::Option{static_cast<int>(kind), text};
    };
    m_kind->withOptions(
        {option(BillPlan::Kind::Delivered, tr("All that is delivered and not billed")),
         option(BillPlan::Kind::Lines, tr("Some lines or quantities of what is delivered")),
         option(BillPlan::Kind::Share, tr("Down payment: a part of the price, before the supply")),
         option(BillPlan::Kind::Final, tr("Final invoice: the last one, deducts what was paid")),
         option(BillPlan::Kind::Proforma, tr("Pro forma invoice: no claim, nothing is posted"))});
    form().add(m_kind, 3);
    m_percent = new InputField(Kind::Percent, u"billPercent"_s, tr("&Percent of the order"));
    m_percent->setProperty("subject", u"percent"_s);
    m_amount = new InputField(Kind::Amount, u"billAmount"_s, tr("or &amount € with VAT"));
    m_amount->setProperty("subject", u"amount"_s);
    form().add(m_percent);
    form().add(m_amount, 2);
    m_advances = new InputField(Kind::Choice, u"billAdvances"_s, tr("Ad&vances on the invoice"));
    QList<InputField::Option> styles{{QString(), tr("As the company does it")}};
    styles.append({word(AdvanceStyle::Remainder), master_text::advances(AdvanceStyle::Remainder)});
    styles.append({word(AdvanceStyle::End), master_text::advances(AdvanceStyle::End)});
    m_advances->withOptions(styles);
    form().add(m_advances, 3);
}

void BillPanel::makeLines(const OrderFacts &facts)
{
    for (const LineProgress &progress : facts.found.progress) {
        const OrderLine *line = facts.found.order.line(progress.line);
        if (!line || !progress.toBill().isPositive())
            continue;
        const QString label = u"%1 · %2 %3"_s.arg(QString::number(line->position), line->sku, line->name);
        auto *field = new InputField(Kind::Quantity, u"bill%1Quantity"_s.arg(line->position),
                                     plainLabel(label.simplified()));
        field->withHint(tr("of %1").arg(format::quantityWithUnit(toBillOf(*line, progress))));
        form().add(field);
        m_lines.append({line->position, line->entered.unit(), field});
    }
}

void BillPanel::makeInstalments()
{
    m_parts = new InputField(Kind::Quantity, u"billParts"_s, tr("&Instalments"));
    m_parts->withHint(tr("none"))->withRule([](const InputField &field) {
        const auto parts = field.quantity();
        const bool fits = !parts || (parts->raw() % 10'000 == 0 && *parts >= Quantity::whole(2) &&
                                     *parts <= Quantity::whole(mostInstalments));
        return fits ? QString() : tr("From 2 to %1 instalments, or none.").arg(mostInstalments);
    });
    m_first = new InputField(m_company.clock(), u"billFirst"_s, tr("The &first is due on"));
    form().add(m_parts);
    form().add(m_first, 2);
    auto *due = new InputField(m_company.clock(), u"instalmentDue"_s, tr("Due on"));
    auto *amount = new InputField(Kind::Amount, u"instalmentAmount"_s, tr("Amount €"));
    m_instalments =
        new ListEditor(u"instalments"_s, tr("Instalments"),
                       {{u"due"_s, due->required(), format::date(QDate(2026, 12, 23)), false,
                         [](const QJsonValue &value) {
                             return format::date(QDate::fromString(value.toString(), Qt::ISODate));
                         }},
                        {u"amount"_s, amount->required(), format::money(Money(8'888'888'88)), true,
                         [](const QJsonValue &value) { return format::decimal(value.toString()); }}},
                       tr("No instalments. Insert adds one."));
    addBelow(m_instalments);
    connect(m_instalments, &ListEditor::typed, this, [this] {
        ++m_generation; // what is being read does not know of it
        setWhyNot(tr("An instalment is being typed. Enter takes it over."));
    });
    connect(m_instalments, &ListEditor::edited, this, [this] {
        m_isPlanTyped = true;
        readPreview();
    });
}

void BillPanel::showFields()
{
    const auto kind = static_cast<BillPlan::Kind>(m_kind->choice().toInt());
    const bool bills = kind != BillPlan::Kind::Share && kind != BillPlan::Kind::Proforma;
    for (InputField *field : {m_percent, m_amount})
        field->setVisible(kind == BillPlan::Kind::Share);
    for (const LineField &line : std::as_const(m_lines))
        line.quantity->setVisible(kind == BillPlan::Kind::Lines);
    m_parts->setVisible(bills);
    m_first->setVisible(bills && !m_parts->isEmpty());
    m_advances->setVisible(bills && !m_advances->property("needless").toBool());
    m_instalments->setVisible(bills && !m_parts->isEmpty());
}

// Whoever has typed the days and amounts himself keeps them, until he says another number.
void BillPanel::planInstalments()
{
    const auto parts = m_parts->quantity();
    if (!parts || !m_parts->validate()) {
        m_isPlanTyped = false;
        return m_instalments->setValue({});
    }
    const int count = static_cast<int>(parts->raw() / 10'000);
    if (m_isPlanTyped && count == m_instalments->value().size())
        return;
    m_isPlanTyped = false;
    if (!m_payable.isPositive())
        return;
    QJsonArray rows;
    const QDate first = m_first->date().value_or(m_company.today().addMonths(1));
    for (const Instalment &each : instalment_rules::monthly(m_payable, count, first))
        rows.append(
            QJsonObject{{u"due"_s, each.dueOn.toString(Qt::ISODate)}, {u"amount"_s, each.amount.written()}});
    m_instalments->setValue(rows);
}

QList<part_rules::PartWish> BillPanel::wishes() const
{
    QList<part_rules::PartWish> wishes;
    for (const LineField &line : m_lines)
        if (const auto quantity = line.quantity->quantity(); quantity && quantity->isPositive())
            wishes.append({line.position, Quantity::raw(quantity->raw(), line.unit)});
    return wishes;
}

QList<Instalment> BillPanel::instalments() const
{
    QList<Instalment> all;
    for (const QJsonValue &each : m_instalments->value())
        all.append({QDate::fromString(each[u"due"_s].toString(), Qt::ISODate),
                    Money::read(each[u"amount"_s].toString(), {})});
    return all;
}

BillPlan BillPanel::plan() const
{
    BillPlan plan;
    plan.order = m_order;
    plan.kind = static_cast<BillPlan::Kind>(m_kind->choice().toInt());
    if (plan.kind == BillPlan::Kind::Lines)
        plan.lines = wishes();
    if (plan.kind == BillPlan::Kind::Share) {
        plan.amount = m_amount->amount();
        plan.percent = m_percent->percent();
    }
    if (plan.bills()) {
        plan.advances = fromWord<AdvanceStyle>(m_advances->choice().toString());
        plan.instalments = instalments();
    }
    return plan;
}

bool BillPanel::isProforma() const
{
    return plan().kind == BillPlan::Kind::Proforma;
}

Request BillPanel::request() const
{
    return {u"invoice.issue"_s, plan().fields(), m_key};
}

// What has to be said before anything can be rehearsed.
QString BillPanel::missing(const BillPlan &plan) const
{
    if (plan.kind == BillPlan::Kind::Lines && m_lines.isEmpty())
        return tr("Nothing is delivered that is not billed yet.");
    if (plan.kind == BillPlan::Kind::Lines && plan.lines.isEmpty())
        return tr("Say how much of which line is billed.");
    if (plan.kind == BillPlan::Kind::Share && plan.amount.has_value() == plan.percent.has_value())
        return tr("Say either a percentage or an amount.");
    return {};
}

void BillPanel::readPreview()
{
    const int generation = ++m_generation;
    const BillPlan planned = plan();
    if (const QString sentence = missing(planned); !sentence.isEmpty()) {
        m_payable = {};
        setPreview({});
        emit undrafted();
        return setWhyNot(sentence);
    }
    m_company.ask(
        this,
        [planned, today = m_company.today()](const Database &database) {
            return BillRehearsal::of(database, planned, today);
        },
        [this, generation](const BillRehearsal &rehearsal) {
            if (generation == m_generation)
                take(rehearsal);
        });
}

void BillPanel::take(const BillRehearsal &rehearsal)
{
    const bool isOther = std::exchange(m_payable, rehearsal.payable()) != rehearsal.payable();
    m_advances->setProperty("needless", rehearsal.prepaid.isZero() && m_advances->choice() == QString());
    showFields();
    if (isOther && !m_parts->isEmpty() && !m_isPlanTyped) {
        planInstalments(); // of what is payable now
        return readPreview();
    }
    setWhyNot(rehearsal.reason ? errorText(*rehearsal.reason) : QString());
    QStringList words = sumsOf(rehearsal);
    if (rehearsal.reason && rehearsal.reason->fault != Fault::InstalmentsDiffer)
        words.append(errorText(*rehearsal.reason));
    setPreview(words.join(u'\n'));
    if (rehearsal.invoices.isEmpty())
        emit undrafted();
    else
        emit drafted(rehearsal.invoices.first());
}

QStringList BillPanel::sumsOf(const BillRehearsal &rehearsal) const
{
    QStringList words;
    if (rehearsal.gross.isZero())
        return words;
    QString sums = tr("Net %1, VAT %2, gross %3.")
                       .arg(format::moneyWithSign(rehearsal.net), format::moneyWithSign(rehearsal.tax),
                            format::moneyWithSign(rehearsal.gross));
    if (!rehearsal.prepaid.isZero())
        sums += u' ' + tr("Advances of %1 are deducted: %2 are payable.")
                           .arg(format::moneyWithSign(rehearsal.prepaid),
                                format::moneyWithSign(rehearsal.payable()));
    if (rehearsal.invoices.size() > 1)
        sums += u' ' + tr("It makes %1 invoices.").arg(format::count(rehearsal.invoices.size()));
    if (rehearsal.dueOn.isValid() && m_instalments->value().isEmpty())
        sums += u' ' + tr("Due on %1.").arg(format::date(rehearsal.dueOn));
    words.append(sums);
    if (const QString parts = instalmentsText(rehearsal); !parts.isEmpty())
        words.append(parts);
    if (rehearsal.left && rehearsal.left->isPositive())
        words.append(tr("Of the order, %1 are then neither billed nor asked for.")
                         .arg(format::moneyWithSign(*rehearsal.left)));
    return words;
}

QString BillPanel::instalmentsText(const BillRehearsal &rehearsal) const
{
    const QList<Instalment> parts = plan().instalments;
    if (parts.isEmpty())
        return {};
    Money sum;
    for (const Instalment &each : parts)
        sum += each.amount;
    const QString all = format::count(parts.size()), come = format::moneyWithSign(sum);
    const Money missing = rehearsal.payable() - sum;
    if (missing.isZero())
        return tr("%1 instalments come to %2, as is payable.").arg(all, come);
    return missing.isPositive() ? tr("%1 instalments come to %2: %3 are missing.")
                                      .arg(all, come, format::moneyWithSign(missing))
                                : tr("%1 instalments come to %2: %3 too much.")
                                      .arg(all, come, format::moneyWithSign(-missing));
}

} // namespace kontorist
