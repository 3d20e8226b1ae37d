"""The window as a screen reader has it: over AT-SPI, by role and name.

Everything waits until what it looks for is there, so that no test sleeps. Qt 6.4 gives no ids (ux-spec V02): role and
name are what a control is found by.
"""

import contextlib
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

Atspi.init()
Atspi.set_timeout(5000, 20000)
# What was asked once is asked again: the tree changes while we look.
Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)

State = Atspi.StateType
PATIENCE = 20  # Seconds.

INTERACTIVE = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "spin button",
    "slider", "list", "tree", "tree table", "table", "menu item", "check menu item", "radio menu item", "page tab",
    "link",
}


ROWS = {"list item", "table cell", "table row", "table column header", "table row header"}


LONG = {"list", "table", "tree", "tree table"}


class NotThere(AssertionError):
    """What was looked for did not come."""


def until(question, what, seconds=PATIENCE):
    """Asks again and again until the answer is true; that answer. `what` is told when it never is."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = question()
        except gi.repository.GLib.GError:  # It went while we looked.
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotThere(what() if callable(what) else what)
        time.sleep(0.03)


class Thing:
    """One object of the tree."""

    def __init__(self, accessible):
        self.at = accessible
        self._role = None

    @property
    def role(self):
        if self._role is None:  # It never changes.
            self._role = self.at.get_role_name()
        return self._role

    # What the words of a window in another language may be in English, for walks that know English only.
    in_english = staticmethod(lambda words: [words])

    @property
    def names(self):
        return self.in_english((self.at.get_name() or "").strip())

    @property
    def name(self):
        return self.names[0]

    def is_called(self, name):
        """By this name: a string, or a compiled pattern that is found in it."""
        return any(name.search(each) if hasattr(name, "search") else each == name for each in self.names)

    @property
    def description(self):
        return (self.at.get_description() or "").strip()

    @property
    def states(self):
        return self.at.get_state_set()

    def has(self, state):
        return self.states.contains(state)

    @property
    def is_showing(self):
        return self.has(State.SHOWING)

    @property
    def box(self):
        return Atspi.Component.get_extents(self.at, Atspi.CoordType.SCREEN)

    def children(self):
        # A table of a hundred thousand rows has as many children; those in sight are enough.
        for number in range(min(self.at.get_child_count(), 400)):
            child = self.at.get_child_at_index(number)
            if child:
                yield Thing(child)

    def is_beside(self, other):
        """In the same group."""
        return self.at.get_parent() == other.at.get_parent()

    def rows(self):
        """The rows of a table, each as the names of its cells."""
        columns = Atspi.Table.get_n_columns(self.at)
        return [[Thing(Atspi.Table.get_accessible_at(self.at, row, column)).name for column in range(columns)]
                for row in range(Atspi.Table.get_n_rows(self.at))]

    def walk(self):
        yield self
        for child in self.children():
            yield from child.walk()

    def showing(self):
        """What is on the screen below this. What is not shown shows nothing either."""
        if not self.has(State.SHOWING):
            return
        yield self
        yield from self._showing_inside()

    def _showing_inside(self):
        has_shown = False
        is_long = self.role in LONG
        for child in self.children():
            if child.has(State.SHOWING):
                has_shown = True
                yield child
                yield from child._showing_inside()
            elif is_long and has_shown and child.role in ROWS:
                return  # The rows below those in sight.

    # What a person can do with it.

    def press(self):
        """Its first action: what Space or a click does."""
        names = self.actions()
        if not names:
            raise NotThere(f"{self} cannot be pressed")
        wanted = next((n for n, name in enumerate(names) if name in ("Press", "Toggle", "ShowMenu")), 0)
        try:
            Atspi.Action.do_action(self.at, wanted)
        except gi.repository.GLib.GError:
            if names[wanted] != "ShowMenu":  # Answers when its menu is closed again.
                raise

    def actions(self):
        if "Action" not in self.at.get_interfaces():
            return []
        return [Atspi.Action.get_action_name(self.at, n) for n in range(Atspi.Action.get_n_actions(self.at))]

    def text(self):
        if "Text" not in self.at.get_interfaces():
            return ""
        return Atspi.Text.get_text(self.at, 0, Atspi.Text.get_character_count(self.at))

    def fill(self, words):
        if "EditableText" not in self.at.get_interfaces():
            raise NotThere(f"{self} takes no text")
        Atspi.EditableText.set_text_contents(self.at, words)

    def __str__(self):
        return f"{self.role} '{self.name}'"


class Program:
    """One running program on the accessibility bus."""

    def __init__(self, name, pid=None, seconds=PATIENCE):
        self.name = name
        self.pid = pid
        self.root = until(self._find, f"{name} is not on the accessibility bus", seconds)

    def _find(self):
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            each = desktop.get_child_at_index(number)
            if not each or each.get_name() != self.name or not each.get_child_count():
                continue
            if self.pid is None or each.get_process_id() == self.pid:
                return Thing(each)
        return None

    def everything(self):
        return list(self.root.showing())

    def look(self):
        """Everything on the screen as (thing, name), looked at once."""
        return [(t, t.name) for t in self.root.showing()]

    def rest(self):
        """Waits until two looks, one after the other, see the same; the second."""
        last = []

        def same():
            now = self.look()
            told = [(t.role, name) for t, name in now]
            is_same = told == last
            last[:] = told
            return now if is_same else None

        return until(same, "the window does not come to rest")

    def all(self, role, name=None):
        """Those on the screen with this role, and this name (a string, or a compiled pattern)."""
        return [t for t in self.root.showing() if t.role == role and (name is None or t.is_called(name))]

    def find(self, role, name, seconds=PATIENCE):
        """The one on the screen with this role and name."""
        found = []

        def one():
            found[:] = self.all(role, name)
            return found[0] if len(found) == 1 else None

        return until(one, lambda: f"want one {role} {name!r}, found {len(found)}; on the screen:\n{self.told()}", seconds)

    def is_there(self, role, name):
        return bool(self.all(role, name))

    def says(self, words, seconds=PATIENCE):
        """Waits until some text on the screen holds these words; the whole of that text."""

        def one():
            return next((t.name for t in self.root.showing() if words in t.name), None)

        return until(one, lambda: f"nothing says {words!r}; on the screen:\n{self.told()}", seconds)

    def focused(self):
        """What has the focus: a row rather than its list."""
        found = None
        for thing in self.root.showing():
            # Qt says of the current row of every list that it has the focus, and of what hands it on.
            if thing.has(State.FOCUSED) and thing.role != "filler" and (thing.role not in ROWS or found):
                found = thing
        return found

    def told(self):
        return "\n".join(f"  {t}" for t in self.root.showing() if t.name)


class Focus:
    """Hears where the focus goes, without looking through the whole window."""

    def __init__(self, program):
        self._program = program
        self._context = gi.repository.GLib.MainContext.default()
        self.now = program.focused()
        self._listener = Atspi.EventListener.new(self._heard)
        self._listener.register("object:state-changed:focused")
        self.count = 0

    def _heard(self, event):
        with contextlib.suppress(gi.repository.GLib.GError):  # It may be gone by now.
            if event.detail1 and event.source and event.source.get_process_id() == self._program.pid:
                self.now = Thing(event.source)
                self.count += 1

    def wait(self, count, seconds=1.0):
        """Waits until more was heard than `count`; what has the focus then."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while self._context.iteration(False):
                pass
            if self.count > count:
                break
            time.sleep(0.01)
        return self.now

    def stop(self):
        self._listener.deregister("object:state-changed:focused")
