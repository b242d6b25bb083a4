#include "ui/payments/booking_page.h"

#include "ui/lists/cells.h"
#include "ui/records/fact_table.h"
#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/pause.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QUuid>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr int bookingPause = 300;

QList<ListColumn> targetColumns(const QStringList &titles)
{
    const QString money = format::money(Money(888'888'88));
    return {{titles[0], u"RE-2026-00000"_s}, {titles[1], u"Bäckerei Sommer GmbH"_s, false, true},
            {titles[2], money, true},        {titles[3], money, true},
            {titles[4], money, true},        {titles[5], money, true}};
}

QList<InputField::Option> paymentMethods()
{
    QList<InputField::Option> options;
    for (const PayBy method :
         {PayBy::Transfer, PayBy::DirectDebit, PayBy::Cash, PayBy::Card, PayBy::Prepayment})
        options.append({word(method), paymentMethod(method)});
    return options;
}

} // namespace

BookingPage::BookingPage(CompanyThread &company, QSettings &, const Place &, QWidget *parent)
    : CommandPage(company, u"bookingPage"_s, parent),
      m_form(new Form(3)),
      m_search(new InputField(InputField::Kind::Text, u"paySearch"_s, tr("Amount, &number or name"))),
      m_amount(new InputField(InputField::Kind::Amount, u"payAmount"_s, tr("A&mount received"))),
      m_valueOn(new InputField(company.clock(), u"payDate"_s, tr("Value &date"), parse::Side::Behind)),
      m_method(new InputField(InputField::Kind::Choice, u"payMethod"_s, tr("Paid &by"))),
      m_discount(new InputField(InputField::Kind::Amount, u"payDiscount"_s, tr("Cash disco&unt"))),
      m_reference(new InputField(InputField::Kind::Text, u"payReference"_s, tr("Bank's te&xt"))),
      m_suggestions(new SuggestionList(m_search->lineEdit(), tr("What the money may be for"))),
      m_targets(new FactTable(u"payTargets"_s, tr("What it pays"),
                              targetColumns({tr("Document"), tr("Customer"), tr("Open €"), tr("Paid €"),
                                             tr("Cash discount €"), tr("Stays open €")}))),
      m_words(new QLabel),
      m_toast(new Toast(this))
{
    head()->addStretch();
    makeCommands();
    makeForm();
    arrange();
    listen();
    startAnew();
}

void BookingPage::makeCommands()
{
    m_book = command(
        "bookPayment", tr("&Book"), Qt::CTRL | Qt::Key_Return, [this] { book(); }, As::MainButton);
    m_back =
        command("undoBooking", tr("&Take the last one back"), QKeySequence::Undo, [this] { m_toast->act(); });
    m_remove = command("removeTarget", tr("&Remove the document"), {}, [this] { removeTarget(); });
    command("startAnew", tr("&Empty the form"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
        startAnew();
        m_search->takeFocus();
    });
}

void BookingPage::makeForm()
{
    m_search->withHint(tr("151.31  ·  00391  ·  Sommer"));
    m_amount->onShortPath();
    m_valueOn->required();
    m_method->withOptions(paymentMethods());
    m_discount->withHint(tr("as the terms allow"));
    m_form->add(m_search, 3);
    for (InputField *field : {m_amount, m_valueOn, m_method, m_discount})
        m_form->add(field);
    m_form->add(m_reference, 2);
}

void BookingPage::arrange()
{
    m_words->setObjectName(u"payWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::gap);
    layout->setSpacing(measure::margin);
    layout->addLayout(head());
    layout->addWidget(m_form);
    layout->addWidget(m_targets);
    layout->addWidget(m_words);
    layout->addStretch();
}

void BookingPage::listen()
{
    connect(m_suggestions, &SuggestionList::wanted, this, &BookingPage::search);
    connect(m_suggestions, &SuggestionList::taken, this,
            [this](const Suggestion &row) { take(booking_search::targetOf(row)); });
    connect(m_suggestions, &SuggestionList::unknown, this, [this](const QString &text) {
        m_search->setTrouble(
            parse::amount(text)
                ? tr("No open invoice is over %1. Type the customer's name to book it as a credit.")
                      .arg(format::moneyWithSign(*parse::amount(text).value))
                : tr("Nothing open and no customer matches “%1”.").arg(text));
    });
    connect(m_search, &InputField::left, this, &BookingPage::isSearchTaken);
    connect(m_toast, &Toast::ended, this, &BookingPage::showPlan);
    for (InputField *field : m_form->fields())
        if (field->lineEdit())
            field->lineEdit()->installEventFilter(this);
    connect(m_form, &Form::edited, this, &BookingPage::showPlan);
    connect(m_form, &Form::finished, this, &BookingPage::book);
    auto *changes = pauseOf(bookingPause, this);
    connect(&company(), &CompanyThread::changed, changes, gatheredBy(changes));
    connect(changes, &QTimer::timeout, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale)
            readAgain();
    });
}

