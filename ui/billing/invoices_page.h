#pragma once

#include "ui/lists/list_page.h"

namespace kontorist {

/// The room of the invoices: their list, and the way to the invoice run.
class InvoicesPage final : public ListPage
{
    Q_OBJECT

public:
    /// The record under which the run is gone to.
    static QString runRecord() { return QStringLiteral("run"); }

    InvoicesPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);
};

} // namespace kontorist
