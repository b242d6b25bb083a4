#pragma once

#include "core/returns/return_case.h"

#include <QHash>
#include <QVariant>
#include <QWidget>

class QVBoxLayout;

namespace kontorist {

class Form;
class InputField;

/// The lines of a return to be filled in: for each how many come back, why, and in what condition. What was typed
/// stays when the lines are read again, with the document that it was typed for: shown again, it has it again.
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
        QString reason; ///< as it is stored: the word of a ReturnReason, or the person's own
        std::optional<Verdict> verdict;
        Quantity unjudged; ///< with those that come now
    };

    explicit ReturnLines(QWidget *parent = nullptr);

    /// `of` names the document or return whose lines they are.
    void setLines(const QString &of, const QList<Line> &lines);
    /// A consumer who withdraws from the contract owes no reason.
    void setReasonNeeded(bool isNeeded) { m_isReasonNeeded = isNeeded; }
    /// Those with a quantity or a condition.
    QList<Filled> filled() const;
    bool isEmpty() const { return m_lines.isEmpty(); }
    /// As many as can come, in each line.
    void fillAll();
    /// It is booked: nothing of it is kept.
    void clear();
    /// The first field that cannot be read gets the focus; false then.
    bool settle();
    void focusFirst();

signals:
    void edited();
    void finished(); ///< Enter in the last field

private:
    using Typed = QHash<QString, QVariant>; ///< by the names of the fields

    void rebuild(const Typed &typed);
    void addLine(const Line &line);
    void addReason(const Line &line);
    Typed typed() const;
    InputField *field(const char *name, int line) const;

    QString m_of;
    QList<Line> m_lines;
    QHash<QString, Typed> m_typed; ///< for documents that are not shown
    bool m_isReasonNeeded = true;
    QVBoxLayout *m_layout;
    Form *m_form = nullptr;
};

} // namespace kontorist
