#include "ui/warehouse/scan_desk.h"

namespace kontorist {

void ScanDesk::command(ScanCommand command)
{
    add([this, command] { run(command); });
}

void ScanDesk::run(ScanCommand command)
{
    switch (command) {
    case ScanCommand::Done:
        return end();
    case ScanCommand::Short:
        return recordShort();
    case ScanCommand::Back:
        return takeBack();
    case ScanCommand::Count:
        m_countsNext = true;
        return finish();
    case ScanCommand::Print:
        if (!document().isEmpty())
            emit printWanted();
        else
            refuse(ScanNotice::Mood::Warn, tr("Nothing to print"),
                   tr("The paper exists as soon as something was scanned."));
        return finish();
    case ScanCommand::Pause:
        finish();
        emit paused();
        return;
    case ScanCommand::Skip:
        m_pick.skip();
        m_pack.skip();
        m_notice = {};
        return finish();
    case ScanCommand::None:
        return finish();
    }
}

void ScanDesk::takeBack()
{
    if (m_notice.mood == ScanNotice::Mood::Wrong || m_notice.mood == ScanNotice::Mood::Warn) {
        m_notice = {};
        return finish();
    }
    if (!m_last) {
        refuse(ScanNotice::Mood::Warn, tr("Nothing to take back"),
               tr("Only the last scan can be taken back here."));
        return finish();
    }
    const Last last = *m_last;
    uncount(last.target, last.counted);
}

bool ScanDesk::dismiss()
{
    const bool isRefused =
        m_notice.mood == ScanNotice::Mood::Warn || m_notice.mood == ScanNotice::Mood::Wrong;
    if (isRefused)
        m_notice = {};
    emit changed();
    return isRefused;
}

void ScanDesk::nextStep()
{
    add([this] {
        m_notice = {};
        m_last = {};
        if (m_picture.isWave())
            emit goWanted({u"warehouse"_s, m_picture.orders.first().number, {}});
        else if (order())
            m_step = m_step == ScanStep::Pick   ? ScanStep::Pack
                     : m_step == ScanStep::Pack ? ScanStep::Ship
                                                : ScanStep::Pick;
        finish();
    });
}

QString ScanDesk::objectionToDone() const
{
    if (!m_isRead || m_picture.isMissing)
        return tr("There is nothing to do.");
    if (order() && !order()->stopped.isEmpty() && m_toHandOver.isEmpty())
        return order()->stopped;
    if (m_step == ScanStep::Pick && !m_pick.isDone())
        return tr("%1 of %2 lines are open: scan them, or say with F12 what is missing.")
            .arg(m_pick.targets().size() - m_pick.doneCount())
            .arg(m_pick.targets().size());
    if (m_step == ScanStep::Pack && m_pack.targets().isEmpty())
        return tr("There is nothing to pack.");
    if (m_step == ScanStep::Pack && m_picture.requiresCheck && m_box.counted.isEmpty())
        return tr("Every parcel is checked: scan what goes into the box.");
    if (m_step == ScanStep::Ship && m_toHandOver.isEmpty() && order() && !order()->steps.contains(Step::Ship))
        return tr("There is nothing to ship.");
    return {};
}

void ScanDesk::end()
{
    if (const QString objection = objectionToDone(); !objection.isEmpty()) {
        refuse(ScanNotice::Mood::Warn, tr("Not yet"), objection);
        return finish();
    }
    m_last = {};
    if (m_step == ScanStep::Pick)
        return endPicking();
    if (m_step == ScanStep::Pack)
        return endPacking();
    m_toHandOver.isEmpty() ? endShipping() : handOver();
}

} // namespace kontorist
