#include "ui/entry/entry_strip.h"

#include "core/article/article_store.h"
#include "ui/entry/said.h"
#include "ui/shell/tokens.h"
#include "ui/text/parse.h"
#include "ui/widgets/form.h"
#include "ui/widgets/sentence.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kontorist {

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
    layout->addWidget(m_info);
    connect(m_form, &Form::finished, this, &EntryStrip::finish);
    connect(m_form, &Form::edited, this, &EntryStrip::edited);
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
    m_article->onShortPath()->withHint(tr("Number, code or name; 10*1001"));
    m_quantity = m_form->add(new InputField(Kind::Quantity, u"entryQuantity"_s, tr("Quantity")), 3);
    m_quantity->onShortPath()->withHint(u"1"_s);
    m_unit = m_form->add(new InputField(Kind::Choice, u"entryUnit"_s, tr("Unit")), 3);
    m_price = m_form->add(new InputField(Kind::Price, u"entryPrice"_s, tr("Price €")), 3);
    m_discount = m_form->add(new InputField(Kind::Percent, u"entryDiscount"_s, tr("Discount %")), 3);
    m_day = m_form->add(new InputField(m_company.clock(), u"entryDay"_s, tr("Wanted on")), 3);
    m_text = m_form->add(new InputField(Kind::Text, u"entryText"_s, tr("Text below")), 4);
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
                options.append({unit.code(), said::unit(unit)});
            const QString chosen = m_editing ? m_editing->unit.code() : m_known->unit;
            m_unit->withOptions(options);
            if (!chosen.isEmpty())
                m_unit->setChoice(chosen);
        });
}

TypedLine EntryStrip::typed(Quantity quantity) const
{
    TypedLine line = m_editing.value_or(TypedLine());
    line.sku = m_known->sku;
    line.name = m_known->name;
    line.quantity = Quantity::raw(quantity.raw());
    const QString unit = m_unit->choice().toString();
    const QString own = static_cast<QComboBox *>(m_unit->input())->itemData(0).toString();
    const QString chosen = unit.isEmpty() ? m_known->unit : unit;
    line.unit = chosen.isEmpty() || (chosen == own && m_known->unit.isEmpty() && line.unit.isEmpty())
                    ? Unit()
                    : Unit::read(chosen, u"unit"_s);
    line.price = m_price->price();
    line.discount = m_discount->percent();
    line.requestedOn = m_day->date().value_or(QDate());
    line.text = m_text->text();
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

void EntryStrip::edit(int row, const TypedLine &line)
{
    clear();
    m_editing = line;
    m_row = row;
    m_known = suggest::Article{line.sku, line.name, line.unit.code()};
    m_article->setText(line.sku);
    m_article->setReadOnly(true);
    m_quantity->setQuantity(line.quantity);
    m_price->setPrice(line.price);
    m_discount->setPercent(line.discount);
    m_day->setDate(line.requestedOn.isValid() ? std::optional(line.requestedOn) : std::nullopt);
    m_text->setText(line.text);
    askUnits(line.sku);
    m_quantity->takeFocus();
    emit edited();
}

void EntryStrip::clear()
{
    m_known.reset();
    m_editing.reset();
    m_row = -1;
    m_article->setReadOnly(false);
    m_list->close();
    m_price->setPrice(Price()); // for one again
    for (InputField *field : {m_article, m_quantity, m_price, m_discount, m_day, m_text})
        field->setText({});
    m_unit->withOptions({});
    complain({});
    say({});
}

bool EntryStrip::isEmpty() const
{
    return m_article->isEmpty() && m_quantity->isEmpty();
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

QHash<QString, QString> EntryStrip::inputs() const
{
    QHash<QString, QString> texts;
    if (m_editing)
        return texts; // the line is there as it was
    for (const InputField *field : {m_article, m_quantity, m_price, m_discount, m_day, m_text})
        if (!field->isEmpty())
            texts[field->name()] = field->text();
    if (m_known) {
        texts[u"knownSku"_s] = m_known->sku;
        texts[u"knownName"_s] = m_known->name;
        if (!m_known->unit.isEmpty())
            texts[u"knownUnit"_s] = m_known->unit;
    }
    return texts;
}

void EntryStrip::setInputs(const QHash<QString, QString> &texts)
{
    clear();
    for (InputField *field : {m_article, m_quantity, m_price, m_discount, m_day, m_text})
        field->setText(texts.value(field->name()));
    if (!texts.contains(u"knownSku"_s))
        return;
    m_known = suggest::Article{texts.value(u"knownSku"_s), texts.value(u"knownName"_s),
                               texts.value(u"knownUnit"_s)};
    askUnits(m_known->sku);
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
