#include "ui/widgets/form.h"

#include "ui/shell/tokens.h"

#include <algorithm>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace kontorist {

namespace {

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

Form::Form(int columns, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(measure::margin);
    m_grid->setVerticalSpacing(measure::gap);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void Form::nextPlace(int span)
{
    if (m_column + span <= m_columns)
        return;
    ++m_row;
    m_column = 0;
}

void Form::addSection(const QString &title)
{
    const bool isFirst = m_grid->count() == 0;
    nextPlace(m_columns);
    auto *heading = new QLabel(title);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 8 / 7); // 16 px to 14
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setContentsMargins(0, isFirst ? 0 : measure::margin, 0, 0);
    m_grid->addWidget(heading, m_row, 0, 1, m_columns);
    ++m_row;
    m_column = 0;
}

InputField *Form::add(InputField *field, int span)
{
    addWidget(field, span);
    m_fields.append(field);
    m_columnsOfFields.append(m_column - std::min(span, m_columns));
    alignLabels(m_columnsOfFields.last());
    connect(field, &InputField::edited, this, &Form::edited);
    return field;
}

void Form::alignLabels(int column)
{
    int widest = 0;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        widest = m_columnsOfFields[i] == column ? std::max(widest, m_fields[i]->labelWidth()) : widest;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_columnsOfFields[i] == column)
            m_fields[i]->setLabelWidth(widest);
    }
}

// At the top of its place, so that inputs stand in one line when one of them has a sentence under it.
void Form::addWidget(QWidget *widget, int span)
{
    span = std::min(span, m_columns);
    nextPlace(span);
    m_grid->addWidget(widget, m_row, m_column, 1, span, Qt::AlignTop);
    m_column += span;
}

InputField *Form::field(const QString &name) const
{
    const auto found =
        std::ranges::find_if(m_fields, [&](const InputField *field) { return field->name() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

InputField *Form::firstTrouble()
{
    InputField *first = nullptr;
    for (InputField *field : std::as_const(m_fields)) {
        if (field->isVisibleTo(this) && !field->validate() && !first)
            first = field;
    }
    return first;
}

void Form::setReadOnly(bool isReadOnly)
{
    for (InputField *field : std::as_const(m_fields))
        field->setReadOnly(isReadOnly);
}

QList<InputField *> Form::shortPath() const
{
    QList<InputField *> all, marked;
    for (InputField *field : m_fields) {
        if (field->isReadOnly() || !field->isVisibleTo(this) || !field->isEnabledTo(this))
            continue;
        all.append(field);
        if (field->isOnShortPath())
            marked.append(field);
    }
    return marked.isEmpty() ? all : marked;
}

void Form::focusFirst()
{
    const QList<InputField *> path = shortPath();
    if (!path.isEmpty())
        path.first()->takeFocus();
}

void Form::walk(InputField *from, bool isBack)
{
    const QList<InputField *> path = shortPath();
    const qsizetype here = m_fields.indexOf(from);
    const auto liesBehind = [&](const InputField *field) { return m_fields.indexOf(field) > here; };
    const auto liesBefore = [&](const InputField *field) { return m_fields.indexOf(field) < here; };
    if (isBack) {
        const auto previous = std::find_if(path.rbegin(), path.rend(), liesBefore);
        if (previous != path.rend())
            (*previous)->takeFocus();
        return;
    }
    const auto next = std::ranges::find_if(path, liesBehind);
    if (next != path.end())
        return (*next)->takeFocus();
    from->settle();
    emit finished();
}

InputField *Form::fieldWithFocus() const
{
    const auto found =
        std::ranges::find_if(m_fields, [](const InputField *field) { return field->input()->hasFocus(); });
    return found == m_fields.end() ? nullptr : *found;
}

// A line edit leaves Enter to what it stands in; so what listens to the field itself, a list of suggestions, comes
// first. An input that takes Enter for itself keeps it.
void Form::keyPressEvent(QKeyEvent *event)
{
    InputField *field = isEnter(*event) ? fieldWithFocus() : nullptr;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isBack = modifiers == Qt::ShiftModifier;
    if (!field || (modifiers != Qt::NoModifier && !isBack))
        return QWidget::keyPressEvent(event);
    if (!isBack && !field->settle())
        field->takeFocus();
    else
        walk(field, isBack);
}

} // namespace kontorist
