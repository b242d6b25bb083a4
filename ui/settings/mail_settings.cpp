#include "ui/settings/mail_settings.h"

#include "ui/records/shared_fields.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/form.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kontorist {

using Kind = InputField::Kind;

MailSettings::MailSettings(QWidget *parent)
    : QWidget(parent),
      m_form(new Form(2)),
      m_security(new InputField(Kind::Choice, u"mailSecurity"_s, tr("Encryption"))),
      m_password(new InputField(Kind::Text, u"mailPassword"_s, tr("Password"))),
      m_save(new QPushButton(tr("Save the mail account"))),
      m_test(new QPushButton(tr("Send a test message")))
{
    m_security->withOptions({{word(MailSecurity::Starttls), u"STARTTLS"_s},
                             {word(MailSecurity::Tls), u"TLS"_s},
                             {word(MailSecurity::None), tr("none (only this computer)")}});
    m_form->add(text("mailServer", tr("Mail server"))->required()->withHint(u"smtp.example.com"_s), 2);
    m_form->add(m_security);
    auto *port = new InputField(Kind::Quantity, u"mailPort"_s, tr("Port"));
    m_form->add(port->withRule(&SharedFields::wholeObjection)->withHint(u"587"_s));
    m_form->add(text("mailUser", tr("User")));
    m_password->lineEdit()->setEchoMode(QLineEdit::Password);
    m_form->add(m_password);
    m_form->add(text("mailSender", tr("Sender’s address"))->required());
    m_form->add(text("mailSenderName", tr("Sender’s name")));
    m_form->add(text("mailCopyTo", tr("Hidden copy to")), 2);
    m_save->setObjectName(u"mailSave"_s);
    m_test->setObjectName(u"mailTest"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_test}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    connect(m_form, &Form::edited, this, [this] { m_isTouched = true; });
    connect(m_form, &Form::finished, this, &MailSettings::confirm);
    connect(m_save, &QPushButton::clicked, this, &MailSettings::confirm);
    connect(m_test, &QPushButton::clicked, this, &MailSettings::testWanted);
}

InputField *MailSettings::text(const char *name, const QString &label)
{
    return new InputField(Kind::Text, QString::fromLatin1(name), label);
}

void MailSettings::show(const std::optional<MailAccount> &account, bool hasPassword)
{
    m_test->setEnabled(account.has_value());
    m_test->setToolTip(account ? QString() : tr("Save the mail account first."));
    m_password->withHint(hasPassword ? tr("is known here") : QString());
    if (m_isTouched || !account)
        return;
    m_form->field(u"mailServer"_s)->setText(account->server);
    m_security->setChoice(word(account->security));
    m_form->field(u"mailPort"_s)->setQuantity(Quantity::whole(account->port));
    m_form->field(u"mailUser"_s)->setText(account->user);
    m_form->field(u"mailSender"_s)->setText(account->sender);
    m_form->field(u"mailSenderName"_s)->setText(account->senderName);
    m_form->field(u"mailCopyTo"_s)->setText(account->copyTo);
}

void MailSettings::setWhyNot(const QString &sentence)
{
    m_form->setReadOnly(!sentence.isEmpty());
    m_save->setEnabled(sentence.isEmpty());
    m_save->setToolTip(sentence);
}

void MailSettings::finish()
{
    m_isTouched = false;
    m_password->setText({});
}

void MailSettings::confirm()
{
    if (InputField *wrong = m_form->firstTrouble())
        return wrong->takeFocus();
    const auto said = [this](const QString &name) {
        return kontorist::text::tidied(m_form->field(name)->text());
    };
    QJsonObject account{{u"server"_s, said(u"mailServer"_s)},
                        {u"security"_s, m_security->choice().toString()},
                        {u"user"_s, said(u"mailUser"_s)},
                        {u"sender"_s, said(u"mailSender"_s)},
                        {u"senderName"_s, said(u"mailSenderName"_s)},
                        {u"copyTo"_s, said(u"mailCopyTo"_s)}};
    if (const auto port = m_form->field(u"mailPort"_s)->quantity())
        account[u"port"_s] = port->raw() / Quantity::whole(1).raw();
    emit wanted(account, m_password->text());
}

} // namespace kontorist
