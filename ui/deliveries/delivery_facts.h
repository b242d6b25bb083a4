#pragma once

#include "core/delivery/delivery_list_store.h"
#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// Everything that the page of a delivery note shows, read at once.
struct DeliveryFacts
{
    QString missing; ///< why there is none; empty = it is there
    Delivery delivery;
    delivery_list_store::DeliveryRow row;
    QList<delivery_list_store::LineRow> lines;
    QStringList invoices;
    struct Document
    {
        QString kind;
        QString number;
        QDate on;
    };
    QList<Document> documents; ///< the order, and what else belongs to it
    QString undoReason;
    QString notUndone;     ///< why it cannot be taken back
    QString notHandedOver; ///< why it cannot be handed over
    QString notArrived;    ///< why the day it arrived cannot be told

    static DeliveryFacts of(const Database &database, const QString &number);
};

/// Its tables, and what taking it back will do, in words.
class DeliveryTables
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryTables)

public:
    static QList<ListColumn> lineColumns();
    static QList<ListColumn> parcelColumns();
    static QList<ListColumn> documentColumns();
    static QList<ListRow> lines(const DeliveryFacts &facts);
    static QList<ListRow> parcels(const DeliveryFacts &facts);
    static QList<ListRow> documents(const DeliveryFacts &facts);
    static QString about(const DeliveryFacts &facts);
    static QString undoPreview(const DeliveryFacts &facts);
};

} // namespace kontorist
