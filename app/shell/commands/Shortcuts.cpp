#include "app/shell/commands/Shortcuts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <set>

namespace app::shell::commands {

namespace {

/// Letters and digits that somebody types are no shortcuts (KEY-R3), and cost nothing.
bool canBeShortcut(const QKeyEvent& event)
{
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) || event.text().isEmpty();
}

} // namespace

Shortcuts::Shortcuts(AskOffers ask, QWidget* window)
    : QObject(window)
    , m_ask(std::move(ask))
    , m_window(window)
{
}

bool Shortcuts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (!canBeShortcut(key))
        return false;
    if (!QApplication::activeModalWidget()) {
        refresh();
        return false;
    }
    if (!watched->isWindowType())
        return false;
    const Offers offers = m_ask();
    const auto lock = std::ranges::find(offers, std::optional(Command::Lock), &Offered::command);
    if (lock == offers.end() || !lock->keys.contains(QKeySequence(key.keyCombination())))
        return false;
    lock->act();
    return true;
}

void Shortcuts::refresh()
{
    std::set<QKeySequence> wanted;
    for (const Offered& offered : m_ask())
        wanted.insert(offered.keys.begin(), offered.keys.end());
    for (const auto& [keys, shortcut] : m_shortcuts)
        shortcut->setEnabled(wanted.contains(keys));
    for (const QKeySequence& keys : wanted) {
        if (m_shortcuts.contains(keys))
            continue;
        auto* made = new QShortcut(keys, m_window);
        connect(made, &QShortcut::activated, this, [this, keys] { press(keys); });
        m_shortcuts.emplace(keys, made);
    }
}

void Shortcuts::press(const QKeySequence& keys)
{
    const Offers offers = m_ask();
    const auto pressed
        = std::ranges::find_if(offers, [&keys](const Offered& each) { return each.keys.contains(keys); });
    if (pressed != offers.end())
        pressed->act();
}

} // namespace app::shell::commands
