#pragma once

#include "ui/records/fact_table.h"
#include "ui/widgets/form.h"

#include <QJsonArray>
#include <QJsonObject>

class QPushButton;

namespace kontorist {

class Sentence;

/// Rows of a record that are edited where they stand: contacts, delivery addresses. Enter on a row opens its fields
/// under the table, Enter in the last field takes it; Insert begins a new row, Delete takes one out. Values are lists
/// of objects in the words of the commands.
class ListEditor final : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString name; ///< of the command's field
        InputField *field;
        QString widest; ///< of the column; empty: only in the fields
        bool grows = false;
        std::function<QString(const QJsonValue &)> shown = {};
    };

    /// `name` begins the object names: contactsTable, contactsAdd.
    ListEditor(const QString &name, const QString &title, const QList<Part> &parts, const QString &empty,
               QWidget *parent = nullptr);

    QJsonArray value() const { return m_value; }
    void setValue(const QJsonArray &value);
    void setReadOnly(bool isReadOnly);
    void setTrouble(const QString &sentence);
    /// Takes what stands in the open fields; false when it cannot stay so: they stay open then.
    bool settle();
    /// The open fields hold what the value does not.
    bool isTyping() const;
    /// To the field that cannot stay so.
    void focusTrouble();
    FactTable *table() const { return m_table; }

signals:
    void edited();
    void typed(); ///< in the open fields

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(int row);
    void openNew();
    void fill(const QJsonObject &object);
    void close();
    void take();
    void remove();
    void showRows();
    QJsonObject inFields() const;
    void follow(const QJsonArray &before);
    void join(const QJsonObject &was, const QJsonObject &is);

    QList<Part> m_parts;
    QJsonArray m_value;
    FactTable *m_table;
    Form *m_form;
    Sentence *m_trouble;
    QPushButton *m_add;
    QPushButton *m_take;
    QPushButton *m_remove;
    int m_open = -1;        ///< the row in the fields; as many as there are: a new one
    QJsonObject m_asOpened; ///< what stood in the fields before anything was typed
    bool m_isReadOnly = false;
};

} // namespace kontorist
