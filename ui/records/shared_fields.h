#pragma once

#include "ui/widgets/field.h"

#include <QJsonObject>

namespace kontorist {

/// The fields of a record that several desks may edit at once. What a person has changed stays until it is saved;
/// what he has not touched follows the company. Where both changed the same field, both values are shown and the
/// person decides. Values are in the words of the commands (docs/commands.md).
class SharedFields final : public QObject
{
    Q_OBJECT

public:
    /// How a field, or several that are one value together, is read, written and said.
    struct Binding
    {
        QString name; ///< of the command's field
        QList<InputField *> fields;
        std::function<QJsonValue()> read;
        std::function<void(const QJsonValue &)> write;
        std::function<QString(const QJsonValue &)> words;
        bool isCleared = false; ///< an empty value is said in the command's `clear`
        std::function<void(const QString &)> trouble = {}; ///< where there are no fields to say it
    };

    using QObject::QObject;

    /// By its kind.
    InputField *bind(const QString &name, InputField *field);
    /// An emptied one takes the value away.
    InputField *bindCleared(const QString &name, InputField *field);
    /// The same of a quantity that stands for a whole number.
    InputField *bindWhole(const QString &name, InputField *field);
    /// Why a quantity does not stand for a whole number; nothing where it does, or is empty.
    static QString wholeObjection(const InputField &field);
    void bind(const Binding &binding);

    /// The company's values, as they are now.
    void take(const QJsonObject &values);
    /// What the person changed, as fields of the command.
    QJsonObject changes() const;
    bool isTouched() const;
    /// What was sent is the company's now.
    void sent(const QJsonObject &changes);
    bool isDisputed() const;
    /// The disputed fields show what the others wrote, or are saved as they stand.
    void takeTheirs();
    void keepMine();
    /// The field that an objection is about; null when it is none of these.
    InputField *fieldOf(const QString &subject) const;
    InputField *firstTrouble() const;
    /// The value as it stands in the fields; and one that the program puts there.
    QJsonValue value(const QString &name) const;
    void put(const QString &name, const QJsonValue &value);

signals:
    void touched(); ///< by the person

private:
    struct Bound
    {
        Binding binding;
        QJsonValue base;                  ///< the company's, when it was last shown or sent
        std::optional<QJsonValue> theirs; ///< disputed
    };

    void follow(Bound &bound, const QJsonValue &now);
    void showDispute(const Bound &bound) const;

    QList<Bound> m_bound;
};

} // namespace kontorist
