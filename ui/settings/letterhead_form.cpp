#include "ui/settings/letterhead_form.h"

#include "core/paper/style.h"
#include "ui/records/choices.h"
#include "ui/settings/letterhead_facts.h"
#include "ui/text/master_text.h"
#include "ui/widgets/form.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

namespace kontorist {

namespace {

using Kind = InputField::Kind;

constexpr std::array lettered{DocumentKind::Invoice, DocumentKind::Correction, DocumentKind::DeliveryNote,
                              DocumentKind::Confirmation, DocumentKind::Quote};

bool isColour(const QString &text)
{
    return text.size() == 7 && text.startsWith(u'#') && QColor(text).isValid();
}

QString colourTrouble(const InputField &field)
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return {};
    if (!isColour(text))
        return LetterheadForm::tr("Six digits or letters a to f behind #, for example #1f5fa8.");
    if (!paper::isLegible(QColor(text)))
        return LetterheadForm::tr("It can hardly be read on white paper. Choose a darker colour.");
    return {};
}

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

LetterheadForm::LetterheadForm(SharedFields &fields, QObject *parent)
    : QObject(parent),
      m_fields(fields),
      m_look(new Form(2)),
      m_texts(new Form(2)),
      m_columns(new Form(2)),
      m_foot(new Form(2))
{
    makeLook();
    makeTexts();
    makeColumns();
    makeFoot();
}

void LetterheadForm::makeLook()
{
    auto *form = new InputField(Kind::Choice, u"letterheadForm"_s, tr("Form of DIN 5008"));
    form->withOptions({{word(LetterForm::B), tr("B: address field lower, room for the head")},
                       {word(LetterForm::A), tr("A: address field higher, room for the text")}});
    m_look->add(m_fields.bind(u"form"_s, form));
    auto *accent = new InputField(Kind::Text, u"letterheadAccent"_s, tr("Colour of subject and total"));
    m_look->add(m_fields.bind(u"accent"_s, accent->withHint(u"#1f5fa8"_s)->withRule(&colourTrouble)));
    auto *typeface = new InputField(Kind::Choice, u"letterheadTypeface"_s, tr("Typeface"));
    typeface->withOptions({{word(LetterTypeface::NotoSans), u"Noto Sans"_s},
                           {word(LetterTypeface::NotoSerif), u"Noto Serif"_s},
                           {word(LetterTypeface::Lato), u"Lato"_s}});
    m_look->add(m_fields.bind(u"typeface"_s, typeface), 2);
    auto *slogan = new InputField(Kind::Text, u"letterheadSlogan"_s, tr("Line below the name"));
    m_look->add(m_fields.bind(u"slogan"_s, slogan), 2);

    auto *picture = new QWidget;
    auto *row = new QHBoxLayout(picture);
    row->setContentsMargins(0, 0, 0, 0);
    m_logoState = new QLabel;
    m_logoState->setObjectName(u"letterheadLogoState"_s);
    m_logoState->setWordWrap(true);
    auto *choose = button(u"letterheadChooseLogo"_s, tr("Choose a &picture…"));
    auto *remove = button(u"letterheadRemoveLogo"_s, tr("&Without picture"));
    row->addWidget(m_logoState, 1);
    row->addWidget(choose);
    row->addWidget(remove);
    connect(choose, &QPushButton::clicked, this, &LetterheadForm::logoWanted);
    connect(remove, &QPushButton::clicked, this, [this] { setLogo({}); });
    m_look->addWidget(picture, 2);
    m_look->add(m_fields.bind(
        u"logoOnRight"_s, new InputField(Kind::Tick, u"letterheadLogoRight"_s, tr("Picture at the right"))));
    m_look->add(m_fields.bind(u"logoHasName"_s, new InputField(Kind::Tick, u"letterheadLogoName"_s,
                                                               tr("The picture holds the name already"))));
    bindLogo();
}

void LetterheadForm::bindLogo()
{
    SharedFields::Binding binding;
    binding.name = u"logo"_s;
    binding.read = [this] { return QJsonValue(m_logo); };
    binding.write = [this](const QJsonValue &value) {
        m_logo = value.toString();
        showLogo();
        emit logoChanged();
    };
    binding.words = [](const QJsonValue &value) {
        return value.toString().isEmpty() ? tr("no picture") : tr("another picture");
    };
    binding.trouble = [this](const QString &trouble) { showLogo(trouble); };
    m_fields.bind(binding);
    showLogo();
}

void LetterheadForm::setLogo(const QString &logo)
{
    m_logo = logo;
    showLogo();
    emit logoChanged();
    emit m_fields.touched();
}

void LetterheadForm::showLogo(const QString &trouble)
{
    const QString state = m_logo.isEmpty()     ? tr("No picture in the head.")
                          : m_logo == keptLogo ? tr("A picture stands in the head.")
                                               : QFileInfo(m_logo).fileName();
    m_logoState->setText(trouble.isEmpty() ? state : trouble);
}

void LetterheadForm::makeTexts()
{
    QList<InputField::Option> documents;
    for (const DocumentKind kind : lettered)
        documents.append({word(kind), master_text::documents(kind)});
    m_document = new InputField(Kind::Choice, u"letterheadDocument"_s, tr("Texts on"));
    m_language = new InputField(Kind::Choice, u"letterheadLanguage"_s, tr("Language"));
    m_opening = new InputField(Kind::Lines, u"letterheadOpening"_s, tr("Before the table"));
    m_closing = new InputField(Kind::Lines, u"letterheadClosing"_s, tr("At the end"));
    m_texts->add(m_document->withOptions(documents));
    m_texts->add(m_language->withOptions(languageChoices()));
    m_texts->add(m_opening, 2);
    m_texts->add(m_closing, 2);
    for (InputField *choice : {m_document, m_language})
        connect(choice, &InputField::edited, this, &LetterheadForm::showTexts);
    m_shown = {word(document()), language()};
    bindTexts();
}

void LetterheadForm::bindTexts()
{
    SharedFields::Binding binding;
    binding.name = u"texts"_s;
    binding.fields = {m_opening, m_closing};
    binding.read = [this] { return textsAsTyped(); };
    binding.write = [this](const QJsonValue &value) {
        m_kept.clear();
        for (const QJsonValue &each : value.toArray())
            m_kept[{each[u"document"_s].toString(), each[u"language"_s].toString()}] = {
                each[u"opening"_s].toString(), each[u"closing"_s].toString()};
        const auto &[opening, closing] = m_kept[m_shown];
        m_opening->setText(opening);
        m_closing->setText(closing);
    };
    binding.words = [](const QJsonValue &) { return tr("other texts"); };
    m_fields.bind(binding);
}

QJsonValue LetterheadForm::textsAsTyped() const
{
    auto all = m_kept;
    all[m_shown] = {text::tidied(m_opening->text()), text::tidied(m_closing->text())};
    QJsonArray texts;
    for (const auto &[key, said] : all)
        if (!said.first.isEmpty() || !said.second.isEmpty())
            texts.append(QJsonObject{{u"document"_s, key.first},
                                     {u"language"_s, key.second},
                                     {u"opening"_s, said.first},
                                     {u"closing"_s, said.second}});
    return texts;
}

void LetterheadForm::showTexts()
{
    m_kept[m_shown] = {text::tidied(m_opening->text()), text::tidied(m_closing->text())};
    m_shown = {word(document()), language()};
    const auto &[opening, closing] = m_kept[m_shown];
    m_opening->setText(opening);
    m_closing->setText(closing);
    emit documentChanged();
}

void LetterheadForm::makeColumns()
{
    const QList<std::pair<OptionalColumn, QString>> columns{
        {OptionalColumn::Position, tr("Item number")},
        {OptionalColumn::Article, tr("Article number")},
        {OptionalColumn::Dated, tr("Day of delivery, on quotes and confirmations")},
        {OptionalColumn::Ordered, tr("Ordered, on delivery notes")},
        {OptionalColumn::Open, tr("Still to come, on delivery notes")}};
    SharedFields::Binding binding;
    binding.name = u"hidden"_s;
    for (const auto &[column, label] : columns) {
        auto *tick = new InputField(Kind::Tick, u"letterheadColumn-"_s + word(column), label);
        tick->setTicked(true);
        m_columns->add(tick);
        binding.fields.append(tick);
    }
    binding.read = [ticks = binding.fields]() -> QJsonValue {
        QJsonArray hidden;
        for (qsizetype i = 0; i < ticks.size(); ++i)
            if (!ticks[i]->isTicked())
                hidden.append(word(static_cast<OptionalColumn>(i)));
        return hidden;
    };
    binding.write = [ticks = binding.fields](const QJsonValue &value) {
        for (qsizetype i = 0; i < ticks.size(); ++i)
            ticks[i]->setTicked(!value.toArray().contains(word(static_cast<OptionalColumn>(i))));
    };
    binding.words = [](const QJsonValue &) { return tr("other columns"); };
    m_fields.bind(binding);
}

void LetterheadForm::makeFoot()
{
    SharedFields::Binding binding;
    binding.name = u"footer"_s;
    for (int i = 0; i < 4; ++i) {
        auto *lines = new InputField(Kind::Lines, u"letterheadFoot%1"_s.arg(i),
                                     tr("Below column %1 of the foot").arg(i + 1));
        m_foot->add(lines);
        binding.fields.append(lines);
    }
    binding.read = [columns = binding.fields]() -> QJsonValue {
        QJsonArray footer;
        for (const InputField *column : columns)
            footer.append(QJsonObject{{u"text"_s, text::tidied(column->text())}});
        return footer;
    };
    binding.write = [columns = binding.fields](const QJsonValue &value) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            columns[i]->setText(value[i][u"text"_s].toString());
    };
    binding.words = [](const QJsonValue &) { return tr("other lines"); };
    m_fields.bind(binding);
}

