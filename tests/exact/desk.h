#pragma once

#include "tests/app/conversation.h"
#include "tests/exact/oracle.h"

#include <QMap>

namespace kontorist::exact {

/// A life that can be said at the headless door: rates and units that have a name there, one calendar day.
Life atTheDoor(Life life);

/// Plays the acts of a life through the door of a furnished company, with a customer and articles of its own, and
/// reads each document where it is to be read: the exported facts, the paper, the ledger.
class Desk final
{
public:
    Desk(test::Conversation &conversation, const Life &life, int number);

    /// The figures of an act, from the exported facts; empty figures where it makes no document.
    Event played(const Act &act);
    /// Adds the ledger of the day to what was played; to be asked at the end.
    void addLedger(std::vector<Event> &events);
    /// What is printed otherwise than the oracle says; empty where all is.
    QString misprint(const Paper &oracle, const Paper &house) const;
    /// The document made last for machines: as CII, and as UBL.
    QList<QByteArray> machinePapers() const;

private:
    void takeOrder(std::size_t order);
    void addArticle(const Line &line, const QString &sku);
    Event bill(const Act &act);
    Event correct(const Act &act);
    Event pay(const Act &act);
    Event read(const Act &act, const QJsonObject &answer, const QString &document);
    QString wishes(const Act &act) const;
    Paper paper(const QJsonObject &facts) const;

    test::Conversation &m_desk;
    const Life &m_life;
    QString m_sku;
    QString m_customer;
    QStringList m_orders;
    QStringList m_deliveries;
    QStringList m_invoices;
    QList<QJsonObject> m_facts; ///< of the invoices
    QString m_document;         ///< made last
    QStringList m_made;         ///< the document of each event, empty where none
};

} // namespace kontorist::exact
