"""What a real screen reader says: Orca, with its log instead of a voice."""

import pathlib
import re
import subprocess
import tempfile
import time

from atclient import NotThere, until
from hands import Keyboard
from stage import plain

QUIET = 0.8  # Seconds without a word: it has said what it has to say.
SPEECH = re.compile(r"SPEECH OUTPUT: '(.*)' ?\{")
# Orca names some keys as they are pressed.
KEY_ECHO = re.compile(r"^(tab|space|return|down|up|home|left|right|escape|control|shift|alt|left tab)\.? ?$", re.I)
CHANGES = (
    (re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day "), "<weekday> "),
    (re.compile(r"\b\d{1,2} [A-Z][a-z]+( \d{4})?\b"), "<day>"),
    (re.compile(r"\b\d{1,2}:\d\d ?[ap]m"), "<time>"),
    (re.compile(r"/\S+/"), "<folder>/"),
    (re.compile(r"\b\d+ (second|minute)s?\b"), "<n> \\1s"),
)


def normal(words):
    words = plain(words).replace("\\n", " ").replace("\\'", "'").strip()
    for pattern, instead in CHANGES:
        words = pattern.sub(instead, words)
    return re.sub(r"\s+", " ", words)


class Reader:
    """Orca on this screen, for as long as a `with` lasts."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory()
        self._log = pathlib.Path(self._folder.name) / "log"
        self._orca = subprocess.Popen(["orca", "--replace", "--disable=braille", f"--debug-file={self._log}"],
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._at = 0
        until(lambda: "Screen reader on." in self._text(), "Orca does not start", 60)
        self.heard()
        return self

    def __exit__(self, *_):
        self._orca.terminate()
        self._orca.wait()
        self._folder.cleanup()

    def _text(self):
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def heard(self):
        """What was said since the last time, once it is quiet."""
        size, since = -1, time.monotonic()
        while time.monotonic() - since < QUIET:
            now = self._log.stat().st_size
            if now != size:
                size, since = now, time.monotonic()
            time.sleep(0.05)
        text = self._text()
        new, self._at = text[self._at:], len(text)
        said = [normal(m[1]) for m in map(SPEECH.search, new.splitlines()) if m]
        return [words for words in said if words and not KEY_ECHO.match(words)]


class Listener(Keyboard):
    """Uses the window by keys and writes down what is heard: of a control one goes to, the last words, which are its
    own; of what one does, all of it."""

    def __init__(self, window, reader, transcript=None):
        self.reader = reader
        self.transcript = [] if transcript is None else transcript
        super().__init__(window)
        self.note("the window", self.reader.heard())

    def note(self, step, said):
        self.transcript.append(f"> {step}")
        self.transcript += said

    def go(self, role, name):
        thing = super().go(role, name)
        self.note(f"to {normal(thing.name)}", self.reader.heard()[-1:])
        return thing

    def _then(self, step, act, *arguments):
        act(*arguments)
        self.note(step, self.reader.heard())

    def press(self, role, name):
        self._then(f"press {getattr(name, 'pattern', name)}", super().press, role, name)

    def choose(self, role, name):
        self._then(f"choose {getattr(name, 'pattern', name)}", super().choose, role, name)

    def write(self, name, words, role="text"):
        super().write(name, words, role)
        self.reader.heard()  # Letters, as they were typed.

    def row(self, list_name, words):
        super().row(list_name, words)
        self.note(f"row {words}", self.reader.heard()[-1:])

    def page(self, name, keys):
        self._then(f"page {name}", super().page, name, keys)

    def begin_entry(self):
        self._then("a new entry", super().begin_entry)

    def show_week(self, monday, count):
        self._then("the busiest week", super().show_week, monday, count)

    def give_file(self, path):
        self._then("the file", super().give_file, path)
