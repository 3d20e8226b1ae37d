#pragma once

#include "app/shell/commands/CommandTable.h"

#include <QMap>

#include <map>
#include <set>

namespace app::shell::commands {

/// Which keys do what: those of the table, and in their place what the person chose. A value; knows no window.
class KeyMap
{
public:
    /// As the table has them.
    KeyMap();
    /// `changed`: keys as portable text, by the name of the command, as AppSettings keeps them. What is no longer
    /// allowed, or clashes with another, is left out: a settings file that somebody edited cannot take keys away.
    explicit KeyMap(const QMap<QString, QString>& changed);

    /// All of them work; the first is shown. Empty: none.
    const QList<QKeySequence>& keysOf(Command command) const;
    /// The first, as this system writes them: "Ctrl+N"; for Leave in words. Empty: none.
    QString textOf(Command command) const;
    bool isChanged(Command command) const { return m_changed.contains(command); }

    /// Why `command` cannot have these keys, as one sentence; empty when it can.
    QString problemOf(Command command, const QKeySequence& keys) const;

private:
    std::map<Command, QList<QKeySequence>> m_keys;
    std::set<Command> m_changed;
};

/// Why nothing in this program may have these keys (KEY-R2 to KEY-R4, and what text fields and lists need), as one
/// sentence; empty when something may. At the door, Alt with a letter may be: there it presses a button.
QString problemOfKeys(const QKeySequence& keys, Where where = Where::Open);
/// Whether the person may choose its keys. Not those of Leave now: they are the same everywhere.
bool canBeChanged(Command command);

} // namespace app::shell::commands
