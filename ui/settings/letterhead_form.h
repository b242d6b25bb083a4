#pragma once

#include "core/documents/letterhead.h"
#include "ui/records/shared_fields.h"

#include <map>

class QLabel;

namespace kontorist {

class Form;

/// The inputs of a letterhead, bound to the fields of letterhead.set: look, foot, columns, and the texts of one kind of
/// document at a time.
class LetterheadForm final : public QObject
{
    Q_OBJECT

public:
    LetterheadForm(SharedFields &fields, QObject *parent = nullptr);

    Form *look() { return m_look; }
    Form *texts() { return m_texts; }
    Form *columns() { return m_columns; }
    Form *foot() { return m_foot; }

    /// What stands in the inputs, without the picture; what cannot be read is left out.
    Letterhead letterhead() const;
    DocumentKind document() const; ///< whose texts stand there
    QString language() const;

    /// A path, `keptLogo`, or empty: none.
    QString logo() const { return m_logo; }
    void setLogo(const QString &logo); ///< by the person

signals:
    void logoWanted(); ///< the person wants to choose one
    void logoChanged();
    void documentChanged(); ///< other texts stand there

private:
    void makeLook();
    void makeTexts();
    void makeColumns();
    void makeFoot();
    void bindLogo();
    void bindTexts();
    QJsonValue textsAsTyped() const;
    void showTexts();
    void showLogo(const QString &trouble = {});

    SharedFields &m_fields;
    Form *m_look;
    Form *m_texts;
    Form *m_columns;
    Form *m_foot;
    InputField *m_document;
    InputField *m_language;
    InputField *m_opening;
    InputField *m_closing;
    QLabel *m_logoState;
    QString m_logo;
    using Key = std::pair<QString, QString>;           ///< kind of document and language, by their words
    Key m_shown;                                       ///< whose texts stand in the inputs
    std::map<Key, std::pair<QString, QString>> m_kept; ///< of the others: before the table, at the end
};

} // namespace kontorist
