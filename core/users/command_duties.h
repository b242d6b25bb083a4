#pragma once

#include "core/base/duty.h"
#include "core/base/error.h"

#include <optional>
#include <string_view>

namespace kontorist {

/// Which command belongs to which duties: the one table that the door asks before it does anything, and from which
/// the rights at a server follow (core/db/rights.txt). What does not stand here cannot be a command.
struct CommandDuties
{
    std::string_view name;
    Duties duties;
};

namespace command_duties {

inline constexpr Duties everybody{Duty::Reader, Duty::Sales, Duty::Warehouse, Duty::Accounting,
                                  Duty::Manager};
inline constexpr Duties trade{Duty::Sales, Duty::Manager};
inline constexpr Duties goods{Duty::Warehouse, Duty::Manager};
inline constexpr Duties money{Duty::Accounting, Duty::Manager};
inline constexpr Duties tradeOrGoods{Duty::Sales, Duty::Warehouse, Duty::Manager};
inline constexpr Duties anyClerk{Duty::Sales, Duty::Warehouse, Duty::Accounting, Duty::Manager};
inline constexpr Duties books{Duty::Reader, Duty::Accounting, Duty::Manager};
inline constexpr Duties officeEyes{Duty::Reader, Duty::Sales, Duty::Accounting, Duty::Manager};

inline constexpr CommandDuties table[] = {
    {"company.set", Duty::Manager},
    {"numbering.set", Duty::Manager},
    {"numbering.show", everybody},
    {"letterhead.set", Duty::Manager},
    {"letterhead.show", everybody},
    {"party.add", trade},
    {"party.change", trade},
    {"party.merge", Duty::Manager},
    {"party.show", everybody},
    {"article.add", trade},
    {"article.change", trade},
    {"price.add", trade},
    {"location.add", goods},
    {"stock.receive", goods},
    {"stock.count", goods},
    {"stock.expect", goods},
    {"stock.show", everybody},
    {"order.add", trade},
    {"order.change", trade},
    {"order.take", trade},
    {"order.confirm", trade},
    {"order.release", trade},
    {"order.unrelease", trade},
    {"order.hold", trade},
    {"order.lift", trade},
    {"order.cancel", trade},
    {"quote.accept", trade},
    {"order.show", everybody},
    {"orders.list", everybody},
    {"pick.start", goods},
    {"pick.record", goods},
    {"pick.undo", goods},
    {"pack.add", goods},
    {"pack.undo", goods},
    {"delivery.ship", goods},
    {"delivery.handover", goods},
    {"delivery.undo", goods},
    {"invoice.issue", money},
    {"invoice.run", money},
    {"invoice.correct", money},
    {"invoice.cancel", money},
    {"ledger.list", books},
    {"payment.record", money},
    {"payment.allocate", money},
    {"payment.undo", money},
    {"payment.refund", money},
    {"openitems.list", officeEyes},
    {"return.open", tradeOrGoods},
    {"return.show", everybody},
    {"return.receive", goods},
    {"return.inspect", goods},
    {"return.settle", money},
    {"search", everybody},
    {"einvoice.check", everybody},
    {"document.export", anyClerk},
    {"document.printed", anyClerk},
    {"mail.set", Duty::Manager},
    {"mail.password", anyClerk},
    {"mail.show", everybody},
    {"mail.test", anyClerk},
    {"document.send", anyClerk},
    {"outbox.list", everybody},
    {"outbox.send", anyClerk},
    {"outbox.retry", anyClerk},
    {"outbox.done", anyClerk},
    {"outbox.cancel", anyClerk},
    {"import.orders", Duty::Manager},
    {"import.parties", Duty::Manager},
    {"import.articles", Duty::Manager},
    {"profile.save", Duty::Manager},
    {"check", books},
    {"house.keep", tradeOrGoods}, // nobody says it: once a day it happens with what is said first
};

/// The duties of a command; none where it does not stand in the table.
constexpr Duties of(std::string_view name)
{
    for (const CommandDuties &entry : table)
        if (entry.name == name)
            return entry.duties;
    return {};
}

/// Why somebody with these duties may not say a command.
std::optional<Objection> objection(Duties held, const char *command);

} // namespace command_duties

/// The name of a command as the program writes it: one that the table does not have does not compile.
class CommandName
{
public:
    consteval CommandName(const char *name) : m_name(name)
    {
        if (command_duties::of(name) == Duties())
            throw "this command has no entry in command_duties::table";
    }
    constexpr operator const char *() const { return m_name; }
    constexpr Duties duties() const { return command_duties::of(m_name); }

private:
    const char *m_name;
};

} // namespace kontorist
