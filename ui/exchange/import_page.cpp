#include "ui/exchange/import_page.h"

#include "ui/exchange/column_form.h"
#include "ui/exchange/field_text.h"
#include "ui/exchange/import_rows.h"
#include "ui/lists/run_foot.h"
#include "ui/records/fact_table.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/form.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QJsonArray>
#include <QKeyEvent>
#include <QStandardPaths>

namespace kontorist {

namespace {

constexpr CommandName importing("import.orders");
constexpr int rowsShown = 10;

} // namespace

ImportPage::ImportPage(CompanyThread &company, QSettings &, QWidget *parent)
    : CommandPage(company, u"importPage"_s, parent),
      m_head(new Form(3)),
      m_path(new InputField(InputField::Kind::Text, u"importPath"_s, tr("&File"))),
      m_kind(new InputField(InputField::Kind::Choice, u"importKind"_s, tr("&Brings in"))),
      m_sender(new InputField(InputField::Kind::Text, u"importSender"_s, tr("&Sender"))),
      m_columns(new ColumnForm),
      m_rows(new FactTable(u"importRows"_s, tr("What comes in and what does not"), import_rows::columns())),
      m_foot(new RunFoot(u"import"_s, tr("Progress of the import")))
{
    head()->addStretch();
    m_import = command(
        "importTable", tr("&Import"), Qt::CTRL | Qt::Key_Return, [this] { run(Way::ForGood); },
        As::MainButton);
    m_try = command(
        "tryTable", tr("&Try it"), Qt::CTRL | Qt::Key_T, [this] { run(Way::Trial); }, As::Button);
    command(
        "chooseTable", tr("&Choose a file…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { choose(); },
        As::Button);
    m_stop =
        command("stopImport", tr("&Stop"), Qt::CTRL | Qt::Key_Period, [this] { this->company().stop(); });
    m_foot->setStop(m_stop);
    makeHead();
    arrange();
    connect(m_columns, &ColumnForm::edited, this, [this] {
        m_isExplained = true;
        forgetTrial();
    });
    connect(&company, &CompanyThread::progressed, this, &ImportPage::showProgress);
    forgetTrial();
}

void ImportPage::makeHead()
{
    m_path->withHint(tr("a table of text (CSV): drop it here, or type where it lies"))->atMost(4096);
    QList<InputField::Option> kinds;
    for (const ImportKind kind : {ImportKind::Parties, ImportKind::Articles, ImportKind::Orders})
        kinds.append({word(kind), field_text::kind(kind)});
    m_kind->withOptions(kinds);
    m_sender->withHint(tr("under this name the meaning of the columns is kept"))->atMost(60);
    for (InputField *field : {m_path, m_kind, m_sender})
        m_head->add(field);
    connect(m_path, &InputField::left, this, [this] {
        if (m_path->text().trimmed() != m_taken) // read already, and perhaps explained
            take(m_path->text().trimmed());
    });
    connect(m_kind, &InputField::edited, this, [this] {
        m_isKindSaid = true;
        showKind();
    });
    connect(m_sender, &InputField::edited, this, &ImportPage::forgetTrial);
    connect(m_sender, &InputField::left, this, &ImportPage::askSender);
}

void ImportPage::arrange()
{
    m_rows->setMostRows(rowsShown);
    m_rows->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::margin, measure::gap, measure::margin, measure::gap);
    layout->setSpacing(measure::gap);
    layout->addLayout(head());
    layout->addWidget(m_head);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_rows);
    layout->addWidget(m_foot);
}

void ImportPage::focusFirst()
{
    m_path->takeFocus();
}

void ImportPage::comeTo(const Place &place)
{
    if (place.with.isEmpty() || place.isWish())
        return;
    if (const auto kind = fromWord<ImportKind>(place.with)) {
        m_isKindSaid = true;
        m_kind->setChoice(place.with);
        return showKind();
    }
    m_path->setText(place.with);
    take(place.with);
}

bool ImportPage::holdsTyping() const
{
    return m_isRunning || m_isExplained;
}

ImportKind ImportPage::kind() const
{
    return fromWord<ImportKind>(m_kind->choice().toString()).value_or(ImportKind::Parties);
}

