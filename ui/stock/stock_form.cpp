#include "ui/stock/stock_form.h"

#include "core/search/search_actions.h"
#include "core/stock/stock.h"
#include "ui/shell/company_thread.h"
#include "ui/widgets/suggestion_list.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr int articlesSuggested = 12;

QList<Suggestion> articleSuggestions(const Database &database, const QString &text)
{
    QList<Suggestion> rows;
    for (const SearchHit &hit : search_actions::find(database, text, articlesSuggested))
        if (hit.record.kind == u"article")
            rows.append({hit.record.id, hit.record.title, hit.record.number, {}, {}, hit.record.number, {}});
    return rows;
}

} // namespace

StockForm::StockForm(CompanyThread &company, StockDeed deed, QWidget *parent)
    : QWidget(parent), m_company(company), m_deed(deed), m_form(new Form(4))
{
    makeFields();
    suggestArticles();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    connect(m_form, &Form::finished, this, &StockForm::finished);
}

InputField *StockForm::add(InputField::Kind kind, const char *name, const QString &label)
{
    auto *field = new InputField(kind, word(m_deed) + QString::fromLatin1(name), label);
    return m_form->add(field);
}

void StockForm::makeFields()
{
    using Kind = InputField::Kind;
    m_article = add(Kind::Text, "Article", tr("Article"))->required()->onShortPath();
    m_quantity = add(Kind::Quantity, "Quantity", m_deed == StockDeed::Count ? tr("Counted") : tr("Quantity"));
    m_quantity->required()->onShortPath();
    if (m_deed == StockDeed::Count)
        m_source = add(Kind::Text, "Reason", tr("Reason"))->required()->onShortPath();
    if (m_deed == StockDeed::Expect) {
        m_on = new InputField(m_company.clock(), word(m_deed) + u"On"_s, tr("Expected on"));
        m_form->add(m_on->required()->onShortPath());
        m_source = add(Kind::Text, "Source", tr("From (purchase order)"))->required()->onShortPath();
    }
    m_location = add(Kind::Choice, "Location", tr("Location"));
    if (m_deed == StockDeed::Expect)
        return;
    m_bin = add(Kind::Text, "Bin", tr("Bin"))->atMost(text::code);
    m_lot = add(Kind::Text, "Lot", tr("Lot"))->atMost(text::articleNumber);
    if (m_deed == StockDeed::Count)
        return;
    m_cost = add(Kind::Price, "Cost", tr("Cost of one"));
    m_source = add(Kind::Text, "Purchase", tr("Purchase order"));
    m_reference = add(Kind::Text, "Reference", tr("Supplier’s delivery note"));
    m_closes = add(Kind::Tick, "Closes", tr("Nothing more is expected of it"));
}

void StockForm::suggestArticles()
{
    auto *list = new SuggestionList(m_article->lineEdit(), tr("Articles that fit"));
    connect(list, &SuggestionList::wanted, this, [this, list](const QString &text, quint64 generation) {
        m_company.ask(
            list, [text](const Database &database) { return articleSuggestions(database, text); },
            [list, generation](const QList<Suggestion> &rows) { list->show(generation, rows); });
    });
    connect(list, &SuggestionList::taken, this, [this](const Suggestion &suggestion) {
        m_article->setText(suggestion.payload.toString());
        m_form->walk(m_article);
    });
    connect(list, &SuggestionList::unknown, this, [this](const QString &text) {
        m_article->setTrouble(tr("There is no article “%1”.").arg(text));
    });
}

void StockForm::setLocations(const QList<Location> &locations)
{
    QList<InputField::Option> options;
    for (const Location &location : locations)
        options.append({location.code, location.code + u' ' + location.name});
    const QVariant chosen = m_location->choice();
    m_location->withOptions(options);
    if (chosen.isValid())
        m_location->setChoice(chosen);
    else if (!m_wishedLocation.isEmpty())
        m_location->setChoice(m_wishedLocation);
}

void StockForm::fill(const Heap &heap)
{
    m_article->setText(heap.sku);
    m_wishedLocation = heap.location;
    if (!heap.location.isEmpty())
        m_location->setChoice(heap.location);
    if (m_bin)
        m_bin->setText(heap.bin);
    if (m_lot)
        m_lot->setText(heap.lot);
}

std::optional<Request> StockForm::request()
{
    if (InputField *wrong = m_form->firstTrouble()) {
        wrong->takeFocus();
        return {};
    }
    QJsonObject fields{{u"sku"_s, text::tidied(m_article->text())}};
    const QString location =
        m_location->choice().isValid() ? m_location->choice().toString() : m_wishedLocation;
    if (!location.isEmpty())
        fields[u"location"_s] = location;
    const auto put = [&fields](const QString &name, const InputField *field) {
        if (field && !field->isEmpty())
            fields[name] = text::tidied(field->text());
    };
    put(u"bin"_s, m_bin);
    put(u"lot"_s, m_lot);
    const QString quantity = m_quantity->quantity()->written();
    if (m_deed == StockDeed::Count) {
        fields[u"counted"_s] = quantity;
        put(u"reason"_s, m_source);
        return Request{u"stock.count"_s, fields, {}};
    }
    fields[u"quantity"_s] = quantity;
    if (m_deed == StockDeed::Expect) {
        fields[u"expectedOn"_s] = m_on->date()->toString(Qt::ISODate);
        put(u"from"_s, m_source);
        return Request{u"stock.expect"_s, fields, {}};
    }
    if (m_cost->price())
        fields[u"cost"_s] = m_cost->price()->written();
    put(u"purchase"_s, m_source);
    put(u"supplierReference"_s, m_reference);
    if (m_closes->isTicked())
        fields[u"closeRest"_s] = true;
    return Request{u"stock.receive"_s, fields, {}};
}

void StockForm::clear()
{
    for (InputField *field : {m_article, m_quantity, m_bin, m_lot, m_cost})
        if (field)
            field->setText({});
    if (m_closes)
        m_closes->setTicked(false);
}

void StockForm::focusFirst()
{
    if (m_article->isEmpty())
        m_article->takeFocus();
    else
        m_quantity->takeFocus();
}

bool StockForm::object(const Answer &answer)
{
    InputField *field = answer.fault == u"LocationUnknown" || answer.subject == u"location" ? m_location
                        : answer.subject == u"sku" || answer.subject == text::tidied(m_article->text())
                            ? m_article
                        : answer.subject == u"quantity" || answer.subject == u"counted" ? m_quantity
                        : answer.subject == u"bin"                                      ? m_bin
                        : answer.subject == u"lot"                                      ? m_lot
                                                                                        : nullptr;
    if (!field)
        return false;
    field->setTrouble(answer.text);
    field->takeFocus();
    return true;
}

} // namespace kontorist
