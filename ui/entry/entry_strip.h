#pragma once

#include "ui/entry/suggest.h"
#include "ui/entry/typed_order.h"
#include "ui/shell/company_thread.h"

#include <atomic>
#include <memory>
#include <QWidget>

class QKeyEvent;
class QLabel;

namespace kontorist {

class Form;
class InputField;
class Sentence;
class SuggestionList;

/// The one place where lines of an order are typed, always the same: article, Enter, quantity, Enter. Tab visits unit,
/// price, discount, day and text as well. A scanner types into it like a person. Under it stands what Enter would do.
class EntryStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryStrip(CompanyThread &company, QWidget *parent = nullptr);

    void setCustomer(const QString &number) { m_customer = number; }
    /// What would be added now; nothing while it is not known or cannot be read.
    std::optional<TypedLine> candidate() const;
    /// Puts a line that exists back into the inputs; Enter changes it, Esc leaves it as it was. What it costs is said
    /// for `per` units.
    void edit(int row, const TypedLine &line, qint64 per);
    bool isEditing() const { return m_editing.has_value(); }
    int row() const { return m_row; } ///< that is edited
    /// The lines are others now: the one that is edited may stand elsewhere, or be gone; what is typed stays.
    void follow(const QList<TypedLine> &lines);
    void clear();
    /// Whether something was typed that no line has yet.
    bool isTouched() const;
    void focusArticle();
    void say(const QString &sentence); ///< what Enter would do
    void complain(const QString &sentence);

    /// The texts of the inputs, for a draft.
    QHash<QString, QString> inputs() const;
    void setInputs(const QHash<QString, QString> &texts, const QList<TypedLine> &lines);

signals:
    void entered(const kontorist::TypedLine &line); ///< a new one
    void lineChanged(int row, const kontorist::TypedLine &line);
    void edited();   ///< by the person, any input
    void upWanted(); ///< from the empty article field
    void linesPasted(const QString &text);
    void cancelled(); ///< Esc, while a line was edited

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeInputs();
    void search(const QString &text, quint64 generation);
    void take(const suggest::Article &article);
    void askUnits(const QString &sku);
    void finish();
    void fill(int row, const TypedLine &line, qint64 per);
    void priceFor(qint64 per);
    QList<InputField *> texts() const;
    QString chosenUnit() const;
    TypedLine typed(Quantity quantity) const;
    bool pressArticle(QKeyEvent *key);

    CompanyThread &m_company;
    Form *m_form;
    InputField *m_article, *m_quantity, *m_unit, *m_price, *m_discount, *m_day, *m_text;
    SuggestionList *m_list;
    Sentence *m_trouble;
    QLabel *m_info;
    QString m_customer;
    std::optional<suggest::Article> m_known;        ///< the article whose number stands in the field
    std::optional<TypedLine> m_editing;             ///< as it was
    int m_row = -1;                                 ///< that is edited
    bool m_isTouched = false;                       ///< the line that is edited is not as it was
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< older searches need no answer any more
};

} // namespace kontorist
