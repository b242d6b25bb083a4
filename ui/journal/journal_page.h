#pragma once

#include "ui/lists/list_page.h"

namespace kontorist {

/// The room of the journal. "with" is the number of the record it is asked about.
class JournalPage final : public ListPage
{
    Q_OBJECT

public:
    JournalPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

    void comeTo(const Place &place) override;
};

} // namespace kontorist
