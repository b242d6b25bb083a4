#pragma once

#include "app/sample/sample.h"

#include <QCoreApplication>
#include <QTextStream>

namespace kontorist {

/// One order of the sample company from the phone call to the booked payment, told step by step, with its papers
/// written as PDF. It shows on any machine, without a display, what the program does.
class Tour final
{
    Q_DECLARE_TR_FUNCTIONS(Tour)

public:
    /// Writes into `folder`, which is made where it is missing. Raises what the commands raise, and
    /// Failed(FileNotWritable).
    Tour(const QString &folder, const Clock &real, QTextStream &out);

    void run(QDate until);

private:
    void takeCall();
    void pickAndPack();
    void ship();
    void billAndCollect();
    void takeBack();
    void offer();
    void closeTheDay();

    void say(const QString &what);
    void item(const QString &what);
    void paper(const QString &document, const QString &name);
    void keep(const QString &file);

    QString m_folder;
    const Clock &m_real;
    QTextStream &m_out;
    FixedClock m_clock;
    std::unique_ptr<sample::Scratch> m_scratch;
    std::unique_ptr<Caller> m_call;
    QString m_customer, m_order, m_pickList, m_deliveryNote, m_invoice;
    QJsonArray m_stops;
};

} // namespace kontorist
