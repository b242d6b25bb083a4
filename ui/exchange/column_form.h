#pragma once

#include "core/exchange/guess_rules.h"

#include <QJsonObject>
#include <QScrollArea>

namespace kontorist {

class Form;
class InputField;

/// What the columns of a table mean: for each field that can come in the column where it stands, with the first of its
/// cells beside it, and how the sender writes numbers and days. Filled with what is guessed; the person has the last word.
class ColumnForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnForm(QWidget *parent = nullptr);

    /// A table that has just been read; what it means is guessed.
    void show(const guess_rules::TableLook &look, ImportKind kind);
    /// As a sender's profile says it, as far as the table has its columns.
    void take(const QJsonObject &profile);
    void clear();
    /// The content of a profile, as profile.save takes it.
    QJsonObject profile() const;
    /// A needed field that has no column, or one column that means two things; empty = none.
    QString objection() const;
    Form *form() { return m_form; }

signals:
    void edited();

private:
    void addColumns();
    void addFormat();
    void addCreation();
    QHash<QString, QString> columns() const;
    void showSamples();

    guess_rules::TableLook m_look;
    ImportKind m_kind = ImportKind::Parties;
    Form *m_form = nullptr;
    QHash<QString, InputField *> m_columns; ///< by field
    InputField *m_numbers = nullptr;
    InputField *m_dates = nullptr;
    QList<InputField *> m_creations; ///< named as the profile's key
};

} // namespace kontorist
