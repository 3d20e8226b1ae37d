#include "app/shell/commands/RedoInFields.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace app::shell::commands {

namespace {

/// Whether it is a text that can be edited; does it again, if that is wanted.
bool redoIn(QObject* object, bool isWanted)
{
    const auto in = [isWanted](auto* field) {
        if (!field || field->isReadOnly())
            return false;
        if (isWanted)
            field->redo();
        return true;
    };
    return in(qobject_cast<QLineEdit*>(object)) || in(qobject_cast<QPlainTextEdit*>(object))
        || in(qobject_cast<QTextEdit*>(object));
}

} // namespace

RedoInFields::RedoInFields(AskOffers ask, QObject* parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
}

bool RedoInFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isRedo = key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier;
    if (!isRedo || key.matches(QKeySequence::Redo) || !redoIn(watched, false)
        || isForSomethingElse(QKeySequence(key.keyCombination())))
        return false;
    if (event->type() == QEvent::KeyPress)
        redoIn(watched, true);
    event->accept();
    return true;
}

bool RedoInFields::isForSomethingElse(const QKeySequence& keys) const
{
    const Offers offers = m_ask();
    return std::ranges::any_of(
        offers, [&keys](const Offered& each) { return each.command != Command::Redo && each.keys.contains(keys); });
}

} // namespace app::shell::commands
