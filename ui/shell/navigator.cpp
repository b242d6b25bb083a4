#include "ui/shell/navigator.h"

#include <algorithm>

namespace kontorist {

namespace {

QString keyOf(const Place &place)
{
    return place.record.isEmpty() ? place.room : place.room + u'/' + place.record;
}

} // namespace

Navigator::Navigator(QList<Room> rooms, CompanyThread &company, QSettings &settings, QWidget *parent)
    : QStackedWidget(parent), m_rooms(std::move(rooms)), m_workshop{company, settings}
{
    setObjectName(u"pages"_s);
}

Navigator::~Navigator() = default;

const Room *Navigator::roomOf(const Place &place) const
{
    const auto found =
        std::find_if(m_rooms.begin(), m_rooms.end(), [&](const Room &room) { return room.id == place.room; });
    if (found == m_rooms.end() || (place.record.isEmpty() ? !found->list : !found->record))
        return nullptr;
    return &*found;
}

void Navigator::goTo(const Place &place)
{
    if (!roomOf(place))
        return;
    const bool isHere = m_at >= 0 && keyOf(this->place()) == keyOf(place);
    if (isHere) {
        m_history[m_at] =
            place; // the same page for something else: back leads to where the person was before
    } else {
        m_history.resize(m_at + 1);
        m_history.append(place);
        ++m_at;
    }
    show(place);
}

void Navigator::back()
{
    if (hasBack())
        show(m_history[--m_at]);
}

void Navigator::forward()
{
    if (hasForward())
        show(m_history[++m_at]);
}

Page *Navigator::page() const
{
    return static_cast<Page *>(currentWidget());
}

Page *Navigator::make(const Place &place)
{
    const Room *room = roomOf(place);
    Page *page = place.record.isEmpty() ? room->list(m_workshop) : room->record(m_workshop, place);
    addWidget(page);
    connect(page, &Page::goWanted, this, &Navigator::goTo);
    connect(page, &Page::titleChanged, this, &Navigator::moved);
    connect(page, &Page::complained, this, &Navigator::complained);
    connect(page, &Page::told, this, &Navigator::told);
    connect(page, &Page::left, this, [this, page] { leave(page); });
    connect(page, &Page::summaryChanged, this, [this, page](const QString &text) {
        if (page == currentWidget())
            emit summaryChanged(text);
    });
    return page;
}

void Navigator::show(const Place &place)
{
    const QString key = keyOf(place);
    Page *&page = m_pages[key];
    if (!page)
        page = make(place);
    if (!place.record.isEmpty()) {
        m_recordsByUse.removeOne(key);
        m_recordsByUse.append(key);
    }
    Page *shown = page;
    forgetOldest();
    setCurrentWidget(shown);
    emit summaryChanged({});
    shown->comeTo(place);
    shown->focusFirst();
    emit moved();
}

// A page says so from within one of its own slots: it must outlive the way back out of it.
void Navigator::leave(Page *page)
{
    const QString key = m_pages.key(page);
    const bool wasShown = page == currentWidget();
    m_pages.remove(key);
    m_recordsByUse.removeOne(key);
    const auto isGone = [&](const Place &place) { return keyOf(place) == key; };
    const auto before = std::count_if(m_history.begin(), m_history.begin() + m_at + 1, isGone);
    m_history.removeIf(isGone);
    m_at = std::max<qsizetype>(m_at - before, m_history.isEmpty() ? -1 : 0);
    if (m_history.isEmpty())
        goTo({m_rooms.first().id, {}, {}});
    else if (wasShown)
        show(m_history[m_at]);
    removeWidget(page);
    page->deleteLater();
}

void Navigator::forgetOldest()
{
    while (m_recordsByUse.size() > recordsKept) {
        Page *oldest = m_pages.take(m_recordsByUse.takeFirst());
        removeWidget(oldest);
        oldest->deleteLater();
    }
}

QStringList Navigator::breadcrumb() const
{
    const Room *room = m_at >= 0 ? roomOf(place()) : nullptr;
    if (!room)
        return {};
    const QString title = page()->title();
    return room->title.isEmpty() || title == room->title ? QStringList{title}
                                                         : QStringList{room->title, title};
}

} // namespace kontorist
