#pragma once

#include "ui/records/edit_page.h"
#include "ui/records/fact_table.h"

class QSettings;

namespace kontorist {

class Form;
class MailSettings;
class RangeSettings;
class RateTable;
class Topics;
struct SettingsFacts;

/// The settings of the company and of this desk. What the commands cannot set is shown, not offered.
class SettingsPage final : public EditPage
{
    Q_OBJECT

public:
    SettingsPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    bool holdsTyping() const override;

protected:
    void read() override;
    Request saving(const QJsonObject &changes) const override;
    void saved(const Answer &answer) override;
    QString room() const override { return u"overview"_s; }
    void reveal(QWidget *widget) override;

private:
    void makeCompany();
    void makeBank();
    void makeTax();
    void makeTerms();
    void makeOutput();
    void makeWarehouse();
    void makeLocations();
    void makeRanges();
    void makePrinters();
    void makeAppearance();
    void makeMail();
    void saveMail(const QJsonObject &account, const QString &password);
    void showMail(const SettingsFacts &facts);
    InputField *text(const QString &command, const char *name, const QString &label);
    InputField *tick(const QString &command, const char *name, const QString &label);
    void show(const SettingsFacts &facts);
    void addLocation();
    void changeRange(const QJsonObject &change);
    void choose(const QString &action);

    QSettings &m_settings;
    Topics *m_topics;
    RangeSettings *m_ranges = nullptr;
    MailSettings *m_mail = nullptr;
    RateTable *m_rates = nullptr;
    FactTable *m_locations = nullptr;
    Form *m_location = nullptr;
};

} // namespace kontorist