void ImportPage::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("A table to import"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Tables") + u" (*.csv *.txt *.tsv);;"_s + tr("All files") + u" (*)"_s);
    if (path.isEmpty())
        return;
    m_path->setText(path);
    take(path);
}

void ImportPage::take(const QString &path)
{
    m_taken = path;
    m_isExplained = false;
    m_table.reset();
    m_columns->clear();
    forgetTrial();
    if (path.isEmpty())
        return;
    const quint64 reading = ++m_reading;
    readTable(this, path, [this, reading, path](const ReadTable &table) {
        if (reading != m_reading)
            return;
        if (!table.trouble.isEmpty())
            return m_path->setTrouble(table.trouble);
        m_sender->setText(senderOf(path));
        showTable(table);
    });
}

void ImportPage::showTable(const ReadTable &table)
{
    m_table = table;
    if (!m_isKindSaid)
        m_kind->setChoice(word(table.kind));
    showKind();
}

void ImportPage::showKind()
{
    if (!m_table)
        return;
    m_columns->show(m_table->look, kind());
    forgetTrial();
    askSender();
}

// Whoever sent a table before need not be explained again.
void ImportPage::askSender()
{
    if (!m_table || m_sender->isEmpty())
        return;
    askProfile(company(), this, m_sender->text().simplified(), kind(),
               [this, reading = m_reading, asked = kind()](const QJsonObject &kept) {
                   if (reading != m_reading || asked != kind() || kept.isEmpty() || m_isTried)
                       return;
                   m_columns->take(kept);
                   forgetTrial();
               });
}

void ImportPage::forgetTrial()
{
    m_isTried = false;
    m_rows->hide();
    m_foot->say(m_table ? tr("Look at what the columns mean, then try it: nothing is kept by that.")
                        : tr("Choose the table that is to come in."));
    guardCommands();
}

QString ImportPage::whyNot() const
{
    if (m_isRunning)
        return tr("It is under way.");
    if (!m_table)
        return tr("No table is chosen.");
    if (m_sender->isEmpty())
        return tr("Say who sends such tables: his next one is understood by that name.");
    return m_columns->objection();
}

void ImportPage::guardCommands()
{
    const QString why = whyNot();
    guard(m_try, importing, why);
    guard(m_import, importing, !why.isEmpty() || m_isTried ? why : tr("Try it first, to see what comes in."));
    guard(m_stop, m_isRunning ? QString() : tr("Nothing is under way."));
}

// What the columns mean is kept first: the import names it.
void ImportPage::run(Way way)
{
    const QJsonObject fields{{u"name"_s, m_sender->text().simplified()},
                             {u"kind"_s, word(kind())},
                             {u"profile"_s, m_columns->profile()}};
    if (way == Way::ForGood)
        return runSaved(way);
    act({u"profile.save"_s, fields}, [this, way](const Answer &) {
        m_isExplained = false;
        runSaved(way);
    });
}

void ImportPage::runSaved(Way way)
{
    QJsonObject fields{{u"path"_s, m_path->text().trimmed()}, {u"profile"_s, m_sender->text().simplified()}};
    if (way == Way::Trial)
        fields[u"dryRun"_s] = true;
    showRunning(true);
    company().act(this, {u"import."_s + word(kind()), fields}, [this, way](const Answer &answer) {
        showRunning(false);
        if (!answer.isOk)
            return emit complained(answer.text);
        showResult(answer, way);
    });
}

void ImportPage::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_foot->setRunning(isRunning);
    m_head->setReadOnly(isRunning);
    if (m_columns->form())
        m_columns->form()->setReadOnly(isRunning);
    guardCommands();
}

void ImportPage::showProgress(qsizetype done, qsizetype all)
{
    if (m_isRunning)
        m_foot->showProgress(done, all);
}

void ImportPage::showResult(const Answer &answer, Way way)
{
    const QList<ListRow> rows = import_rows::of(answer.fields);
    m_rows->show(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_foot->say(import_rows::summary(answer.fields, way == Way::Trial));
    m_isTried = way == Way::Trial && !answer.fields[u"stopped"_s].toBool() &&
                !answer.fields[u"added"_s].toArray().isEmpty();
    guardCommands();
    if (way == Way::ForGood)
        emit told(m_foot->sentence());
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_isRunning)
        emit left();
    else
        CommandPage::keyPressEvent(event);
}

} // namespace kontorist
