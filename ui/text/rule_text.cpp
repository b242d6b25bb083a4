#include "ui/text/rule_text.h"

#include "core/einvoice/validation_rules.h"
#include "ui/text/rule_sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontorist {

namespace {

class RuleText
{
public:
    static QString translated(const char *source)
    {
        return QCoreApplication::translate("EInvoiceRule", source);
    }
};

/// A sentence as the rules say it, with what stands at its %1, %2, %3.
struct Pattern
{
    const char *source;
    QRegularExpression shape;
};

std::vector<Pattern> patterns()
{
    static const QRegularExpression place(u"\\\\%[1-3]"_s);
    std::vector<Pattern> all;
    for (const char *source : ruleSentences) {
        QString shape = QRegularExpression::escape(QString::fromUtf8(source));
        all.push_back({source, QRegularExpression(u"\\A"_s + shape.replace(place, u"(.+)"_s) + u"\\z"_s)});
    }
    return all;
}

QString wordRead(const QString &word)
{
    for (const char *each : ruleWords)
        if (word == QLatin1StringView(each))
            return RuleText::translated(each);
    const auto buyer = u"; buyer "_s;
    if (!word.contains(buyer))
        return word;
    return word.section(buyer, 0, 0) + u"; "_s +
           RuleText::translated(QT_TRANSLATE_NOOP("EInvoiceRule", "buyer %1")).arg(word.section(buyer, 1));
}

QString sentenceRead(const QString &sentence)
{
    static const std::vector<Pattern> known = patterns();
    for (const Pattern &pattern : known) {
        const QRegularExpressionMatch match = pattern.shape.match(sentence);
        if (!match.hasMatch())
            continue;
        const auto at = [&](int place) { return wordRead(match.captured(place)); };
        QString text = RuleText::translated(pattern.source);
        switch (match.lastCapturedIndex()) {
        case 0:
            return text;
        case 1:
            return text.arg(at(1));
        case 2:
            return text.arg(at(1), at(2));
        default:
            return text.arg(at(1), at(2), at(3));
        }
    }
    return sentence;
}

} // namespace

QString findingText(const einvoice::Finding &finding)
{
    return sentenceRead(finding.sentence);
}

QString ruleText(const QString &rule)
{
    for (const einvoice::Finding &each : einvoice::validation_rules::examples())
        if (each.rule == rule)
            return rule + u": "_s + findingText(each);
    return rule;
}

} // namespace kontorist
