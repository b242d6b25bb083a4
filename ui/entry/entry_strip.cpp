#include "ui/entry/entry_strip.h"

#include "core/article/article_store.h"
#include "ui/entry/said.h"
#include "ui/shell/tokens.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"
#include "ui/text/parse.h"
#include "ui/widgets/form.h"
#include "ui/widgets/sentence.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kontorist {

namespace {

const QString lineBreak = u" \u23ce "_s; ///< of a text of several lines in the one that the input has

} // namespace

EntryStrip::EntryStrip(CompanyThread &company, QWidget *parent)
    : QWidget(parent),
      m_company(company),
      m_form(new Form(24)),
      m_trouble(new Sentence(Role::Crit, u"alert-triangle"_s)),
      m_info(new QLabel),
      m_latest(std::make_shared<std::atomic<quint64>>(0))
{
    setObjectName(u"entryStrip"_s);
    makeInputs();
    m_trouble->setObjectName(u"entryTrouble"_s);
    m_info->setObjectName(u"entryInfo"_s);
    m_info->setTextFormat(Qt::PlainText);
    m_info->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_info->setMinimumHeight(m_info->fontMetrics().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap / 2);
    layout->addWidget(m_form);
    layout->addWidget(m_trouble);
    for (const InputField *field : m_form->fields())
        layout->addWidget(field->sentence()); // an input here is too narrow for it
    layout->addWidget(m_info);
    connect(m_form, &Form::finished, this, &EntryStrip::finish);
    connect(m_form, &Form::edited, this, [this] {
        m_isTouched = true;
        emit edited();
    });
    connect(m_unit, &InputField::edited, this, [this] { priceFor(m_known ? m_known->per : 1); });
    connect(m_list, &SuggestionList::wanted, this, &EntryStrip::search);
    connect(m_list, &SuggestionList::taken, this,
            [this](const Suggestion &suggestion) { take(suggestion.payload.value<suggest::Article>()); });
    connect(m_list, &SuggestionList::unknown, this, [this](const QString &text) {
        complain(tr("No article is called “%1”. Type another number or part of the name.").arg(text));
    });
    connect(m_list, &SuggestionList::unanswered, this,
            [this] { complain(tr("The company does not answer. Press Enter again.")); });
}

void EntryStrip::makeInputs()
{
    using Kind = InputField::Kind;
    m_article = m_form->add(new InputField(Kind::Text, u"entryArticle"_s, tr("Article")), 5);
    m_article->onShortPath()->withHint(tr("Number or name"));
    m_article->input()->setToolTip(
        tr("Number, bar code or part of the name. 10*1001 takes ten of it at once."));
    m_quantity = m_form->add(new InputField(Kind::Quantity, u"entryQuantity"_s, tr("Quantity")), 3);
    m_quantity->onShortPath()->withHint(u"1"_s);
    m_unit = m_form->add(new InputField(Kind::Choice, u"entryUnit"_s, tr("Unit")), 3);
    m_price = m_form->add(new InputField(Kind::Price, u"entryPrice"_s, tr("Price €")), 3);
    m_discount = m_form->add(new InputField(Kind::Percent, u"entryDiscount"_s, tr("Discount %")), 3);
    m_day = m_form->add(new InputField(m_company.clock(), u"entryDay"_s, tr("Wanted on")), 3);
    m_text = m_form->add(new InputField(Kind::Text, u"entryText"_s, tr("Text below")), 4);
    m_text->atMost(text::longest);
    m_list = new SuggestionList(m_article->lineEdit(), tr("Articles"));
    m_article->lineEdit()->installEventFilter(this);
    connect(m_article->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_known.reset();
        complain({});
    });
    for (InputField *field : m_form->fields())
        field->input()->installEventFilter(this);
}

void EntryStrip::search(const QString &text, quint64 generation)
{
    const parse::Answer<parse::Wanted> wanted = parse::wanted(text);
    const QString article = wanted ? wanted.value->article : text;
    if (text::tidied(article).isEmpty())
        return m_list->show(generation, {});
    *m_latest = generation;
    m_company.ask(
        this,
        [article, generation, latest = m_latest, customer = m_customer,
         today = m_company.today()](const Database &database) {
            return *latest == generation ? suggest::articles(database, article, customer, today)
                                         : QList<Suggestion>();
        },
        [this, generation](const QList<Suggestion> &rows) { m_list->show(generation, rows); });
}

void EntryStrip::take(const suggest::Article &article)
{
    const parse::Answer<parse::Wanted> wanted = parse::wanted(m_article->text());
    m_known = article;
    m_article->setText(article.sku);
    complain({});
    m_unit->withOptions({});
    priceFor(article.per);
    askUnits(article.sku);
    if (wanted && wanted.value->quantity) {
        m_quantity->setQuantity(*wanted.value->quantity);
        return finish();
    }
    m_quantity->takeFocus();
    emit edited();
}

// For who wants another than the article's own; nobody waits for it.
void EntryStrip::askUnits(const QString &sku)
{
    m_company.ask(
        this,
        [sku](const Database &database) {
            QList<Unit> units;
            if (const auto article = article_store::find(database, sku)) {
                units.append(article->unit);
                for (const Article::Pack &pack : article->packs)
                    units.append(pack.unit);
            }
            return units;
        },
        [this, sku](const QList<Unit> &units) {
            if (!m_known || m_known->sku != sku)
                return;
            QList<InputField::Option> options;
            for (const Unit unit : units)
                options.append({unit.code(), master_text::unit(unit)});
            const QString chosen = chosenUnit();
            m_unit->withOptions(options);
            if (!chosen.isEmpty())
                m_unit->setChoice(chosen);
        });
}

