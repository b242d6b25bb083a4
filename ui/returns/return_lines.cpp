#include "ui/returns/return_lines.h"

#include "ui/returns/return_text.h"
#include "ui/text/format.h"
#include "ui/widgets/form.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kontorist {

namespace {

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

void ReturnLines::setLines(const QList<Line> &lines)
{
    const auto isAlike = [](const Line &a, const Line &b) {
        return a.line == b.line && a.sku == b.sku && a.most == b.most && a.unjudged == b.unjudged &&
               a.about == b.about;
    };
    if (std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), isAlike))
        return;
    m_lines = lines;
    rebuild();
}

// The lines have changed: what was typed into those that are left is put back.
void ReturnLines::rebuild()
{
    Form *before = std::exchange(m_form, new Form(3));
    QString withFocus;
    if (before)
        for (const InputField *field : before->fields())
            if (field->input()->hasFocus())
                withFocus = field->name();
    for (const Line &line : std::as_const(m_lines))
        addLine(line);
    if (before)
        for (InputField *field : m_form->fields()) {
            const InputField *known = before->field(field->name());
            if (!known || field->isReadOnly())
                continue;
            if (field->kind() == InputField::Kind::Choice)
                field->setChoice(known->choice());
            else
                field->setText(known->text());
        }
    delete before;
    m_layout->addWidget(m_form);
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
    if (line.asksReason) {
        auto *reason = new InputField(InputField::Kind::Choice, nameOf("reason-", line.line), tr("Why"));
        QList<InputField::Option> reasons;
        for (const QString &each : ReturnText::reasons())
            reasons.append({each, each});
        m_form->add(reason->withOptions(reasons));
    }
    if (most.isPositive() || line.unjudged.isPositive()) {
        auto *condition =
            new InputField(InputField::Kind::Choice, nameOf("condition-", line.line), tr("Condition"));
        QList<InputField::Option> verdicts{{QString(), tr("not looked at yet")}};
        for (int i = 0; i < static_cast<int>(wordsOf<Verdict>.size()); ++i)
            verdicts.append({word(static_cast<Verdict>(i)), ReturnText::verdict(static_cast<Verdict>(i))});
        m_form->add(condition->withOptions(verdicts));
    }
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
            filled.reason = reason->choice().toString();
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
