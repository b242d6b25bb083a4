#pragma once

#include "core/base/id.h"
#include "core/base/text.h"

namespace kontorist {

using AddressId = Id<struct AddressTag>;

/// An address as it stands on paper. Rows never change; whoever moves gets a new one, and old documents keep
/// the one they were issued with.
struct Address
{
    AddressId id;
    QString name;
    QString name2;
    QString street;
    QString postcode;
    QString city;
    QString country; ///< ISO 3166-1 alpha-2; empty = not known
    QString contact;
    QString phone;
    QString note; ///< for the carrier

    bool isSameAs(const Address &other) const; ///< in everything that is printed
    bool isComplete() const; ///< name, street, city and country are there (§ 14 Abs. 4 Nr. 1 UStG)
};

} // namespace kontorist
