#include "ui/warehouse/scan_view.h"

#include "ui/text/format.h"

namespace kontorist {

namespace {

constexpr int linesBefore = 4;
constexpr int linesAfter = 6;

QString dotted(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

QString inKilograms(qint64 grams)
{
    return format::quantity(Quantity::raw(grams * 10));
}

} // namespace

QString ScanView::step(ScanStep step)
{
    switch (step) {
    case ScanStep::Pick:
        return tr("Pick");
    case ScanStep::Pack:
        return tr("Pack");
    case ScanStep::Ship:
        return tr("Ship");
    }
    return {};
}

StageView ScanView::stage(const ScanDesk &desk)
{
    StageView view;
    const ScanNotice &notice = desk.notice();
    const bool isStale = notice.mood == ScanNotice::Mood::Finished && desk.step() == ScanStep::Pick &&
                         !desk.round().isDone(); // more has come since
    if (!isStale) {
        view.mood = notice.mood;
        view.title = notice.title;
        view.sentence = notice.sentence;
        view.scanned = notice.scanned;
        view.expected = notice.expected;
        view.serial = notice.serial;
    }
    if (!desk.isRead())
        return view;
    if (desk.step() == ScanStep::Ship)
        sayShipment(view, desk);
    else
        sayTarget(view, desk);
    if (view.title.isEmpty() && view.article.isEmpty())
        view.title = idle(desk);
    return view;
}

void ScanView::sayTarget(StageView &view, const ScanDesk &desk)
{
    const ScanTarget *target = desk.round().current();
    if (!target)
        return;
    view.bin = target->bin;
    view.caption = tr("ARTICLE");
    view.article = target->sku + u"  "_s + target->name;
    view.detail = dotted({target->code.isEmpty() ? QString() : tr("Code %1").arg(target->code),
                          desk.picture().isWave() ? target->order : QString()});
    const Quantity wanted = target->wanted - target->shorted;
    view.count = tr("%1 / %2 %3").arg(format::quantity(target->done), format::quantity(wanted), target->unit);
    view.percent = wanted.isPositive() ? static_cast<int>(target->done.raw() * 100 / wanted.raw()) : 100;
}

void ScanView::sayShipment(StageView &view, const ScanDesk &desk)
{
    const ScanOrder *order = desk.order();
    if (!order || (view.title.isEmpty() && !desk.objectionToDone().isEmpty()))
        return;
    view.caption = tr("TO");
    view.article = dotted({order->customer, order->address});
    const qsizetype parcels = std::max<qsizetype>(order->parcels.size(), 1);
    qint64 grams = 0;
    for (const Parcel &parcel : order->parcels)
        grams += parcel.weightGrams;
    view.detail = dotted({order->carrier, parcels == 1 ? tr("1 parcel") : tr("%1 parcels").arg(parcels),
                          grams > 0 ? tr("%1 kg").arg(inKilograms(grams)) : QString()});
    if (!desk.objectionToDone().isEmpty() || !desk.toHandOver().isEmpty())
        return;
    view.count = tr("%1 / %2").arg(desk.box().tracking.size()).arg(parcels);
    view.percent = static_cast<int>(std::min<qsizetype>(desk.box().tracking.size() * 100 / parcels, 100));
}

QString ScanView::idle(const ScanDesk &desk)
{
    if (desk.picture().isMissing)
        return tr("There is no such order or pick list.");
    switch (desk.step()) {
    case ScanStep::Pick:
        return tr("Nothing is to be picked.");
    case ScanStep::Pack:
        return desk.round().targets().isEmpty() ? tr("Nothing is to be packed.") : tr("Complete");
    case ScanStep::Ship:
        return tr("Nothing is to be shipped.");
    }
    return {};
}

QString ScanView::subtitle(const ScanDesk &desk)
{
    if (!desk.isRead() || desk.picture().isMissing)
        return {};
    const ScanOrder *order = desk.order();
    QString whose = order ? dotted({order->customer, order->isCompleteOnly ? tr("complete only") : QString()})
                          : tr("%1 orders").arg(desk.picture().orders.size());
    if (desk.step() == ScanStep::Ship || desk.round().targets().isEmpty())
        return whose;
    const QString weight = desk.step() == ScanStep::Pack && desk.box().weightGrams > 0
                               ? tr("%1 kg").arg(inKilograms(desk.box().weightGrams))
                               : QString();
    return dotted({tr("%1 of %2 lines").arg(desk.round().doneCount()).arg(desk.round().targets().size()),
                   weight, whose, desk.picture().pickList});
}

QString ScanView::lines(const ScanDesk &desk)
{
    if (desk.step() == ScanStep::Ship)
        return desk.box().tracking.join(u"   "_s);
    const QList<ScanTarget> &targets = desk.round().targets();
    const int on = std::max(desk.round().currentIndex(), 0);
    const int first = std::max(on - linesBefore, 0);
    const int end = static_cast<int>(std::min<qsizetype>(on + linesAfter, targets.size()));
    QStringList words;
    if (first > 0)
        words.append(tr("%1 before").arg(first));
    for (int i = first; i < end; ++i) {
        const ScanTarget &target = targets[i];
        const QString mark = i == desk.round().currentIndex() ? u"▸ "_s
                             : target.shorted.isPositive()    ? u"◐ "_s
                             : !target.open().isPositive()    ? u"✓ "_s
                                                              : u"· "_s;
        words.append(mark + target.sku + u' ' + format::quantity(target.done) + u'/' +
                     format::quantity(target.wanted) +
                     (target.shorted.isPositive() ? u' ' + tr("missing") : QString()));
    }
    if (end < targets.size())
        words.append(tr("%1 more").arg(targets.size() - end));
    return words.join(u"    "_s);
}

QString ScanView::placeholder(const ScanDesk &desk)
{
    switch (desk.step()) {
    case ScanStep::Pick:
        return tr("Scan an article, or type how many");
    case ScanStep::Pack:
        return tr("Scan what goes into the box, or weigh it: 4.2 kg");
    case ScanStep::Ship:
        return desk.toHandOver().isEmpty() ? tr("Scan the tracking number")
                                           : tr("DONE once the carrier has it");
    }
    return {};
}

QString ScanView::hint(const ScanDesk &desk)
{
    switch (desk.step()) {
    case ScanStep::Pick:
        return tr(
            "Number + Enter: how many · F12 missing · ↓ skip · + − one more, one less · Esc pause · F8 pack");
    case ScanStep::Pack:
        return tr("Number + Enter: how many · ↓ skip · Ctrl+Enter close the box · Esc pause · F8 ship");
    case ScanStep::Ship:
        return tr("Tracking number + Enter · Ctrl+Enter ship · Esc pause · F8 pick");
    }
    return {};
}

} // namespace kontorist
