#include "ui/settings/letterhead_page.h"

#include "core/base/atomic_file.h"
#include "core/documents/letterhead_rules.h"
#include "core/documents/specimen_rules.h"
#include "core/paper/picture.h"
#include "ui/widgets/aside.h"
#include "ui/print/document_view.h"
#include "ui/settings/letterhead_form.h"
#include "ui/text/error_text.h"
#include "ui/widgets/form.h"
#include "ui/widgets/pause.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace kontorist {

namespace {

constexpr int specimenPause = 150;

struct ReadPicture
{
    QByteArray bytes;
    QString trouble;
};

ReadPicture readPicture(const QString &path)
{
    try {
        ReadPicture read{readFile(path, letterhead_rules::mostLogoBytes), {}};
        if (paper::picture(read.bytes, {1000, 1000}).size.isEmpty())
            read.trouble = errorText({Fault::PictureUnreadable, u"logo"_s});
        return read;
    } catch (const Error &error) {
        return {{}, errorText(error.reason())};
    }
}

} // namespace

LetterheadPage::LetterheadPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : EditPage(company, u"letterhead"_s, record(), parent),
      m_form(new LetterheadForm(fields(), this)),
      m_specimen(new DocumentView(company, settings)),
      m_changes(pauseOf(specimenPause, this))
{
    addEditing();
    command("chooseLogo", tr("Choose a &picture…"), Qt::CTRL | Qt::Key_L, [this] { chooseLogo(); });
    addSection(tr("Look"), m_form->look());
    addSection(tr("Texts"), m_form->texts());
    addSection(tr("Columns of the table"), m_form->columns());
    addSection(tr("Foot"), m_form->foot());
    setAside(m_specimen);
    setSubtitle(tr("From now on; what was handed out stays as it is."));
    connect(m_form, &LetterheadForm::logoWanted, this, &LetterheadPage::chooseLogo);
    connect(m_form, &LetterheadForm::logoChanged, m_changes, qOverload<>(&QTimer::start));
    connect(m_form, &LetterheadForm::documentChanged, this, &LetterheadPage::showSpecimen);
    connect(&fields(), &SharedFields::touched, m_changes, qOverload<>(&QTimer::start));
    connect(m_changes, &QTimer::timeout, this, &LetterheadPage::showSpecimen);
}

QString LetterheadPage::title() const
{
    return tr("Letterhead");
}

void LetterheadPage::read()
{
    company().ask(
        this, [](const Database &database) { return LetterheadFacts::load(database); },
        [this](const LetterheadFacts &facts) {
            m_facts = facts;
            take(facts.values(), facts.letterhead.id.value());
            showSpecimen();
        });
}

Request LetterheadPage::saving(const QJsonObject &changes) const
{
    QJsonObject request = changes;
    request.remove(u"clear"_s);
    return {u"letterhead.set"_s, request, {}};
}

void LetterheadPage::saved(const Answer &)
{
    emit told(tr("Saved."));
}

void LetterheadPage::chooseLogo()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("A picture for the letterhead"),
                                     QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                     tr("Pictures") + u" (*.png *.jpg *.jpeg *.svg)"_s);
    if (!path.isEmpty())
        takeLogo(path);
}

// A file may lie where reading takes long.
void LetterheadPage::takeLogo(const QString &path)
{
    doAside(
        this, [path] { return readPicture(path); },
        [this, path](const ReadPicture &read) {
            if (!read.trouble.isEmpty())
                return emit complained(read.trouble);
            m_picture = read.bytes;
            m_form->setLogo(path);
            save(Asked::ByPerson);
        });
}

void LetterheadPage::showSpecimen()
{
    if (!m_facts)
        return;
    Letterhead letterhead = m_form->letterhead();
    if (!m_form->logo().isEmpty())
        letterhead.logo = m_form->logo() == keptLogo ? m_facts->letterhead.logo : m_picture;
    m_specimen->showDraft(
        letterhead_rules::dressed(specimen_rules::sheet(m_facts->company, m_facts->rates, m_form->document(),
                                                        m_form->language(), company().today()),
                                  m_form->document(), letterhead));
}

} // namespace kontorist
