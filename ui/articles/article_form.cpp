#include "ui/articles/article_form.h"

#include "core/tax/tax.h"
#include "ui/records/choices.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"

namespace kontorist {

namespace {

using Kind = InputField::Kind;

InputField *articleText(const char *name, const QString &label, qsizetype most = text::shortest)
{
    auto *field = new InputField(Kind::Text, QString::fromLatin1(name), label);
    return field->atMost(most);
}

InputField *articleField(Kind kind, const char *name, const QString &label)
{
    return new InputField(kind, QString::fromLatin1(name), label);
}

InputField *articleUnit(const char *name, const QString &label)
{
    QList<InputField::Option> units = unitChoices();
    for (qsizetype i = 0; i < units.size(); ++i)
        if (units[i].value == u"H87"_s)
            units.move(i, 0); // most goods are counted
    return articleField(Kind::Choice, name, label)->withOptions(units);
}

} // namespace

ArticleForm::ArticleForm(SharedFields &fields, bool isNew, QObject *parent)
    : QObject(parent),
      m_fields(fields),
      m_master(new Form(4)),
      m_buying(new Form(4)),
      m_taxRate(articleField(Kind::Choice, "articleTaxRate", tr("VAT"))),
      m_price(articleField(Kind::Price, "articlePrice", tr("L&ist price, net"))),
      m_per(articleField(Kind::Choice, "articlePer", tr("for so many")))
{
    makeMaster(isNew);
    makeBuying();
    makeLists();
}

void ArticleForm::makeMaster(bool isNew)
{
    if (isNew) {
        m_sku = articleText("articleSku", tr("Article n&umber"), text::articleNumber);
        m_master->add(m_fields.bind(u"sku"_s, m_sku->required()->onShortPath()));
    }
    auto *name = articleText("articleName", tr("Na&me"))->required()->onShortPath();
    m_master->add(m_fields.bind(u"name"_s, name), 2);
    m_master->add(m_fields.bind(u"unit"_s, articleUnit("articleUnit", tr("Unit"))));
    m_master->add(m_fields.bind(u"price"_s, m_price->onShortPath()->required(isNew)));
    m_per->withOptions({{1, u"1"_s}, {10, u"10"_s}, {100, u"100"_s}, {1000, u"1000"_s}});
    m_master->add(m_fields.bind(u"per"_s, m_per));
    m_taxRate->withOptions({{u"19"_s, master_text::taxClass(TaxClass::Standard)},
                            {u"7"_s, master_text::taxClass(TaxClass::Reduced)}});
    m_master->add(m_fields.bind(u"taxRate"_s, m_taxRate));
    auto *kind = articleField(Kind::Choice, "articleKind", tr("Kind"));
    QList<InputField::Option> kinds = choicesOf<LineKind>(&master_text::kind);
    kinds.removeIf([](const InputField::Option &each) { return each.value == word(LineKind::Charge); });
    m_master->add(m_fields.bind(u"kind"_s, kind->withOptions(kinds)));
    m_master->add(m_fields.bind(u"gtin"_s, articleText("articleGtin", tr("&Bar code (GTIN)"))));
    m_master->add(m_fields.bind(u"group"_s, articleText("articleGroup", tr("Article group"))));
    bindTexts();
    m_master->add(m_fields.bind(u"noCashDiscount"_s,
                                articleField(Kind::Tick, "articleNoCashDiscount", tr("No cash discount"))));
}

// What stands on papers, where it is not the name.
void ArticleForm::bindTexts()
{
    auto *german = articleText("articleTextDe", tr("Name on German papers"));
    auto *english = articleText("articleTextEn", tr("Name on English papers"));
    m_master->add(german, 2);
    m_master->add(english, 2);
    const auto read = [german, english]() -> QJsonValue {
        QJsonObject texts;
        if (!german->isEmpty())
            texts[u"de"_s] = text::tidied(german->text());
        if (!english->isEmpty())
            texts[u"en"_s] = text::tidied(english->text());
        return texts;
    };
    const auto write = [german, english](const QJsonValue &value) {
        german->setText(value[u"de"_s].toString());
        english->setText(value[u"en"_s].toString());
    };
    const auto words = [](const QJsonValue &value) {
        return QStringList{value[u"de"_s].toString(), value[u"en"_s].toString()}.join(u" / "_s);
    };
    m_fields.bind({u"texts"_s, {german, english}, read, write, words, false, {}});
}

void ArticleForm::makeBuying()
{
    m_buying->add(
        m_fields.bindCleared(u"cost"_s, articleField(Kind::Price, "articleCost", tr("Cost of one"))));
    m_buying->add(m_fields.bindCleared(
        u"reorderPoint"_s, articleField(Kind::Quantity, "articleReorderPoint", tr("&Reorder at"))));
    m_buying->add(
        m_fields.bindCleared(u"reorderQuantity"_s,
                             articleField(Kind::Quantity, "articleReorderQuantity", tr("Reorder quantity"))));
    m_buying->add(m_fields.bindWhole(
        u"leadDays"_s, articleField(Kind::Quantity, "articleLeadDays", tr("Days from order to arrival"))));
    m_buying->add(m_fields.bind(u"supplier"_s, articleText("articleSupplier", tr("Supplier no."))));
    m_buying->add(m_fields.bind(
        u"supplierSku"_s, articleText("articleSupplierSku", tr("Supplier’s number"), text::articleNumber)));
    m_buying->add(m_fields.bindWhole(u"weightGrams"_s,
                                     articleField(Kind::Quantity, "articleWeight", tr("Weight in grams"))));
}

void ArticleForm::makeLists()
{
    const auto unitWord = [](const QJsonValue &value) {
        return master_text::unit(Unit::read(value.toString(), {}));
    };
    const auto number = [](const QJsonValue &value) { return format::decimal(value.toString()); };
    m_packs = new ListEditor(
        u"packs"_s, tr("Packs"),
        {{u"unit"_s, articleUnit("packUnit", tr("Pack")), u"Umkarton"_s, false, unitWord},
         {u"contains"_s, articleField(Kind::Quantity, "packContains", tr("Contains"))->required(),
          u"88.888,5"_s, false, number},
         {u"gtin"_s, articleText("packGtin", tr("Bar code (GTIN)")), u"04012345678901"_s, true},
         {u"multiple"_s, articleField(Kind::Quantity, "packMultiple", tr("Sold in multiples of")), u"888"_s,
          false, number}},
        tr("Sold in its unit only. Insert adds a pack."));
    m_components = new ListEditor(
        u"components"_s, tr("Parts"),
        {{u"sku"_s, articleText("componentSku", tr("Article"), text::articleNumber)->required(),
          u"SCHRAUBE-M6X20"_s, true},
         {u"quantity"_s, articleField(Kind::Quantity, "componentQuantity", tr("In one of it"))->required(),
          u"88.888,5"_s, false, number}},
        tr("Not made of parts. Insert adds one."));
    for (ListEditor *editor : {m_packs, m_components}) {
        m_fields.bind({editor->objectName(),
                       {},
                       [editor] { return editor->value(); },
                       [editor](const QJsonValue &value) { editor->setValue(value.toArray()); },
                       [editor](const QJsonValue &) { return editor->table()->accessibleName(); },
                       false,
                       [editor](const QString &sentence) { editor->setTrouble(sentence); }});
        connect(editor, &ListEditor::edited, &m_fields, &SharedFields::touched);
        connect(editor, &ListEditor::typed, &m_fields, &SharedFields::touched);
        connect(editor, &ListEditor::edited, this, &ArticleForm::listEdited);
    }
}

void ArticleForm::setRates(const TaxRates &rates, QDate today)
{
    QList<InputField::Option> options;
    for (const TaxClass each : {TaxClass::Standard, TaxClass::Reduced, TaxClass::Zero})
        if (const auto rate = rates.on(each, today))
            options.append({rate->written(),
                            master_text::taxClass(each) + u' ' + format::decimal(rate->written()) + u" %"_s});
    const QVariant chosen = m_taxRate->choice();
    m_taxRate->withOptions(options);
    if (chosen.isValid())
        m_taxRate->setChoice(chosen);
}

QString ArticleForm::sku() const
{
    return m_sku ? text::tidied(m_sku->text()) : QString();
}

void ArticleForm::completePrice(QJsonObject &changes) const
{
    if (changes.contains(u"per"_s) && !changes.contains(u"price"_s))
        changes[u"price"_s] = m_fields.value(u"price"_s);
    else if (changes.contains(u"price"_s))
        changes[u"per"_s] = m_fields.value(u"per"_s);
}

} // namespace kontorist
