#include "app/preferences/KeyField.h"

#include <QKeyEvent>

namespace app::preferences {

namespace {

/// Keys that are meant as keys, not as letters to write.
bool isMeant(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_unknown:
        return false;
    default:
        break;
    }
    const bool isFunctionKey = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
    return isFunctionKey || event.key() == Qt::Key_Insert
        || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

QKeySequence KeyField::keys() const
{
    return QKeySequence::fromString(text().trimmed(), QKeySequence::NativeText);
}

void KeyField::setKeys(const QKeySequence& keys)
{
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isMeant(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // Else the keys would do what they do.
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (!isMeant(*event))
        return QLineEdit::keyPressEvent(event);
    setKeys(
        QKeySequence(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event->key()))));
    Q_EMIT textEdited(text());
}

} // namespace app::preferences
