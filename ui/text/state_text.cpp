#include "ui/text/state_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the words their context in the catalogue.
class State
{
    Q_DECLARE_TR_FUNCTIONS(State)

public:
    static StateText of(Step step);
    static StateText of(OrderState state);
    static QString next(Step step);
    static QString daysLate(qint64 days);
};

StateText State::of(Step step)
{
    switch (step) {
    case Step::New:
        return {tr("Entered"), Role::Neutral, u"circle-dashed"_s};
    case Step::Check:
        return {tr("On hold"), Role::Warn, u"lock"_s};
    case Step::Waiting:
        return {tr("Back order"), Role::Warn, u"hourglass"_s};
    case Step::Pick:
        return {tr("To pick"), Role::Special, u"list-check"_s};
    case Step::Pack:
        return {tr("Picked"), Role::Special, u"package"_s};
    case Step::Ship:
        return {tr("Ready to ship"), Role::Ok, u"package"_s};
    case Step::Invoice:
        return {tr("Shipped"), Role::Ok, u"truck-delivery"_s};
    case Step::Unpaid:
        return {tr("Invoiced"), Role::Ok, u"file-invoice"_s};
    }
    return {};
}

StateText State::of(OrderState state)
{
    switch (state) {
    case OrderState::Quote:
        return {tr("Quote"), Role::Info, u"file-text"_s};
    case OrderState::Entered:
        return {tr("Entered"), Role::Neutral, u"circle-dashed"_s};
    case OrderState::Released:
        return {tr("Released"), Role::Info, u"clipboard-list"_s};
    case OrderState::Closed:
        return {tr("Done"), Role::Ok, u"circle-check"_s};
    case OrderState::Cancelled:
        return {tr("Cancelled"), Role::Neutral, u"ban"_s};
    }
    return {};
}

QString State::next(Step step)
{
    switch (step) {
    case Step::New:
        return tr("Release");
    case Step::Check:
        return tr("Clear the hold");
    case Step::Waiting:
        return tr("Await goods");
    case Step::Pick:
        return tr("Pick");
    case Step::Pack:
        return tr("Pack");
    case Step::Ship:
        return tr("Ship");
    case Step::Invoice:
        return tr("Invoice");
    case Step::Unpaid:
        return tr("Await payment");
    }
    return {};
}

QString State::daysLate(qint64 days)
{
    return days == 1 ? tr("1 day late") : tr("%1 days late").arg(format::count(days));
}

// What a person can do goes before what has to be waited for; a hold goes before everything.
std::optional<Step> foremost(const QList<Step> &steps)
{
    constexpr std::array order = {Step::Check, Step::Ship,    Step::Pack,    Step::Pick,
                                  Step::New,   Step::Invoice, Step::Waiting, Step::Unpaid};
    for (const Step step : order)
        if (steps.contains(step))
            return step;
    return {};
}

} // namespace

StateText orderState(OrderState state, const QList<Step> &steps)
{
    const bool isOpen = state == OrderState::Entered || state == OrderState::Released;
    const std::optional<Step> step = foremost(steps);
    return isOpen && step ? State::of(*step) : State::of(state);
}

QString nextStep(OrderState state, const QList<Step> &steps)
{
    const std::optional<Step> step = foremost(steps);
    if (!step || state == OrderState::Cancelled)
        return {};
    return State::next(*step);
}

QString lateness(QDate promised, QDate today)
{
    const qint64 days = promised.isValid() ? promised.daysTo(today) : 0;
    return days > 0 ? State::daysLate(days) : QString();
}

} // namespace kontorist
