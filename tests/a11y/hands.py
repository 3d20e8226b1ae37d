"""Two ways to use the window: with nothing but a keyboard, and with nothing but the accessibility tree. Both have the
same names, so that each journey is told once and gone twice.

Keyboard: goes to a control by Tab (so it fails when Tab does not lead there), hears on the way what has the focus, and
presses keys. Tree: does the actions and sets the texts of the tree; no key, no mouse.
"""

import datetime
import re
import subprocess

from atclient import ROWS, Focus, NotThere, State, until

# What a person presses rather than going to the button at the end of a form.
KEYS = {"Save entry": "ctrl+s", "Save report": "ctrl+s", "Next": "alt+n"}
CHOICES = {"radio button"}
FIELDS = {"text", "password text"}


def key(*combinations):
    """Presses keys as xdotool names them: "ctrl+n", "Return"."""
    subprocess.run(["xdotool", "key", "--delay", "2", *combinations], check=True)


def day_in(words):
    """The first day named in some words: "Monday 16 November 2026, 2 entries"."""
    found = re.search(r"(\d{1,2}) ([A-Z][a-z]+) (\d{4})", words)
    return datetime.datetime.strptime(" ".join(found.groups()), "%d %B %Y").date() if found else None


def matches(thing, role, name):
    return thing.role == role and thing.is_called(name)


