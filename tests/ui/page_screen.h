#pragma once

#include "tests/ui/accessible.h"
#include "tests/ui/keys.h"
#include "tests/ui/shop.h"
#include "ui/lists/list_page.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QTableView>

namespace kontorist::test {

/// A page in a window of its own, as a person has it before himself; what it says to the window is kept.
template<class P>
struct PageScreen
{
    template<class... More>
    explicit PageScreen(CompanyThread &company, const More &...more)
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), page(company, settings, more...)
    {
        QObject::connect(&page, &Page::goWanted, &page, [this](const Place &place) { wanted.append(place); });
        QObject::connect(&page, &Page::complained, &page,
                         [this](const QString &text) { complaints.append(text); });
        QObject::connect(&page, &Page::told, &page, [this](const QString &text) { told.append(text); });
        QObject::connect(&page, &Page::left, &page, [this] { ++lefts; });
        page.resize(1180, 700);
        showActive(page);
        page.focusFirst();
    }

    QTemporaryDir folder;
    QSettings settings;
    P page;
    QList<Place> wanted;
    QStringList complaints, told;
    int lefts = 0;
};

inline QString cellOf(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

inline bool hasRows(const QTableView &table, int rows)
{
    return comesTrue([&] { return table.model()->rowCount() == rows; });
}

/// Everything that takes the focus has a name, for tests and for who cannot see it.
inline void checkNames(const QWidget &page)
{
    int focusable = 0;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        ++focusable;
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK(!widget->objectName().isEmpty());
        CHECK(!accessibleNameOf(widget).isEmpty());
    }
    CHECK(focusable > 1);
}

/// No two commands of a page share a key, and no two a letter.
inline void checkCommands(const Page &page)
{
    QStringList keys, letters;
    for (const QAction *command : page.commands()) {
        if (!command)
            continue;
        const QString text = command->text(), key = command->shortcut().toString();
        const qsizetype at = text.indexOf(u'&');
        INFO(text.toStdString() << ' ' << key.toStdString());
        CHECK((!key.isEmpty() || at >= 0));
        CHECK((key.isEmpty() || !keys.contains(key)));
        CHECK((at < 0 || !letters.contains(text.mid(at + 1, 1).toLower())));
        keys.append(key);
        if (at >= 0)
            letters.append(text.mid(at + 1, 1).toLower());
    }
}

} // namespace kontorist::test
