#include "app/commands/door.h"
#include "tests/ui/shop.h"
#include "ui/lists/list_model.h"
#include "ui/orders/order_source.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace kontorist::test {

namespace {

using Tester = QAbstractItemModelTester;

/// The list of orders, as one list among others.
struct OrderModel : ListModel
{
    explicit OrderModel(Shop &shop) : ListModel(*shop.company, std::make_shared<OrderSource>()) {}

    void setView(OrderView view) { ListModel::setView(static_cast<int>(view)); }
};

/// Three pages of numbered rows, each with the text that was asked for; "boom" cannot be read.
class Numbers final : public ListSource
{
public:
    QString name() const override { return u"number"_s; }
    QString title() const override { return u"Numbers"_s; }
    QString hint() const override { return {}; }
    QStringList views() const override { return {u"All"_s}; }
    QList<ListColumn> columns() const override { return {{u"Number"_s, u"888"_s}}; }
    QString counted(qint64 rows) const override { return QString::number(rows); }
    QString empty() const override { return u"None."_s; }
    QList<qint64> counts(const Database &, QDate) const override { return {}; }
    ListAnswer page(const Database &, const ListQuestion &question) const override
    {
        if (question.text == u"boom")
            throw Failed(Fault::DiskFull, u"disk"_s);
        constexpr qint64 all = 3LL * ListModel::pageSize;
        const qint64 first = question.after ? question.after->id + 1 : 0;
        const qint64 end = std::min<qint64>(all, first + question.wanted);
        ListAnswer answer;
        for (qint64 i = first; i < end; ++i)
            answer.rows.append({i, {}, {{u"%1 of %2"_s.arg(question.text).arg(i), {}, {}, {}, i}}});
        answer.isLast = end == all;
        return answer;
    }
};

QString cell(const OrderModel &model, int row, OrderSource::Column column)
{
    return model.index(row, column).data().toString();
}

QStringList column(const OrderModel &model, OrderSource::Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(cell(model, row, column));
    return texts;
}

bool reads(const OrderModel &model)
{
    return comesTrue([&] { return !model.isReading(); });
}

} // namespace

TEST_CASE("open orders are listed newest first, with where they stand and what is next")
{
    Shop shop;
    const QString first = shop.order(4);
    const QString second = shop.order(5000);
    OrderModel model(shop);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(reads(model));
    CHECK(column(model, OrderSource::Number) == QStringList{second, first});
    CHECK(cell(model, 1, OrderSource::Customer) == u"Bäckerei Sommer GmbH");
    CHECK(cell(model, 1, OrderSource::State) == u"Ready to ship");
    CHECK(cell(model, 1, OrderSource::Next) == u"Ship");
    CHECK(model.index(1, OrderSource::State).data(OrderModel::IconRole).toString() == u"package");
    CHECK(model.isComplete());
}

TEST_CASE("a view shows its orders alone, and a text narrows it")
{
    Shop shop;
    const QString first = shop.order(4, R"(,"reference":"Tel. 22.11.")");
    shop.say(R"({"do":"order.add","customer":"10002","lines":[{"sku":"1001","quantity":1}]})");
    shop.say(R"({"do":"order.add","customer":"10002","asQuote":true,"lines":[{"sku":"1001","quantity":1}]})");
    OrderModel model(shop);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(reads(model));
    CHECK(model.rowCount() == 2);

    const auto shown = [&](OrderView view, const QString &text) {
        model.setView(view);
        model.setText(text);
        REQUIRE(reads(model));
        return column(model, OrderSource::Customer).join(u'|');
    };
    CHECK(shown(OrderView::Deliverable, {}) == u"Bäckerei Sommer GmbH");
    CHECK(shown(OrderView::Quotes, {}) == u"Autohaus Kern KG");
    CHECK(shown(OrderView::Done, {}).isEmpty());
    CHECK(shown(OrderView::All, {}) == u"Autohaus Kern KG|Autohaus Kern KG|Bäckerei Sommer GmbH");
    CHECK(shown(OrderView::All, u"kern"_s) == u"Autohaus Kern KG|Autohaus Kern KG");
    CHECK(shown(OrderView::Open, u"kern"_s) == u"Autohaus Kern KG");
    CHECK(shown(OrderView::Open, first) == u"Bäckerei Sommer GmbH");
    CHECK(shown(OrderView::All, u"Tel. 22.11."_s) == u"Bäckerei Sommer GmbH");
    CHECK(shown(OrderView::All, u"nobody"_s).isEmpty());
}

TEST_CASE("a promise that was missed is named with its days")
{
    Shop shop;
    shop.order(4);
    shop.clock.set(QDate(2026, 11, 30));
    OrderModel model(shop);
    model.setView(OrderView::Late);
    REQUIRE(reads(model));
    REQUIRE(model.rowCount() == 1);
    CHECK(cell(model, 0, OrderSource::Promised).endsWith(u"days late"));
    CHECK(model.index(0, OrderSource::Promised).data(Qt::ToolTipRole).toString().contains(u"Nov 2026"));
    CHECK(model.index(0, OrderSource::Promised).data(OrderModel::ChipRole) == static_cast<int>(Role::Crit));
}

