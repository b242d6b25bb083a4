#pragma once

#include "ui/widgets/suggestion_list.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace kontorist {

/// The rows of a list of suggestions, and the words that were looked for.
class SuggestionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Suggestion> &rows, const QString &asked);
    const Suggestion &row(int row) const { return m_rows[row]; }
    const QStringList &words() const { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display and AccessibleText say the whole row in one sentence.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Suggestion> m_rows;
    QStringList m_words;
};

/// Draws a row in two lines, the words that matched in bold and accent, a chip at the right.
class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SuggestionDelegate(const SuggestionModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const SuggestionModel &m_model;
};

} // namespace kontorist
