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
    const Room *room = roomOf(place);
    if (!room)
        return;
    if (const QString why = whyClosed(*room, m_workshop.company.duties()); !why.isEmpty())
        return emit complained(why);
    enter(place);
    show(place, Way::To);
}

// The same page for something else takes its own place: back leads to where the person was before.
void Navigator::enter(const Place &place)
{
    if (m_at >= 0 && keyOf(this->place()) == keyOf(place)) {
        m_history[m_at] = place;
        return;
    }
    m_history.resize(m_at + 1);
    m_history.append(place);
    ++m_at;
}

void Navigator::back()
{
    if (hasBack())
        show(m_history[--m_at], Way::Back);
}

void Navigator::forward()
{
    if (hasForward())
        show(m_history[++m_at], Way::Back);
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

void Navigator::show(const Place &place, Way way)
{
    const QString key = keyOf(place);
    Page *&page = m_pages[key];
    const bool isMade = !page;
    if (isMade)
        page = make(place);
    if (!place.record.isEmpty()) {
        m_recordsByUse.removeOne(key);
        m_recordsByUse.append(key);
    }
    Page *shown = page;
    forgetOldest();
    setCurrentWidget(shown);
    emit summaryChanged({});
    if (way == Way::To || isMade)
        shown->comeTo(place);
    QWidget *left = way == Way::Back ? shown->focusWidget() : nullptr;
    if (left && left->isVisibleTo(shown) && left->isEnabled())
        left->setFocus(Qt::OtherFocusReason);
    else
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
        show(m_history[m_at], Way::Back);
    removeWidget(page);
    page->deleteLater();
}

void Navigator::forgetOldest()
{
    for (qsizetype i = 0; m_recordsByUse.size() > recordsKept && i + 1 < m_recordsByUse.size();) {
        if (m_pages.value(m_recordsByUse[i])->holdsTyping()) {
            ++i;
            continue;
        }
        Page *oldest = m_pages.take(m_recordsByUse.takeAt(i));
        removeWidget(oldest);
        oldest->deleteLater();
    }
}

bool Navigator::goToTyping()
{
    const auto typing =
        std::find_if(m_pages.begin(), m_pages.end(), [](const Page *page) { return page->holdsTyping(); });
    if (typing == m_pages.end())
        return false;
    const QString key = typing.key();
    enter({key.section(u'/', 0, 0), key.section(u'/', 1), {}});
    show(place(), Way::Back);
    return true;
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
