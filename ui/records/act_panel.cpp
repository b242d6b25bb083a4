#include "ui/records/act_panel.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/form.h"
#include "ui/widgets/guard.h"
#include "ui/widgets/primary_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

ActPanel::ActPanel(const QString &name, const QString &heading, const QString &button, int columns,
                   QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(heading)),
      m_form(new Form(columns)),
      m_preview(new QLabel),
      m_button(new QPushButton),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_preview->setObjectName(name + u"Preview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_button->setObjectName(name + u"Confirm"_s);
    m_button->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("Cancel  Esc"));
    cancel->setObjectName(name + u"Cancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_button);
    m_layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::margin);
    m_layout->setSpacing(measure::gap);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_preview);
    m_layout->addWidget(m_form);
    m_layout->addLayout(buttons);
    setButton(button);
    connect(m_form, &Form::edited, this, [this] {
        m_isTyped = true;
        emit edited();
    });
    connect(m_form, &Form::finished, this, &ActPanel::confirm);
    connect(m_button, &QPushButton::clicked, this, &ActPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &ActPanel::close);
    hide();
}

void ActPanel::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void ActPanel::setButton(const QString &text)
{
    m_button->setText(text + u"  "_s + keyName(Qt::CTRL | Qt::Key_Return));
}

void ActPanel::setPreview(const QString &words)
{
    m_preview->setText(words);
    m_preview->setVisible(!words.isEmpty());
}

void ActPanel::setWhyNot(const QString &sentence)
{
    if (m_whyNot == sentence)
        return;
    m_whyNot = sentence;
    guard::set(m_button, sentence);
    emit whyNotChanged();
}

void ActPanel::addBelow(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_form) + 1, widget);
}

void ActPanel::open()
{
    show();
    m_form->focusFirst();
}

void ActPanel::close()
{
    if (isHidden())
        return;
    hide();
    m_isTyped = false;
    emit closed();
}

bool ActPanel::showTrouble(const QString &subject, const QString &sentence)
{
    for (InputField *field : m_form->fields())
        if (!subject.isEmpty() && field->property("subject").toString() == subject) {
            field->setTrouble(sentence);
            field->takeFocus();
            return true;
        }
    return false;
}

void ActPanel::confirm()
{
    if (InputField *trouble = m_form->firstTrouble())
        return trouble->takeFocus();
    if (m_whyNot.isEmpty())
        emit confirmed();
}

bool ActPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isMainKey(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // comes as a key then
        return true;
    }
    return QWidget::event(event);
}

void ActPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isMainKey(*event))
        confirm();
    else
        QWidget::keyPressEvent(event);
}

void ActPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.hairline);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius, measure::radius);
}

} // namespace kontorist
