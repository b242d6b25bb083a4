#pragma once

#include "ui/shell/company_thread.h"

#include <QWidget>

namespace kontorist {

class Form;
class InputField;
class Sentence;

/// The fields of a customer who orders for the first time, in the place of his card. The place follows from the
/// postcode where the company knows it; who may be there already is named while it is typed.
class NewCustomer final : public QWidget
{
    Q_OBJECT

public:
    explicit NewCustomer(CompanyThread &company, QWidget *parent = nullptr);

    void begin(const QString &name);

signals:
    void made(const QString &number);
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();
    void fillCity();
    void warnOfTwins();

    CompanyThread &m_company;
    Form *m_form;
    InputField *m_name, *m_street, *m_postcode, *m_city, *m_phone, *m_email;
    Sentence *m_twins;
    Sentence *m_trouble;
    QString m_country; ///< where the company itself is: most who call are from there
    bool m_isUnderWay = false;
};

} // namespace kontorist
