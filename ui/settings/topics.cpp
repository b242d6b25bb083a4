#include "ui/settings/topics.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>

namespace kontorist {

namespace {

constexpr int topicsWidth = 208;

QLabel *topicHeading(const QString &title)
{
    auto *label = new QLabel(title);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 8 / 7);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

Topics::Topics(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(measure::gap - 2, 0, 0, 0);
    m_list->setObjectName(u"settingsTopics"_s);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setObjectName(u"settingsStack"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(measure::gap);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *side = new QWidget;
    side->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(std::max(topicsWidth, fontMetrics().averageCharWidth() * 28));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * measure::gap);
    layout->addWidget(side);
    layout->addWidget(m_stack, 1);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &Topics::filter);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void Topics::add(const QString &name, const QString &title, QWidget *content, const QStringList &words)
{
    auto *item = new QListWidgetItem(title);
    item->setSizeHint({0, std::max(measure::control, fontMetrics().height() + 2 * measure::gap)});
    m_list->addItem(item);
    auto *page = new QWidget;
    page->setObjectName(name);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::margin);
    layout->addWidget(topicHeading(title));
    layout->addWidget(content);
    layout->addStretch();
    m_stack->addWidget(page);
    QStringList all = words;
    all.append(title);
    for (const QLabel *label : content->findChildren<QLabel *>())
        all.append(label->text().remove(u'&'));
    m_words.append(all);
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
}

void Topics::filter(const QString &text)
{
    const QString wanted = text.simplified();
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool isFound = wanted.isEmpty() || std::ranges::any_of(m_words[i], [&](const QString &word) {
                                 return word.contains(wanted, Qt::CaseInsensitive);
                             });
        m_list->item(i)->setHidden(!isFound);
        if (isFound && first < 0)
            first = i;
    }
    if (first >= 0 && (m_list->currentRow() < 0 || m_list->item(m_list->currentRow())->isHidden()))
        m_list->setCurrentRow(first);
}

void Topics::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Topics::focusTopic()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void Topics::reveal(const QWidget *widget)
{
    for (int i = 0; i < m_stack->count(); ++i)
        if (m_stack->widget(i)->isAncestorOf(widget))
            m_list->setCurrentRow(i);
}

bool Topics::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontorist
