#include "ui/text/format.h"
#include "ui/warehouse/scan_desk.h"

#include <QJsonArray>

namespace kontorist {

// Whatever the door refuses stands on the stage, and the picture is read again: something must have changed.
void ScanDesk::ask(const Request &request, std::function<void(const Answer &)> done)
{
    m_company.act(this, request, [this, done = std::move(done)](const Answer &answer) {
        if (answer.isOk)
            return done(answer);
        refuse(ScanNotice::Mood::Warn, tr("Not recorded"), answer.text);
        m_last = {};
        finishAnew();
    });
}

void ScanDesk::show(const ScanPicture &picture)
{
    const bool isFirst = !std::exchange(m_isRead, true);
    m_picture = picture;
    if (!picture.stops.isEmpty() || !m_pick.isDone()) // what was completed stays in sight
        m_pick.set(picture.stops);
    if (isFirst)
        chooseStep();
    setBox();
}

void ScanDesk::chooseStep()
{
    const ScanOrder *order = this->order();
    if (!m_pick.isDone() && (m_picture.requiresPicking || !m_picture.pickList.isEmpty()))
        m_step = ScanStep::Pick;
    else if (order && !order->toPack.isEmpty() && (m_picture.requiresPicking || m_picture.requiresCheck))
        m_step = ScanStep::Pack;
    else
        m_step = order ? ScanStep::Ship : ScanStep::Pick;
}

void ScanDesk::count(const Counting &counting)
{
    if (m_step == ScanStep::Pick)
        return startList([this, counting] { recordPick(counting); });
    putIntoBox(counting.target, counting.quantity);
    counted(counting);
    finish();
}

// Opening an order writes nothing; its list begins with the first thing that is scanned.
void ScanDesk::startList(const Then &then)
{
    if (!m_picture.pickList.isEmpty())
        return then();
    QJsonArray orders;
    for (const ScanOrder &order : m_picture.orders)
        orders.append(order.number);
    ask({u"pick.start"_s, {{u"orders"_s, orders}, {u"location"_s, m_picture.location}}},
        [this, then](const Answer &answer) {
            m_picture.pickList = answer.fields[u"pickList"_s].toString();
            then();
        });
}

void ScanDesk::recordPick(const Counting &counting)
{
    const ScanTarget &target = counting.target;
    QJsonObject scan{{u"sku"_s, target.sku},
                     {u"quantity"_s, counting.quantity.written()},
                     {u"order"_s, target.order},
                     {u"line"_s, target.line}};
    if (!target.bin.isEmpty())
        scan[u"bin"_s] = target.bin;
    ask({u"pick.record"_s, {{u"pickList"_s, m_picture.pickList}, {u"scans"_s, QJsonArray{scan}}}},
        [this, counting](const Answer &answer) {
            const bool isKnown = takeStops(answer.fields[u"stops"_s].toArray());
            counted(counting);
            isKnown ? finish() : finishAnew();
        });
}

// What the door answers about the list is newer than what was read.
bool ScanDesk::takeStops(const QJsonArray &stops)
{
    QList<ScanTarget> targets = m_pick.targets();
    if (targets.size() != stops.size())
        return false;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QJsonObject stop = stops[i].toObject();
        ScanTarget &target = targets[i];
        if (stop[u"sku"_s].toString() != target.sku || stop[u"order"_s].toString() != target.order)
            return false;
        target.done = Quantity::read(stop[u"picked"_s].toString(), target.sku);
        target.wanted = Quantity::read(stop[u"quantity"_s].toString(), target.sku);
        target.shorted = target.wanted - target.done - Quantity::read(stop[u"open"_s].toString(), target.sku);
    }
    m_pick.set(targets);
    return true;
}

void ScanDesk::counted(const Counting &counting)
{
    const ScanTarget &target = counting.target;
    m_last = Last{target, counting.scan};
    m_wrongTimes = 0;
    ScanRound &round = m_step == ScanStep::Pack ? m_pack : m_pick;
    round.goTo(round.find(target));
    if (round.isDone())
        return notice({ScanNotice::Mood::Finished, tr("Complete"),
                       m_step == ScanStep::Pick ? tr("Bring it to the packing table, then DONE.")
                                                : tr("Everything is in the box. Close it with DONE.")});
    notice({counting.isElsewhere ? ScanNotice::Mood::Elsewhere : ScanNotice::Mood::Good, {}, {}});
    if (counting.isElsewhere)
        m_notice.sentence = tr("Counted for line %1 of %2.").arg(target.line).arg(target.order);
}

void ScanDesk::uncount(const ScanTarget &target, Quantity quantity)
{
    const auto done = [this, target, quantity] {
        const Quantity left = m_last ? m_last->counted - quantity : Quantity();
        m_last = left.isPositive() ? std::optional(Last{target, left}) : std::nullopt;
        notice({ScanNotice::Mood::Elsewhere,
                {},
                tr("%1: %2 taken back.").arg(target.sku, format::quantity(quantity))});
    };
    if (m_step == ScanStep::Pack) {
        putIntoBox(target, -quantity);
        done();
        return finish();
    }
    const QJsonObject line{{u"line"_s, target.line}, {u"quantity"_s, quantity.written()}};
    ask({u"pick.undo"_s,
         {{u"order"_s, target.order},
          {u"lines"_s, QJsonArray{line}},
          {u"reason"_s, tr("scanned by mistake")}}},
        [this, done](const Answer &) {
            done();
            finishAnew();
        });
}

void ScanDesk::recordShort()
{
    const ScanTarget *target = m_step == ScanStep::Pick ? m_pick.current() : nullptr;
    if (!target) {
        refuse(ScanNotice::Mood::Warn, tr("Nothing is missing here"),
               tr("What is not in its bin is said while picking."));
        return finish();
    }
    startList([this, at = *target] {
        const QJsonObject missing{
            {u"order"_s, at.order}, {u"line"_s, at.line}, {u"reason"_s, tr("not in its bin")}};
        ask({u"pick.record"_s, {{u"pickList"_s, m_picture.pickList}, {u"short"_s, QJsonArray{missing}}}},
            [this, at](const Answer &answer) {
                takeStops(answer.fields[u"stops"_s].toArray());
                m_last = {};
                notice({ScanNotice::Mood::Elsewhere,
                        {},
                        tr("%1: %2 missing. They are reserved elsewhere, or wait as a back order.")
                            .arg(at.sku, format::quantity(at.open()))});
                finishAnew();
            });
    });
}

void ScanDesk::endPicking()
{
    m_notice = {};
    if (m_picture.isWave())
        emit goWanted({u"warehouse"_s, m_picture.orders.first().number, {}});
    else
        m_step = ScanStep::Pack;
    finishAnew();
}

} // namespace kontorist
