#pragma once

#include "tests/pictures/scene.h"
#include "ui/shell/company_thread.h"
#include "ui/shell/main_window.h"

#include <QImage>
#include <QSettings>
#include <QTemporaryDir>

namespace kontorist::pictures {

/// The program's window before a company, with settings of its own, and somebody who types in it. The clock stands,
/// so two runs take the same pictures.
class Studio
{
public:
    /// `company` is a file, copied first, so that nothing that is typed stays; empty = the start page.
    Studio(const QString &company, const Clock &clock, Scheme scheme, QSize size);
    ~Studio();

    /// Goes there in a window that was just opened, types, and waits until nothing moves any more.
    void play(const Scene &scene);
    QImage picture();
    /// Inputs that take the focus and are called nothing.
    QStringList unnamed() const;
    /// Texts that their labels and buttons are too small for, as "object: text".
    QStringList cutOff() const;

private:
    void openCompany(const QString &file);
    void type(const QString &keys);
    void press(const QKeySequence &keys);
    void settle();

    const Clock &m_clock;
    const QSize m_size;
    const Scheme m_scheme;
    QTemporaryDir m_folder;
    QSettings m_settings;
    QString m_name;
    std::unique_ptr<CompanyThread> m_company;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kontorist::pictures
