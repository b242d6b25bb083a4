#pragma once

#include "ui/lists/list_page.h"

namespace kontorist {

/// The room of the returns: their list, and where a new one begins.
class ReturnsPage final : public ListPage
{
    Q_OBJECT

public:
    ReturnsPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);
};

} // namespace kontorist
