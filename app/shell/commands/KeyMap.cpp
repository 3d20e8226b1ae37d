#include "app/shell/commands/KeyMap.h"

#include "app/widgets/Labels.h"

#include <QCoreApplication>

#include <array>

namespace app::shell::commands {

namespace {

/// The words of this file.
struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(app::shell::commands::KeyMap)
};

/// What fields and lists do with keys, and what must stay so.
bool belongsToFields(QKeyCombination keys)
{
    const QKeySequence sequence(keys);
    constexpr std::array edits{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::SelectAll,
                               QKeySequence::MoveToStartOfDocument, QKeySequence::MoveToEndOfDocument};
    for (const auto edit : edits)
        if (QKeySequence::keyBindings(edit).contains(sequence))
            return true;
    constexpr std::array moves{Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Up,       Qt::Key_Down, Qt::Key_Home,
                               Qt::Key_End,    Qt::Key_PageUp,    Qt::Key_PageDown, Qt::Key_Tab,  Qt::Key_Backtab,
                               Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Space};
    for (const Qt::Key key : moves)
        if (keys.key() == key)
            return true;
    return false;
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F12;
}

} // namespace

QString problemOfKeys(const QKeySequence& keys, Where where)
{
    if (keys.count() != 1 || keys[0].key() == Qt::Key_unknown || keys[0].toCombined() == 0)
        //: Group: why keys cannot be used, as an answer to keys that were pressed. Read by: the person who keeps the
        //: diary, often with a screen reader. Say what to do instead; no blame.
        return KeyWords::tr("Press keys such as Ctrl+J or F8.");
    const Qt::KeyboardModifiers with = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const Qt::Key key = keys[0].key();
    const bool hasCtrl = with.testFlag(Qt::ControlModifier);
    const bool hasAlt = with.testFlag(Qt::AltModifier);
    if (hasCtrl && hasAlt)
        return KeyWords::tr("Ctrl and Alt together write letters on some keyboards. Choose other keys.");
    if (key == Qt::Key_Insert || key == Qt::Key_CapsLock || with.testFlag(Qt::MetaModifier))
        return KeyWords::tr("Screen readers and the computer use this key. Choose other keys.");
    if (key == Qt::Key_Escape || key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt)
        return KeyWords::tr("This key is for closing and leaving. Choose other keys.");
    const bool isAltArrow = with == Qt::AltModifier && (key == Qt::Key_Left || key == Qt::Key_Right);
    const bool isAltLetter = with == Qt::AltModifier && key >= Qt::Key_A && key <= Qt::Key_Z;
    if (isAltArrow || (isFunctionKey(key) && !hasAlt) || (isAltLetter && where == Where::Door))
        return {};
    if (hasAlt)
        return KeyWords::tr("Alt with a letter opens menus and presses buttons. Choose keys with Ctrl.");
    if (!hasCtrl)
        return KeyWords::tr("A key alone would get in the way of writing. Choose keys with Ctrl, or F1 to F12.");
    if (belongsToFields(keys[0]))
        return KeyWords::tr("Fields and lists need these keys. Choose other keys.");
    return {};
}

bool canBeChanged(Command command)
{
    return command != Command::Leave;
}

KeyMap::KeyMap()
{
    for (const CommandEntry& entry : commandTable())
        m_keys[entry.id] = entry.keys;
}

KeyMap::KeyMap(const QMap<QString, QString>& changed)
    : KeyMap()
{
    // First every change, then what is not allowed goes: two commands may have changed places.
    for (const CommandEntry& entry : commandTable()) {
        const auto place = changed.find(entry.name);
        if (place == changed.end() || !canBeChanged(entry.id))
            continue;
        const auto keys = QKeySequence::fromString(*place, QKeySequence::PortableText);
        if (!problemOfKeys(keys, entry.where).isEmpty())
            continue;
        m_keys[entry.id] = {keys};
        m_changed.insert(entry.id);
    }
    bool hasClash = true;
    while (hasClash) {
        hasClash = false;
        for (const Command command : std::set<Command>(m_changed)) {
            if (problemOf(command, m_keys[command].first()).isEmpty())
                continue;
            m_keys[command] = entryOf(command).keys;
            m_changed.erase(command);
            hasClash = true;
        }
    }
}

const QList<QKeySequence>& KeyMap::keysOf(Command command) const
{
    return m_keys.at(command);
}

QString KeyMap::textOf(Command command) const
{
    if (command == Command::Leave)
        return KeyWords::tr("Shift three times");
    const auto& keys = keysOf(command);
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

QString KeyMap::problemOf(Command command, const QKeySequence& keys) const
{
    if (const QString problem = problemOfKeys(keys, entryOf(command).where); !problem.isEmpty())
        return problem;
    for (const CommandEntry& other : commandTable())
        if (other.id != command && canMeet(entryOf(command), other) && m_keys.at(other.id).contains(keys))
            //: %1: keys, "Ctrl+N". %2: what they do, "Write what happened".
            return KeyWords::tr("%1 is for: %2. Choose other keys, or change those first.")
                .arg(widgets::isolate(keys.toString(QKeySequence::NativeText)), wordsOf(other.id));
    return {};
}

} // namespace app::shell::commands
