#pragma once

#include "ui/records/edit_page.h"
#include "ui/settings/letterhead_facts.h"

class QSettings;
class QTimer;

namespace kontorist {

class DocumentView;
class LetterheadForm;

/// How the company's letters look, with a specimen of the chosen document beside it that follows every key.
class LetterheadPage final : public EditPage
{
    Q_OBJECT

public:
    LetterheadPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

    static QString record() { return u"letterhead"_s; } ///< in the room of the settings
    QString title() const override;

    /// As the dialog of files does it.
    void takeLogo(const QString &path);

protected:
    void read() override;
    Request saving(const QJsonObject &changes) const override;
    void saved(const Answer &answer) override;
    QString room() const override { return u"settings"_s; }

private:
    void chooseLogo();
    void takePicture(const QByteArray &bytes);
    void showSpecimen();

    LetterheadForm *m_form;
    DocumentView *m_specimen;
    QTimer *m_changes;                      ///< gathers keys into one specimen
    std::optional<LetterheadFacts> m_facts; ///< as they were last read
    QByteArray m_picture;                   ///< of the path that was chosen
};

} // namespace kontorist
