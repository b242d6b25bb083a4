#include "ui/entry/entry_page.h"

#include "ui/entry/entry_head.h"
#include "ui/entry/entry_strip.h"
#include "ui/entry/line_table.h"
#include "ui/entry/paste_panel.h"
#include "ui/entry/taken_panel.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/pause.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr int keptWithin = 600;     // milliseconds behind a key; together with the writing less than a second
constexpr int gatheringPause = 150; // changes at other desks

QLabel *plainLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EntryPage::EntryPage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent)
    : CommandPage(company, place.record.isEmpty() ? u"orderEntryPage"_s : u"orderChangePage"_s, parent),
      m_record(place.record),
      m_drafts(DraftStore::of(company, settings)),
      m_orders{TypedOrder::begun()},
      m_keeping(pauseOf(keptWithin, this)),
      m_lookSoon(pauseOf(gatheringPause, this))
{
    makeWidgets();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_tabs);
    layout->addWidget(m_unfinished);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeForm());
    m_stack->addWidget(m_panel);
    makeCommands();
    m_toast = new Toast(this);
    setAccessibleName(tr("New order"));
    setFocusPolicy(Qt::ClickFocus); // where the keys go while an order is on its way
    for (QLineEdit *input : findChildren<QLineEdit *>())
        input->installEventFilter(this);
    connectParts();
    connectCompany();
    showOrder();
    load();
}

// What stands there is handed to the drafts, which outlive the page.
EntryPage::~EntryPage()
{
    if (m_keeping->isActive())
        keepNow();
}

void EntryPage::makeWidgets()
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"entryTabs"_s);
    m_tabs->setAccessibleName(tr("Orders that are being typed"));
    m_tabs->setFocusPolicy(Qt::NoFocus); // Ctrl+Tab turns them
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stack = new QStackedWidget;
    m_stack->setObjectName(u"entryStack"_s);
    m_head = new EntryHead(company());
    m_lines = new LineModel(this);
    m_table = new LineTable(m_lines);
    m_strip = new EntryStrip(company());
    m_paste = new PastePanel;
    m_panel = new TakenPanel;
    m_unfinished = new Sentence(Role::Info, u"clipboard-list"_s);
    m_unfinished->setObjectName(u"entryUnfinished"_s);
    m_pointList = new QLabel;
    m_pointList->setObjectName(u"entryPoints"_s);
    m_pointList->setTextFormat(Qt::RichText);
    m_pointList->setWordWrap(true);
    m_aloud = plainLabel(u"entryAloud"_s);
    m_aloud->setWordWrap(true);
    m_aloud->setAccessibleDescription(tr("To be read to the caller"));
    m_totals = plainLabel(u"entryTotals"_s);
    m_totals->setWordWrap(true); // a small window is high rather than wide
    m_total = plainLabel(u"entryTotal"_s);
    m_kept = plainLabel(u"entryKept"_s);
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    QFont large = m_total->font();
    large.setPointSizeF(large.pointSizeF() * 20 / 14);
    large.setWeight(QFont::DemiBold);
    m_total->setFont(large);
}

QWidget *EntryPage::makeForm()
{
    m_form = new QWidget;
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_paste);
    layout->addWidget(m_strip);
    layout->addWidget(m_pointList);
    layout->addWidget(makeFoot());
    return m_form;
}

QWidget *EntryPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *sums = new QHBoxLayout;
    sums->setSpacing(measure::margin);
    sums->addWidget(m_totals, 1);
    sums->addWidget(m_total);
    sums->addLayout(head());
    auto *words = new QHBoxLayout;
    words->setSpacing(measure::margin);
    words->addWidget(m_aloud, 1);
    words->addWidget(m_kept, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addLayout(words);
    layout->addLayout(sums);
    return foot;
}

