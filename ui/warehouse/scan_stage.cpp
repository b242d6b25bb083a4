#include "ui/warehouse/scan_stage.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/pause.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

namespace kontorist {

namespace {

constexpr int edge = 12;
constexpr int iconEdge = 64;
constexpr int lightFor = 300;

using Mood = ScanNotice::Mood;

} // namespace

ScanStage::ScanStage(QWidget *parent)
    : QFrame(parent),
      m_title(label("scanTitle", 32, QFont::Bold)),
      m_where(label("scanWhere", 14, QFont::DemiBold)),
      m_bin(label("scanBin", 56, QFont::Bold)),
      m_what(label("scanWhat", 14, QFont::DemiBold)),
      m_article(label("scanArticle", 32, QFont::DemiBold)),
      m_detail(label("scanDetail", 18, QFont::Normal)),
      m_count(label("scanCount", 72, QFont::Bold)),
      m_bar(new QProgressBar),
      m_sentence(label("scanSentence", 22, QFont::Normal)),
      m_light(pauseOf(lightFor, this))
{
    setObjectName(u"scanStage"_s);
    m_where->setText(tr("BIN"));
    m_bar->setObjectName(u"scanBar"_s);
    m_bar->setAccessibleName(tr("How much of this line is there"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(edge);
    m_count->setAlignment(Qt::AlignCenter);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(2 * edge, 2 * edge, 2 * edge, 2 * edge);
    layout->setHorizontalSpacing(3 * measure::margin);
    layout->setVerticalSpacing(measure::gap);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_title, 0, 0, 1, 2);
    layout->addWidget(m_where, 1, 0);
    layout->addWidget(m_what, 1, 1);
    layout->addWidget(m_bin, 2, 0, 2, 1, Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_article, 2, 1, Qt::AlignTop);
    layout->addWidget(m_detail, 3, 1, Qt::AlignTop);
    layout->setRowStretch(4, 1);
    layout->addWidget(m_count, 5, 0, 1, 2);
    layout->addWidget(m_bar, 6, 0, 1, 2);
    layout->setRowStretch(7, 1);
    layout->addWidget(m_sentence, 8, 0, 1, 2);
    connect(m_light, &QTimer::timeout, this, [this] {
        m_view.mood = Mood::None;
        update();
    });
    show(StageView{});
}

QLabel *ScanStage::label(const char *name, int pixels, int weight)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(pixels != 56 && pixels != 72);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * pixels / 14);
    large.setWeight(static_cast<QFont::Weight>(weight));
    label->setFont(large);
    return label;
}

void ScanStage::show(const StageView &view)
{
    const bool isNew = view.serial != m_view.serial;
    const bool isPassing = view.mood == Mood::Good || view.mood == Mood::Elsewhere;
    m_view = view;
    if (isPassing && !isNew && !m_light->isActive())
        m_view.mood = Mood::None;
    const bool isWrong = view.mood == Mood::Wrong;
    const auto say = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    say(m_title, view.title);
    m_what->setText(isWrong ? tr("EXPECTED") : view.caption);
    say(m_bin, isWrong ? QString() : view.bin);
    if (isWrong) {
        m_bin->setPixmap(icon::pixmap(u"alert-octagon"_s, Tokens::of(palette()).stageCrit.text, iconEdge,
                                      devicePixelRatioF()));
        m_bin->show();
    }
    static_cast<QGridLayout *>(layout())->setHorizontalSpacing(m_bin->isVisibleTo(this) ? 2 * measure::margin
                                                                                        : 0);
    QFont detail = m_count->font();
    detail.setPointSizeF(font().pointSizeF() * (isWrong ? 26 : 18) / 14);
    detail.setWeight(isWrong ? QFont::DemiBold : QFont::Normal);
    m_detail->setFont(detail);
    m_where->setVisible(!isWrong && !view.bin.isEmpty());
    const QString expected =
        view.bin.isEmpty() ? view.expected : tr("%1 from bin %2").arg(view.expected, view.bin);
    say(m_article, isWrong ? view.expected.isEmpty() ? tr("nothing") : expected : view.article);
    if (isWrong)
        say(m_detail, tr("scanned: %1").arg(view.scanned));
    else
        say(m_detail, view.detail);
    m_what->setVisible(!m_what->text().isEmpty() && m_article->isVisibleTo(this));
    say(m_count, isWrong || view.mood == Mood::Finished ? QString() : view.count);
    m_bar->setVisible(m_count->isVisibleTo(this));
    m_bar->setValue(view.percent);
    say(m_sentence, view.sentence);
    setAccessibleName(view.title.isEmpty() ? view.article : view.title);
    setAccessibleDescription(view.sentence);
    if (isPassing && isNew)
        m_light->start();
    else if (!isPassing)
        m_light->stop();
    takeColours();
}

bool ScanStage::isWhole() const
{
    return m_view.mood == Mood::Wrong || m_view.mood == Mood::Finished;
}

Pair ScanStage::colours() const
{
    const Tokens &tokens = Tokens::of(palette());
    switch (m_view.mood) {
    case Mood::Wrong:
        return tokens.stageCrit;
    case Mood::Warn:
        return tokens.stageWarn;
    case Mood::Finished:
    case Mood::Good:
        return tokens.stageOk;
    case Mood::Elsewhere:
        return {tokens.text, tokens.accent};
    case Mood::None:
        break;
    }
    return {tokens.text, tokens.hairline};
}

void ScanStage::takeColours()
{
    const Tokens &tokens = Tokens::of(palette());
    const Pair pair = colours();
    for (QLabel *label : {m_title, m_where, m_bin, m_what, m_article, m_detail, m_count, m_sentence}) {
        const bool isQuiet = label == m_where || label == m_what || label == m_detail;
        QPalette own = palette();
        own.setColor(QPalette::WindowText, isWhole() ? pair.text : isQuiet ? tokens.muted : tokens.text);
        if (label->palette() != own)
            label->setPalette(own);
    }
    QPalette bar = palette();
    bar.setColor(QPalette::Highlight, tokens.accent);
    if (m_bar->palette() != bar)
        m_bar->setPalette(bar);
    update();
}

void ScanStage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void ScanStage::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    const Pair pair = colours();
    QPainter painter(this);
    painter.fillRect(rect(), isWhole() ? pair.ground : tokens.base);
    const int width = m_view.mood == Mood::None ? 1 : edge;
    painter.setPen(QPen(pair.ground, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const int half = width / 2;
    painter.drawRect(rect().adjusted(half, half, -half - 1, -half - 1));
}

} // namespace kontorist
