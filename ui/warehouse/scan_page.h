#pragma once

#include "ui/shell/command_page.h"
#include "ui/shell/room.h"

class QLabel;

namespace kontorist {

class DocumentView;
class ScanDesk;
class ScanField;
class ScanStage;

/// Pick, pack and ship on one screen, with a scanner alone: stage, one field that always has the keys, and a word for
/// each line. The record is the number of an order or a pick list.
class ScanPage final : public CommandPage
{
    Q_OBJECT

public:
    ScanPage(CompanyThread &company, QSettings &settings, const Place &place, QWidget *parent = nullptr);

    QString title() const override { return m_number; }
    void focusFirst() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeCommands();
    void arrange();
    void press(int key);
    void showDesk();

    const QString m_number;
    ScanDesk *m_desk;
    QLabel *m_step;
    QLabel *m_subtitle;
    ScanStage *m_stage;
    ScanField *m_field;
    QLabel *m_lines;
    QLabel *m_hint;
    DocumentView *m_paper; ///< never seen: it prints
    QAction *m_done = nullptr;
    QAction *m_short = nullptr;
    QAction *m_next = nullptr;
    bool m_isStale = true;
    int m_heard = 0; ///< the last notice that was beeped for
};

} // namespace kontorist
