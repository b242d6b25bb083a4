#include "ui/shell/theme.h"

#include "core/paper/fonts.h"
#include "ui/shell/house_style.h"
#include "ui/shell/tokens.h"

#include <QApplication>
#include <QToolTip>

namespace kontorist {

namespace {

constexpr qreal smallestPoints = 10.5; // 14 px; whoever set his desktop to more keeps more

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette(tokens.text, tokens.window, tokens.base, tokens.border, tokens.muted, tokens.text,
                     tokens.base);
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::Button, tokens.window);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::AlternateBase, tokens.alternate);
    palette.setColor(QPalette::Highlight, tokens.selected);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.placeholder);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.base);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    return palette;
}

} // namespace

Theme::Theme(QApplication &application) : m_desktop(application.palette())
{
    QApplication::setStyle(new HouseStyle);
    paper::loadFonts();
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(std::max(smallestPoints, QApplication::font().pointSizeF()));
    QApplication::setFont(font);
}

void Theme::apply(Scheme scheme) const
{
    const QPalette palette = paletteOf(isDark(scheme) ? Tokens::dark() : Tokens::light());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

bool Theme::isDark(Scheme scheme) const
{
    if (scheme == Scheme::System)
        return m_desktop.color(QPalette::Window).lightness() < 128;
    return scheme == Scheme::Dark;
}

} // namespace kontorist