void BookingPage::showEvent(QShowEvent *event)
{
    CommandPage::showEvent(event);
    if (std::exchange(m_isStale, false))
        readAgain();
}

bool BookingPage::holdsTyping() const
{
    return !m_plan.targets.isEmpty() || !m_amount->isEmpty();
}

void BookingPage::focusFirst()
{
    if (std::exchange(m_arrived, false))
        m_amount->takeFocus();
    else
        m_search->takeFocus();
}

void BookingPage::comeTo(const Place &place)
{
    if (place.with.isEmpty())
        return readAgain();
    startAnew();
    m_arrived = true;
    company().ask(
        this,
        [number = place.with](const Database &database) { return booking_search::named(database, number); },
        [this, number = place.with, state = m_state](const std::optional<BookingTarget> &target) {
            if (state != m_state)
                return; // something else was named since
            if (target)
                return take(*target);
            m_search->setText(number);
            m_search->setTrouble(tr("Nothing is open on it."));
            m_search->takeFocus();
        });
}

void BookingPage::search(const QString &text, quint64 generation)
{
    const booking_search::Typed typed{parse::amount(text).value, company().today(),
                                      m_valueOn->date().value_or(company().today())};
    company().ask(
        this,
        [text = text.simplified(), typed](const Database &database) {
            return booking_search::found(database, text, typed.amount, typed.valueOn);
        },
        [this, generation, typed](const QList<BookingTarget> &found) {
            m_suggestions->show(generation, booking_search::suggestions(found, typed));
        });
}

// What was typed as an amount is the amount; else it is what is open. A further document of the same customer adds to
// what is there, one of another begins anew.
void BookingPage::take(const BookingTarget &target)
{
    ++m_state;
    std::optional<Money> typed = parse::amount(m_search->text()).value;
    if (target.number.contains(m_search->text().simplified(), Qt::CaseInsensitive))
        typed.reset(); // it was a part of the number
    const bool isSameCustomer =
        !m_plan.targets.isEmpty() && m_plan.targets.first().customer == target.customer;
    if (!isSameCustomer)
        m_plan.targets.clear();
    const bool isThere = std::any_of(m_plan.targets.begin(), m_plan.targets.end(),
                                     [&](const BookingTarget &each) { return each.number == target.number; });
    if (!isThere)
        m_plan.targets.append(target);
    m_search->setText({});
    if (typed)
        m_amount->setAmount(typed);
    else if (target.kind != BookingTarget::Kind::Customer)
        m_amount->setAmount(m_plan.open());
    showPlan();
    m_amount->takeFocus();
}

void BookingPage::removeTarget()
{
    const int row = m_targets->currentIndex().row();
    if (row < 0 || row >= m_plan.targets.size())
        return;
    ++m_state;
    m_plan.targets.removeAt(row);
    showPlan();
}

// What is open may have changed at another desk while it was typed here.
void BookingPage::readAgain()
{
    QStringList numbers;
    for (const BookingTarget &target : std::as_const(m_plan.targets))
        if (target.kind == BookingTarget::Kind::Invoice)
            numbers.append(target.number);
    if (numbers.isEmpty())
        return;
    company().ask(
        this,
        [numbers](const Database &database) { return account_list_store::candidates(database, numbers); },
        [this, state = m_state](const QList<account_list_store::Candidate> &open) {
            if (state != m_state)
                return readAgain(); // it was about other documents
            for (BookingTarget &target : m_plan.targets) {
                if (target.kind != BookingTarget::Kind::Invoice)
                    continue;
                target.payable.item.open = {};
                for (const account_list_store::Candidate &each : open)
                    if (each.payable.item.number == target.number)
                        target.payable = each.payable;
            }
            showPlan();
        });
}

void BookingPage::showPlan()
{
    m_plan.amount = m_amount->amount();
    m_plan.valueOn = m_valueOn->date().value_or(company().today());
    showDiscount();
    const BookingPlan::Outcome outcome = m_plan.outcome();
    showTargets(outcome);
    m_words->setText(m_plan.words(outcome));
    guardCommands(outcome.trouble);
}

