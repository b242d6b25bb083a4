#pragma once

#include "ui/shell/page.h"
#include "ui/shell/theme.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QSettings;
class QStackedWidget;

namespace kontorist {

class MessageBar;

/// The frame: menu, message bar, the page of the open company (or a start page), status bar. It opens nothing
/// itself; what the person asks for leaves as a signal.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Remembers its place in `settings`.
    explicit MainWindow(QSettings &settings);
    ~MainWindow() override;

    /// Shows a company's page in place of what was there; takes the page over. `name` goes into the title.
    void setPage(Page *page, const QString &name, const QString &place);
    void setScheme(Scheme scheme);
    /// A sentence that stays until it is closed.
    void complain(const QString &sentence);

signals:
    void openWanted(const QString &file);
    void sampleWanted();
    void schemeWanted(kontorist::Scheme scheme);

private:
    QWidget *makeStart();
    void makeMenus();
    void makeSchemes(QMenu *menu);
    QAction *add(QMenu *menu, const char *name, const QString &text, const QKeySequence &key);
    void chooseCompany();
    void showAbout();

    QSettings &m_settings;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    QLabel *m_summary;
    QLabel *m_place;
    QMenu *m_view = nullptr;
    QAction *m_viewEnd = nullptr; ///< a page's commands stand before it
    QList<QAction *> m_schemes;
    Page *m_page = nullptr;
};

} // namespace kontorist
