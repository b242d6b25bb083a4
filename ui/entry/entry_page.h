#pragma once

#include "ui/drafts/draft_store.h"
#include "ui/entry/order_look.h"
#include "ui/entry/pasted_lines.h"
#include "ui/shell/command_page.h"

#include <QPointer>
#include <QSet>

class QLabel;
class QSettings;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace kontorist {

class EntryHead;
class EntryStrip;
class LineModel;
class LineTable;
class PastePanel;
class Sentence;
class TakenPanel;
class Toast;

/// Where orders are typed, made for a clerk with a telephone at his ear: customer, Enter, article, Enter, quantity,
/// Enter …, Ctrl+Enter. Nothing opens a dialog, nothing moves the focus unasked, everything that is typed is kept in a
/// draft within a second. Several calls at once are several tabs. With a record it changes an order that exists.
class EntryPage final : public CommandPage
{
    Q_OBJECT

public:
    EntryPage(CompanyThread &company, QSettings &settings, const Place &place = {},
              QWidget *parent = nullptr);
    ~EntryPage() override;

    QString title() const override;
    void focusFirst() override;
    /// "with" is a customer's number, or "+" and something new each time: a new order is wanted.
    void comeTo(const Place &place) override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TypedOrder &order() { return m_orders[m_current]; }
    const TypedOrder &order() const { return m_orders[m_current]; }
    const TypedOrder *before() const { return m_before ? &*m_before : nullptr; }

    // entry_page.cpp: how it is made
    void makeWidgets();
    QWidget *makeForm();
    QWidget *makeFoot();
    void connectParts();
    void connectCompany();

    // entry_commands.cpp: what a person can do
    void makeCommands();
    void makeLineCommands();
    void guardCommands();
    void change(const QString &what, const std::function<void(QList<TypedLine> &)> &how);
    void showLines();
    void addLine(const TypedLine &line);
    void changeLine(int row, const TypedLine &line);
    void editLine(int row);
    void removeLine();
    void moveLine(int by);
    void stepBack();
    QString undoWord() const; ///< with its key, for what can be taken back
    void stepForth();
    void takeLastOrder();
    void paste(const QString &text);
    void pasteAgain(const QString &text);
    void takePasted(const QString &order, const pasted::Found &found, const QString &before);
    void offerBack(const QString &sentence, const std::function<void()> &act);

    // entry_orders.cpp: several orders, and their drafts
    void load();
    void openExisting(const QString &number);
    void takeExisting(const TypedOrder &found);
    void joinWithOther();
    void goOnWithDraft();
    bool isUnchanged() const;
    void showOrder();
    void beginNew();
    void beginFor(const QString &customer);
    void switchTo(qsizetype index);
    void discard();
    void offerDrafts(const QList<Draft> &drafts);
    void showTabs();
    void edited();
    void collect();
    void keepNow();
    void setCustomer(const QString &number, const QString &name);
    void takeMade(const QString &order, const QString &number);
    TypedOrder *orderOf(const QString &key); ///< null when it is gone
    void keep(const TypedOrder &typed);

    // entry_look.cpp: what the company says of it
    void look();
    void showLook(const OrderLook &look, const QList<TypedLine> &lines);
    void showPoints();
    void goToPoint(int index);
    void goToSubject(const Objection &reason);
    int rowOf(const Objection &reason) const; ///< of the line that it is about; -1 = it is about none
    void editRow(int row);

    // entry_confirm.cpp: making it durable
    void confirm(const QString &command);
    bool isComplete();
    void send(const QString &command, const QString &key, bool asQuote);
    void refused(const QString &command, const TypedOrder &sent, const Answer &answer);
    void finish(const QString &command, const TypedOrder &sent, const Answer &answer);
    void showTaken(const QString &command, const TypedOrder &sent, const Answer &answer);
    void takeBack(const TypedOrder &sent, const QString &number);
    void setOnItsWay(const QString &key, bool isOnItsWay);
    bool hasKeyboard() const; ///< whatever a person does now, he does it here
    bool isOnItsWay() const { return m_sending.contains(order().key); }

    const QString m_record; ///< the number of the order that is changed; empty = new ones are typed
    DraftStore *m_drafts;
    QList<TypedOrder> m_orders;
    qsizetype m_current = 0;
    std::optional<TypedOrder> m_before; ///< the order as it was seen, when it is changed
    std::optional<std::pair<TypedOrder, TypedOrder>>
        m_begun; ///< a change from a draft: what it was, what was typed
    QList<QList<TypedLine>> m_past, m_future;
    OrderLook m_look;
    QList<OpenPoint> m_points;
    int m_pointAt = -1;
    QString m_wish;               ///< the last "+…" that was come with
    QString m_taken;              ///< the number of the order on the panel
    QString m_why;                ///< an order was only entered
    QPointer<QWidget> m_cameFrom; ///< had the focus when an order was sent
    bool m_isLooking = false, m_wantsLook = false, m_isKeeping = true;
    bool m_offersBack = false; ///< what the toast offers is the last that was done
    QSet<QString> m_sending;   ///< keys of orders that are on their way

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_form;
    EntryHead *m_head;
    LineModel *m_lines;
    LineTable *m_table;
    EntryStrip *m_strip;
    PastePanel *m_paste;
    TakenPanel *m_panel;
    Toast *m_toast;
    Sentence *m_unfinished;
    QLabel *m_pointList, *m_aloud, *m_totals, *m_total, *m_kept;
    QTimer *m_keeping;  ///< a draft is kept so long after a key at the latest
    QTimer *m_lookSoon; ///< gathers what changes at other desks
    QAction *m_confirm, *m_quote, *m_last, *m_discard, *m_undo, *m_redo, *m_edit, *m_remove, *m_up, *m_down,
        *m_next, *m_point, *m_address, *m_complete;
};

} // namespace kontorist
