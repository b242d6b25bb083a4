#include "ui/records/list_editor.h"

#include "ui/records/shared_fields.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/sentence.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

namespace {

QList<ListColumn> partColumns(const QList<ListEditor::Part> &parts)
{
    QList<ListColumn> columns;
    for (const ListEditor::Part &part : parts)
        if (!part.widest.isEmpty())
            columns.append({part.field->label(), part.widest, false, part.grows});
    return columns;
}

QPushButton *partButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ListEditor::ListEditor(const QString &name, const QString &title, const QList<Part> &parts,
                       const QString &empty, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_table(new FactTable(name + u"Table"_s, title, partColumns(parts), empty)),
      m_form(new Form(4)),
      m_trouble(new Sentence(Role::Crit, u"alert-triangle"_s)),
      m_add(partButton(name + u"Add"_s, tr("Add"))),
      m_take(partButton(name + u"Take"_s, tr("Take over"))),
      m_remove(partButton(name + u"Remove"_s, tr("Remove")))
{
    setObjectName(name);
    m_trouble->setObjectName(name + u"Trouble"_s);
    for (const Part &part : parts)
        m_form->add(part.field, part.grows ? 2 : 1);
    m_form->hide();
    m_take->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(measure::gap);
    for (QPushButton *each : {m_add, m_take, m_remove}) {
        each->setAccessibleName(title + u": "_s + each->text());
        buttons->addWidget(each);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_table);
    layout->addWidget(m_form);
    layout->addWidget(m_trouble);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    m_form->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &ListEditor::openNew);
    connect(m_take, &QPushButton::clicked, this, &ListEditor::take);
    connect(m_remove, &QPushButton::clicked, this, &ListEditor::remove);
    connect(m_form, &Form::finished, this, &ListEditor::take);
    connect(m_form, &Form::edited, this, &ListEditor::typed);
    connect(m_table, &FactTable::opened, this,
            [this](const ListRow &row) { open(static_cast<int>(row.id) - 1); });
    showRows();
}

void ListEditor::setValue(const QJsonArray &value)
{
    if (m_value == value)
        return;
    const QJsonArray before = std::exchange(m_value, value);
    if (m_open >= 0)
        follow(before);
    showRows();
}

// Another desk put rows in or took some out: what is typed belongs to its row, wherever that stands now. Where that row
// is gone, it is a row of its own and replaces none.
void ListEditor::follow(const QJsonArray &before)
{
    const bool isNew = m_open >= before.size();
    const QJsonValue row = before.at(m_open);
    const auto same = isNew ? m_value.constEnd() : std::find(m_value.constBegin(), m_value.constEnd(), row);
    if (same != m_value.constEnd())
        m_open = static_cast<int>(same - m_value.constBegin());
    else if (!isNew && m_value.size() == before.size())
        join(row.toObject(), m_value.at(m_open).toObject());
    else
        m_open = static_cast<int>(m_value.size());
}

// The same row was changed at both desks: what nobody touched here follows, what is typed stays.
void ListEditor::join(const QJsonObject &was, const QJsonObject &is)
{
    SharedFields values;
    const QJsonObject mine = inFields();
    bool isDisputed = false;
    for (const Part &part : m_parts) {
        values.bind(part.name, part.field);
        if (was[part.name] == is[part.name])
            continue;
        if (mine[part.name] != m_asOpened[part.name]) {
            isDisputed = true;
            continue;
        }
        values.put(part.name, is[part.name]);
        m_asOpened[part.name] = inFields()[part.name]; // undefined, as what is empty is, takes it out
    }
    if (isDisputed)
        setTrouble(tr("Somebody else has changed this row meanwhile. What is typed here takes its place."));
}

void ListEditor::showRows()
{
    QList<ListRow> rows;
    for (qsizetype i = 0; i < m_value.size(); ++i) {
        const QJsonObject object = m_value[i].toObject();
        ListRow row{i + 1, QString::number(i + 1), {}};
        for (const Part &part : m_parts) {
            const QJsonValue value = object[part.name];
            if (!part.widest.isEmpty())
                row.cells.append({part.shown ? part.shown(value) : value.toVariant().toString()});
        }
        rows.append(row);
    }
    m_table->show(rows);
    m_remove->setEnabled(!rows.isEmpty() && !m_isReadOnly);
}

void ListEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (isReadOnly && m_open >= 0)
        close();
    m_add->setEnabled(!isReadOnly);
    m_remove->setEnabled(!isReadOnly && !m_value.isEmpty());
}

void ListEditor::setTrouble(const QString &sentence)
{
    m_trouble->say(sentence);
}

void ListEditor::open(int row)
{
    if (m_isReadOnly)
        return;
    if (row == m_open)
        return m_form->focusFirst();
    if (!settle())
        return focusTrouble();
    m_open = row;
    fill(m_value.at(row).toObject());
    m_form->show();
    m_take->show();
    m_form->focusFirst();
}

void ListEditor::openNew()
{
    if (m_isReadOnly)
        return;
    if (!settle()) // what was open may itself be a new one
        return focusTrouble();
    open(static_cast<int>(m_value.size()));
}

void ListEditor::fill(const QJsonObject &object)
{
    SharedFields values;
    for (const Part &part : m_parts) {
        values.bind(part.name, part.field);
        if (part.field->kind() == InputField::Kind::Choice && !object.contains(part.name))
            part.field->setChoice(part.field->firstChoice());
        else
            values.put(part.name, object[part.name]);
    }
    m_asOpened = inFields();
}

void ListEditor::close()
{
    const bool hadFocus = m_form->isAncestorOf(window()->focusWidget()) || m_take->hasFocus();
    m_open = -1;
    m_form->hide();
    m_take->hide();
    if (hadFocus)
        m_table->setFocus();
}

QJsonObject ListEditor::inFields() const
{
    SharedFields values;
    QJsonObject object;
    for (const Part &part : m_parts) {
        values.bind(part.name, part.field);
        const QJsonValue value = values.value(part.name);
        if (!value.isString() || !value.toString().isEmpty())
            object[part.name] = value;
    }
    return object;
}

void ListEditor::take()
{
    if (m_open < 0)
        return;
    if (InputField *wrong = m_form->firstTrouble())
        return wrong->takeFocus();
    const QJsonObject object = inFields();
    if (m_open < m_value.size())
        m_value[m_open] = object;
    else
        m_value.append(object);
    close();
    setTrouble({});
    showRows();
    emit edited();
}

bool ListEditor::isTyping() const
{
    return m_open >= 0 && inFields() != m_asOpened;
}

bool ListEditor::settle()
{
    if (m_open < 0)
        return true;
    if (!isTyping()) {
        close();
        return true;
    }
    if (m_form->firstTrouble())
        return false;
    take();
    return true;
}

void ListEditor::focusTrouble()
{
    if (InputField *wrong = m_form->firstTrouble())
        wrong->takeFocus();
}

// The row whose fields are open; one that was only begun is forgotten.
void ListEditor::remove()
{
    const int row = m_open >= 0 ? m_open : m_table->currentIndex().row();
    if (row < 0 || m_isReadOnly)
        return;
    if (row >= m_value.size())
        return close();
    m_value.removeAt(row);
    close();
    setTrouble({});
    showRows();
    emit edited();
}

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_table && key == Qt::Key_Insert) {
        openNew();
        return true;
    }
    if (watched == m_table && key == Qt::Key_Delete) {
        remove();
        return true;
    }
    if (watched == m_form && key == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontorist
