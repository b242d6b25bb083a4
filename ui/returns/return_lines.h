#pragma once

#include "core/returns/return_case.h"

#include <QWidget>

class QVBoxLayout;

namespace kontorist {

class Form;
class InputField;

/// The lines of a return to be filled in: for each how many come back, why, and in what condition. What was typed
/// stays when the lines are read again.
class ReturnLines final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        int line = 0; ///< by which the company knows it
        QString sku;
        QString name;
        QString about;       ///< "2 delivered, 1 of them announced already"
        Quantity most;       ///< that can come now
        Quantity unjudged{}; ///< arrived, and nothing was said of their condition
        bool asksReason = false;
    };
    struct Filled
    {
        int line = 0;
        Quantity coming;
        QString reason;
        std::optional<Verdict> verdict;
        Quantity unjudged; ///< with those that come now
    };

    explicit ReturnLines(QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    /// Those with a quantity or a condition.
    QList<Filled> filled() const;
    bool isEmpty() const { return m_lines.isEmpty(); }
    /// As many as can come, in each line.
    void fillAll();
    void clear();
    /// The first field that cannot be read gets the focus; false then.
    bool settle();
    void focusFirst();

signals:
    void edited();
    void finished(); ///< Enter in the last field

private:
    void rebuild();
    void addLine(const Line &line);
    InputField *field(const char *name, int line) const;

    QList<Line> m_lines;
    QVBoxLayout *m_layout;
    Form *m_form = nullptr;
};

} // namespace kontorist
