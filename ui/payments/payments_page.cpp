#include "ui/payments/payments_page.h"

#include "core/receivables/account_list_store.h"
#include "ui/payments/account_source.h"
#include "ui/payments/refund_panel.h"
#include "ui/text/format.h"
#include "ui/widgets/pause.h"

#include <QAction>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr int agesPause = 400;

} // namespace

PaymentsPage::PaymentsPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<AccountSource>(), settings, parent),
      m_ages(new QLabel),
      m_refund(new RefundPanel),
      m_changes(pauseOf(agesPause, this))
{
    QAction *book = command(
        "newPayment", tr("&Book a payment"), QKeySequence::New,
        [this] {
            emit goWanted({u"payments"_s, newRecord(), {}});
        },
        As::MainButton);
    rowCommand("payRow", tr("Pay this &one"), Qt::CTRL | Qt::Key_Return,
               [this](const QList<ListRow> &rows) { pay(rows); });
    rowCommand("refund", tr("Pay a credit bac&k"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
               [this](const QList<ListRow> &rows) { offerRefund(rows); });
    list().setRemedy(book);
    m_ages->setObjectName(u"accountAges"_s);
    m_ages->setTextFormat(Qt::PlainText);
    m_ages->setWordWrap(true); // six sums are wider than a small screen
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, m_refund);
    column->insertWidget(2, m_ages);
    opensIn(u"payments"_s);
    connect(m_refund, &ActPanel::confirmed, this, &PaymentsPage::payBack);
    connect(m_refund, &ActPanel::closed, this, [this] { list().focusTable(); });
    connect(&company, &CompanyThread::changed, m_changes, gatheredBy(m_changes));
    connect(m_changes, &QTimer::timeout, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale)
            readAges();
    });
}

void PaymentsPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    if (std::exchange(m_isStale, false))
        readAges();
}

void PaymentsPage::readAges()
{
    company().ask(
        this,
        [today = company().today()](const Database &database) {
            return account_list_store::ages(database, today);
        },
        [this](const account_list_store::Ages &ages) {
            Money sum;
            for (const Money &each : ages)
                sum += each;
            const auto shown = [&](size_t age) { return format::moneyWithSign(ages[age]); };
            m_ages->setText(
                tr("Owed %1 · not due yet %2 · up to 30 days late %3 · up to 60 days %4 · up to 90 days "
                   "%5 · later %6")
                    .arg(format::moneyWithSign(sum), shown(0), shown(1), shown(2), shown(3), shown(4)));
            m_ages->setToolTip(m_ages->text());
            m_ages->setVisible(!sum.isZero());
        });
}

void PaymentsPage::pay(const QList<ListRow> &rows)
{
    if (m_refund->isOpen())
        return m_refund->confirm(); // the same key does what stands in the panel
    emit goWanted({u"payments"_s, newRecord(), rows.first().key});
}

void PaymentsPage::offerRefund(const QList<ListRow> &rows)
{
    company().ask(
        this,
        [number = rows.first().key](const Database &database) {
            return account_list_store::credit(database, number);
        },
        [this](const std::optional<account_list_store::Credit> &credit) {
            if (!credit)
                return emit complained(
                    tr("Choose a credit first: a correction or a payment that is not used up."));
            const account_list_store::AccountRow &row = credit->row;
            const bool isCorrection = row.kind == OpenItemKind::Correction;
            m_refund->offer(isCorrection ? row.number : QString(), row.customer, row.customerName,
                            isCorrection ? row.open : credit->all);
        });
}

void PaymentsPage::payBack()
{
    act(m_refund->request(), [this](const Answer &answer) {
        m_refund->close();
        emit told(tr("%1 was booked: pay it out now.").arg(answer.fields[u"payment"_s].toString()));
    });
}

} // namespace kontorist
