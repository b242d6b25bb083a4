#include "ui/widgets/suggestion_list.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/key_buffer.h"
#include "ui/widgets/suggestion_model.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace kontorist {

namespace {

constexpr int mostRows = 8;
constexpr int narrowest = 400;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isWalk(int key)
{
    return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
}

} // namespace

SuggestionList::SuggestionList(QLineEdit *input, const QString &accessibleName)
    : QObject(input), m_input(input), m_model(new SuggestionModel(this))
{
    makeView(accessibleName);
    input->installEventFilter(this);
    connect(input, &QLineEdit::textEdited, this, &SuggestionList::ask);
}

SuggestionList::~SuggestionList()
{
    close();
    delete m_view;
}

void SuggestionList::makeView(const QString &accessibleName)
{
    m_view = new QListView(m_input->window());
    m_view->hide();
    m_view->setObjectName(m_input->objectName() + u"Suggestions"_s);
    m_view->setAccessibleName(accessibleName);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setProperty("inputFrame", true);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SuggestionDelegate(*m_model, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

bool SuggestionList::isOpen() const
{
    return m_view && !m_view->isHidden();
}

void SuggestionList::ask(const QString &text)
{
    ++m_generation;
    m_asked = text;
    m_isUnknown = false;
    m_isDue = text.simplified().size() >= m_fewest;
    if (m_isDue)
        emit wanted(text, m_generation); // may be answered before it returns
    else
        close();
}

void SuggestionList::show(quint64 generation, const QList<Suggestion> &rows)
{
    if (!m_isDue || generation != m_generation || !m_view)
        return;
    m_isDue = false;
    m_isUnknown = rows.isEmpty();
    m_model->setRows(rows, m_asked);
    m_view->setVisible(!rows.isEmpty() && m_input->window()->focusWidget() == m_input);
    place();
    if (!m_mayBeFree)
        m_view->setCurrentIndex(m_model->index(0, 0));
    KeyBuffer::of(m_input->window())->release(this);
}

void SuggestionList::close()
{
    m_isDue = false;
    ++m_generation;
    if (m_view)
        m_view->hide();
    if (m_window) // that keys were held in
        KeyBuffer::of(m_window)->abandon(this);
}

void SuggestionList::take(int row)
{
    const Suggestion suggestion = m_model->row(row);
    close();
    m_isUnknown = false;
    emit taken(suggestion);
}

void SuggestionList::hold(const QKeyEvent &key)
{
    KeyBuffer *buffer = KeyBuffer::of(m_input->window());
    if (m_window != m_input->window())
        connect(buffer, &KeyBuffer::gaveUp, this, [this](const QObject *owner) {
            if (owner == this)
                emit unanswered(m_input->text());
        });
    m_window = m_input->window();
    buffer->hold(this, key);
}

bool SuggestionList::needsAnswer(const QKeyEvent &key) const
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return m_isDue && (isEnter(key.key()) ||
                       (isPlain && (isWalk(key.key()) || (key.key() == Qt::Key_Tab && !m_mayBeFree))));
}

bool SuggestionList::press(QKeyEvent *key)
{
    if (needsAnswer(*key)) {
        hold(*key);
        return true;
    }
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain)
        return false;
    if (key->key() == Qt::Key_Escape && (isOpen() || m_isDue)) {
        close();
        return true;
    }
    if (isEnter(key->key()))
        return enter();
    if (isWalk(key->key()))
        return walk(key->key());
    if (key->key() == Qt::Key_Tab && isOpen() && m_view->currentIndex().isValid()) {
        take(m_view->currentIndex().row());
        return true;
    }
    return false;
}

bool SuggestionList::enter()
{
    if (isOpen() && m_view->currentIndex().isValid()) {
        take(m_view->currentIndex().row());
        return true;
    }
    if (m_mayBeFree)
        close();
    if (!m_isUnknown || m_mayBeFree || m_input->text() != m_asked)
        return false;
    m_input->selectAll(); // what is typed next takes its place
    emit unknown(m_input->text());
    return true;
}

bool SuggestionList::walk(int key)
{
    if (!isOpen()) {
        if (key != Qt::Key_Down || m_input->text().simplified().size() < m_fewest)
            return false;
        ask(m_input->text());
        return true;
    }
    const int page = std::max(m_view->viewport()->height() / std::max(m_view->sizeHintForRow(0), 1) - 1, 1);
    const int step = key == Qt::Key_PageDown || key == Qt::Key_PageUp ? page : 1;
    const int now = m_view->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    const bool isDown = key == Qt::Key_Down || key == Qt::Key_PageDown;
    const int next = isDown ? std::min(now + step, last) : std::max(now - step, 0);
    m_view->setCurrentIndex(m_model->index(next, 0));
    return true;
}

// Under the input, or over it where there is more room.
void SuggestionList::place()
{
    QWidget *window = m_input->window();
    if (!m_view || !isOpen())
        return;
    if (m_view->parentWidget() != window) {
        m_view->setParent(window); // hides it
        m_view->show();
    }
    const QRect input(m_input->mapTo(window, QPoint()), m_input->size());
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int wanted = rows * m_view->sizeHintForRow(0) + 2 * m_view->frameWidth();
    const int below = window->height() - input.bottom() - measure::gap;
    const int above = input.top() - measure::gap;
    const bool isBelow = below >= wanted || below >= above;
    const int height = std::min(wanted, isBelow ? below : above);
    const int width = std::min(std::max(input.width(), narrowest), window->width() - 2 * measure::gap);
    const int left = std::max(std::min(input.left(), window->width() - measure::gap - width), 0);
    const int top = isBelow ? input.bottom() + 3 : input.top() - 2 - height;
    m_view->setGeometry(left, top, width, height);
    m_view->raise();
}

bool SuggestionList::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return press(static_cast<QKeyEvent *>(event)) || QObject::eventFilter(object, event);
    case QEvent::ShortcutOverride: // Ctrl+Enter waits for the answer too
        if (!needsAnswer(*static_cast<QKeyEvent *>(event)))
            break;
        event->accept();
        return true;
    case QEvent::FocusOut:
        if (const auto reason = static_cast<QFocusEvent *>(event)->reason();
            reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            close();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        place();
        break;
    case QEvent::Hide:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

} // namespace kontorist
