#pragma once

#include "ui/shell/command_page.h"
#include "ui/text/state_text.h"

class QLabel;
class QSplitter;
class QTimer;
class QVBoxLayout;

namespace kontorist {

class FittingLabel;
class StateChip;

/// The page of one record: its name and state in the head beside the buttons, sections below that scroll. It reads
/// the record when it is shown, and again when something changes at whatever desk.
class RecordPage : public CommandPage
{
    Q_OBJECT

public:
    RecordPage(CompanyThread &company, const QString &name, const QString &record, QWidget *parent = nullptr);

    QString title() const override { return m_record; }
    void focusFirst() override;
    bool holdsTyping() const override; ///< in a panel that is open

protected:
    /// The number or name under which the record is known.
    const QString &record() const { return m_record; }
    /// Asks the company (on its reading thread) and shows the answer. Must not move cursor, selection or what is
    /// being typed.
    virtual void read() = 0;
    void setState(const StateText &state);
    /// In words beside the state: "Bäckerei Sommer GmbH · 151,31 €".
    void setSubtitle(const QString &text);
    /// Where sections go, from above.
    QVBoxLayout *body() { return m_body; }
    /// A heading and what stands under it.
    void addSection(const QString &heading, QWidget *content);
    /// What stands beside the sections with room of its own, below them where the page is narrow: a document.
    void setAside(QWidget *widget);
    /// Shown in place of all sections: there is no such record. What has a state is there again.
    void showMissing(const QString &sentence);

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();
    void offer(const QString &whyNot);

    const QString m_record;
    StateChip *m_state;
    FittingLabel *m_subtitle;
    QLabel *m_below; ///< says the same where there is no room for it beside the commands
    QVBoxLayout *m_body;
    QSplitter *m_parts; ///< the sections, and what stands beside them
    QTimer *m_changes;  ///< gathers what a run changes into one reading
    bool m_isStale = true;
    bool m_isMissing = false;
};

} // namespace kontorist
