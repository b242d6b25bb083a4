#pragma once

#include "core/base/text.h"

/// An address as it is copied from a letter, a web page or the end of an e-mail, split into its fields.
namespace kontorist::address_block {

struct Block
{
    QString name;
    QString name2;
    QString street;
    QString postcode;
    QString city;
    QString country; ///< code; empty where none is named
    QString contact;
    QString phone;
    QString email;
    QString vatId;

    /// Enough of it was understood to be an address.
    bool isAddress() const { return !name.isEmpty() && !city.isEmpty(); }
};

Block read(const QString &text);

} // namespace kontorist::address_block
