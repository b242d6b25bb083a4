#include "ui/print/print_panel.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/aside.h"
#include "ui/widgets/form.h"
#include "ui/widgets/primary_button.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kontorist {

namespace {

constexpr auto folderKey = "print/folder";
constexpr qint64 copiesAtMost = 99;

QPushButton *panelButton(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

QString PrintPanel::folder(const QSettings &settings)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return settings.value(QLatin1String(folderKey), own).toString();
}

QString PrintPanel::copiesObjection(const InputField &field)
{
    const auto copies = field.quantity();
    const bool isWhole = copies && copies->raw() % 10'000 == 0;
    return isWhole && copies->raw() >= 10'000 && copies->raw() <= copiesAtMost * 10'000
               ? QString()
               : tr("From 1 to %1 copies.").arg(copiesAtMost);
}

PrintPanel::PrintPanel(QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_form(new Form(2)),
      m_printer(new InputField(InputField::Kind::Choice, u"printPrinter"_s, tr("&Printer"))),
      m_copies(new InputField(InputField::Kind::Quantity, u"printCopies"_s, tr("C&opies"))),
      m_tray(new InputField(InputField::Kind::Choice, u"printTray"_s, tr("&Tray"))),
      m_folder(new InputField(InputField::Kind::Text, u"printFolder"_s, tr("Folder for P&DFs"))),
      m_print(panelButton(u"printConfirm"_s, tr("Print")))
{
    setObjectName(u"printPanel"_s);
    QList<InputField::Option> trays;
    for (const QPrinter::PaperSource tray : printing::trays())
        trays.append({static_cast<int>(tray), printing::trayName(tray)});
    m_tray->withOptions(trays);
    m_copies->required()->withRule(&PrintPanel::copiesObjection);
    m_folder->withRule([](const InputField &field) {
        return QFileInfo(field.text()).isDir() ? QString() : tr("There is no such folder.");
    });
    for (InputField *field : {m_printer, m_copies, m_tray, m_folder})
        m_form->add(field);
    m_print->setProperty("primary", true);
    auto *cancel = panelButton(u"printCancel"_s, tr("Cancel  Esc"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, measure::gap);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    connect(m_form, &Form::finished, this, &PrintPanel::confirm);
    connect(m_print, &QPushButton::clicked, this, &PrintPanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &PrintPanel::cancelled);
    hide();
}

void PrintPanel::open(DocumentKind kind)
{
    m_kind = kind;
    const PrintChoice choice = PrintChoice::of(m_settings, kind);
    m_printer->withOptions(
        {{choice.printer, choice.printer.isEmpty() ? tr("Standard printer") : choice.printer}});
    m_copies->setQuantity(Quantity::whole(choice.copies));
    m_tray->setChoice(static_cast<int>(choice.tray));
    m_folder->setText(QDir::toNativeSeparators(folder(m_settings)));
    show();
    m_form->focusFirst();
    doAside(
        this, [] { return printing::printers(); }, [this](const QStringList &names) { showPrinters(names); });
}

void PrintPanel::showPrinters(const QStringList &names)
{
    const QString kept = PrintChoice::of(m_settings, m_kind).printer;
    m_printer->withOptions(printing::options(names, kept));
    m_printer->setChoice(kept);
}

void PrintPanel::confirm()
{
    if (InputField *trouble = m_form->firstTrouble())
        return trouble->takeFocus();
    PrintChoice choice;
    choice.printer = m_printer->choice().toString();
    choice.copies = static_cast<int>(m_copies->quantity().value_or(Quantity()).raw() / 10'000);
    choice.tray = static_cast<QPrinter::PaperSource>(m_tray->choice().toInt());
    choice.keep(m_settings, m_kind);
    m_settings.setValue(QLatin1String(folderKey), QDir::fromNativeSeparators(m_folder->text()));
    emit confirmed();
}

bool PrintPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isMainKey(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // comes as a key then
        return true;
    }
    return QWidget::event(event);
}

void PrintPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (isMainKey(*event))
        confirm();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kontorist
