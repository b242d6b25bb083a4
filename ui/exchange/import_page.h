#pragma once

#include "ui/exchange/table_reading.h"
#include "ui/shell/command_page.h"

class QSettings;

namespace kontorist {

class ColumnForm;
class FactTable;
class Form;
class InputField;
class RunFoot;

/// Customers, articles or orders out of a table that somebody sent: the file, what its columns mean, a trial that keeps
/// nothing and shows what would come in and what would not and why, and then the import. What the columns of a sender mean
/// is kept for his next file. Rows that are refused keep no other back; what came in once is known when the file comes again.
class ImportPage final : public CommandPage
{
    Q_OBJECT

public:
    ImportPage(CompanyThread &company, QSettings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Import a table"); }
    void focusFirst() override;
    /// "with" is a file, or what the table brings in: "parties", "articles", "orders".
    void comeTo(const Place &place) override;
    bool holdsTyping() const override;
    /// Reads the beginning of the table and guesses what it means.
    void take(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Way { Trial, ForGood };

    void makeHead();
    void arrange();
    void choose();
    void showTable(const ReadTable &table);
    void showKind();
    void askSender();
    void forgetTrial();
    void run(Way way);
    void runSaved(Way way);
    void showResult(const Answer &answer, Way way);
    void showRunning(bool isRunning);
    void showProgress(qsizetype done, qsizetype all);
    void guardCommands();
    QString whyNot() const;
    ImportKind kind() const;

    Form *m_head;
    InputField *m_path;
    InputField *m_kind;
    InputField *m_sender;
    ColumnForm *m_columns;
    FactTable *m_rows;
    RunFoot *m_foot;
    QAction *m_import = nullptr;
    QAction *m_try = nullptr;
    QAction *m_stop = nullptr;
    QString m_taken; ///< the file that was read, or is being read
    std::optional<ReadTable> m_table;
    quint64 m_reading = 0;      ///< an answer for an older file is dropped
    bool m_isTried = false;     ///< what is seen is what would come in
    bool m_isExplained = false; ///< what the columns mean was changed and is not kept yet
    bool m_isRunning = false;
    bool m_isKindSaid = false; ///< by the person or by where he came from
};

} // namespace kontorist
