#pragma once

#include "ui/lists/record_list.h"
#include "ui/shell/command_page.h"

namespace kontorist {

/// The page of a room that is a list: title, its buttons, the list. Rooms add their own commands; those on chosen
/// rows are off while nothing is chosen, and say so.
class ListPage : public CommandPage
{
    Q_OBJECT

public:
    using OnRows = std::function<void(const QList<ListRow> &)>;

    ListPage(CompanyThread &company, ListSourcePtr source, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override { return m_source->title(); }
    QList<QAction *> commands() const override;
    void focusFirst() override { m_list->focusTable(); }
    /// "with" may be the number of a view.
    void comeTo(const Place &place) override;
    RecordList &list() { return *m_list; }
    /// Writes what the view holds, as it is filtered, into a table: .csv or .xlsx.
    void exportTo(const QString &file);
    bool isExporting() const { return !m_exportTo.isEmpty(); }

protected:
    /// A command on the rows that are chosen; off for a login whose duties do not reach what it says at the door.
    QAction *rowCommand(const char *name, const QString &text, const QKeySequence &key, const OnRows &act,
                        As as = As::MenuEntry, std::optional<CommandName> said = {});
    /// Off where all that is chosen has something against it, which its tooltip says; done for the others.
    using Against = std::function<QString(const ListRow &)>;
    void guardEach(QAction *action, const Against &against);
    /// Of what is chosen, that for which a command is not off.
    QList<ListRow> chosenFor(const QAction *action) const;
    /// Opens what is chosen with Enter or a double click in that room.
    void opensIn(const QString &room);

private:
    struct OnRow
    {
        QAction *action;
        std::optional<CommandName> said;
        Against against;
    };

    void makeCommands();
    void guardRows();
    static QString whyNot(const OnRow &command, const QList<ListRow> &rows);
    void exportTable();
    void readOn();
    void writeTable();

    const ListSourcePtr m_source;
    RecordList *m_list;
    QString m_exportTo;       ///< the file, while a table is read for it
    ListQuestion m_exporting; ///< what is asked next
    QList<ListRow> m_exported;
    qsizetype m_ofTheList = 0; ///< so many commands every list has
    QList<OnRow> m_onRows;
};

} // namespace kontorist
