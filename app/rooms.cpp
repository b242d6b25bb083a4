#include "app/rooms.h"

#include "core/billing/invoice_list_store.h"
#include "core/mail/mail_store.h"
#include "core/returns/return_list_store.h"
#include "core/sales/order_list_store.h"
#include "core/users/command_duties.h"
#include "ui/articles/article_page.h"
#include "ui/articles/articles_page.h"
#include "ui/billing/invoice_page.h"
#include "ui/billing/invoice_run_page.h"
#include "ui/billing/invoices_page.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/customers_page.h"
#include "ui/deliveries/deliveries_page.h"
#include "ui/deliveries/delivery_page.h"
#include "ui/entry/entry_page.h"
#include "ui/exchange/einvoice_page.h"
#include "ui/exchange/import_page.h"
#include "ui/journal/journal_page.h"
#include "ui/orders/order_page.h"
#include "ui/orders/orders_page.h"
#include "ui/outbox/outbox_page.h"
#include "ui/overview/overview_page.h"
#include "ui/payments/booking_page.h"
#include "ui/payments/payment_page.h"
#include "ui/payments/payments_page.h"
#include "ui/returns/return_entry_page.h"
#include "ui/returns/return_page.h"
#include "ui/returns/returns_page.h"
#include "ui/settings/letterhead_page.h"
#include "ui/settings/settings_page.h"
#include "ui/stock/stock_page.h"
#include "ui/warehouse/scan_page.h"
#include "ui/warehouse/warehouse_page.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

/// Gives the titles their context in the catalogue.
class Rooms
{
    Q_DECLARE_TR_FUNCTIONS(Rooms)
};

template<class ListPage>
Page *listOf(Workshop &workshop)
{
    return new ListPage(workshop.company, workshop.settings);
}

template<class RecordPage>
Page *recordOf(Workshop &workshop, const Place &place)
{
    return new RecordPage(workshop.company, workshop.settings, place);
}

qint64 deliverable(const Database &database, QDate today)
{
    return order_list_store::counts(database, today).deliverable;
}

// What a person is to decide: refused, or in doubt.
qint64 undecided(const Database &database, QDate)
{
    const QHash<OutboxState, qint64> counts = mail_store::counts(database);
    return counts.value(OutboxState::Failed) + counts.value(OutboxState::Sending);
}

// "new" is no number of a return: there it is entered.
Page *returnPage(Workshop &workshop, const Place &place)
{
    return place.record == u"new" ? recordOf<ReturnEntryPage>(workshop, place)
                                  : recordOf<ReturnPage>(workshop, place);
}

qint64 openReturns(const Database &database, QDate)
{
    const QHash<ReturnState, qint64> counts = return_list_store::counts(database);
    return counts.value(ReturnState::Received) + counts.value(ReturnState::Inspected);
}

// The run and the booking of a payment are gone to like records of their rooms.
Page *invoiceOrRun(Workshop &workshop, const Place &place)
{
    if (place.record == InvoicesPage::runRecord())
        return listOf<InvoiceRunPage>(workshop);
    return recordOf<InvoicePage>(workshop, place);
}

Page *paymentOrBooking(Workshop &workshop, const Place &place)
{
    if (place.record == PaymentsPage::newRecord())
        return recordOf<BookingPage>(workshop, place);
    return recordOf<PaymentPage>(workshop, place);
}

// What the settings have a page of its own for.
Page *settingsPart(Workshop &workshop, const Place &)
{
    return listOf<LetterheadPage>(workshop);
}

} // namespace

QList<Room> rooms()
{
    return {
        {u"overview"_s, Rooms::tr("Overview"), u"home"_s, Qt::ALT | Qt::Key_1, &listOf<OverviewPage>},
        {u"orders"_s, Rooms::tr("Orders"), u"clipboard-list"_s, Qt::ALT | Qt::Key_2, &listOf<OrdersPage>,
         &recordOf<OrderPage>, &deliverable},
        {u"order-entry"_s, QString(), QString(), Qt::Key_F7, &listOf<EntryPage>, &recordOf<EntryPage>,
         nullptr, Rooms::tr("&New order"), command_duties::of("order.add")},
        {u"warehouse"_s, Rooms::tr("Warehouse"), u"building-warehouse"_s, Qt::ALT | Qt::Key_3,
         &listOf<WarehousePage>, &recordOf<ScanPage>, &deliverable},
        {u"scan"_s,
         {},
         {},
         Qt::Key_F8,
         nullptr,
         nullptr,
         nullptr,
         Rooms::tr("S&can in the warehouse"),
         command_duties::of("pick.start"),
         {u"warehouse"_s, {}, WarehousePage::scanning()}},
        {u"deliveries"_s,
         Rooms::tr("Delivery notes"),
         u"truck-delivery"_s,
         {},
         &listOf<DeliveriesPage>,
         &recordOf<DeliveryPage>,
         nullptr,
         Rooms::tr("&Delivery notes")},
        {u"invoices"_s, Rooms::tr("Invoices"), u"file-invoice"_s, Qt::ALT | Qt::Key_4, &listOf<InvoicesPage>,
         &invoiceOrRun, &invoice_list_store::overdue},
        {u"payments"_s,
         Rooms::tr("Payments"),
         u"coin-euro"_s,
         Qt::ALT | Qt::Key_5,
         &listOf<PaymentsPage>,
         &paymentOrBooking,
         nullptr,
         {},
         command_duties::of("openitems.list")},
        {u"returns"_s, Rooms::tr("Returns"), u"truck-return"_s, Qt::ALT | Qt::Key_6, &listOf<ReturnsPage>,
         &returnPage, &openReturns},
        {u"customers"_s, Rooms::tr("Customers"), u"users"_s, Qt::ALT | Qt::Key_7, &listOf<CustomersPage>,
         &recordOf<CustomerPage>},
        {u"articles"_s, Rooms::tr("Articles"), u"box"_s, Qt::ALT | Qt::Key_8, &listOf<ArticlesPage>,
         &recordOf<ArticlePage>},
        {u"stock"_s, Rooms::tr("Stock"), u"package"_s, {}, &listOf<StockPage>},
        {u"outbox"_s, Rooms::tr("Outbox"), u"mail-forward"_s, {}, &listOf<OutboxPage>, nullptr, &undecided},
        {u"import"_s, QString(), QString(), Qt::CTRL | Qt::SHIFT | Qt::Key_I, &listOf<ImportPage>, nullptr,
         nullptr, Rooms::tr("&Import a table"), command_duties::of("import.orders")},
        {u"einvoice"_s, QString(), QString(), Qt::CTRL | Qt::SHIFT | Qt::Key_U, &listOf<EInvoicePage>,
         nullptr, nullptr, Rooms::tr("Check an &e-invoice"), command_duties::of("einvoice.check")},
        {u"journal"_s, Rooms::tr("Journal"), u"history"_s, {}, &listOf<JournalPage>},
        {u"settings"_s, Rooms::tr("Settings"), u"settings"_s, Qt::CTRL | Qt::Key_Comma, &listOf<SettingsPage>,
         &settingsPart},
    };
}

} // namespace kontorist
