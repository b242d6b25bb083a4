#include "ui/entry/line_model.h"

#include "ui/entry/said.h"
#include "ui/shell/tokens.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/pause.h"

#include <QApplication>
#include <QPalette>

namespace kontorist {

namespace {

constexpr int tintedFor = 2'000; // milliseconds

} // namespace

LineModel::LineModel(QObject *parent) : QAbstractTableModel(parent), m_tint(pauseOf(tintedFor, this))
{
    connect(m_tint, &QTimer::timeout, this, [this] {
        const int row = std::exchange(m_flashed, -1);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1), {Qt::BackgroundRole});
    });
}

void LineModel::setLines(const QList<TypedLine> &lines)
{
    const int before = rowCount(), now = static_cast<int>(lines.size());
    if (now > before)
        beginInsertRows({}, before, now - 1);
    else if (now < before)
        beginRemoveRows({}, now, before - 1);
    m_lines = lines;
    if (now > before)
        endInsertRows();
    else if (now < before)
        endRemoveRows();
    if (now > 0)
        emit dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

void LineModel::setLook(const OrderLook &look, const QList<TypedLine> &lines)
{
    QStringList before;
    for (int row = 0; row < rowCount(); ++row)
        before.append(looked(row) ? deliverable(row).word : QString());
    m_look = look;
    m_lookedAt = lines;
    for (int row = 0; row < rowCount(); ++row)
        if (!before[row].isEmpty() && looked(row) && deliverable(row).word != before[row])
            flash(row); // somebody took the goods, or brought some
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LineModel::flash(int row)
{
    const int old = std::exchange(m_flashed, row);
    m_tint->start();
    for (const int each : {old, row})
        if (each >= 0 && each < rowCount())
            emit dataChanged(index(each, 0), index(each, ColumnCount - 1), {Qt::BackgroundRole});
}

QString LineModel::trouble(int row) const
{
    const auto found = m_look.troubles.constFind(row);
    if (found == m_look.troubles.constEnd() || m_lookedAt.value(row) != m_lines.value(row))
        return {};
    return errorText(*found);
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const OrderLine *LineModel::looked(int row) const
{
    if (row >= m_lookedAt.size() || m_lookedAt[row] != m_lines[row])
        return nullptr;
    return m_look.line(row);
}

StateText LineModel::deliverable(int row) const
{
    if (const QString why = trouble(row); !why.isEmpty())
        return {why, Role::Crit, u"alert-triangle"_s};
    const OrderLine *line = looked(row);
    return line ? said::promise(m_look, *line) : StateText();
}

QString LineModel::text(int row, Column column) const
{
    const TypedLine &typed = m_lines[row];
    const OrderLine *line = looked(row);
    switch (column) {
    case Position:
        return QString::number(row + 1);
    case Article:
        return line ? line->sku : typed.sku;
    case Name: {
        const QString name = line ? line->name : typed.name;
        return typed.text.isEmpty() ? name : name + u" – "_s + typed.text;
    }
    case Amount:
        return said::quantity(typed.quantity, line ? line->entered.unit() : typed.unit);
    case SinglePrice:
        return line && line->price ? said::price(*line) : QString();
    case Sum:
        return line && line->price ? format::money(line->net) : QString();
    case Deliverable:
        return deliverable(row).word;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LineModel::ground(int row) const
{
    return row == m_flashed ? QVariant(Tokens::of(QApplication::palette()).info.ground) : QVariant();
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<Column>(index.column());
    const bool isRight = column == Position || column == Amount || column == SinglePrice || column == Sum;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole: {
        const OrderLine *line = looked(index.row());
        if (column == SinglePrice && line)
            return said::source(line->priceSource);
        return text(index.row(), column);
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::BackgroundRole:
        return ground(index.row());
    case RoleRole:
        return column == Deliverable && !text(index.row(), column).isEmpty()
                   ? QVariant(static_cast<int>(deliverable(index.row()).role))
                   : QVariant();
    case IconRole:
        return column == Deliverable ? QVariant(deliverable(index.row()).icon) : QVariant();
    default:
        return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QStringList titles{tr("Pos"),     tr("Article"), tr("Name"),       tr("Quantity"),
                             tr("Price €"), tr("Total €"), tr("Deliverable")};
    const bool isRight = section == Position || section == Amount || section == SinglePrice || section == Sum;
    if (role == Qt::DisplayRole)
        return titles.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace kontorist
