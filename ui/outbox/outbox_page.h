#pragma once

#include "ui/lists/list_page.h"

namespace kontorist {

class BulkRun;

/// The room of the outbox: sends what is due, and takes a person's word for what failed or is in doubt.
class OutboxPage final : public ListPage
{
    Q_OBJECT

public:
    OutboxPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

private:
    void send();
    void decide(const QString &command, const QList<ListRow> &rows);

    BulkRun *m_run;
};

} // namespace kontorist