TEST_CASE("long lists are read page by page, and whole before they are sorted")
{
    Shop shop;
    for (int i = 1; i <= OrderModel::pageSize + 30; ++i)
        shop.say(R"({"do":"order.add","customer":"1000)" + QByteArray::number(1 + i % 2) +
                 R"(","lines":[{"sku":"1001","quantity":)" + QByteArray::number(i) + "}]}");
    OrderModel model(shop);
    REQUIRE(reads(model));
    CHECK(model.rowCount() == OrderModel::pageSize);
    CHECK(model.canFetchMore({}));
    const Tester tester(&model, Tester::FailureReportingMode::Fatal); // asks for more itself

    const QPersistentModelIndex newest = model.index(0, OrderSource::Number);
    const QString number = newest.data().toString();
    model.sort(OrderSource::Net, Qt::AscendingOrder);
    REQUIRE(comesTrue([&] { return model.isComplete() && !model.isReading(); }));
    CHECK(model.rowCount() == OrderModel::pageSize + 30);
    CHECK(cell(model, 0, OrderSource::Net) == u"0.50");
    CHECK(newest.data().toString() == number);
    CHECK(newest.row() == model.rowCount() - 1);

    model.sort(OrderSource::Customer, Qt::DescendingOrder);
    CHECK(cell(model, 0, OrderSource::Customer) == u"Bäckerei Sommer GmbH");
    CHECK(cell(model, model.rowCount() - 1, OrderSource::Customer) == u"Autohaus Kern KG");
    model.sort(-1, Qt::AscendingOrder);
    CHECK(cell(model, 0, OrderSource::Number) == number);
}

TEST_CASE("a refresh moves no row that stays, adds what is new and drops what left")
{
    Shop shop;
    const QString first = shop.order(1);
    const QString second = shop.order(2);
    const QString third = shop.order(3);
    OrderModel model(shop);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(reads(model));
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    const QPersistentModelIndex kept = model.index(2, OrderSource::State);
    shop.say(R"({"do":"order.cancel","reason":"withdrawn","order":")" + second.toUtf8() + R"("})");
    shop.say(R"({"do":"order.hold","reason":"ask","order":")" + first.toUtf8() + R"("})");
    const QString fourth = shop.order(4);
    model.refresh();
    REQUIRE(reads(model));
    CHECK(column(model, OrderSource::Number) == QStringList{fourth, third, first});
    CHECK(resets == 0);
    REQUIRE(kept.isValid());
    CHECK(kept.data().toString() == u"On hold");
}

TEST_CASE("a new filter is answered though a sorted list is still to be read to its end")
{
    Shop shop;
    const auto source = std::make_shared<Numbers>();
    ListModel model(*shop.company, source);
    REQUIRE(comesTrue([&] { return !model.isReading(); }));
    model.setText(u"7"_s);             // asked at once
    model.setText(u"8"_s);             // asked when that is answered
    model.sort(0, Qt::AscendingOrder); // wants the rest of what is shown
    REQUIRE(comesTrue([&] { return model.isAnswered() && model.isComplete() && !model.isReading(); }));
    CHECK(model.index(0, 0).data().toString() == u"8 of 0");
    CHECK(model.rowCount() == 3 * ListModel::pageSize);
}

TEST_CASE("a list that cannot be read says so, shows no rows of another filter, and is read again")
{
    Shop shop;
    ListModel model(*shop.company, std::make_shared<Numbers>());
    REQUIRE(comesTrue([&] { return !model.isReading(); }));
    QObject other;
    shop.company->ask(
        &other, [](const Database &) -> int { throw Failed(Fault::DiskFull, u"disk"_s); }, [](int) {});
    QTest::qWait(100);
    CHECK(!model.hasFailed()); // that was somebody else's question
    model.setText(u"boom"_s);
    REQUIRE(comesTrue([&] { return model.hasFailed(); }));
    CHECK(model.rowCount() == 0);
    CHECK(!model.isReading());
    model.setText(u"9"_s);
    CHECK(comesTrue([&] { return model.index(0, 0).data().toString() == u"9 of 0"; }));
    CHECK(!model.hasFailed());
}

TEST_CASE("an order taken at another desk is announced (PostgreSQL)", "[postgresql]")
{
    TestCompany other(Kind::PostgreSQL);
    const auto open = [&] { return OpenCompany::open(other.target, other.clock, u"window"_s); };
    CompanyThread window(open, &doorOf, other.clock);
    int heard = 0;
    QObject::connect(&window, &CompanyThread::changed, &window, [&] { ++heard; });
    const QByteArray answer =
        Door(other.session)
            .answer(
                R"({"do":"party.add","name":"Kern","street":"Ring 3","postcode":"04109","city":"Leipzig","country":"DE"})");
    REQUIRE(answer.contains("\"ok\":true"));
    CHECK(comesTrue([&] { return heard > 0; }));
}

} // namespace kontorist::test
