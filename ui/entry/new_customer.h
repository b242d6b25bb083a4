#pragma once

#include "ui/shell/company_thread.h"

#include <QHash>
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

    /// For the order of this key. What was typed for this name before, and left, stands there again.
    void begin(const QString &order, const QString &name);
    /// The texts of the inputs, for a draft; empty where these hold none.
    QHash<QString, QString> inputs() const;
    static bool isIn(const QHash<QString, QString> &texts);
    static void drop(QHash<QString, QString> &texts);
    void setInputs(const QString &order, const QHash<QString, QString> &texts);
    void takeFocus();

signals:
    void edited();
    /// `order` is the key of the one he was typed for, which need not be before the eyes any more.
    void made(const QString &order, const QString &number);
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askCountry();
    void add();
    void object(const Answer &answer);
    void fillCity();
    void warnOfTwins();

    CompanyThread &m_company;
    Form *m_form;
    InputField *m_name, *m_street, *m_postcode, *m_city, *m_phone, *m_email;
    Sentence *m_twins;
    Sentence *m_trouble;
    QString m_order;   ///< the key of the one he is typed for
    QString m_key;     ///< said twice, he is made once
    QString m_country; ///< where the company itself is: most who call are from there
    bool m_isUnderWay = false;
};

} // namespace kontorist