DocumentKind LetterheadForm::document() const
{
    return fromWord<DocumentKind>(m_document->choice().toString()).value_or(DocumentKind::Invoice);
}

QString LetterheadForm::language() const
{
    return m_language->choice().toString();
}

Letterhead LetterheadForm::letterhead() const
{
    Letterhead letterhead;
    letterhead.form = fromWord<LetterForm>(m_fields.value(u"form"_s).toString()).value_or(LetterForm::B);
    if (const QString accent = m_fields.value(u"accent"_s).toString(); isColour(accent))
        letterhead.accent = accent;
    letterhead.typeface =
        fromWord<LetterTypeface>(m_fields.value(u"typeface"_s).toString()).value_or(LetterTypeface::NotoSans);
    letterhead.slogan = m_fields.value(u"slogan"_s).toString();
    letterhead.logoOnRight = m_fields.value(u"logoOnRight"_s).toBool();
    letterhead.logoHasName = m_fields.value(u"logoHasName"_s).toBool();
    for (const QJsonValue &column : m_fields.value(u"footer"_s).toArray())
        letterhead.footer.append(column[u"text"_s].toString());
    for (const QJsonValue &column : m_fields.value(u"hidden"_s).toArray())
        if (const auto hidden = fromWord<OptionalColumn>(column.toString()))
            letterhead.hidden.append(*hidden);
    for (const QJsonValue &text : m_fields.value(u"texts"_s).toArray())
        letterhead.texts.append(
            {fromWord<DocumentKind>(text[u"document"_s].toString()).value_or(DocumentKind::Invoice),
             text[u"language"_s].toString(), text[u"opening"_s].toString(), text[u"closing"_s].toString()});
    return letterhead;
}

} // namespace kontorist
