#pragma once

#include "ui/lists/list_page.h"
#include "ui/stock/stock_form.h"

class QLabel;
class QStackedWidget;

namespace kontorist {

/// The room of the stock: what lies where, and under the head the fields to receive, count or announce goods.
class StockPage final : public ListPage
{
    Q_OBJECT

public:
    StockPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

    /// "with" may be a deed and an article: "count 1001".
    void comeTo(const Place &place) override;
    bool holdsTyping() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makePanel();
    void makeDeeds();
    void open(StockDeed deed, const StockForm::Heap &heap);
    void close();
    void book();
    void tellDone(StockDeed deed, const Answer &answer);
    void readLocations();
    void guardBooking();

    QWidget *m_panel;
    QLabel *m_heading;
    QStackedWidget *m_stack;
    QList<StockForm *> m_forms; ///< in the order of the deeds
    QAction *m_book = nullptr;
};

} // namespace kontorist
