#include "ui/print/document_view.h"

#include "core/billing/remainder_rules.h"
#include "core/documents/document_rules.h"
#include "core/documents/letterhead_rules.h"
#include "core/documents/letterhead_store.h"
#include "core/paper/paginate.h"
#include "ui/print/print_panel.h"
#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/aside.h"
#include "ui/widgets/pause.h"

#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr int documentPause = 300;

QString pdfName(const QString &document)
{
    return QString(document).replace(u'/', u'-') + u".pdf"_s;
}

} // namespace

DocumentView::DocumentView(CompanyThread &company, QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_company(company),
      m_settings(settings),
      m_printer(company, settings),
      m_where(new QLabel),
      m_panel(new PrintPanel(settings)),
      m_canvas(new PageCanvas),
      m_changes(pauseOf(documentPause, this))
{
    setObjectName(u"documentView"_s);
    m_where->setObjectName(u"documentWhere"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_where->setMinimumHeight(measure::control);
    m_where->setWordWrap(true);
    m_canvas->setObjectName(u"documentPages"_s);
    m_canvas->setAccessibleName(tr("Page preview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::gap, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_where);
    layout->addWidget(m_panel);
    layout->addWidget(m_canvas, 1);
    connect(m_canvas, &PageCanvas::viewChanged, this, &DocumentView::showWhere);
    connect(m_panel, &PrintPanel::cancelled, this, &DocumentView::closeOptions);
    connect(m_panel, &PrintPanel::confirmed, this, [this] {
        closeOptions();
        print();
    });
    connect(&m_company, &CompanyThread::changed, m_changes, gatheredBy(m_changes));
    connect(m_changes, &QTimer::timeout, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale && !m_number.isEmpty())
            read();
    });
}

QList<DocumentView::Command> DocumentView::commands()
{
    return {{"printDocument", tr("&Print"), QKeySequence::Print, [this] { print(); }},
            {"printOptions", tr("Print with &options"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
             [this] { openOptions(); }},
            {"savePdf", tr("Save as P&DF"), Qt::CTRL | Qt::Key_E, [this] { savePdf(); }},
            {"fullPage", tr("&Full page"), Qt::Key_F9, [this] { toggleFull(); }}};
}

void DocumentView::showDocument(const QString &number)
{
    m_isSpecimen = false;
    if (number != m_number) {
        m_number = number;
        m_whyNot.clear();
        m_kind.reset();
        m_pages.reset();
        m_canvas->setPages({});
        closeOptions();
    }
    ++m_generation;
    if (number.isEmpty())
        showWhere();
    else
        read();
}

void DocumentView::showNothing(const QString &why)
{
    showDocument({});
    m_pages.reset();
    m_whyNot = why;
    m_canvas->setPages({});
}

// On the letterhead of now, as it will be printed.
void DocumentView::showDraft(const InvoicePaper &draft)
{
    const bool isSame = beSheet();
    InvoicePaper paper = draft;
    paper.invoice = remainder_rules::shown(draft.invoice);
    const DocumentKind kind = draft.invoice.isCorrection() ? DocumentKind::Correction : DocumentKind::Invoice;
    m_company.ask(
        this, [](const Database &database) { return letterhead_store::current(database); },
        [this, kind, isSame, sheet = document_rules::sheet(paper),
         generation = m_generation](const Letterhead &letterhead) {
            if (generation == m_generation)
                layOut(letterhead_rules::dressed(sheet, kind, letterhead), isSame);
        });
}

void DocumentView::showSheet(const paper::Sheet &sheet)
{
    const bool isSame = beSheet();
    m_isSpecimen = true;
    layOut(sheet, isSame);
}

// Not the page of a document any more; says whether it was not before, and the place in it is kept.
bool DocumentView::beSheet()
{
    const bool isSame = m_number.isEmpty() && m_pages;
    m_number.clear();
    m_kind.reset();
    m_isSpecimen = false;
    closeOptions();
    ++m_generation;
    return isSame;
}

void DocumentView::read()
{
    m_company.ask(
        this, [number = m_number](const Database &database) { return FoundSheet::of(database, number); },
        [this, generation = m_generation](const FoundSheet &found) {
            if (generation == m_generation)
                take(found, m_pages != nullptr);
        });
}

void DocumentView::take(const FoundSheet &found, bool isSame)
{
    if (found.shown) {
        m_kind = found.shown->record.kind;
        return layOut(found.shown->sheet, isSame);
    }
    m_kind.reset();
    m_pages.reset();
    m_whyNot = found.trouble;
    m_canvas->setPages({});
}

void DocumentView::layOut(const paper::Sheet &sheet, bool isSame)
{
    doAside(
        this,
        [sheet]() -> Pages {
            try {
                return std::make_shared<const std::vector<paper::Page>>(paper::paginate(sheet));
            } catch (const Error &error) {
                qWarning("%s", error.what());
                return {};
            }
        },
        [this, generation = m_generation, isSame](const Pages &pages) {
            if (generation != m_generation)
                return;
            m_pages = pages;
            m_canvas->setPages(pages, isSame);
            m_canvas->setAccessibleDescription(m_canvas->text());
        });
}

void DocumentView::showWhere()
{
    const int pages = m_canvas->pageCount();
    if (pages == 0)
        return m_where->setText(m_whyNot);
    const QString name = m_isSpecimen ? tr("Specimen") : m_number.isEmpty() ? tr("Draft") : m_number;
    const QString where = tr("Page %1 of %2").arg(m_canvas->page() + 1).arg(pages);
    m_where->setText(u"%1 · %2 · %3 %"_s.arg(name, where, format::count(m_canvas->percent())));
    m_where->setToolTip(tr("PageDown and PageUp turn, + and − zoom, 0 fits the width, 9 the page."));
}

bool DocumentView::isPrintable()
{
    if (m_kind && m_pages)
        return !m_isUnderWay;
    emit complained(m_number.isEmpty() ? tr("A draft is not printed: it has no number before it is issued.")
                                       : tr("There are no pages to print yet."));
    return false;
}

// The document is the one of the key, whatever is shown when it is out.
DocumentPrinter::Done DocumentView::tells(std::function<QString(const QString &document)> sentence)
{
    m_isUnderWay = true;
    return [this, sentence = std::move(sentence)](const Answer &answer) {
        m_isUnderWay = false;
        if (answer.isOk)
            emit told(sentence(answer.fields[u"document"_s].toString()));
        else
            emit complained(answer.text);
    };
}

void DocumentView::savePdf()
{
    if (!isPrintable())
        return;
    const QString file = QDir(PrintPanel::folder(m_settings)).filePath(pdfName(m_number));
    m_printer.savePdf(this, m_number, file, tells([file](const QString &) {
                          return tr("Saved as %1").arg(QDir::toNativeSeparators(file));
                      }));
}

void DocumentView::print()
{
    if (isPrintable())
        m_printer.print(this, m_number, tells([](const QString &document) {
                            return tr("%1 was handed to the printer.").arg(document);
                        }));
}

void DocumentView::openOptions()
{
    if (!isPrintable())
        return;
    comeForward();
    m_panel->open(*m_kind);
}

void DocumentView::closeOptions()
{
    if (m_panel->isHidden())
        return;
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_panel->hide();
    if (hadFocus)
        m_canvas->setFocus();
}

void DocumentView::comeForward()
{
    if (isHidden())
        toggleFull();
}

void DocumentView::toggleFull()
{
    auto *splitter = qobject_cast<QSplitter *>(parentWidget());
    if (!splitter)
        return m_canvas->setFocus();
    m_isFull = !m_isFull;
    if (m_isFull)
        m_wasHidden = isHidden();
    for (int i = 0; i < splitter->count(); ++i)
        if (splitter->widget(i) != this)
            splitter->widget(i)->setVisible(!m_isFull);
    setVisible(m_isFull || !m_wasHidden);
    m_canvas->setFit(m_isFull ? PageCanvas::Fit::Page : PageCanvas::Fit::Width);
    if (m_isFull)
        return m_canvas->setFocus();
    for (int i = 0; i < splitter->count(); ++i)
        if (splitter->widget(i) != this)
            return splitter->widget(i)->setFocus();
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isFull)
        toggleFull();
    else
        QWidget::keyPressEvent(event);
}

void DocumentView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false) && !m_number.isEmpty())
        read();
}

} // namespace kontorist
