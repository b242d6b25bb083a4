#include "ui/warehouse/scanner_test.h"

#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/warehouse/scan_field.h"
#include "ui/widgets/pause.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr int silence = 500;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_CapsLock;
}

} // namespace

ScannerProbe::ScannerProbe(QWidget *parent) : QLineEdit(parent), m_silence(pauseOf(silence, this))
{
    setObjectName(u"scannerProbe"_s);
    setReadOnly(true); // it shows what came, and takes it itself
    setTextMargins(measure::gap - 2, 0, measure::gap - 2, 0);
    connect(m_silence, &QTimer::timeout, this, [this] { end({}); });
}

bool ScannerProbe::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (!isKey && event->type() != QEvent::ShortcutOverride)
        return QLineEdit::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    event->accept(); // no key of the page, and none that walks to the next field
    if (isKey && key->key() == Qt::Key_Escape)
        emit left();
    else if (isKey && !isModifier(key->key()))
        take(*key);
    return true;
}

void ScannerProbe::take(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return end(tr("Enter"));
    if (key.key() == Qt::Key_Tab)
        return end(tr("Tab"));
    const bool isFirst = m_sent.text.isEmpty() && m_sent.odd.isEmpty();
    if (isFirst)
        clear();
    else
        m_sent.slowest = std::max(m_sent.slowest, m_sinceKey.elapsed());
    m_sinceKey.start();
    m_silence->start();
    if (!key.text().isEmpty() && key.text().front().isPrint())
        m_sent.text += key.text();
    else
        m_sent.odd.append(QKeySequence(key.keyCombination()).toString(QKeySequence::NativeText));
    setText(m_sent.text);
}

void ScannerProbe::end(const QString &key)
{
    m_silence->stop();
    Sent sent = std::exchange(m_sent, {});
    sent.end = key;
    if (!sent.text.isEmpty() || !sent.odd.isEmpty())
        emit this->sent(sent);
}

ScannerTest::ScannerTest(CompanyThread &company, QWidget *parent)
    : QWidget(parent), m_company(company), m_probe(new ScannerProbe), m_result(new QLabel)
{
    setObjectName(u"scannerTest"_s);
    auto *heading = new QLabel(tr("What the scanner sends"));
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_probe->setAccessibleName(heading->text());
    m_probe->setPlaceholderText(tr("Scan any code now. Nothing is counted. Esc closes."));
    m_result->setObjectName(u"scannerResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::margin);
    layout->setSpacing(measure::gap);
    layout->addWidget(heading);
    layout->addWidget(m_probe);
    layout->addWidget(m_result);
    connect(m_probe, &ScannerProbe::sent, this, &ScannerTest::show);
    connect(m_probe, &ScannerProbe::left, this, &ScannerTest::close);
    hide();
}

void ScannerTest::open()
{
    m_result->clear();
    m_probe->clear();
    setVisible(true);
    m_probe->setFocus();
}

void ScannerTest::close()
{
    hide();
    emit closed();
}

QStringList ScannerTest::words(const ScannerProbe::Sent &sent)
{
    QStringList lines{tr("Characters: %1 (%2)").arg(sent.text, format::count(sent.text.size()))};
    if (!sent.odd.isEmpty())
        lines.append(tr("Keys that are no characters and are left out: %1").arg(sent.odd.join(u", "_s)));
    lines.append(sent.end.isEmpty()
                     ? tr("Nothing ends it. Set the scanner up to send Enter behind each code.")
                     : tr("It ends with %1.").arg(sent.end));
    lines.append(
        sent.slowest < ScanField::fastest
            ? tr("At most %1 ms between two characters: taken for a scanner.")
                  .arg(format::count(sent.slowest))
            : tr("Up to %1 ms between two characters: taken for typing. Set the scanner up to send faster.")
                  .arg(format::count(sent.slowest)));
    return lines;
}

QString ScannerTest::meaningWords(const ScanMeaning &meaning)
{
    if (commandOf(meaning.word) != ScanCommand::None)
        return tr("It is a card of commands.");
    switch (meaning.kind) {
    case ScanMeaning::Kind::Article:
        return tr("It is article %1 %2, %3 at once.")
            .arg(meaning.article.sku, meaning.article.name, format::quantity(meaning.pieces));
    case ScanMeaning::Kind::Order:
        return tr("It is order %1.").arg(meaning.number);
    case ScanMeaning::Kind::PickList:
        return tr("It is pick list %1.").arg(meaning.number);
    case ScanMeaning::Kind::DeliveryNote:
        return tr("It is delivery note %1.").arg(meaning.number);
    case ScanMeaning::Kind::Unknown:
        break;
    }
    return tr("Nothing is known under it.");
}

void ScannerTest::show(const ScannerProbe::Sent &sent)
{
    m_result->setText(words(sent).join(u'\n'));
    m_company.ask(
        this, [text = sent.text](const Database &database) { return meaningOf(database, text); },
        [this, sent, scan = ++m_scan](const ScanMeaning &meaning) {
            if (scan == m_scan)
                m_result->setText((words(sent) + QStringList{meaningWords(meaning)}).join(u'\n'));
        });
}

void ScannerTest::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius, measure::radius);
}

} // namespace kontorist
