#pragma once

#include "core/party/address.h"

#include <optional>
#include <QHash>
#include <QWidget>

namespace kontorist {

class Form;
class InputField;

/// A delivery address that is typed for one order alone.
class OtherAddress final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherAddress(QWidget *parent = nullptr);

    /// What it has beyond these fields (a second line, a note for the carrier) stays with it.
    void setAddress(const Address &address);
    /// Where nothing is typed yet: the country that is most likely.
    void setHome(const QString &country);
    /// Nothing while something of it is missing.
    std::optional<Address> address() const;
    /// The texts of the inputs, for a draft: half an address is none, and is not lost either.
    QHash<QString, QString> inputs() const;
    void setInputs(const QHash<QString, QString> &texts);
    /// Shows what is missing; false when something is.
    bool validate();
    void focusFirst();

signals:
    void edited();
    void finished(); ///< Enter in the last field

private:
    QString typed(int part) const;
    bool isBlank() const;

    Form *m_form;
    InputField *m_country;
    Address m_whole; ///< as it was put here
    QString m_home;
};

} // namespace kontorist
