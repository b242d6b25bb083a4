#pragma once

#include "core/party/address.h"

#include <optional>
#include <QWidget>

namespace kontorist {

class Form;

/// A delivery address that is typed for one order alone.
class OtherAddress final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherAddress(QWidget *parent = nullptr);

    void setAddress(const Address &address);
    /// Nothing while something of it is missing.
    std::optional<Address> address() const;
    /// Shows what is missing; false when something is.
    bool validate();
    void focusFirst();

signals:
    void edited();
    void finished(); ///< Enter in the last field

private:
    Form *m_form;
};

} // namespace kontorist
