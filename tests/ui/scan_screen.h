#pragma once

#include "tests/ui/warehouse.h"
#include "ui/warehouse/scan_page.h"

#include <QAction>
#include <QLabel>

namespace kontorist::test {

/// The screen of the scanner in a window, and where it wanted to go.
struct ScanScreen
{
    ScanScreen(Warehouse &shop, const QString &number)
        : page(*shop.company, shop.settings, Place{u"warehouse"_s, number, {}})
    {
        QObject::connect(&page, &Page::goWanted, &page, [this](const Place &place) { places.append(place); });
        QObject::connect(&page, &Page::left, &page, [this] { hasLeft = true; });
        page.resize(1100, 640);
        showActive(page);
        page.focusFirst();
        REQUIRE(comesTrue([&] { return !text("scanSubtitle").isEmpty(); }));
    }

    QString text(const char *label) const
    {
        const QLabel &found = named<QLabel>(page, QString::fromLatin1(label));
        return found.isVisibleTo(&page) ? found.text() : QString();
    }
    /// As a scanner does: the code and Enter, without a pause between keys.
    void scan(const QString &code) { type(page, code + u'\n'); }
    bool says(const char *label, const QString &part)
    {
        const bool isSaid = comesTrue([&] { return text(label).contains(part); });
        INFO(text(label).toStdString());
        CHECK(text(label).contains(part));
        return isSaid;
    }
    QAction &action(const char *name) { return named<QAction>(page, QString::fromLatin1(name)); }

    ScanPage page;
    QList<Place> places;
    bool hasLeft = false;
};

} // namespace kontorist::test
