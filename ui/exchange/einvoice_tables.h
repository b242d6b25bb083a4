#pragma once

#include "core/einvoice/reception_rules.h"
#include "ui/lists/list_source.h"

#include <functional>
#include <QCoreApplication>
#include <QObject>

namespace kontorist {

/// An e-invoice of somebody else, read and judged; or why it cannot be read.
struct ReadEInvoice
{
    std::shared_ptr<const einvoice::Received> received;
    QString trouble;
};

/// On a thread of its own: a big file takes its time.
void readEInvoice(QObject *asker, const QString &path, const std::function<void(const ReadEInvoice &)> &done);

/// What it says and what is wrong with it, as tables. Amounts are what the file states.
class EInvoiceTables
{
    Q_DECLARE_TR_FUNCTIONS(EInvoiceTables)

public:
    static constexpr qsizetype mostRows = 500;

    static QList<ListColumn> headColumns();
    static QList<ListRow> head(const einvoice::Received &received);
    static QList<ListColumn> findingColumns();
    /// The worst class first.
    static QList<ListRow> findings(const einvoice::Received &received);
    static QList<ListColumn> lineColumns();
    static QList<ListRow> lines(const einvoice::Received &received);
    static QList<ListColumn> taxColumns();
    static QList<ListRow> taxes(const einvoice::Received &received);
    static StateText verdict(const einvoice::Received &received);
    /// "Musterlieferant GmbH · 471102 · 529,87 EUR"
    static QString summary(const einvoice::Received &received);

private:
    static QString severity(einvoice::Severity severity);
    static QString errorClass(einvoice::ErrorClass errorClass);
    static QString syntax(einvoice::Syntax syntax);
};

} // namespace kontorist
