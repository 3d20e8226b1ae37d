"""What a real screen reader says: Orca, with its log instead of a voice."""

import contextlib
import os
import pathlib
import pty
import re
import signal
import subprocess
import threading
import time
import tty

from atclient import State, until
from hands import Keyboard
from stage import plain

QUIET = 0.8  # Seconds without a word: it has said what it has to say.
SPEECH = re.compile(r"SPEECH OUTPUT: '(.*)' ?\{")
# Orca names some keys as they are pressed.
KEY_ECHO = re.compile(r"^(tab|space|return|down|up|home|left|right|escape|(left |right )?(control|shift|alt)|left tab)\.? ?$", re.I)
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


# A voice that makes no sound, on a sound card that is none.
VOICE = """LogLevel 1
DefaultModule silent
DefaultLanguage "en"
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "silent" "sd_generic" "silent.conf"
"""
SILENCE = """GenericExecuteSynth "true"
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "none"
"""


class Reader:
    """Orca on this screen, for as long as a `with` lasts."""

    def __enter__(self):
        settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "speech-dispatcher"
        (settings / "modules").mkdir(parents=True, exist_ok=True)
        (settings / "speechd.conf").write_text(VOICE)
        (settings / "modules/silent.conf").write_text(SILENCE)
        # Orca writes its log in large pieces, but into a terminal line by line.
        self._terminal, line = pty.openpty()
        tty.setraw(line)
        self._text = ""
        self._last = time.monotonic()
        threading.Thread(target=self._listen, daemon=True).start()
        self._orca = subprocess.Popen(["orca", "--replace", "--disable=braille", f"--debug-file={os.ttyname(line)}"],
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._at = 0
        until(lambda: "Screen reader on." in self._text, "Orca does not start", 60)
        self.heard()
        return self

    def _listen(self):
        with contextlib.suppress(OSError):
            while piece := os.read(self._terminal, 65536):
                self._text += piece.decode(errors="replace")
                self._last = time.monotonic()

    def __exit__(self, *_):
        self._orca.terminate()
        self._orca.wait()
        # The voice is a daemon of its own.
        number = pathlib.Path(os.environ["XDG_RUNTIME_DIR"]) / "speech-dispatcher/pid/speech-dispatcher.pid"
        if number.exists():
            with contextlib.suppress(ProcessLookupError, ValueError):
                os.kill(int(number.read_text()), signal.SIGTERM)

    def heard(self):
        """What was said since the last time, once it is quiet."""
        begun = time.monotonic()
        while time.monotonic() - max(begun, self._last) < QUIET:
            time.sleep(0.05)
        new, self._at = self._text[self._at:], len(self._text)
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
        before = self.window.find(role, name).has(State.FOCUSED)
        thing = super().go(role, name)
        said = self.reader.heard()
        if before:  # It was spoken when the focus came.
            return thing
        own = max((n for n, words in enumerate(said) if words.startswith(normal(thing.name))), default=0)
        self.note(f"to {normal(thing.name)}", said[own:])
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

    def open_row(self, list_name, words):
        self._then(f"open {words}", super().open_row, list_name, words)

    def submit(self, role, name):
        self._then(f"Enter, for {name}", super().submit, role, name)

    def leave(self):
        super().leave()  # Nothing is said, and nobody waits.

    def page(self, name, keys):
        self._then(f"page {name}", super().page, name, keys)

    def begin_entry(self):
        self._then("a new entry", super().begin_entry)

    def show_week(self, monday, count):
        self._then("the busiest week", super().show_week, monday, count)

    def give_file(self, path):
        self._then("the file", super().give_file, path)
