#include "app/widgets/Button.h"

#include <QKeyEvent>

namespace app::widgets {

Button::Button(const QString& text, QWidget* parent)
    : WrappingButton(text, parent)
{
    setAutoDefault(false); // Enter in a field of a dialog presses its main button, not this one.
}

void Button::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() & ~Qt::KeypadModifier)
        return WrappingButton::keyPressEvent(event);
    if (!event->isAutoRepeat()) // Held down, it is pressed once.
        click();
}

} // namespace app::widgets
