#include "tests/bench/order_import.h"

#include "core/exchange/import_run.h"

#include <stdexcept>

namespace kontorist::bench {

QByteArray orderTable(int first, int orders, int days)
{
    QByteArray text = "order,customer,sku,name,quantity,price,discountPercent,date,requestedOn\n";
    for (int i = first; i < first + orders; ++i)
        for (int line = 0; line < 5; ++line)
            text += (u"S-%1,%2,%3,,%4,12.50,,%5,\n"_s.arg(i)
                         .arg(customerOf(i % customerCount), skuOf((i * 5 + line * 11) % articleCount))
                         .arg(1 + (i + line) % 9)
                         .arg(benchDay.addDays(-(i % days)).toString(Qt::ISODate)))
                        .toUtf8();
    return text;
}

void importAll(Desk &desk, const QByteArray &table, int orders)
{
    const auto profile = ImportProfile::builtIn(u"kontorist"_s, ImportKind::Orders).value();
    const import_run::Result result =
        import_run::orders(desk.session, profile, {u"orders.csv"_s, table, {}}, false);
    if (result.added.size() != orders)
        throw std::runtime_error("the import of the bench did not take all orders");
}

} // namespace kontorist::bench
