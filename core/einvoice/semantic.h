#pragma once

#include "core/einvoice/exact.h"

#include <map>
#include <memory>
#include <QList>
#include <QString>
#include <vector>

namespace kontorist::einvoice {

/// Where something stands in a file, so that a finding can be looked up there.
struct Spot
{
    QString path; ///< "/Invoice/cac:InvoiceLine[2]/cbc:ID" without the prefixes
    qint64 line = 0;
};

struct Attribute
{
    QString name;
    QString value;
};

struct Fact;

/// Every fact beneath one, by name, so that two hundred rules need not walk through a hundred thousand lines each.
using FactIndex = std::map<QString, std::vector<const Fact *>, std::less<>>;

/// A term of EN 16931 found in an invoice that somebody else wrote: a group ("BG-25") with its facts, or a fact
/// ("BT-131") with its text. Decimals are the text that stands there; days of CII are written as ISO days. Whatever
/// the file holds fits, also what no valid invoice would: twice, empty, missing. The rules decide about that.
struct Fact
{
    QString id;
    QString text = {};
    QList<Attribute> attributes = {};
    Spot spot = {};
    std::vector<Fact> facts = {};
    std::shared_ptr<const FactIndex> index = {}; ///< of the root; a change of facts makes it useless

    /// Every fact of this name, at any depth, in the order of the file.
    std::vector<const Fact *> all(QLatin1StringView name) const;
    const Fact *first(QLatin1StringView name) const;
    /// Whether one of this name is there that is not empty (a group: that is there).
    bool has(QLatin1StringView name) const;
    QString textOf(QLatin1StringView name) const;
    QString attribute(QLatin1StringView name) const; ///< "schemeID", "unitCode", "currencyID", "mimeCode" …
    std::optional<Exact> number() const { return Exact::read(text); }
    /// The number of the first of this name; nought where there is none.
    Exact numberOf(QLatin1StringView name) const;
};

/// The same facts, which know each other by name. Moved they stay so; copied they are to be indexed anew.
Fact indexed(Fact fact);

enum class Syntax { Cii, UblInvoice, UblCreditNote };

/// What the reader stumbled over before any rule was asked.
enum class Oddity { Unknown, Twice, Empty, NoNumber, NoDate, WrongNamespace, Disorder, SecondInvoice };

struct Stumble
{
    Oddity oddity;
    QString name; ///< the element, or the BT that it stands for
    Spot spot;
};

struct Semantic
{
    Syntax syntax = Syntax::Cii;
    Fact invoice; ///< the root: facts of the whole document and its groups
    std::vector<Stumble> stumbles;
};

} // namespace kontorist::einvoice
