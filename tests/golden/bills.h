#pragma once

#include "tests/app/conversation.h"

#include <functional>

namespace kontorist::golden {

/// A desk with all that the bills below need: a company with everything on its paper, goods at both rates, a customer
/// of each kind who reads German or English.
class Shop final
{
public:
    Shop(test::TestCompany &company, const QString &language, bool isSmall);

    QString customer(const QString &kind) const { return m_customers[kind]; }
    /// An order of a customer, released; lines are JSON, `more` further fields.
    QString order(const QString &kind, const QString &lines, const QString &more = {});
    void ship(const QString &order, const QString &more = {});
    /// Ordered, shipped and billed.
    QString bill(const QString &kind, const QString &lines, const QString &more = {});
    QString issue(const QString &fields);
    QJsonObject done(const char *command, const QString &fields) { return m_desk.done(command, fields); }

private:
    void addCustomer(const QString &kind, const QString &name, const QString &more, const QString &language);

    test::Conversation m_desk;
    QHash<QString, QString> m_customers;
};

/// One picture of the collection: what stands in its file's name, and how the bill comes about.
struct Bill
{
    QString name;
    std::function<QString(Shop &)> make; ///< answers its number
    bool isOfSmallBusiness = false;
};

const QList<Bill> &bills();

} // namespace kontorist::golden
