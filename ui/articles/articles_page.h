#pragma once

#include "ui/lists/list_page.h"

namespace kontorist {

/// The room of the articles: their list.
class ArticlesPage final : public ListPage
{
    Q_OBJECT

public:
    ArticlesPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);
};

} // namespace kontorist
