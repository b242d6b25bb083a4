#include "ui/returns/return_lines.h"

#include "ui/returns/return_text.h"
#include "ui/text/format.h"
#include "ui/widgets/form.h"
#include "ui/widgets/suggestion_list.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr qsizetype longestReason = 200;

QString nameOf(const char *what, int line)
{
    return QString::fromLatin1(what) + QString::number(line);
}

QString sentence(const ReturnLines::Line &line)
{
    return line.sku + u"  "_s + line.name + u"  ·  "_s + line.about;
}

} // namespace

ReturnLines::ReturnLines(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"returnLines"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ReturnLines::setLines(const QString &of, const QList<Line> &lines)
{
    const auto isAlike = [](const Line &a, const Line &b) {
        return a.line == b.line && a.sku == b.sku && a.most == b.most && a.unjudged == b.unjudged &&
               a.about == b.about;
    };
    if (of == m_of && m_form &&
        std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), isAlike))
        return;
    if (m_form)
        m_typed[m_of] = typed();
    m_of = of;
    m_lines = lines;
    rebuild(m_typed.value(of));
}

ReturnLines::Typed ReturnLines::typed() const
{
    Typed typed;
    for (const InputField *field : m_form->fields())
        typed[field->name()] =
            field->kind() == InputField::Kind::Choice ? field->choice() : QVariant(field->text());
    return typed;
}

void ReturnLines::rebuild(const Typed &typed)
{
    QString withFocus;
    Form *before = std::exchange(m_form, new Form(3));
    if (before)
        for (const InputField *field : before->fields())
            if (field->input()->hasFocus())
                withFocus = field->name();
    delete before;
    for (const Line &line : std::as_const(m_lines))
        addLine(line);
    for (InputField *field : m_form->fields())
        if (const auto known = typed.constFind(field->name()); known != typed.constEnd()) {
            if (field->kind() == InputField::Kind::Choice)
                field->setChoice(*known);
            else
                field->setText(known->toString());
        }
    m_layout->addWidget(m_form);
    m_form->show(); // at once: a scanner types on
    if (InputField *field = m_form->field(withFocus); field && !withFocus.isEmpty())
        field->takeFocus();
    connect(m_form, &Form::edited, this, &ReturnLines::edited);
    connect(m_form, &Form::finished, this, &ReturnLines::finished);
}

void ReturnLines::addLine(const Line &line)
{
    m_form->addSection(sentence(line));
    const Quantity most = line.most;
    if (most.isPositive()) {
        auto *coming =
            new InputField(InputField::Kind::Quantity, nameOf("coming-", line.line), tr("Comes back"));
        coming->onShortPath()->withHint(tr("of %1").arg(format::quantity(most)));
        coming->withRule([most](const InputField &field) {
            const auto quantity = field.quantity();
            return quantity && *quantity > most ? tr("No more than %1.").arg(format::quantity(most))
                                                : QString();
        });
        m_form->add(coming);
    }
    if (line.asksReason)
        addReason(line);
    if (most.isPositive() || line.unjudged.isPositive()) {
        auto *condition =
            new InputField(InputField::Kind::Choice, nameOf("condition-", line.line), tr("Condition"));
        QList<InputField::Option> verdicts{{QString(), tr("not looked at yet")}};
        for (int i = 0; i < static_cast<int>(wordsOf<Verdict>.size()); ++i)
            verdicts.append({word(static_cast<Verdict>(i)), ReturnText::verdict(static_cast<Verdict>(i))});
        m_form->add(condition->withOptions(verdicts));
    }
}

// Chosen or typed, never the program's guess: it is what complaints are counted by.
void ReturnLines::addReason(const Line &line)
{
    auto *reason = new InputField(InputField::Kind::Text, nameOf("reason-", line.line), tr("Reason"));
    reason->onShortPath()->atMost(longestReason)->withHint(tr("↓ shows the usual ones"));
    reason->withRule([this, number = line.line](const InputField &field) {
        const InputField *coming = this->field("coming-", number);
        const bool comes = coming && coming->quantity().value_or(Quantity()).isPositive();
        return m_isReasonNeeded && comes && field.text().trimmed().isEmpty() ? tr("Say why it comes back.")
                                                                             : QString();
    });
    m_form->add(reason);
    auto *usual = new SuggestionList(reason->lineEdit(), tr("Usual reasons"));
    usual->setFewest(0);
    usual->setFreeText(true);
    connect(usual, &SuggestionList::wanted, this, [usual](const QString &text, quint64 generation) {
        QList<Suggestion> rows;
        for (const QString &each : ReturnText::reasons())
            if (each.contains(text.trimmed(), Qt::CaseInsensitive))
                rows.append({rows.size(), each, {}});
        usual->show(generation, rows);
    });
    connect(usual, &SuggestionList::taken, this, [this, reason](const Suggestion &row) {
        reason->setText(row.first); // Enter once more goes on
        emit edited();
    });
}

InputField *ReturnLines::field(const char *name, int line) const
{
    return m_form ? m_form->field(nameOf(name, line)) : nullptr;
}

QList<ReturnLines::Filled> ReturnLines::filled() const
{
    QList<Filled> all;
    for (const Line &line : m_lines) {
        Filled filled{line.line, {}, {}, {}, line.unjudged};
        if (const InputField *coming = field("coming-", line.line))
            filled.coming = Quantity::raw(coming->quantity().value_or(Quantity()).raw());
        if (const InputField *reason = field("reason-", line.line))
            filled.reason = ReturnText::stored(reason->text());
        if (const InputField *condition = field("condition-", line.line))
            filled.verdict = fromWord<Verdict>(condition->choice().toString());
        filled.unjudged += filled.coming;
        if (filled.coming.isPositive() || (filled.verdict && filled.unjudged.isPositive()))
            all.append(filled);
    }
    return all;
}

void ReturnLines::fillAll()
{
    for (const Line &line : std::as_const(m_lines))
        if (InputField *coming = field("coming-", line.line))
            coming->setQuantity(line.most);
    emit edited();
}

void ReturnLines::clear()
{
    m_lines.clear();
    m_typed.remove(m_of);
    m_of.clear();
    delete std::exchange(m_form, nullptr);
}

bool ReturnLines::settle()
{
    InputField *trouble = m_form ? m_form->firstTrouble() : nullptr;
    if (trouble)
        trouble->takeFocus();
    return !trouble;
}

void ReturnLines::focusFirst()
{
    if (m_form)
        m_form->focusFirst();
}

} // namespace kontorist
