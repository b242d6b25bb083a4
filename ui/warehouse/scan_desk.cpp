#include "ui/warehouse/scan_desk.h"

#include "ui/drafts/draft_store.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/parse.h"

#include <QLocale>
#include <QRegularExpression>

namespace kontorist {

namespace {

constexpr int longestNumber = 7;
constexpr int timesUntilDoubt = 3;

QString spokenHere()
{
    return QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
}

// "4,2 kg" and "800 g" on the packing table.
std::optional<qint64> gramsOf(const QString &text)
{
    static const QRegularExpression weight(u"^\\s*(.+?)\\s*(kg|g)\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = weight.match(text);
    const auto number = match.hasMatch() ? parse::quantity(match.captured(1)) : parse::Answer<Quantity>();
    if (!number || !number.value->isPositive())
        return {};
    const bool isKilograms = match.captured(2).size() == 2;
    return isKilograms ? number.value->raw() / 10 : number.value->raw() / 10'000;
}

} // namespace

ScanDesk::ScanDesk(CompanyThread &company, const QSettings &settings, const QString &number, QObject *parent)
    : QObject(parent), m_company(company), m_drafts(DraftStore::of(company, settings)), m_number(number)
{
    connect(m_drafts, &DraftStore::failed, this, [this](const QString &reason) {
        refuse(ScanNotice::Mood::Warn, tr("The box is not kept"),
               tr("Until it is a parcel, only this screen knows what lies in it: %1").arg(reason));
        if (m_unshown)
            showWithBox({});
        else
            emit changed();
    });
}

void ScanDesk::notRead(const Objection &reason)
{
    refuse(ScanNotice::Mood::Warn, tr("Not read"), errorText(reason));
    finish();
}

void ScanDesk::add(const std::function<void()> &job)
{
    m_jobs.enqueue(job);
    goOn();
}

void ScanDesk::goOn()
{
    if (m_isBusy || m_jobs.isEmpty())
        return;
    m_isBusy = true;
    m_jobs.dequeue()();
}

void ScanDesk::finish()
{
    m_isBusy = false;
    emit changed();
    goOn();
}

void ScanDesk::finishAnew()
{
    m_company.ask(
        this,
        [number = m_number, spoken = spokenHere()](const Database &database) {
            return scanPicture(database, number, spoken);
        },
        [this](const ScanPicture &picture) {
            if (!m_isRead && picture.orders.size() == 1)
                return readBox(picture);
            show(picture);
            finish();
        },
        [this](const Objection &reason) { notRead(reason); });
}

void ScanDesk::read()
{
    if (std::exchange(m_isReadWanted, true))
        return;
    add([this] {
        m_isReadWanted = false;
        finishAnew();
    });
}

void ScanDesk::notice(ScanNotice notice)
{
    m_notice = std::move(notice);
    m_notice.serial = ++m_serial;
}

void ScanDesk::refuse(ScanNotice::Mood mood, const QString &title, const QString &sentence)
{
    notice({mood, title, sentence});
}

void ScanDesk::enter(const QString &text, bool isFast)
{
    add([this, text, isFast] { judge(text, isFast); });
}

void ScanDesk::judge(const QString &text, bool isFast)
{
    if (const ScanCommand command = commandOf(text); command != ScanCommand::None)
        return run(command);
    if (const auto grams = gramsOf(text); grams && m_step != ScanStep::Pick) {
        takeWeight(*grams);
        return finish();
    }
    const auto parsed = text.size() <= longestNumber ? parse::quantity(text) : parse::Answer<Quantity>();
    const std::optional<Quantity> number =
        parsed && !parsed.value->isNegative() ? parsed.value : std::nullopt;
    if (number && std::exchange(m_countsNext, false))
        return sayHowMany(*number);
    m_company.ask(
        this, [text](const Database &database) { return meaningOf(database, text); },
        [this, number, isFast](const ScanMeaning &meaning) { take(meaning, number, isFast); },
        [this](const Objection &reason) { notRead(reason); });
}

void ScanDesk::take(const ScanMeaning &meaning, std::optional<Quantity> number, bool isFast)
{
    switch (meaning.kind) {
    case ScanMeaning::Kind::Order:
    case ScanMeaning::Kind::PickList:
        if (meaning.number != m_number)
            emit goWanted({u"warehouse"_s, meaning.number, {}});
        return finish();
    case ScanMeaning::Kind::DeliveryNote:
        emit goWanted({u"deliveries"_s, meaning.number, {}});
        return finish();
    case ScanMeaning::Kind::Article:
        if (m_step == ScanStep::Ship)
            break;
        if (number && !isFast && mayBeQuantity(*number, meaning.article.id))
            return sayHowMany(*number);
        return takeArticle(meaning);
    case ScanMeaning::Kind::Unknown:
        if (m_step == ScanStep::Ship)
            break;
        if (number)
            return sayHowMany(*number);
        refuse(ScanNotice::Mood::Warn, tr("Unknown: %1").arg(meaning.word),
               tr("No article, order or pick list has this code. Nothing was counted."));
        return finish();
    }
    takeTracking(meaning.word);
    finish();
}

// A number that is an article's too: typed by hand it says how many, as far as it can.
bool ScanDesk::mayBeQuantity(Quantity number, ArticleId article) const
{
    if (!round().knows(article))
        return true;
    const int at = m_last ? round().find(m_last->target) : -1;
    return at >= 0 && number <= round().targets()[at].open() + m_last->counted;
}

void ScanDesk::takeArticle(const ScanMeaning &meaning)
{
    const ScanRound::Answer answer = round().judge(meaning.article.id, meaning.pieces);
    switch (answer.verdict) {
    case ScanRound::Verdict::Counts:
    case ScanRound::Verdict::Elsewhere:
        return count({round().targets()[answer.target], meaning.pieces, meaning.pieces,
                      answer.verdict == ScanRound::Verdict::Elsewhere});
    case ScanRound::Verdict::TooMany:
        if (answer.target >= 0)
            sayTooMany(round().targets()[answer.target]);
        else
            refuse(ScanNotice::Mood::Warn, tr("Too many"),
                   tr("Everything is there already. Nothing was counted."));
        return finish();
    case ScanRound::Verdict::Wrong:
    case ScanRound::Verdict::AllDone:
        sayWrong(meaning);
        return finish();
    }
}

void ScanDesk::sayWrong(const ScanMeaning &meaning)
{
    m_wrongTimes = m_wrong == meaning.article.sku ? m_wrongTimes + 1 : 1;
    m_wrong = meaning.article.sku;
    m_last = {};
    const ScanTarget *expected = round().current();
    QString sentence = tr("Put it back and scan the right article.");
    if (!expected)
        sentence = tr("Nothing more is wanted. Put it back.");
    else if (m_wrongTimes >= timesUntilDoubt && !expected->bin.isEmpty())
        sentence = tr("The same one %1 times: check whether bin %2 holds what it should.")
                       .arg(format::count(m_wrongTimes), expected->bin);
    notice({ScanNotice::Mood::Wrong, tr("WRONG ARTICLE"), sentence,
            meaning.article.sku + u"  "_s + meaning.article.name,
            expected ? expected->sku + u"  "_s + expected->name : QString()});
}

void ScanDesk::sayTooMany(const ScanTarget &target)
{
    refuse(ScanNotice::Mood::Warn, tr("Too many"),
           tr("%1: %2 of %3 are there already. Nothing was counted.")
               .arg(target.sku, format::quantity(target.done),
                    format::quantity(target.wanted - target.shorted)));
}

// A number behind a scan says how many that scan was.
void ScanDesk::sayHowMany(Quantity number)
{
    const int at = m_last ? round().find(m_last->target) : -1;
    if (at < 0) {
        refuse(ScanNotice::Mood::Warn, tr("How many of what?"),
               tr("Scan the article first, then type how many there are."));
        return finish();
    }
    const ScanTarget target = round().targets()[at];
    const Quantity more = number - m_last->counted;
    if (more > target.open()) {
        sayTooMany(target);
        return finish();
    }
    if (more.isPositive())
        return count({target, more, number});
    if (more.isNegative())
        return uncount(target, -more);
    finish();
}

void ScanDesk::countBy(int pieces)
{
    add([this, pieces] {
        if (!m_last)
            return sayHowMany(Quantity::whole(1)); // says that something has to be scanned
        sayHowMany(m_last->counted + Quantity::whole(pieces));
    });
}

const ScanOrder *ScanDesk::order() const
{
    return m_picture.orders.size() == 1 ? &m_picture.orders.first() : nullptr;
}

QString ScanDesk::document() const
{
    if (!m_document.isEmpty())
        return m_document;
    return m_step == ScanStep::Pick ? m_picture.pickList : QString();
}

} // namespace kontorist
