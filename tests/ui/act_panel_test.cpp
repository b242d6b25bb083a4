#include "tests/ui/keys.h"
#include "tests/ui/shop.h"
#include "ui/records/act_panel.h"
#include "ui/text/money_text.h"
#include "ui/widgets/form.h"

#include <QAction>
#include <QVBoxLayout>

namespace kontorist::test::act_panel {

TEST_CASE("Ctrl+Enter in an open panel is the panel's, outside of it the page's")
{
    QWidget page;
    auto *outside = new QLineEdit;
    auto *panel = new ActPanel(u"panel"_s, u"Take it back"_s, u"Do it"_s);
    panel->form().add(new InputField(InputField::Kind::Text, u"why"_s, u"Why"_s));
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(outside);
    layout->addWidget(panel);
    QAction main(u"Book"_s);
    main.setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    page.addAction(&main);
    int booked = 0, confirmed = 0;
    QObject::connect(&main, &QAction::triggered, &page, [&] { ++booked; });
    QObject::connect(panel, &ActPanel::confirmed, &page, [&] { ++confirmed; });
    showActive(page);
    panel->open();
    REQUIRE(named<QLineEdit>(page, u"why"_s).hasFocus());
    press(page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    press(page, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier, u"\r"_s);
    CHECK(confirmed == 2);
    CHECK(booked == 0);
    outside->setFocus();
    press(page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    CHECK(confirmed == 2);
    CHECK(booked == 1);
}

TEST_CASE(
    "an invoice that was corrected says so, and is not called partly paid for it; what is overdue stays overdue")
{
    invoice_list_store::InvoiceRow row;
    row.payable = row.gross = Money(100'00);
    row.open = Money(60'00);
    row.dueOn = QDate(2026, 12, 1);
    const QDate today(2026, 11, 24);
    CHECK(invoiceState(row, today).word == u"Partly paid");
    row.isCorrected = true;
    CHECK(invoiceState(row, today).word == u"Corrected");
    CHECK(invoiceState(row, row.dueOn.addDays(3)).word == u"3 days overdue");
    row.open = {};
    CHECK(invoiceState(row, today).word == u"Corrected, settled");
    row.isCancelled = true;
    CHECK(invoiceState(row, today).word == u"Cancelled");
}

} // namespace kontorist::test::act_panel
