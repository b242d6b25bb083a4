#pragma once

#include "core/base/words.h"
#include "ui/shell/request.h"
#include "ui/widgets/form.h"

class QLineEdit;

namespace kontorist {

class CompanyThread;
struct Location;

/// What is done to stock by hand.
enum class StockDeed { Receive, Count, Expect };
template<>
inline constexpr std::array wordsOf<StockDeed> = {"receive", "count", "expect"};

/// The fields of one such deed. Object names begin with its word: receiveArticle, countQuantity.
class StockForm final : public QWidget
{
    Q_OBJECT

public:
    StockForm(CompanyThread &company, StockDeed deed, QWidget *parent = nullptr);

    void setLocations(const QList<Location> &locations);
    struct Heap
    {
        QString sku;
        QString location;
        QString bin;
        QString lot;
    };
    void fill(const Heap &heap);
    /// What does it; nothing where something is missing, which then has the focus.
    std::optional<Request> request();
    /// Done: what belongs to the one article goes, the rest stays for the next.
    void clear();
    void focusFirst();
    bool holdsTyping() const { return !m_article->isEmpty() && !m_quantity->isEmpty(); }
    bool object(const Answer &answer);

signals:
    void finished();

private:
    InputField *add(InputField::Kind kind, const char *name, const QString &label);
    void makeFields();
    void suggestArticles();

    CompanyThread &m_company;
    const StockDeed m_deed;
    Form *m_form;
    InputField *m_article;
    InputField *m_quantity;
    InputField *m_location = nullptr;
    InputField *m_bin = nullptr;
    InputField *m_lot = nullptr;
    InputField *m_cost = nullptr;
    InputField *m_source = nullptr; ///< purchase order, or reason of a count
    InputField *m_reference = nullptr;
    InputField *m_closes = nullptr;
    InputField *m_on = nullptr;
    QString m_wishedLocation; ///< said before the locations were known
};

} // namespace kontorist
