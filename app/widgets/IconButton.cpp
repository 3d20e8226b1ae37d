#include "app/widgets/IconButton.h"

#include "app/widgets/Controls.h"
#include "app/widgets/Theme.h"

#include <QApplication>
#include <QEvent>

namespace app::widgets {

IconButton::IconButton(const QString& text, const QString& iconName, Ground ground, QWidget* parent)
    : Button(text, parent)
    , m_iconName(iconName)
    , m_ground(ground)
{
    drawIcon();
}

void IconButton::changeEvent(QEvent* event)
{
    Button::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        drawIcon();
}

void IconButton::drawIcon()
{
    // The palette of the application: a style sheet changes that of a button.
    const Colours colours = coloursOf(QApplication::palette());
    setIcon(widgets::icon(m_iconName, m_ground == Ground::Fill ? colours.onAction : colours.text));
    const int size = fontMetrics().height();
    setIconSize({size, size});
}

} // namespace app::widgets
