#include "core/einvoice/sequence_rules.h"

#include "core/einvoice/sequences.h"

#include <map>

namespace kontorist::einvoice::sequence_rules {

namespace {

using Ranks = std::map<QString, qsizetype>;

std::map<QString, Ranks> ranks(std::span<const Sequence> sequences)
{
    std::map<QString, Ranks> result;
    for (const Sequence &each : sequences) {
        Ranks children;
        for (const QString &child : QString::fromLatin1(each.children).split(u' '))
            children.emplace(child, static_cast<qsizetype>(children.size()));
        for (const QString &parent : QString::fromLatin1(each.parents).split(u'|'))
            result.emplace(parent, children);
    }
    return result;
}

const Ranks *ranksOf(const QString &parent, Syntax syntax)
{
    static const std::map<QString, Ranks> cii = ranks(ciiSequences());
    static const std::map<QString, Ranks> ubl = ranks(ublSequences());
    const std::map<QString, Ranks> &all = syntax == Syntax::Cii ? cii : ubl;
    const auto found = all.find(parent);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace

const XmlElement *misplaced(const XmlElement &parent, Syntax syntax)
{
    const Ranks *ranks = parent.children.size() > 1 ? ranksOf(parent.name, syntax) : nullptr;
    if (ranks == nullptr)
        return nullptr;
    qsizetype reached = 0;
    for (const XmlElement &child : parent.children) {
        const auto rank = ranks->find(child.name);
        if (rank == ranks->end())
            continue;
        if (rank->second < reached)
            return &child;
        reached = rank->second;
    }
    return nullptr;
}

} // namespace kontorist::einvoice::sequence_rules
