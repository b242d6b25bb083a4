#pragma once

#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/base/price.h"
#include "core/base/quantity.h"
#include "core/base/text.h"

#include <memory>
#include <QDate>

class QTranslator;

namespace kontorist::paper {

/// The language of a paper, which is the customer's and never the clerk's. Words, dates and figures as they
/// are printed; whole numbers all the way, no floating point. Figures and what follows them are joined by
/// blanks that do not break. A value: copy it freely, use it from any thread.
class Wording final
{
public:
    /// "de" or "en"; whatever else there is reads English.
    explicit Wording(const QString &language);

    QString language() const { return m_german ? u"de"_s : u"en"_s; }

    /// A word or sentence of the context "Paper" in this language; write it so that lupdate finds it:
    /// wording.text(QT_TRANSLATE_NOOP("Paper", "Invoice")). Placeholders %1, %2 are the caller's to fill.
    QString text(const char *source) const;

    QString date(QDate date) const;             ///< 22.11.2026 · 22 Nov 2026
    QString month(QDate date) const;            ///< November 2026, for a period of supply
    QString money(Money money) const;           ///< 1.234,56 € · €1,234.56; 1.234,56 CHF · CHF 1,234.56
    QString amount(Money money) const;          ///< 1.234,56 · 1,234.56
    QString number(Quantity quantity) const;    ///< 1.000,5 · 1,000.5
    QString quantity(Quantity quantity) const;  ///< 1.000,5 kg · 1,000.5 kg
    QString price(Price price) const;           ///< two to six decimals; 12,50 je 100 · 12.50 per 100
    QString percent(Percent percent) const;     ///< 7,5 % · 7.5%
    QString iban(const QString &iban) const;    ///< DE02 1203 0000 0000 2020 51
    QString country(const QString &code) const; ///< "AT": Österreich · Austria; an unknown code as it is
    QString
    countryLine(const QString &code) const; ///< the same in capitals: the last line of an address abroad

private:
    QString figure(const QString &written) const;

    bool m_german;
    std::shared_ptr<const QTranslator> m_words;
};

} // namespace kontorist::paper
