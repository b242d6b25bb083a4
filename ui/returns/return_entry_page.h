#pragma once

#include "ui/returns/return_lines.h"
#include "ui/shell/command_page.h"

class QLabel;
class QSettings;
class QVBoxLayout;

namespace kontorist {

/// A new return: the delivery note, invoice or order is scanned, its lines appear, and what came of them is typed.
/// Goods that lie here are booked at once; those that are announced by telephone wait.
class ReturnEntryPage final : public CommandPage
{
    Q_OBJECT

public:
    ReturnEntryPage(CompanyThread &company, QSettings &settings, const Place &place,
                    QWidget *parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    /// "with" is the number of the document it is a return of.
    void comeTo(const Place &place) override;
    bool holdsTyping() const override { return !m_lines->isEmpty(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What a person has scanned, and what had been delivered with it.
    struct Original
    {
        QString trouble; ///< why there is nothing to return; empty = there is
        QString deliveryNote;
        QString order;
        QString about;
        QList<ReturnLines::Line> lines;
    };
    enum class Arrived { Yes, No };

    static Original originalOf(const Database &database, const QString &number);
    void arrange();
    void makeCommands();
    void lookUp();
    void show(const Original &original);
    void guardCommands();
    void open(Arrived arrived);
    void book(const QString &number, const QList<ReturnLines::Filled> &lines);
    void go(const QString &number);

    Original m_original;
    QString m_asked; ///< the number that was looked up last
    InputField *m_document;
    InputField *m_withdrawal;
    QLabel *m_about;
    ReturnLines *m_lines;
    QAction *m_book = nullptr;
    QAction *m_announce = nullptr;
    QAction *m_all = nullptr;
    bool m_isBooking = false;
};

} // namespace kontorist
