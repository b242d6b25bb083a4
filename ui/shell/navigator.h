#pragma once

#include "ui/shell/room.h"

#include <QHash>
#include <QStackedWidget>

namespace kontorist {

/// Where the window is and where it was: makes pages when they are first gone to, keeps them, and walks back and
/// forward. The list of a room stays alive; of records the last so many, and those in which something is typed. What a
/// place is opened "with" is told its page once: who comes back finds it as he left it.
class Navigator final : public QStackedWidget
{
    Q_OBJECT

public:
    static constexpr int recordsKept = 12;

    Navigator(QList<Room> rooms, CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);
    ~Navigator() override;

    void goTo(const Place &place);
    void back();
    void forward();
    bool hasBack() const { return m_at > 0; }
    bool hasForward() const { return m_at + 1 < m_history.size(); }
    Place place() const { return m_history.value(m_at); }
    Page *page() const;
    /// "Orders › AU-2026-00417"
    QStringList breadcrumb() const;
    const QList<Room> &rooms() const { return m_rooms; }
    /// To a page in which something is typed that exists nowhere else; false where there is none.
    bool goToTyping();

signals:
    /// Another page is shown, or it is called otherwise.
    void moved();
    void complained(const QString &sentence);
    void told(const QString &sentence);
    void summaryChanged(const QString &text);

private:
    const Room *roomOf(const Place &place) const;
    Page *make(const Place &place);
    void enter(const Place &place);
    /// To a place that was asked for, or back to a page as it was left.
    enum class Way { To, Back };
    void show(const Place &place, Way way);
    void leave(Page *page);
    void forgetOldest();

    const QList<Room> m_rooms;
    Workshop m_workshop;
    QList<Place> m_history;
    qsizetype m_at = -1;
    QHash<QString, Page *> m_pages; ///< by room and record
    QStringList m_recordsByUse;     ///< keys of m_pages, the last used behind
};

} // namespace kontorist
