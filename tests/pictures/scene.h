#pragma once

#include "ui/shell/place.h"

#include <QList>

namespace kontorist::pictures {

/// Before whom a picture is taken: nobody's company, one that has just been made, one that has lived two years.
enum class Before { NoCompany, NewCompany, FullCompany };

/// One picture of the manual of pictures: where the window goes and what is typed there. Keys stand in angle
/// brackets ("<Ctrl+K>", "<Down>"), a pause as "<...>"; everything else is typed letter by letter.
struct Scene
{
    QString name;
    Before before;
    Place place;
    QString keys = {};
};

/// Every page as a person sees it: empty, full, and where something typed is refused.
QList<Scene> scenes();

} // namespace kontorist::pictures