// What stands in the search is not among what is paid; nobody is to think so.
bool BookingPage::isSearchTaken()
{
    if (!m_search->isEmpty() && !m_search->hasTrouble())
        m_search->setTrouble(
            tr("“%1” is not taken: choose from the list, or empty the field.").arg(m_search->text()));
    return m_search->isEmpty();
}

// A discount that was typed counts, or the field says why it does not.
void BookingPage::showDiscount()
{
    m_plan.discountTrouble.clear();
    m_plan.discount = m_discount->amount();
    if (m_discount->isEmpty() || m_plan.discount)
        m_discount->setTrouble(m_plan.discountObjection());
    else // the field says so itself when it is left
        m_plan.discountTrouble = tr("“%1” is no amount of cash discount.").arg(m_discount->text());
}

void BookingPage::guardCommands(const QString &trouble)
{
    guard(m_book, "payment.record", trouble);
    guard(m_remove, m_plan.targets.isEmpty() ? tr("No document is chosen.") : QString());
    guard(m_back, m_toast->isOffering() ? QString()
                                        : tr("Nothing was booked just now; an older payment is taken back on "
                                             "its own page."));
}

void BookingPage::showTargets(const BookingPlan::Outcome &outcome)
{
    QList<ListRow> rows;
    for (qsizetype i = 0; i < m_plan.targets.size(); ++i) {
        const BookingTarget &target = m_plan.targets[i];
        const bool isInvoice = target.kind == BookingTarget::Kind::Invoice;
        const Money open = target.payable.item.open;
        const auto shown = [&](Money amount) { return isInvoice ? cell::money(amount) : Cell{}; };
        rows.append({i,
                     target.number,
                     {{target.number},
                      {target.customerName},
                      shown(open),
                      shown(outcome.amounts.value(i)),
                      outcome.discounts.value(i).isZero() ? Cell{} : shown(outcome.discounts.value(i)),
                      shown(open - outcome.amounts.value(i) - outcome.discounts.value(i))}});
    }
    m_targets->show(rows);
    m_targets->setVisible(!rows.isEmpty());
}

void BookingPage::book()
{
    if (!isSearchTaken())
        return m_search->takeFocus();
    if (InputField *trouble = m_form->firstTrouble())
        return trouble->takeFocus();
    showPlan();
    if (!m_book->isEnabled())
        return m_plan.targets.isEmpty() ? m_search->takeFocus() : m_amount->takeFocus();
    QJsonObject fields = m_plan.fields();
    fields[u"method"_s] = m_method->choice().toString();
    if (!m_reference->isEmpty())
        fields[u"reference"_s] = m_reference->text().simplified();
    const QString words = m_plan.words(m_plan.outcome());
    act({u"payment.record"_s, fields, m_key},
        [this, words](const Answer &answer) { booked(answer.fields[u"payment"_s].toString(), words); });
}

void BookingPage::booked(const QString &payment, const QString &words)
{
    startAnew();
    m_search->takeFocus();
    m_toast->say(tr("%1 was booked. %2").arg(payment, words), tr("Undo  Ctrl+Z"),
                 [this, payment] { takeBack(payment); });
    showPlan();
}

void BookingPage::takeBack(const QString &payment)
{
    act({u"payment.undo"_s, {{u"payment"_s, payment}, {u"reason"_s, tr("Booked by mistake")}}},
        [this, payment](const Answer &) { m_toast->say(tr("%1 was taken back.").arg(payment)); });
}

// Day and way of payment stay: the next one is of the same statement.
void BookingPage::startAnew()
{
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ++m_state;
    m_plan.targets.clear();
    for (InputField *field : {m_search, m_reference})
        field->setText({});
    for (InputField *field : {m_amount, m_discount})
        field->setAmount({});
    if (!m_valueOn->date())
        m_valueOn->setDate(company().today());
    showPlan();
}

// Where a field has nothing of its own to undo, the key is the page's: it takes the payment back.
bool BookingPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *line = qobject_cast<QLineEdit *>(watched);
    const bool isUndo = event->type() == QEvent::ShortcutOverride &&
                        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    if (!line || !isUndo || line->isUndoAvailable())
        return CommandPage::eventFilter(watched, event);
    event->ignore();
    return true;
}

void BookingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_Delete && m_targets->hasFocus())
        removeTarget();
    else
        CommandPage::keyPressEvent(event);
}

} // namespace kontorist
