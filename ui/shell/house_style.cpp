#include "ui/shell/house_style.h"

#include "ui/shell/house_controls.h"
#include "ui/shell/house_scroll_bar.h"
#include "ui/shell/tokens.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace kontorist {

namespace {

void drawHead(const QStyleOption &option, QPainter *painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter->fillRect(option.rect, tokens.window);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), tokens.border);
    painter->fillRect(QRect(option.rect.right(), option.rect.top() + 6, 1, option.rect.height() - 12),
                      tokens.hairline);
}

// Fusion puts it to the upper edge.
void drawSortArrow(const QStyleOptionHeader &option, QPainter *painter, const QWidget *head)
{
    const QPointF centre(option.rect.center().x(), head ? head->height() / 2.0 : option.rect.center().y());
    const qreal up = option.sortIndicator == QStyleOptionHeader::SortUp ? 1 : -1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Tokens::of(option.palette).muted);
    painter->drawPolygon(
        QPolygonF{centre + QPointF(-5, 3 * up), centre + QPointF(5, 3 * up), centre + QPointF(0, -3 * up)});
    painter->restore();
}

void drawTab(const QStyleOption &option, QPainter *painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect area = option.rect.adjusted(2, 2, -2, -2);
    if (option.state.testFlag(QStyle::State_Selected))
        house::drawFrame(painter, area, tokens.accent, tokens.selected, 1);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        house::drawFrame(painter, area, tokens.hairline, tokens.base, 1);
}

bool hasInputFrame(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) ||
           (widget && widget->property("inputFrame").toBool());
}

} // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &tokens = Tokens::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        return house::drawInput(*option, painter, widget);
    case PE_FrameLineEdit:
        return; // the panel has it
    case PE_Frame:
        if (hasInputFrame(widget))
            return house::drawInputFrame(*option, painter, widget);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_IndicatorCheckBox:
        return house::drawTick(*option, painter, widget);
    case PE_FrameFocusRect:
        if (house::isPrimary(widget))
            return house::drawPrimaryFocus(*option, painter);
        return house::drawFrame(painter, option->rect, tokens.accent, Qt::transparent, measure::ring);
    case PE_IndicatorHeaderArrow:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawSortArrow(*head, painter, widget);
        return;
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHead(*option, painter);
    case CE_TabBarTabShape:
        return drawTab(*option, painter);
    case CE_ProgressBarGroove:
        return house::drawProgressGround(*option, painter);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum)
            return house::drawProgress(*bar, painter);
        break;
    case CE_PushButtonBevel:
        if (house::isPrimary(widget))
            return house::drawPrimaryGround(*option, painter);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && house::isPrimary(widget))
            return house::drawPrimaryText(*button, painter);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return house::drawScrollBar(*bar, painter);
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !choice || choice->editable)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    house::drawChoice(*choice, painter, widget, subControlRect(control, option, SC_ComboBoxArrow, widget));
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return house::scrollBarPart(*bar, part);
    const QRect area = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isWord = control == CC_ComboBox && part == SC_ComboBoxEditField;
    return isWord ? area.adjusted(measure::gap / 2, 0, 0, 0) : area; // where the texts of inputs begin
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_HeaderMargin:
        return measure::gap;
    case PM_FocusFrameHMargin: // what stands left and right of a cell's text: under its head
        return measure::gap - 1;
    case PM_ScrollBarExtent:
        return house::scrollBarWidth;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return measure::icon;
    case PM_DefaultFrameWidth:
        return hasInputFrame(widget) ? measure::ring : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_PushButton || type == CT_ComboBox || type == CT_TabBarTab)
        result.setHeight(std::max(result.height(), measure::control));
    if (type == CT_HeaderSection)
        result.setHeight(std::max(result.height(), measure::row));
    if (type == CT_PushButton)
        result.rwidth() += 2 * measure::gap;
    return result;
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_Header_ArrowAlignment)
        return Qt::AlignRight | Qt::AlignVCenter;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace kontorist
