#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace kontorist {

/// The topics of the settings at the left, the chosen one at the right. The search looks into the names of all
/// fields, so that nobody has to know under which topic something stands.
class Topics final : public QWidget
{
    Q_OBJECT

public:
    explicit Topics(QWidget *parent = nullptr);

    /// `words` are found too, beside the labels that stand in it.
    void add(const QString &name, const QString &title, QWidget *content, const QStringList &words = {});
    void focusSearch();
    void focusTopic();
    /// The topic in which the widget stands comes forward.
    void reveal(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);

    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<QStringList> m_words;
};

} // namespace kontorist
