#pragma once

#include "ui/warehouse/scan_desk.h"

#include <QCoreApplication>

namespace kontorist {

/// What stands on the stage of a scan screen, ready to be read.
struct StageView
{
    ScanNotice::Mood mood = ScanNotice::Mood::None;
    QString bin;
    QString caption; ///< what the next says: an article, a recipient
    QString article; ///< number and name
    QString detail;  ///< its code, and for whom it is
    QString count;   ///< "37 / 100 pc"; empty where nothing is counted
    int percent = 0;
    QString title;
    QString sentence;
    QString scanned;
    QString expected;
    int serial = 0; ///< of the notice
};

/// The desk in words.
class ScanView
{
    Q_DECLARE_TR_FUNCTIONS(ScanView)

public:
    static StageView stage(const ScanDesk &desk);
    static QString step(ScanStep step);
    /// "3 of 5 lines · Bäckerei Sommer GmbH"
    static QString subtitle(const ScanDesk &desk);
    /// One word for each line, those around the one that is on: "✓ 1001 10/10   ▸ 1005 37/100"
    static QString lines(const ScanDesk &desk);
    /// What the field waits for.
    static QString placeholder(const ScanDesk &desk);
    static QString hint(const ScanDesk &desk);

private:
    static void sayTarget(StageView &view, const ScanDesk &desk);
    static void sayShipment(StageView &view, const ScanDesk &desk);
    static QString idle(const ScanDesk &desk);
};

} // namespace kontorist
