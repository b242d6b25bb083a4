#include "ui/drafts/draft_store.h"
#include "ui/warehouse/scan_desk.h"

#include <QJsonArray>

namespace kontorist {

namespace {

constexpr int shortestTracking = 6;

} // namespace

void ScanDesk::putIntoBox(const ScanTarget &target, Quantity quantity)
{
    Quantity &counted = m_box.counted[target.line];
    counted += quantity;
    if (!counted.isPositive())
        m_box.counted.remove(target.line);
    saveBox();
}

// Once, before anything is shown: nothing is counted before it is known what was counted.
void ScanDesk::readBox(const ScanPicture &picture)
{
    m_unshown = picture;
    m_drafts->list(this, BoxDraft::kind(),
                   [this, key = BoxDraft::key(picture.orders.first().number)](const QList<Draft> &drafts) {
                       const auto found =
                           std::ranges::find_if(drafts, [&](const Draft &draft) { return draft.key == key; });
                       showWithBox(found == drafts.end() ? BoxDraft() : BoxDraft::of(found->content));
                   });
}

void ScanDesk::showWithBox(const BoxDraft &box)
{
    const std::optional<ScanPicture> picture = std::exchange(m_unshown, {});
    if (!picture)
        return;
    m_box = box;
    show(*picture);
    finish();
}

void ScanDesk::saveBox()
{
    if (const ScanOrder *order = this->order()) {
        const QString key = BoxDraft::key(order->number);
        if (m_box.isEmpty())
            m_drafts->drop(key);
        else
            m_drafts->keep({key, BoxDraft::kind(), m_box.content()});
    }
    setBox();
}

// A box never holds more than is there: what another desk has packed meanwhile is not packed twice.
void ScanDesk::setBox()
{
    const ScanOrder *order = this->order();
    QList<ScanTarget> targets = order ? order->toPack : QList<ScanTarget>();
    for (ScanTarget &target : targets)
        target.done = std::min(m_box.counted.value(target.line), target.wanted);
    m_pack.set(targets);
}

void ScanDesk::endPacking()
{
    QJsonArray items;
    for (const ScanTarget &target : m_pack.targets()) {
        const Quantity quantity = m_box.counted.isEmpty() ? target.wanted : target.done;
        if (quantity.isPositive())
            items.append(QJsonObject{{u"line"_s, target.line}, {u"quantity"_s, quantity.written()}});
    }
    QJsonObject parcel{{u"items"_s, items}};
    if (m_box.weightGrams > 0)
        parcel[u"weightGrams"_s] = m_box.weightGrams;
    const bool isAll = m_box.counted.isEmpty() || m_pack.isDone();
    ask({u"pack.add"_s, {{u"order"_s, order()->number}, {u"parcel"_s, parcel}}},
        [this, isAll](const Answer &answer) {
            m_box.counted.clear();
            m_box.weightGrams = 0;
            saveBox();
            if (isAll)
                m_step = ScanStep::Ship;
            notice({ScanNotice::Mood::Good, tr("Parcel %1 is packed").arg(answer.fields[u"parcel"_s].toInt()),
                    isAll ? tr("Scan the tracking number of each parcel, then DONE.")
                          : tr("What is left goes into the next one.")});
            finishAnew();
        });
}

void ScanDesk::endShipping()
{
    QJsonArray parcels;
    for (const QString &tracking : m_box.tracking)
        parcels.append(QJsonObject{{u"tracking"_s, tracking}});
    QJsonObject fields{{u"order"_s, order()->number}};
    if (!parcels.isEmpty())
        fields[u"parcels"_s] = parcels;
    ask({u"delivery.ship"_s, fields}, [this](const Answer &answer) {
        m_document = answer.fields[u"deliveryNote"_s].toString();
        m_box = {};
        saveBox();
        m_toHandOver = m_picture.requiresHandover ? m_document : QString();
        notice({ScanNotice::Mood::Finished, m_document,
                m_picture.requiresHandover ? tr("The goods are booked out. DONE once the carrier has them.")
                                           : tr("Shipped. Scan the next order.")});
        finishAnew();
    });
}

void ScanDesk::handOver()
{
    ask({u"delivery.handover"_s, {{u"deliveryNote"_s, m_toHandOver}}}, [this](const Answer &) {
        notice({ScanNotice::Mood::Finished, m_toHandOver, tr("Handed over. Scan the next order.")});
        m_toHandOver.clear();
        finishAnew();
    });
}

void ScanDesk::takeWeight(qint64 grams)
{
    m_box.weightGrams = grams;
    saveBox();
    m_notice = {};
}

void ScanDesk::takeTracking(const QString &tracking)
{
    if (tracking.size() < shortestTracking)
        return refuse(ScanNotice::Mood::Warn, tr("Unknown: %1").arg(tracking),
                      tr("Too short for a tracking number."));
    if (m_box.tracking.contains(tracking))
        return refuse(ScanNotice::Mood::Warn, tr("Scanned already"),
                      tr("%1 belongs to parcel %2.").arg(tracking).arg(m_box.tracking.indexOf(tracking) + 1));
    m_box.tracking.append(tracking);
    saveBox();
    notice({ScanNotice::Mood::Good, {}, tr("Parcel %1: %2").arg(m_box.tracking.size()).arg(tracking)});
}

} // namespace kontorist
