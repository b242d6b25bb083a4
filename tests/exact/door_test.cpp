#include "tests/exact/compare.h"
#include "tests/exact/desk.h"
#include "tests/exact/machine_paper.h"

#include <QRegularExpression>

namespace kontorist::exact {

namespace {

void checkPapers(const Desk &desk, const Life &life, const Event &oracle, const Event &house)
{
    if (!oracle.paper || !house.paper)
        return;
    CHECK(desk.misprint(*oracle.paper, *house.paper).toStdString() == std::string());
    for (const QByteArray &xml : desk.machinePapers())
        CHECK(mistold(xml, life, *oracle.paper, *house.paper).toStdString() == std::string());
}

// A life as it is lived at the desk: exported facts and papers as they are made, the ledger at the end of the day.
void checkLife(test::Conversation &conversation, const Life &life, int number)
{
    INFO("life " << number << '\n' << text(life).toStdString());
    const std::vector<Event> oracle = Oracle(life).lived();
    Desk desk(conversation, life, number);
    std::vector<Event> house;
    for (const Event &event : oracle) {
        house.push_back(desk.played(event.act));
        checkPapers(desk, life, event, house.back());
    }
    desk.addLedger(house);
    for (std::size_t i = 0; i < oracle.size(); ++i) {
        INFO("event " << i + 1);
        CHECK(difference(oracle[i], house[i], life.isGross).toStdString() == std::string());
    }
}

// The amounts of an invoice, in either syntax, that follow from nothing but each other: what an allowance is reckoned on
// (BT-93, BT-137) is not among them.
QList<QRegularExpressionMatch> statedAmounts(const QString &xml)
{
    static const QRegularExpression amount(
        u"<(?:ram|cbc):(LineTotalAmount|ChargeTotalAmount|AllowanceTotalAmount|TaxBasisTotalAmount|TaxTotalAmount|"
        "GrandTotalAmount|DuePayableAmount|CalculatedAmount|BasisAmount(?=[^<]*</ram:BasisAmount>\\s*<ram:CategoryCode)|"
        "ActualAmount|LineExtensionAmount|TaxAmount|TaxableAmount|TaxExclusiveAmount|TaxInclusiveAmount|PayableAmount|"
        "Amount)(?: [^>]*)?>(-?[0-9]+\\.[0-9]{2})<"_s);
    QList<QRegularExpressionMatch> all;
    for (auto each = amount.globalMatch(xml); each.hasNext();)
        all.append(each.next());
    return all;
}

} // namespace

BOTH("a cent that is changed anywhere in the XML is seen", company)
{
    test::Conversation conversation(company);
    test::furnish(conversation);
    QSet<QString> changed;
    for (int number = 0; number < 12; ++number) {
        std::seed_seq seeds{20261127, number};
        Random random(seeds);
        const Life life = atTheDoor(anyLife(random, 4));
        Desk desk(conversation, life, number);
        for (const Event &event : Oracle(life).lived()) {
            const Event house = desk.played(event.act);
            if (!event.paper)
                continue;
            for (const QByteArray &file : desk.machinePapers()) {
                const auto xml = QString::fromUtf8(file);
                for (const QRegularExpressionMatch &each : statedAmounts(xml)) {
                    const Money cent = Money::read(each.captured(2), u"amount"_s) + Money(1);
                    QString other = xml;
                    other.replace(each.capturedStart(2), each.capturedLength(2), cent.written());
                    INFO(each.captured(0).toStdString());
                    CHECK(!mistold(other.toUtf8(), life, *event.paper, *house.paper).isEmpty());
                    changed.insert(each.captured(1));
                }
            }
        }
    }
    CHECK(changed.size() == 17); // every kind of amount was among them
}

BOTH(
    "at the door the answer, the exported facts, the paper, the XML and the ledger say the figures of exact arithmetic",
    company)
{
    test::Conversation desk(company);
    test::furnish(desk);
    for (int number = 0; number < 120; ++number) {
        std::seed_seq seeds{20261124, number};
        Random random(seeds);
        checkLife(desk, atTheDoor(anyLife(random, 4)), number);
    }
}

} // namespace kontorist::exact
