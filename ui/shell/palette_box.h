#pragma once

#include "ui/shell/company_thread.h"
#include "ui/shell/place.h"

#include <QLineEdit>

class QAction;

namespace kontorist {

class SuggestionList;
struct Suggestion;

/// The box at the top of the window (Ctrl+K) that finds everything: records by number, name, telephone or barcode, and
/// commands by their words, each with its key, so that it teaches the key. What is scanned into it opens.
class PaletteBox final : public QLineEdit
{
    Q_OBJECT

public:
    using Commands = std::function<QList<QAction *>()>;

    /// `commands` are those that can be given now.
    PaletteBox(CompanyThread &company, Commands commands, QWidget *parent = nullptr);

    /// Takes the focus, and gives it back to where it was on Esc.
    void open();

signals:
    void goWanted(const kontorist::Place &place);
    void foundNothing(const QString &sentence); ///< Enter, and nothing fits

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look(const QString &text, quint64 generation);
    QList<Suggestion> matchingCommands(const QString &text) const;
    void take(const Suggestion &chosen);
    void goBack();

    CompanyThread &m_company;
    const Commands m_commands;
    SuggestionList *m_list;
    QPointer<QWidget> m_before; ///< where the focus was
};

} // namespace kontorist
