#include "ui/widgets/suggestion_model.h"

#include "core/base/text.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace kontorist {

namespace {

constexpr int rowHeight = 44;

QFont secondFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 6 / 7); // 12 px to 14
    return font;
}

/// Which characters belong to a word that was looked for.
QList<bool> matched(const QString &text, const QStringList &words)
{
    QList<bool> marks(text.size(), false);
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            std::fill_n(marks.begin() + at, word.size(), true);
    }
    return marks;
}

struct Line
{
    QString text;
    QColor colour;
    QColor accent;
    QFont font;
};

void draw(const Line &line, const QStringList &words, QPainter *painter, QRect area)
{
    QFont bold = line.font;
    bold.setWeight(QFont::DemiBold);
    const QString text = QFontMetrics(bold).elidedText(line.text, Qt::ElideRight, area.width());
    const QList<bool> marks = matched(text, words);
    for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
        while (to < text.size() && marks[to] == marks[from])
            ++to;
        const QString part = text.mid(from, to - from);
        painter->setFont(marks[from] ? bold : line.font);
        painter->setPen(marks[from] ? line.accent : line.colour);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part);
        area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(part));
    }
}

} // namespace

void SuggestionModel::setRows(const QList<Suggestion> &rows, const QString &asked)
{
    beginResetModel();
    m_rows = rows;
    m_words = asked.simplified().split(u' ', Qt::SkipEmptyParts);
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Suggestion &row = m_rows[index.row()];
    QStringList parts{row.first, row.second, row.badge};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(secondFont(option.font)).height();
    return {option.rect.width(), std::max(rowHeight, lines + measure::gap)};
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const Suggestion &row = m_model.row(index.row());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, isChosen       ? tokens.selected
                                   : isUnderMouse ? tokens.alternate
                                                  : tokens.base);
    if (isChosen) // the bar carries what the ground only hints at
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), tokens.accent);
    QRect area = option.rect.adjusted(12, measure::gap / 2, -measure::gap, -measure::gap / 2);
    if (!row.badge.isEmpty()) {
        const chip::Chip state{tokens.chip(row.role), row.badge, row.icon};
        const int width = std::min(chip::width(state, option.fontMetrics), area.width() / 2);
        chip::draw(state, painter, QRect(area.right() + 1 - width, area.top(), width, area.height()),
                   option.fontMetrics);
        area.setRight(area.right() - width - measure::gap);
    }
    const QFont small = secondFont(option.font);
    const int firstHeight = area.height() * option.fontMetrics.height() /
                            (option.fontMetrics.height() + QFontMetrics(small).height());
    draw({row.first, tokens.text, tokens.accent, option.font}, m_model.words(), painter,
         QRect(area.topLeft(), QSize(area.width(), firstHeight)));
    draw({row.second, tokens.muted, tokens.accent, small}, m_model.words(), painter,
         area.adjusted(0, firstHeight, 0, 0));
    painter->restore();
}

} // namespace kontorist