void EntryPage::connectParts()
{
    connect(m_head, &EntryHead::edited, this, &EntryPage::edited);
    connect(m_head, &EntryHead::customerChosen, this, &EntryPage::setCustomer);
    connect(m_head, &EntryHead::customerMade, this, &EntryPage::takeMade);
    connect(m_head, &EntryHead::finished, m_strip, &EntryStrip::focusArticle);
    connect(m_strip, &EntryStrip::entered, this, &EntryPage::addLine);
    connect(m_strip, &EntryStrip::lineChanged, this, &EntryPage::changeLine);
    connect(m_strip, &EntryStrip::edited, this, &EntryPage::edited);
    connect(m_strip, &EntryStrip::upWanted, m_table, &LineTable::focusLast);
    connect(m_strip, &EntryStrip::linesPasted, this, &EntryPage::paste);
    connect(m_strip, &EntryStrip::cancelled, m_strip, &EntryStrip::focusArticle);
    connect(m_table, &LineTable::editWanted, this, &EntryPage::editLine);
    connect(m_table, &LineTable::left, m_strip, &EntryStrip::focusArticle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryPage::guardCommands);
    connect(m_paste, &PastePanel::edited, this, &EntryPage::edited);
    connect(m_paste, &PastePanel::again, this, &EntryPage::pasteAgain);
    connect(m_paste, &PastePanel::closed, this, [this] {
        m_paste->setText({});
        m_strip->focusArticle();
        edited();
    });
    connect(m_pointList, &QLabel::linkActivated, this,
            [this](const QString &link) { goToPoint(link.toInt()); });
    connect(m_tabs, &QTabBar::tabBarClicked, this, &EntryPage::switchTo);
    connect(m_panel, &TakenPanel::nextWanted, this, &EntryPage::beginNew);
    connect(m_panel, &TakenPanel::openWanted, this, [this] { emit goWanted({u"orders"_s, m_taken, {}}); });
}

void EntryPage::connectCompany()
{
    connect(m_keeping, &QTimer::timeout, this, &EntryPage::keepNow);
    connect(m_lookSoon, &QTimer::timeout, this, [this] {
        collect();
        if (!m_record.isEmpty() && isUnchanged())
            openExisting(m_record); // nothing is typed yet: it is read again like any other page
        else
            look();
    });
    connect(&company(), &CompanyThread::changed, m_lookSoon, gatheredBy(m_lookSoon));
    connect(m_drafts, &DraftStore::kept, this, [this](const QString &key, qint64 at) {
        m_isKeeping = true;
        if (key == order().key)
            m_kept->setText(
                tr("Draft kept %1").arg(QDateTime::fromMSecsSinceEpoch(at).toString(u"HH:mm:ss"_s)));
    });
    connect(m_drafts, &DraftStore::failed, this, [this](const QString &reason) {
        m_kept->setText(tr("No draft is kept"));
        if (std::exchange(m_isKeeping, false)) // said once, not with every key
            emit complained(
                tr("What is typed cannot be kept as a draft: %1. Orders can be taken all the same.")
                    .arg(reason));
    });
}

QString EntryPage::title() const
{
    return m_record.isEmpty() ? tr("New order") : tr("Change %1").arg(m_record);
}

void EntryPage::focusFirst()
{
    if (m_stack->currentWidget() == m_panel)
        m_panel->setFocus();
    else if (!m_form->isEnabled())
        setFocus(); // the keys wait for the order that is read, or on its way
    else if (order().customer.isEmpty())
        m_head->focusFirst();
    else
        m_strip->focusArticle();
}

void EntryPage::comeTo(const Place &place)
{
    if (!m_record.isEmpty())
        return;
    const bool isNewWish = place.isWish() && place.with != m_wish;
    if (isNewWish || (place.with.isEmpty() && m_stack->currentWidget() == m_panel)) {
        m_wish = place.with;
        beginNew();
    } else if (!place.with.isEmpty() && !place.isWish()) {
        beginFor(place.with);
    }
}

// Where an input has nothing to undo, Ctrl+Z is the page's.
bool EntryPage::eventFilter(QObject *object, QEvent *event)
{
    const auto *input = qobject_cast<const QLineEdit *>(object);
    if (!input || event->type() != QEvent::ShortcutOverride)
        return CommandPage::eventFilter(object, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isOurs = (key->matches(QKeySequence::Undo) && !input->isUndoAvailable()) ||
                        (key->matches(QKeySequence::Redo) && !input->isRedoAvailable());
    if (isOurs)
        event->ignore();
    return isOurs || CommandPage::eventFilter(object, event);
}

void EntryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return CommandPage::keyPressEvent(event);
    collect();
    keepNow();
    emit left(); // the draft stays
}

} // namespace kontorist
