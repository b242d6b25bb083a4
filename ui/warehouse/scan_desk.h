#pragma once

#include "ui/shell/company_thread.h"
#include "ui/shell/place.h"
#include "ui/warehouse/box_draft.h"
#include "ui/warehouse/scan_picture.h"
#include "ui/warehouse/scan_word.h"

#include <QQueue>

class QSettings;

namespace kontorist {

class DraftStore;

enum class ScanStep { Pick, Pack, Ship };

/// What the last scan has brought, for eyes at two metres.
struct ScanNotice
{
    enum class Mood { None, Good, Elsewhere, Warn, Wrong, Finished };

    Mood mood = Mood::None;
    QString title;
    QString sentence;
    QString scanned = {};
    QString expected = {};
    int serial = 0; ///< tells the same sentence said again from one that still stands
};

/// What happens between the scanner and the company, without a screen: each scan is looked up, judged, and recorded by
/// the door before the next one is looked at, however fast they come; what is refused is counted nowhere. Picking
/// takes up the list again where it was left, here or at another desk; packing takes up the box of this desk.
class ScanDesk final : public QObject
{
    Q_OBJECT

public:
    /// `number` is an order's or a pick list's. What lies in an unfinished box is a draft of this desk.
    ScanDesk(CompanyThread &company, const QSettings &settings, const QString &number,
             QObject *parent = nullptr);

    /// A scan or what was typed, ended by Enter. So fast no person types.
    void enter(const QString &text, bool isFast);
    void command(ScanCommand command);
    /// One more of what was scanned last, or one less.
    void countBy(int pieces);
    void nextStep();
    /// Takes the refusal off the screen; false where none stands there.
    bool dismiss();
    void read();

    bool isRead() const { return m_isRead; }
    ScanStep step() const { return m_step; }
    const ScanPicture &picture() const { return m_picture; }
    const ScanRound &round() const { return m_step == ScanStep::Pack ? m_pack : m_pick; }
    const ScanNotice &notice() const { return m_notice; }
    const BoxDraft &box() const { return m_box; }
    /// The order that is packed and shipped; null while a pick list of several is walked.
    const ScanOrder *order() const;
    /// Why the step cannot be done now; empty where it can.
    QString objectionToDone() const;
    /// The note that has just been issued and waits to be handed over.
    QString toHandOver() const { return m_toHandOver; }
    /// The paper that belongs to what is on the screen; empty where there is none yet.
    QString document() const;

signals:
    void changed();
    void goWanted(const kontorist::Place &place);
    void paused();
    void printWanted(); ///< document()

private:
    struct Last
    {
        ScanTarget target;
        Quantity counted;
    };
    /// What is to be counted now: so many, of a scan of so many.
    struct Counting
    {
        ScanTarget target;
        Quantity quantity;
        Quantity scan;
        bool isElsewhere = false;
    };
    using Then = std::function<void()>;

    // the queue: each job ends with finish()
    void add(const std::function<void()> &job);
    void goOn();
    void finish();
    /// The same, with what the company says now: before the next job, however many wait.
    void finishAnew();
    void notRead(const Objection &reason);
    void notice(ScanNotice notice);
    void refuse(ScanNotice::Mood mood, const QString &title, const QString &sentence);

    // what a scan means
    void judge(const QString &text, bool isFast);
    void take(const ScanMeaning &meaning, std::optional<Quantity> number, bool isFast);
    void takeArticle(const ScanMeaning &meaning);
    void sayWrong(const ScanMeaning &meaning);
    void sayTooMany(const ScanTarget &target);
    void sayHowMany(Quantity number);
    bool mayBeQuantity(Quantity number, ArticleId article) const;
    void run(ScanCommand command);
    void takeBack();
    void end();

    // what is done
    void ask(const Request &request, std::function<void(const Answer &)> done);
    void show(const ScanPicture &picture);
    void chooseStep();
    void count(const Counting &counting);
    void uncount(const ScanTarget &target, Quantity quantity);
    void startList(const Then &then);
    void recordPick(const Counting &counting);
    bool takeStops(const QJsonArray &stops);
    void counted(const Counting &counting);
    void putIntoBox(const ScanTarget &target, Quantity quantity);
    void recordShort();
    void endPicking();
    void endPacking();
    void endShipping();
    void handOver();
    void takeWeight(qint64 grams);
    void takeTracking(const QString &tracking);
    void readBox(const ScanPicture &picture);
    void showWithBox(const BoxDraft &box);
    void saveBox();
    void setBox();

    CompanyThread &m_company;
    DraftStore *m_drafts;
    const QString m_number;
    ScanPicture m_picture;
    ScanStep m_step = ScanStep::Pick;
    ScanRound m_pick;
    ScanRound m_pack;
    BoxDraft m_box;
    std::optional<ScanPicture> m_unshown; ///< until it is known what lies in the box
    ScanNotice m_notice;
    int m_serial = 0;
    std::optional<Last> m_last;
    QQueue<std::function<void()>> m_jobs;
    bool m_isBusy = false;
    bool m_isRead = false;
    bool m_isReadWanted = false;
    bool m_countsNext = false; ///< ANZAHL was scanned: the next number says how many
    QString m_wrong;           ///< what was wrong the last time, and how often in a row
    int m_wrongTimes = 0;
    QString m_toHandOver;
    QString m_document;
};

} // namespace kontorist
