#include "ui/stock/stock_page.h"

#include "core/stock/stock_store.h"
#include "ui/shell/tokens.h"
#include "ui/stock/stock_source.h"
#include "ui/text/format.h"
#include "ui/widgets/primary_button.h"

#include <algorithm>
#include <QAction>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontorist {

namespace {

StockForm::Heap heapOf(const ListRow &row)
{
    const QList<Cell> &cells = row.cells;
    return {row.key, cells[StockSource::Location].text, cells[StockSource::Bin].text,
            cells[StockSource::Lot].text};
}

} // namespace

StockPage::StockPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<StockSource>(), settings, parent),
      m_panel(new QWidget),
      m_heading(new QLabel),
      m_stack(new QStackedWidget)
{
    opensIn(u"articles"_s);
    makeDeeds();
    makePanel();
    guardBooking();
}

void StockPage::makeDeeds()
{
    QAction *receive = command(
        "receiveGoods", tr("Receive &goods"), QKeySequence::New, [this] { open(StockDeed::Receive, {}); },
        As::MainButton);
    command(
        "countGoods", tr("C&ount"), Qt::CTRL | Qt::Key_I,
        [this] {
            const QList<ListRow> rows = list().chosen();
            open(StockDeed::Count, rows.size() == 1 ? heapOf(rows.first()) : StockForm::Heap());
        },
        As::Button);
    command(
        "expectGoods", tr("&Announce goods"), Qt::CTRL | Qt::Key_E, [this] { open(StockDeed::Expect, {}); },
        As::Button);
    m_book = command("bookStock", tr("&Book"), Qt::CTRL | Qt::Key_Return, [this] { book(); });
    rowCommand("journalOfStock", tr("&Journal of this article"), {}, [this](const QList<ListRow> &rows) {
        emit goWanted({u"journal"_s, {}, rows.first().key});
    });
    list().setRemedy(receive);
}

void StockPage::makePanel()
{
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setObjectName(u"stockDeed"_s);
    for (const StockDeed deed : {StockDeed::Receive, StockDeed::Count, StockDeed::Expect}) {
        auto *form = new StockForm(company(), deed);
        m_forms.append(form);
        m_stack->addWidget(form);
        connect(form, &StockForm::finished, this, &StockPage::book);
    }
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, 0, 0, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_heading);
    layout->addWidget(m_stack);
    layout->addWidget(new PrimaryButton(m_book), 0, Qt::AlignLeft);
    m_panel->setObjectName(u"stockPanel"_s);
    m_panel->hide();
    static_cast<QVBoxLayout *>(this->layout())->insertWidget(1, m_panel);
}

void StockPage::guardBooking()
{
    guard(m_book, "stock.receive", // all three belong to the same duties
          m_panel->isHidden() ? tr("Choose first what to book: receive, count or announce.") : QString());
}

void StockPage::open(StockDeed deed, const StockForm::Heap &heap)
{
    const std::array headings = {tr("Receive goods"), tr("Count what is there"), tr("Announce goods")};
    StockForm *form = m_forms[static_cast<int>(deed)];
    m_heading->setText(headings[static_cast<size_t>(deed)]);
    m_stack->setCurrentWidget(form);
    if (!heap.sku.isEmpty())
        form->fill(heap);
    m_panel->show();
    guardBooking();
    form->focusFirst();
}

void StockPage::close()
{
    m_panel->hide();
    guardBooking();
    list().focusTable();
}

void StockPage::book()
{
    if (!m_book->isEnabled())
        return;
    auto *form = static_cast<StockForm *>(m_stack->currentWidget());
    const std::optional<Request> request = form->request();
    if (!request)
        return;
    company().act(this, *request, [this, form](const Answer &answer) {
        if (answer.isOk) {
            tellDone(static_cast<StockDeed>(m_forms.indexOf(form)), answer);
            form->clear();
            form->focusFirst();
        } else if (!form->object(answer)) {
            emit complained(answer.text);
        }
    });
}

void StockPage::tellDone(StockDeed deed, const Answer &answer)
{
    const qsizetype served = answer.fields[u"allocated"_s].toArray().size();
    QString sentence = tr("The goods are announced.");
    if (deed == StockDeed::Receive)
        sentence = tr("Receipt %1 is booked.").arg(answer.fields[u"receipt"_s].toString());
    if (deed == StockDeed::Count)
        sentence = tr("Counted; the difference is %1.")
                       .arg(format::decimal(answer.fields[u"difference"_s].toString()));
    if (served > 0)
        sentence += u' ' + tr("%1 waiting lines are served.").arg(format::count(served));
    emit told(sentence);
}

void StockPage::comeTo(const Place &place)
{
    ListPage::comeTo(place);
    if (const auto deed = fromWord<StockDeed>(place.with.section(u' ', 0, 0)))
        open(*deed, {place.with.section(u' ', 1), {}, {}, {}});
}

bool StockPage::holdsTyping() const
{
    return std::ranges::any_of(m_forms, [](const StockForm *form) { return form->holdsTyping(); });
}

// The panel keeps what was typed; it is only out of the way.
void StockPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_panel->isHidden())
        return close();
    ListPage::keyPressEvent(event);
}

void StockPage::readLocations()
{
    company().ask(
        this, [](const Database &database) { return stock_store::locations(database); },
        [this](const QList<Location> &locations) {
            for (StockForm *form : std::as_const(m_forms))
                form->setLocations(locations);
        });
}

void StockPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    readLocations();
}

} // namespace kontorist
