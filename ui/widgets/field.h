#pragma once

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/text/parse.h"

#include <functional>
#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kontorist {

class Sentence;

/// One labelled input with the sentence of what is wrong under it. What was typed is never cleared: a text that
/// cannot be understood stays, with a red frame, an icon and a sentence. While it is typed the value stands beside the
/// label; when the field is left, the value's full form stands in the field.
/// The input has the object name that is given here, the field that name and "Field", the sentence "Trouble".
class InputField final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Text, Lines, Amount, Price, Quantity, Percent, Date, Choice, Tick };
    enum class Place { Above, Left }; ///< of the label
    struct Option
    {
        QVariant value;
        QString word;
    };
    /// The sentence that says what is wrong with a field that can be read, or nothing.
    using Rule = std::function<QString(const InputField &)>;

    /// The label names the input for a screen reader too; & gives it a key.
    InputField(Kind kind, const QString &name, const QString &label, Place place = Place::Above,
               QWidget *parent = nullptr);
    /// A date. The clock lives longer than the field.
    InputField(const Clock &clock, const QString &name, const QString &label,
               parse::Side side = parse::Side::Ahead, Place place = Place::Above, QWidget *parent = nullptr);

    InputField *required(bool isRequired = true); ///< validate() misses it when it is empty
    InputField *onShortPath(bool isOn = true);    ///< Enter in a form stops here
    InputField *atMost(qsizetype characters);     ///< of a text; text::shortest or text::longest unless said
    InputField *withHint(const QString &placeholder);      ///< what it looks like, in the empty input
    InputField *withUnit(const QString &unit);             ///< behind the input: "pcs", "per 100"
    InputField *withOptions(const QList<Option> &options); ///< of a choice; the first is chosen
    InputField *withRule(Rule rule);
    InputField *forSoMany(qint64 units); ///< of a price: what is typed from now on is for so many

    Kind kind() const { return m_kind; }
    bool isRequired() const { return m_isRequired; }
    bool isOnShortPath() const { return m_isOnShortPath; }
    bool isReadOnly() const { return m_isReadOnly; }
    QString name() const;
    QString label() const; ///< without the key
    QWidget *input() const;
    int labelWidth() const; ///< 0 for one above the input
    void setLabelWidth(int width);
    QLineEdit *lineEdit() const
    {
        return m_line;
    } ///< to attach a SuggestionList; null for lines, choices and ticks

    QString text() const; ///< as it stands there; of a choice its word
    bool isEmpty() const;
    /// The value; nothing for an empty field and for one that cannot be read.
    std::optional<Money> amount() const;
    std::optional<Price> price() const;
    std::optional<Quantity> quantity() const;
    std::optional<Percent> percent() const;
    std::optional<QDate> date() const;
    QVariant choice() const;
    QVariant firstChoice() const;
    bool isTicked() const;

    /// The program's own values: no signal, and the trouble goes.
    void setText(const QString &text);
    void setAmount(std::optional<Money> amount);
    void setPrice(std::optional<Price> price); ///< what is typed later is for as many units
    void setQuantity(std::optional<Quantity> quantity);
    void setPercent(std::optional<Percent> percent);
    void setDate(std::optional<QDate> date);
    void setChoice(const QVariant &value);
    void setTicked(bool isTicked);

    /// Whether it can be read, is not missing and keeps its rule; shows the sentence when not.
    bool validate();
    /// Whether it can be read, which is all that leaving it asks; puts the full form into it.
    bool settle();
    /// What the company objected. Stays until the person types into the field or it is validated again.
    void setTrouble(const QString &sentence);
    QString trouble() const { return m_sentence; }
    bool hasTrouble() const { return !m_sentence.isEmpty(); }
    void setReadOnly(bool isReadOnly);
    void takeFocus(); ///< with the whole text chosen

signals:
    void edited(); ///< by the person, at every key
    void left();   ///< the focus has gone elsewhere in the window, the full form stands there

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeInput();
    void arrange();
    void noticeEditing();
    void showTrouble(const QString &sentence);
    void showValue();
    void sayValue(const QString &value);
    QString malformed() const; ///< why it cannot be read
    QString fullForm() const;  ///< empty when there is none
    void put(const QString &text);
    QDate today() const;

    Kind m_kind;
    Place m_place;
    const Clock *m_clock = nullptr;
    parse::Side m_side = parse::Side::Ahead;
    bool m_isRequired = false;
    bool m_isOnShortPath = false;
    bool m_isReadOnly = false;
    qsizetype m_most;
    qint64 m_per = 1; ///< units that the price is for
    Rule m_rule;
    QString m_sentence;
    QLabel *m_label;
    QLabel *m_value; ///< what is understood while it is typed
    QLabel *m_unit;
    Sentence *m_trouble;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_tick = nullptr;
};

} // namespace kontorist
