#pragma once

#include "core/sales/order.h"

#include <QHash>
#include <QJsonObject>

namespace kontorist {

/// A line as it is typed. What is empty follows from article, customer and price list.
struct TypedLine
{
    int line = 0; ///< the line of an order that exists; 0 = a new one
    QString sku;
    QString name; ///< as it was called when it was typed
    Quantity quantity;
    Unit unit;
    std::optional<Price> price;
    std::optional<Percent> discount;
    QDate requestedOn;
    QString text;

    bool operator==(const TypedLine &) const = default;
    /// Whether the same article typed once more is only more of this line.
    bool isSameKindAs(const TypedLine &other) const;
};

/// An order as it stands on the screen: what was decided, and what stands in the inputs and is not decided yet. It is
/// what a draft keeps, what is asked of the company, and what undo goes back to.
struct TypedOrder
{
    QString key;   ///< of the operation that will make it durable: what is said twice under it is done once
    QString order; ///< the number of the order that is changed; empty = a new one
    Version version = 0; ///< that was seen of it
    QString customer;
    QString customerName;
    QString reference;
    QDate requestedOn;
    QString shipTo; ///< code of a delivery address of the customer; empty = his own, if none is typed
    std::optional<Address> shipAddress; ///< typed for this order alone
    std::optional<bool> completeOnly;   ///< none = as the customer wants it
    QList<TypedLine> lines;
    QHash<QString, QString> inputs; ///< texts in inputs that were not taken yet, by their object names

    static TypedOrder begun(); ///< a new one with its key
    static TypedOrder of(const Order &order);

    /// Whether nothing was typed that could be lost.
    bool isBlank() const;
    bool hasSameAddressAs(const TypedOrder &other) const;
    /// What a person calls it: the customer, or the order.
    QString title() const;

    QJsonObject written() const;
    static TypedOrder read(const QJsonObject &written);

    /// For the rules, to see what it would be. `before` is the order as it was seen when it is changed.
    OrderDraft draft(const TypedOrder *before = nullptr) const;
    /// For the door: order.add and order.take; with `before`, order.change.
    QJsonObject fields(const TypedOrder *before = nullptr) const;
};

} // namespace kontorist
