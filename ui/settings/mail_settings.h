#pragma once

#include "core/mail/mail.h"

#include <QJsonObject>
#include <QWidget>

class QPushButton;

namespace kontorist {

class Form;
class InputField;

/// How the company sends mail. The password is this person's at this computer; what is known is never shown.
class MailSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit MailSettings(QWidget *parent = nullptr);

    /// What the company has now; what is typed meanwhile stays.
    void show(const std::optional<MailAccount> &account, bool hasPassword);
    using QWidget::show;
    /// Why nobody here may change it; nothing = somebody may.
    void setWhyNot(const QString &sentence);
    void finish(); ///< it was saved
    bool isTouched() const { return m_isTouched; }

signals:
    /// The fields of mail.set, and the password where one was typed.
    void wanted(const QJsonObject &account, const QString &password);
    void testWanted();

private:
    InputField *text(const char *name, const QString &label);
    void confirm();

    Form *m_form;
    InputField *m_security;
    InputField *m_password;
    QPushButton *m_save;
    QPushButton *m_test;
    bool m_isTouched = false;
};

} // namespace kontorist
