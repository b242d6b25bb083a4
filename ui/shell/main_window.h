#pragma once

#include "ui/shell/room.h"
#include "ui/shell/theme.h"

#include <QMainWindow>

class QHBoxLayout;
class QLabel;
class QMenu;
class QSettings;
class QStackedWidget;
class QTimer;

namespace kontorist {

class KeyOverlay;
class MessageBar;
class Navigator;
class OpeningBar;
class PaletteBox;
class Rail;
class StartPage;

/// The frame: menus, the rail of rooms, where one is, message bar, the page, status bar; or a start page while no
/// company is open. It opens nothing itself: what the person asks for leaves as a signal.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Remembers its place in `settings`.
    explicit MainWindow(QSettings &settings);
    ~MainWindow() override;

    /// Shows a company in place of what was there. `name` goes into the title; the company outlives the window or
    /// the next call.
    void show(CompanyThread &company, const QList<Room> &rooms, const QString &name);
    using QMainWindow::show;
    /// Takes the pages away, so that their company may close.
    void closeCompany();
    void setCompanyName(const QString &name);
    /// Says that a company is on its way, while what is shown stays; empty = none is.
    void showOpening(const QString &name);
    /// Where something is typed that exists nowhere else, says so and answers false.
    bool mayLoseTyping();
    void comeToFront();
    Navigator *navigator() { return m_navigator; }
    void setScheme(Scheme scheme);
    void setLanguage(const QString &code);
    /// A sentence that stays until it is closed.
    void complain(const QString &sentence);
    /// Every command that can be given now: of the window and of its page.
    QList<QAction *> commands() const;

signals:
    /// A file, or the URL of a server.
    void openWanted(const QString &place);
    void createWanted(const QString &file);
    void openingCancelled();
    void sampleWanted();
    void languageWanted(const QString &code);
    void schemeWanted(kontorist::Scheme scheme);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeHead();
    void makeContent();
    void connectPages(CompanyThread &company);
    void makeMenus();
    void makeCompanyMenu();
    void makeViewMenu();
    void makeSchemes(QMenu *menu);
    void makeLanguages(QMenu *menu);
    void makeGoMenu(const QList<Room> &rooms);
    QAction *add(QMenu *menu, const char *name, const QString &text, const QKeySequence &key,
                 std::function<void()> act = {});
    void arrange();
    void showPlace();
    void countWaiting();
    void tell(const QString &sentence);
    void chooseCompany();
    void chooseNew();
    void showKeys();
    void showAbout();

    QSettings &m_settings;
    CompanyThread *m_company = nullptr;
    Navigator *m_navigator = nullptr;
    Rail *m_rail = nullptr;
    PaletteBox *m_palette = nullptr;
    QStackedWidget *m_stack;   ///< start page, or the company
    QWidget *m_desk = nullptr; ///< rail and pages
    QWidget *m_head;           ///< where one is, and the box that finds everything
    QLabel *m_breadcrumb;
    StartPage *m_start;
    MessageBar *m_message;
    OpeningBar *m_opening;
    KeyOverlay *m_keys = nullptr;
    QLabel *m_summary;
    QLabel *m_busy;
    QLabel *m_place;
    QMenu *m_page = nullptr; ///< the commands of the page
    QMenu *m_go = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_narrow = nullptr;
    QTimer *m_changes;
    QTimer *m_telling; ///< how long what was told stays
    QTimer *m_waiting; ///< before it is said that something takes time
    QString m_pageSummary;
    bool m_wasWarned = false; ///< that typing would be lost
    QList<QAction *> m_schemes;
    QList<QAction *> m_languages;
};

} // namespace kontorist