// A list price for a hundred is talked about for a hundred; that of a pack is for one pack.
void EntryStrip::priceFor(qint64 per)
{
    const qint64 units = m_known && chosenUnit() == m_known->unit ? per : 1;
    m_price->forSoMany(units)->withUnit(units == 1 ? QString() : tr("per %1").arg(format::count(units)));
}

// Empty for the article's own, which nobody has to name.
QString EntryStrip::chosenUnit() const
{
    const QString chosen = m_unit->choice().toString();
    if (chosen.isEmpty())
        return m_known ? m_known->unit : QString();
    const bool isNamed = m_known && (!m_known->unit.isEmpty() || (m_editing && !m_editing->unit.isEmpty()));
    return chosen == m_unit->firstChoice() && !isNamed ? QString() : chosen;
}

TypedLine EntryStrip::typed(Quantity quantity) const
{
    TypedLine line = m_editing.value_or(TypedLine());
    line.sku = m_known->sku;
    line.name = m_known->name;
    line.quantity = Quantity::raw(quantity.raw());
    const QString unit = chosenUnit();
    line.unit = unit.isEmpty() ? Unit() : Unit::read(unit, u"unit"_s);
    line.price = m_price->price();
    line.discount = m_discount->percent();
    line.requestedOn = m_day->date().value_or(QDate());
    line.text = text::tidied(m_text->text().replace(lineBreak, u"\n"_s));
    return line;
}

std::optional<TypedLine> EntryStrip::candidate() const
{
    if (!m_known)
        return {};
    const auto quantity = m_quantity->isEmpty() ? Quantity::whole(1) : m_quantity->quantity();
    if (!quantity || !quantity->isPositive())
        return {};
    return typed(*quantity);
}

void EntryStrip::finish()
{
    if (!m_known) {
        complain(m_article->isEmpty() ? tr("Which article? Type its number or a part of its name.")
                                      : tr("Choose the article from the list with Enter."));
        return m_article->takeFocus();
    }
    for (InputField *field : m_form->fields())
        if (!field->settle())
            return field->takeFocus();
    const auto line = candidate();
    if (!line) {
        m_quantity->setTrouble(tr("More than nothing, please."));
        return m_quantity->takeFocus();
    }
    const int row = m_row;
    clear();
    m_article->takeFocus();
    if (row >= 0)
        emit lineChanged(row, *line);
    else
        emit entered(*line);
}

void EntryStrip::edit(int row, const TypedLine &line, qint64 per)
{
    fill(row, line, per);
    m_quantity->takeFocus();
    emit edited();
}

void EntryStrip::fill(int row, const TypedLine &line, qint64 per)
{
    clear();
    m_editing = line;
    m_row = row;
    m_known = suggest::Article{line.sku, line.name, line.unit.code(), per};
    priceFor(per);
    m_article->setText(line.sku);
    m_article->setReadOnly(true);
    m_quantity->setQuantity(line.quantity);
    m_price->setText(line.price ? parse::written(*line.price) : QString());
    m_discount->setPercent(line.discount);
    m_day->setDate(line.requestedOn.isValid() ? std::optional(line.requestedOn) : std::nullopt);
    m_text->setText(QString(line.text).replace(u'\n', lineBreak));
    askUnits(line.sku);
}

void EntryStrip::follow(const QList<TypedLine> &lines)
{
    if (!m_editing)
        return;
    if (m_row >= 0 && m_row < lines.size() && lines[m_row] == *m_editing)
        return;
    m_row = static_cast<int>(lines.indexOf(*m_editing));
    if (m_row >= 0)
        return;
    m_editing.reset(); // it is gone: what stands in the inputs would be a new one
    m_article->setReadOnly(false);
}

void EntryStrip::clear()
{
    m_known.reset();
    m_editing.reset();
    m_row = -1;
    m_isTouched = false;
    m_article->setReadOnly(false);
    m_list->close();
    for (InputField *field : texts())
        field->setText({});
    m_unit->withOptions({});
    priceFor(1);
    complain({});
    say({});
}

QList<InputField *> EntryStrip::texts() const
{
    return {m_article, m_quantity, m_price, m_discount, m_day, m_text};
}

bool EntryStrip::isTouched() const
{
    const QList<InputField *> all = texts();
    return m_editing ? m_isTouched
                     : std::ranges::any_of(all, [](const InputField *field) { return !field->isEmpty(); });
}

// What was begun goes on behind what stands there.
void EntryStrip::focusArticle()
{
    InputField *field = m_editing || m_known ? m_quantity : m_article;
    if (m_editing || field->isEmpty())
        return field->takeFocus();
    field->lineEdit()->setFocus(Qt::OtherFocusReason);
    field->lineEdit()->end(false);
}

void EntryStrip::say(const QString &sentence)
{
    m_info->setText(sentence);
    m_info->setToolTip(sentence);
}

void EntryStrip::complain(const QString &sentence)
{
    m_trouble->say(sentence);
}

bool EntryStrip::pressArticle(QKeyEvent *key)
{
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (m_article->isEmpty() && isEnter && !(key->modifiers() & ~Qt::KeypadModifier))
        return true; // the second of two Enters; nothing is wanted
    if (m_article->isEmpty() && key->key() == Qt::Key_Up) {
        emit upWanted();
        return true;
    }
    if (key->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text().trimmed();
        if (!text.contains(u'\n'))
            return false;
        emit linesPasted(text);
        return true;
    }
    return false;
}

bool EntryStrip::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (object == m_article->input() && pressArticle(key))
            return true;
        if (key->key() == Qt::Key_Escape && m_editing) {
            clear();
            emit cancelled();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace kontorist
