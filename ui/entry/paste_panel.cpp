#include "ui/entry/paste_panel.h"

#include "core/base/text.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/sentence.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kontorist {

PastePanel::PastePanel(QWidget *parent)
    : QWidget(parent), m_sentence(new Sentence(Role::Warn, u"alert-triangle"_s)), m_text(new QPlainTextEdit)
{
    setObjectName(u"pastePanel"_s);
    m_sentence->setObjectName(u"pasteSentence"_s);
    m_text->setObjectName(u"pasteRest"_s);
    m_text->setAccessibleName(tr("Pasted lines that name no article"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(4 * m_text->fontMetrics().lineSpacing());
    m_text->installEventFilter(this);
    auto *again = new QPushButton(tr("Try a&gain") + u"  "_s + keyName(Qt::CTRL | Qt::Key_Return));
    again->setObjectName(u"pasteAgain"_s);
    auto *close = new QPushButton(tr("&Leave them out") + u"  "_s + keyName(Qt::Key_Escape));
    close->setObjectName(u"pasteClose"_s);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        sayHowMany();
        emit edited();
    });
    connect(again, &QPushButton::clicked, this, [this] { emit this->again(text()); });
    connect(close, &QPushButton::clicked, this, &PastePanel::closed);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(again);
    buttons->addWidget(close);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(measure::gap);
    row->addWidget(m_text, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap / 2);
    layout->addWidget(m_sentence);
    layout->addLayout(row);
    hide();
}

void PastePanel::setText(const QString &text)
{
    const QSignalBlocker quiet(m_text);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    sayHowMany();
    setVisible(!this->text().isEmpty());
}

void PastePanel::sayHowMany()
{
    const auto lines = text().split(u'\n', Qt::SkipEmptyParts).size();
    m_sentence->say(lines == 0 ? QString()
                    : lines == 1
                        ? tr("One line names no article. Mend it here, or leave it out.")
                        : tr("%1 lines name no article. Mend them here, or leave them out.").arg(lines));
}

QString PastePanel::text() const
{
    return m_text->toPlainText().trimmed();
}

void PastePanel::setAsked(bool isAsked)
{
    m_text->setReadOnly(isAsked);
}

void PastePanel::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

bool PastePanel::eventFilter(QObject *object, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key)
        return QWidget::eventFilter(object, event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isAgain = isEnter && (key->modifiers() & Qt::ControlModifier);
    const bool isClose = key->key() == Qt::Key_Escape;
    if (!isAgain && !isClose)
        return QWidget::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        isAgain ? emit again(text()) : emit closed();
    return true;
}

} // namespace kontorist
