"""Every screen, as AT-SPI has it: each control has a name of its own that nothing shares, and is large enough.

A11Y_LOOK says how the window looks, light when it is not set (looks.py). With A11Y_PICTURES a picture of each screen
goes into a folder of that look in that folder."""

import os
import sys
import unittest

import audit
import looks
import screens
from pictures import Camera


class Stub:
    """A control as the audit asks for it."""

    def __init__(self, role, name, width=100, height=40, text=None, children=()):
        self.role, self.name, self._text, self._children = role, name, text, children
        self.box = type("Box", (), {"width": width, "height": height, "x": 0, "y": 0})
        self.states = type("States", (), {"contains": staticmethod(lambda _: True)})
        self.at = type("At", (), {"get_parent": staticmethod(lambda: None)})
        self.root = self
        self.is_showing = True

    def text(self):
        return self.name if self._text is None else self._text

    def children(self):
        return self._children

    def showing(self):
        yield self
        for child in self._children:
            yield from child.showing()

    def __str__(self):
        return f"{self.role} '{self.name}'"


class Audit(unittest.TestCase):
    def test_the_audit_sees_what_is_wrong(self):
        bad = Stub("frame", "", children=[
            Stub("push button", ""), Stub("push button", "Open"), Stub("push button", "Open"), Stub("text", "Open"),
            Stub("check box", "Tiny", width=20), Stub("push button", "Leave now", height=30),
            Stub("label", "Count", text="12 entries"), Stub("list item", "Twice"), Stub("list item", "Twice")])
        found = "\n".join(audit.faults(bad))
        self.assertEqual(len(audit.faults(bad)), 5, found)
        for words in ("no name: push button", "2 times: push button 'Open'", "small, 20x40: check box 'Tiny'",
                      "small, 100x30: push button 'Leave now'", "says 'Count', shows '12 entries'"):
            self.assertIn(words, found)

    def test_behind_a_dialog_nothing_is_in_reach(self):
        window = Stub("application", "", children=[
            Stub("frame", "", children=[Stub("push button", "Remove")]),
            Stub("dialog", "", children=[Stub("push button", "Remove")])])
        self.assertEqual(audit.faults(window), [])

    def test_no_screen_has_a_control_without_a_name_or_too_small(self):
        found, seen = [], []
        look = os.environ.get("A11Y_LOOK", "light")
        folder = os.environ.get("A11Y_PICTURES")
        camera = Camera(folder, look, whole=False) if folder else None

        def see(window, name):
            seen.append(name)
            found.extend(f"{name}: {fault}" for fault in audit.faults(window, looks.scale(look)))
            if camera:
                camera.see(window, name)

        for walk in screens.stages():
            looks.wear(look)  # The first run and the settings may have changed it.
            screens.walk(see, walk)
        print(len(seen), "screens:", " ".join(seen), file=sys.stderr)
        self.assertEqual(found, [], "\n" + "\n".join(found))
        self.assertGreater(len(seen), 70)


if __name__ == "__main__":
    unittest.main(verbosity=2)
