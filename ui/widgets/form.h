#pragma once

#include "ui/widgets/field.h"

class QGridLayout;

namespace kontorist {

/// Fields in reading order, in one column or several, with headings. Enter walks the short path – the fields marked
/// so, or all when none is – and stays where something cannot be read; Shift+Enter walks back; Tab visits every
/// input. Labels at the left are as wide as the widest of their column. In a text of several lines Enter begins a new one.
class Form final : public QWidget
{
    Q_OBJECT

public:
    explicit Form(int columns = 1, QWidget *parent = nullptr);

    void addSection(const QString &title);
    /// The field takes the next place, `span` columns wide; the form owns it.
    InputField *add(InputField *field, int span = 1);
    /// Something else of the page among the fields.
    void addWidget(QWidget *widget, int span = 1);

    QList<InputField *> fields() const { return m_fields; }
    InputField *field(const QString &name) const; ///< null when there is none

    /// Validates all. The first that cannot stay so; null when all can.
    InputField *firstTrouble();
    void setReadOnly(bool isReadOnly);
    void focusFirst(); ///< the first on the short path that can be typed into
    /// As Enter does, for what is taken from a list of suggestions; `from` may be any of the form's fields.
    void walk(InputField *from, bool isBack = false);

signals:
    void edited();   ///< by the person, any of the fields
    void finished(); ///< Enter in the last field of the short path

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void nextPlace(int span);
    void alignLabels(int column);
    QList<InputField *> shortPath() const;
    InputField *fieldWithFocus() const;

    QGridLayout *m_grid;
    int m_columns;
    int m_row = 0;
    int m_column = 0;
    QList<InputField *> m_fields;
    QList<int> m_columnsOfFields; ///< where each stands
};

} // namespace kontorist
