#pragma once

#include "core/billing/invoice.h"

namespace kontorist {

using ReturnId = Id<struct ReturnTag>;
using ReturnLineId = Id<struct ReturnLineTag>;

/// How far a return has come.
enum class ReturnState { Open, Received, Inspected, Settled, Rejected };
template<>
inline constexpr std::array wordsOf<ReturnState> = {"open", "received", "inspected", "settled", "rejected"};

/// What becomes of a piece that came back.
enum class Verdict { Resell, Second, Repair, Scrap, SendBack };
template<>
inline constexpr std::array wordsOf<Verdict> = {"resell", "second", "repair", "scrap", "sendBack"};

enum class Settlement { Credit, Refund, Replace, Reject };
template<>
inline constexpr std::array wordsOf<Settlement> = {"credit", "refund", "replace", "reject"};

/// Why people send things back, mostly. The reason of a line is one of these words, or what a person wrote.
enum class ReturnReason { WrongArticle, Defective, Damaged, TooMany, Unexpected, Unwanted, Withdrawal };
template<>
inline constexpr std::array wordsOf<ReturnReason> = {"wrongArticle", "defective", "damaged",   "tooMany",
                                                     "unexpected",   "unwanted",  "withdrawal"};

/// So much of something that a customer sends back, and why.
struct ReturnLine
{
    ReturnLineId id;
    int position = 0;
    OrderLineId orderLine; ///< null without an original
    ArticleId article;
    QString sku;
    QString name;
    Quantity quantity;          ///< base units
    std::optional<Price> price; ///< what is credited per unit where there is no original
    TaxClass taxClass = TaxClass::Standard;
    QString reason; ///< a word of ReturnReason, or a person's own
    // how far it has come
    Quantity received;
    Quantity inspected;
    Quantity settled;
};

/// A return (Retoure), from its announcement to its settlement.
struct ReturnCase
{
    ReturnId id;
    Version version = 0;
    QString number;
    int year = 0;
    qint64 count = 0;
    PartyId customer;
    OrderId order; ///< null without an original
    QDate openedOn;
    bool isWithdrawal = false;      ///< § 355 BGB: a consumer's right, 14 days from delivery
    bool isWithoutOriginal = false; ///< needs a right, and is marked
    ReturnState state = ReturnState::Open;
    QList<ReturnLine> lines;

    const ReturnLine *line(int position) const;
};

/// What came in of a return line, by the delivery it had gone out with.
struct ReturnReceipt
{
    qint64 id = 0;
    ReturnLineId line;
    DeliveryLineId deliveryLine;
    ArticleId article; ///< what really came
    PlaceId place;
    Quantity quantity;
    Quantity unbilled; ///< of it had not been invoiced yet
};

/// A delivered line with what may still come back of it.
struct Returnable
{
    DeliveryLineId deliveryLine;
    OrderLineId orderLine;
    Quantity quantity; ///< delivered, not yet come back
    Quantity unbilled;
    QDate suppliedOn;
};

/// A return with the corrections that credit it.
struct SettledReturn
{
    ReturnCase returned;
    QList<Invoice> corrections;
};

} // namespace kontorist
