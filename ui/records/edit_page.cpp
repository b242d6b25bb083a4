#include "ui/records/edit_page.h"

#include "core/users/command_duties.h"
#include "ui/records/list_editor.h"
#include "ui/shell/tokens.h"
#include "ui/text/error_text.h"
#include "ui/widgets/form.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollArea>
#include <QUuid>

namespace kontorist {

namespace {

// Fields that are left together: a form, or a list with the fields of its row.
const QWidget *sectionOf(const QWidget *widget)
{
    const QWidget *section = nullptr;
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const ListEditor *>(widget))
            return widget;
        if (!section && qobject_cast<const Form *>(widget))
            section = widget;
    }
    return section;
}

QString freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

EditPage::EditPage(CompanyThread &company, const QString &name, const QString &record, QWidget *parent)
    : RecordPage(company, name, record, parent), m_fields(new SharedFields(this)), m_key(freshKey())
{
    connect(m_fields, &SharedFields::touched, this, &EditPage::guardEditing);
    connect(qApp, &QApplication::focusChanged, this, &EditPage::followFocus);
}

// The inputs lose the focus when they go, after this has gone.
EditPage::~EditPage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void EditPage::addEditing()
{
    const auto save = [this] { this->save(Asked::ByPerson); };
    if (isNew()) {
        m_save = command("create", tr("Crea&te"), Qt::CTRL | Qt::Key_Return, save, As::MainButton);
    } else {
        m_save = command("save", tr("Sa&ve"), QKeySequence::Save, save, As::Button);
        m_theirs =
            command("takeTheirs", tr("Take the &other’s values"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] {
                m_fields->takeTheirs();
                guardEditing();
                this->save(Asked::InPassing);
            });
    }
    guardEditing();
}

// Scans and typed keys go on while the company is asked: only commands are guarded.
void EditPage::guardEditing()
{
    if (!m_save)
        return;
    const QString missing = dutyMissing();
    guard(m_save, !missing.isEmpty()       ? missing
                  : isNew() || isTouched() ? QString()
                                           : tr("Nothing has been changed."));
    if (m_theirs)
        guard(m_theirs, m_fields->isDisputed() ? QString() : tr("Nobody else has changed the same."));
}

QString EditPage::dutyMissing() const
{
    const QByteArray name = saving({}).command.toLatin1();
    const std::optional<Objection> objection =
        command_duties::objection(const_cast<EditPage *>(this)->company().duties(), name.constData());
    return objection ? errorText(*objection) : QString();
}

void EditPage::focusFirst()
{
    if (std::exchange(m_wasShown, true) && isAncestorOf(QApplication::focusWidget()))
        return; // where it was left
    auto *form = findChild<Form *>();
    if (!form)
        return RecordPage::focusFirst();
    if (isNew())
        form->focusFirst();
    else if (!form->fields().isEmpty()) // nothing is chosen: a key pressed by mistake replaces nothing
        form->fields().first()->input()->setFocus(Qt::OtherFocusReason);
}

void EditPage::take(const QJsonObject &values, qint64 version)
{
    if (version < m_version)
        return; // asked before the last save, answered after it
    m_version = version;
    m_fields->take(values);
    if (!dutyMissing().isEmpty()) {
        for (Form *form : findChildren<Form *>())
            form->setReadOnly(true);
        for (ListEditor *editor : findChildren<ListEditor *>())
            editor->setReadOnly(true);
    }
    guardEditing();
    if (!std::exchange(m_isRebasing, false))
        return;
    if (!m_fields->isDisputed())
        return save(Asked::InPassing); // the person is elsewhere by now: whatever comes of it moves no focus
    m_leaves = false;
    emit complained(
        tr("Somebody else has changed the same at the same time. Both values are shown at the field."));
}

bool EditPage::isTouched() const
{
    const QList<ListEditor *> editors = findChildren<ListEditor *>();
    return m_fields->isTouched() ||
           std::ranges::any_of(editors, [](const ListEditor *editor) { return editor->isTyping(); });
}

