#include "ui/exchange/column_form.h"

#include "ui/exchange/field_text.h"
#include "ui/widgets/form.h"

#include <QSet>

namespace kontorist {

namespace {

constexpr int formColumns = 3; ///< so many, with what stands in them, a small window has room for
constexpr int longestSample = 24;

/// How numbers are written, by the word under which the choice is kept.
QHash<QString, NumberFormat> numberFormats()
{
    return {{u"comma"_s, {u',', u'.', u"€"_s}},
            {u"point"_s, {u'.', u',', u"€"_s}},
            {u"dollar"_s, {u'.', u',', u"$"_s}},
            {u"blank"_s, {u',', u' ', u"€"_s}}};
}

QString inputName(const QString &what)
{
    return u"import"_s + what.left(1).toUpper() + what.mid(1);
}

} // namespace

ColumnForm::ColumnForm(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"importColumns"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void ColumnForm::clear()
{
    delete takeWidget();
    m_form = nullptr;
    m_columns.clear();
    m_creations.clear();
}

void ColumnForm::show(const guess_rules::TableLook &look, ImportKind kind)
{
    clear();
    m_look = look;
    m_kind = kind;
    m_form = new Form(formColumns);
    addColumns();
    addFormat();
    if (kind == ImportKind::Orders)
        addCreation();
    connect(m_form, &Form::edited, this, [this] {
        showSamples();
        emit edited();
    });
    setWidget(m_form);
    showSamples();
}

void ColumnForm::addColumns()
{
    QList<InputField::Option> options{{QString(), tr("– not in the table –")}};
    for (const QString &column : std::as_const(m_look.columns))
        if (!column.isEmpty())
            options.append({column, column});
    const QHash<QString, QString> guessed = guess_rules::columns(m_look, m_kind);
    const QStringList needed = ImportProfile::neededFields(m_kind);
    m_form->addSection(tr("Where it stands in the table"));
    for (const QString &name : ImportProfile::fields(m_kind)) {
        const QString label = field_text::field(name) + (needed.contains(name) ? u" *"_s : QString());
        auto *field = new InputField(InputField::Kind::Choice, inputName(name), label);
        field->withOptions(options)->setChoice(guessed.value(name));
        m_columns.insert(name, m_form->add(field));
    }
}

void ColumnForm::addFormat()
{
    const TableFormat guessed = guess_rules::format(m_look, columns());
    m_form->addSection(tr("How the sender writes"));
    m_numbers = new InputField(InputField::Kind::Choice, u"importNumbers"_s, tr("Numbers"));
    m_numbers->withOptions({{u"comma"_s, u"1.234,50"_s},
                            {u"point"_s, u"1,234.50"_s},
                            {u"blank"_s, u"1 234,50"_s},
                            {u"dollar"_s, u"$1,234.50"_s}});
    const QHash<QString, NumberFormat> formats = numberFormats();
    m_numbers->setChoice(formats.key(guessed.numberFormat, u"comma"_s));
    m_form->add(m_numbers);
    m_dates = new InputField(InputField::Kind::Choice, u"importDates"_s, tr("Days"));
    QList<InputField::Option> patterns;
    for (const QString &pattern : guess_rules::datePatterns())
        patterns.append({pattern, QDate(2026, 11, 24).startOfDay().toString(pattern)});
    m_dates->withOptions(patterns)->setChoice(guessed.dateFormat);
    m_form->add(m_dates);
}

void ColumnForm::addCreation()
{
    const std::pair<QString, QString> ticks[] = {
        {u"createCustomers"_s, tr("Create customers that are not known")},
        {u"createArticles"_s, tr("Create articles that are not known")}};
    for (const auto &[name, label] : ticks) {
        auto *tick = new InputField(InputField::Kind::Tick, inputName(name), label);
        m_creations.append(m_form->add(tick));
    }
}

void ColumnForm::take(const QJsonObject &profile)
{
    const QJsonObject columns = profile[u"columns"_s].toObject();
    for (auto field = m_columns.begin(); field != m_columns.end(); ++field) {
        const QString column = columns[field.key()].toString();
        field.value()->setChoice(m_look.columns.contains(column) ? column : QString());
    }
    const TableFormat format = TableFormat::read(profile[u"format"_s].toObject());
    const QHash<QString, NumberFormat> formats = numberFormats();
    m_numbers->setChoice(formats.key(format.numberFormat, m_numbers->choice().toString()));
    if (guess_rules::datePatterns().contains(format.dateFormat))
        m_dates->setChoice(format.dateFormat);
    for (InputField *tick : std::as_const(m_creations))
        tick->setTicked(
            profile[tick->name() == u"importCreateCustomers" ? u"createCustomers"_s : u"createArticles"_s]
                .toBool());
    showSamples();
}

QHash<QString, QString> ColumnForm::columns() const
{
    QHash<QString, QString> columns;
    for (auto field = m_columns.begin(); field != m_columns.end(); ++field)
        if (const QString column = field.value()->choice().toString(); !column.isEmpty())
            columns.insert(field.key(), column);
    return columns;
}

// The first cell of its column stands beside each field: that says more than the name of the column.
void ColumnForm::showSamples()
{
    for (InputField *field : std::as_const(m_columns)) {
        const QStringList cells = m_look.cells(m_look.columns.indexOf(field->choice().toString()));
        const QString sample = field->choice().toString().isEmpty() ? QString() : cells.value(0);
        field->withUnit(sample.size() > longestSample ? sample.left(longestSample) + u'…' : sample);
    }
}

QJsonObject ColumnForm::profile() const
{
    TableFormat format;
    format.delimiter = m_look.delimiter;
    format.numberFormat = numberFormats().value(m_numbers->choice().toString());
    format.dateFormat = m_dates->choice().toString();
    QJsonObject named;
    const QHash<QString, QString> columns = this->columns();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        named.insert(column.key(), column.value());
    QJsonObject profile{{u"format"_s, format.written()}, {u"columns"_s, named}};
    for (const InputField *tick : m_creations)
        profile[tick->name() == u"importCreateCustomers" ? u"createCustomers"_s : u"createArticles"_s] =
            tick->isTicked();
    return profile;
}

QString ColumnForm::objection() const
{
    const QHash<QString, QString> columns = this->columns();
    for (const QString &field : ImportProfile::neededFields(m_kind))
        if (!columns.contains(field))
            return tr("Say which column is “%1”: nothing comes in without it.").arg(field_text::field(field));
    QHash<QString, QString> meanings;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (const QString other = meanings.value(column.value()); !other.isEmpty())
            return tr("The column “%1” is named twice, as “%2” and as “%3”.")
                .arg(column.value(), field_text::field(other), field_text::field(column.key()));
        meanings.insert(column.value(), column.key());
    }
    return {};
}

} // namespace kontorist