class Keyboard:
    name = "keyboard"

    def __init__(self, window):
        self.window = window
        self.focus = Focus(window)

    def stop(self):
        self.focus.stop()

    def hit(self, *combinations):
        """A key that may move the focus."""
        before = self.focus.count
        key(*combinations)
        return self.focus.wait(before)

    def go(self, role, name):
        """Tab by Tab until it has the focus."""
        wanted = self.window.find(role, name)
        if wanted.has(State.FOCUSED):
            return wanted
        seen = []
        for _ in range(150):
            now = self.hit("Tab")
            if now is None:
                continue
            if matches(now, role, name):
                return now
            if role in CHOICES and now.role == role and now.is_beside(wanted):
                return self._among_choices(role, name)
            seen.append(str(now))
            if len(seen) > 8 and seen[-4:] == seen[:4]:
                break
        raise NotThere(f"Tab does not lead to {role} {name!r}, but to:\n" + "\n".join(seen))

    def _among_choices(self, role, name):
        """Of choices that exclude each other Tab stops at one; the arrows lead to the others."""
        for arrow in ("Down", "Up"):
            for _ in range(12):
                before = self.focus.count
                now = self.hit(arrow)
                if matches(now, role, name):
                    return now
                if self.focus.count == before:  # The last of them.
                    break
        raise NotThere(f"the arrows do not lead to {role} {name!r}")

    def press(self, role, name):
        if role == "push button" and name in KEYS:
            self.window.find(role, name)
            key(KEYS[name])
            return
        self.go(role, name)
        key("space")

    def choose(self, role, name):
        """A tick box or a choice; it is on afterwards."""
        thing = self.go(role, name)
        if not thing.has(State.CHECKED):
            key("space")
        until(lambda: thing.has(State.CHECKED), f"{thing} is not on")

    def write(self, name, words, role="text"):
        self.go(role, name)
        key("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "3", words], check=True)
        field = self.window.find(role, name)
        if role != "password text":
            until(lambda: field.text() == words, lambda: f"{field} holds {field.text()!r}, not {words!r}")

    def row(self, list_name, words):
        """Makes a row of a list the current one: Home, then Down; or Right where rows stand side by side."""
        step = "Right" if list_name == "Files" else "Down"
        self.go_to_list(list_name)
        self.hit("Home")
        for _ in range(100):
            now = until(self._current, f"nothing has the focus in {list_name}")
            if re.search(words, now.name):
                return now
            before = self.focus.count
            key(step)
            self.focus.wait(before, 0.5)
        raise NotThere(f"no row of {list_name} says {words!r}")

    def _current(self):
        now = self.focus.wait(self.focus.count, 0.08)
        return now if now and now.role in ROWS else None

    def go_to_list(self, list_name, role="list"):
        thing = self.window.find(role, list_name)
        for _ in range(150):
            if thing.has(State.FOCUSED):
                return thing
            self.hit("Tab")
        raise NotThere(f"Tab does not lead to {role} {list_name!r}")

    def open_row(self, list_name, words):
        self.row(list_name, words)
        key("Return")

    def page(self, _name, keys):
        key(keys)

    def begin_entry(self):
        key("ctrl+n")

    def leave(self):
        """Leaves at once, from wherever it is."""
        for _ in range(3):
            key("shift")

    def to_week(self, monday):
        """In the calendar: to the week that begins on this day."""
        self.go_to_list("Calendar", "table")
        for _ in range(80):
            now = self.hit("Up")
            day = day_in(now.name)
            if day and day <= monday + datetime.timedelta(days=6):
                break

    def to_busy_day(self):
        """In the calendar: to the first day of this week with entries."""
        now = self.hit("Home")
        for _ in range(7):
            if "nothing" not in now.name:
                break
            now = self.hit("Right")
        assert re.search(r"\d entr", now.name), f"no day with entries: {now}"
        return now

    def show_week(self, monday, count):
        """In the calendar: opens the first day of this week with entries."""
        self.to_week(monday)
        self.to_busy_day()
        key("Return")
        self.window.says("Back to the calendar")

    def give_file(self, path):
        """Answers the dialog that asks for files."""
        self.write("File name", str(path))
        key("Return")

    def again(self, window):
        self.stop()
        return Keyboard(window)

    def submit(self, *_):
        """What Enter does in the field that has the focus."""
        key("Return")


class Tree:
    name = "tree"

    def __init__(self, window):
        self.window = window

    def stop(self):
        pass

    def press(self, role, name):
        self.window.find(role, name).press()

    def choose(self, role, name):
        thing = self.window.find(role, name)
        if not thing.has(State.CHECKED):
            thing.press()
        until(lambda: thing.has(State.CHECKED), f"{thing} is not on")

    def write(self, name, words, role="text"):
        field = self.window.find(role, name)
        field.fill(words)
        if role != "password text":
            until(lambda: field.text() == words, lambda: f"{field} holds {field.text()!r}, not {words!r}")

    def row(self, list_name, words):
        def wanted():
            rows = [r for r in self.window.find("list", list_name).children() if re.search(words, r.name)]
            return rows[0] if rows else None

        found = until(wanted, f"no row of {list_name} says {words!r}")
        found.press()
        return found

    def open_row(self, list_name, words):
        self.row(list_name, words)

    def page(self, name, _keys):
        self.row("Pages", f"^{name}$")

    def begin_entry(self):
        self.page("Today", None)
        self.press("push button", "Write what happened")

    def leave(self):
        # While a dialog is open the button is behind it, where no mouse reaches; the tree still does.
        self.press("push button", "Leave now")

    def show_week(self, monday, count):
        """The tree moves no cell of the calendar; the filters lead to the same entries."""
        self.press("check box", "List")
        self.press("check box", "Filters")
        self.choose("radio button", "Between two days")
        for name, day in (("First day", monday), ("Last day", monday + datetime.timedelta(days=6))):
            for part, words in (("Day", day.day), ("Month", day.strftime("%B")), ("Year", day.year)):
                self.write(f"{name}: {part}", str(words))
        self.window.says(f"{count} entries. The first was")

    def give_file(self, path):
        self.write("File name", str(path))
        accept = until(lambda: next((t for t in self.window.all("push button", re.compile("^Choose ")) if t.actions()),
                                    None), "the dialog does not take the file")
        accept.press()

    def again(self, window):
        return Tree(window)

    def submit(self, role, name):
        """The button that does what Enter does."""
        self.window.find(role, name).press()


BOTH = (Keyboard, Tree)