bool EditPage::holdsTyping() const
{
    return m_isSaving || isTouched() || RecordPage::holdsTyping();
}

// What is half typed in a row belongs to the record as much as what stands in its fields.
bool EditPage::settle(Asked asked)
{
    for (ListEditor *editor : findChildren<ListEditor *>()) {
        if (editor->settle())
            continue;
        m_leaves = false;
        if (asked == Asked::ByPerson) {
            reveal(editor);
            editor->focusTrouble();
        }
        return false;
    }
    return true;
}

void EditPage::save(Asked asked)
{
    if (!m_save || !dutyMissing().isEmpty())
        return;
    if (m_isSaving) { // what was typed meanwhile follows
        m_next = m_next == Asked::ByPerson ? m_next : asked;
        return;
    }
    if (!settle(asked) || m_isSaving) // a row that was taken has saved it all
        return;
    if (asked == Asked::ByPerson)
        m_fields->keepMine();
    else if (m_fields->isDisputed())
        return;
    if (!isNew() && !m_fields->isTouched())
        return;
    if (InputField *wrong = m_fields->firstTrouble()) {
        m_leaves = false;
        if (asked == Asked::ByPerson) {
            reveal(wrong);
            wrong->takeFocus();
        }
        return;
    }
    const QJsonObject changes = m_fields->changes();
    Request request = saving(changes);
    request.key = isNew() ? m_key : QString();
    m_isSaving = true;
    company().act(this, request, [this, changes, asked](const Answer &answer) {
        m_isSaving = false;
        if (!answer.isOk)
            return object(answer, asked);
        m_key = freshKey();
        m_fields->sent(changes);
        m_version = std::max(m_version, answer.fields[u"version"_s].toInteger());
        guardEditing();
        saved(answer);
        const auto next = std::exchange(m_next, std::nullopt);
        if ((m_leaves || next) && !isNew() && isTouched()) // typed while the rest was on its way
            return save(m_leaves ? Asked::ByPerson : *next);
        if (std::exchange(m_leaves, false))
            emit left();
    });
}

void EditPage::object(const Answer &answer, Asked asked)
{
    if (answer.fault == u"ChangedMeanwhile") {
        m_isRebasing = true;
        return read();
    }
    m_leaves = false;
    m_next.reset();
    if (answer.kind != u"failed") // it may be done though nobody said so: the same again under the same key
        m_key = freshKey();
    InputField *field = m_fields->fieldOf(answer.subject);
    if (!field) {
        emit complained(answer.text);
        return;
    }
    field->setTrouble(answer.text);
    if (asked == Asked::ByPerson) {
        reveal(field);
        field->takeFocus();
    }
}

void EditPage::goBack()
{
    if (!isNew() && dutyMissing().isEmpty() && !settle(Asked::ByPerson))
        return;
    if (!isNew() && m_fields->isTouched() && !m_fields->isDisputed() && dutyMissing().isEmpty()) {
        m_leaves = true;
        return save(Asked::ByPerson);
    }
    if (isTouched())
        emit goWanted({room(), {}, {}}); // the page waits with what was typed
    else
        emit left();
}

void EditPage::reveal(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            // Not ensureWidgetVisible: of a table it would show the chosen cell alone.
            area->widget()->layout()->activate(); // what has just been shown has its place
            const QRect place(widget->mapTo(area->widget(), QPoint()), widget->size());
            area->ensureVisible(place.left(), place.bottom(), 0, measure::margin);
            return area->ensureVisible(place.left(), place.top(), 0, measure::control);
        }
}

// Other windows and menus take the focus only for a while.
void EditPage::followFocus(QWidget *from, QWidget *to)
{
    if (isNew() || !from || !to || !isAncestorOf(from) || to->window() != window())
        return;
    if (const QWidget *section = sectionOf(from); section && section != sectionOf(to))
        save(Asked::InPassing);
}

void EditPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return goBack();
    RecordPage::keyPressEvent(event);
}

void EditPage::hideEvent(QHideEvent *event)
{
    RecordPage::hideEvent(event);
    if (!isNew())
        save(Asked::InPassing);
}

} // namespace kontorist
