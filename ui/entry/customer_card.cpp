#include "ui/entry/customer_card.h"

#include "ui/entry/said.h"
#include "ui/records/terms_fields.h"
#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/sentence.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace kontorist {

namespace {

QString inOneLine(const QStringList &parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(u" · "_s);
}

} // namespace

CustomerCard::CustomerCard(QWidget *parent)
    : QFrame(parent),
      m_name(new QLabel),
      m_address(new QLabel),
      m_ok(new Sentence(Role::Ok, u"circle-check"_s)),
      m_warning(new Sentence(Role::Warn, u"alert-triangle"_s)),
      m_alarm(new Sentence(Role::Crit, u"alert-triangle"_s)),
      m_overdue(new Sentence(Role::Warn, u"hourglass"_s)),
      m_blocked(new Sentence(Role::Crit, u"ban"_s)),
      m_terms(new QLabel),
      m_last(new QLabel)
{
    setObjectName(u"customerCard"_s);
    setAccessibleName(tr("The customer"));
    m_name->setObjectName(u"cardName"_s);
    m_address->setObjectName(u"cardAddress"_s);
    m_ok->setObjectName(u"cardCreditOk"_s);
    m_warning->setObjectName(u"cardCreditWarning"_s);
    m_alarm->setObjectName(u"cardCreditAlarm"_s);
    m_overdue->setObjectName(u"cardOverdue"_s);
    m_blocked->setObjectName(u"cardBlocked"_s);
    m_terms->setObjectName(u"cardTerms"_s);
    m_last->setObjectName(u"cardLast"_s);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin - 4, measure::gap, measure::margin - 4, measure::gap);
    layout->setSpacing(2);
    for (QLabel *label : {m_name, m_address, static_cast<QLabel *>(m_blocked), static_cast<QLabel *>(m_alarm),
                          static_cast<QLabel *>(m_warning), static_cast<QLabel *>(m_ok),
                          static_cast<QLabel *>(m_overdue), m_terms, m_last}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_terms->setForegroundRole(QPalette::PlaceholderText);
    m_last->setForegroundRole(QPalette::PlaceholderText);
    layout->addStretch();
    show(OrderLook(), {});
}

void CustomerCard::sayCredit(const OrderLook &look)
{
    const StateText credit = look.hasCustomer ? said::credit(look) : StateText();
    m_ok->say(credit.role == Role::Ok || credit.role == Role::Info ? credit.word : QString());
    m_warning->say(credit.role == Role::Warn ? credit.word : QString());
    m_alarm->say(credit.role == Role::Crit ? credit.word : QString());
}

void CustomerCard::show(const OrderLook &look, const QString &lastOrderKey)
{
    const Party &customer = look.customer;
    const Address &address = customer.address;
    m_name->setText(look.hasCustomer ? customer.number + u"  "_s + customer.name
                                     : tr("Type a name, a number, a place or a telephone number."));
    m_address->setText(inOneLine({address.street, (address.postcode + u' ' + address.city).trimmed(),
                                  customer.phone.isEmpty() ? address.phone : customer.phone}));
    const Party &stopped = customer.blocked.isEmpty() ? look.debtor : customer;
    m_blocked->say(look.hasCustomer && !stopped.blocked.isEmpty()
                       ? tr("Blocked: %1. The order is entered and waits.").arg(stopped.blocked)
                       : QString());
    sayCredit(look);
    const auto &overdue = look.overdue;
    const QString since = format::date(overdue.since), open = format::moneyWithSign(overdue.open);
    m_overdue->say(
        overdue.invoices == 0 ? QString()
        : overdue.invoices == 1
            ? tr("1 invoice overdue since %1 (%2)").arg(since, open)
            : tr("%1 invoices overdue since %2 (%3)").arg(format::count(overdue.invoices), since, open));
    const QString note = address.note.isEmpty() ? QString() : tr("Note: %1").arg(address.note);
    const QString carrier =
        look.order.carrier.isEmpty() ? QString() : tr("Ships with %1").arg(look.order.carrier);
    m_terms->setText(look.hasCustomer ? inOneLine({termsText(look.order.terms), carrier, note}) : QString());
    m_last->setText(look.last ? tr("%1 takes over the last order: %2 of %3, %4")
                                    .arg(lastOrderKey, look.last->number, format::date(look.last->orderedOn),
                                         said::lines(look.last->lines))
                              : QString());
    for (QLabel *label : {m_address, m_terms, m_last})
        label->setVisible(!label->text().isEmpty());
}

void CustomerCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius, measure::radius);
}

} // namespace kontorist
