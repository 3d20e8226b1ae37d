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

QUIET = 0.8  # Seconds without a word, and with nothing at work: it has said what it has to say.
LONGEST = 30  # Seconds: what is still at work then is at work for ever.
SPEECH = re.compile(r"SPEECH OUTPUT: '(.*)' ?\{")
# Orca names some keys as they are pressed.
KEY_ECHO = re.compile(r"^(tab|space|return|down|up|home|left|right|escape|(left |right )?(control|shift|alt)|left tab)\.? ?$", re.I)
CHANGES = (
    (re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day "), "<weekday> "),
    (re.compile(r"\b\d{1,2} [A-Z][a-z]+( \d{4})?\b"), "<day>"),
    (re.compile(r"\b\d{1,2}:\d\d ?[ap]m"), "<time>"),
    (re.compile(r"/\S+/"), "<folder>/"),
    (re.compile(r"\b\d+ (second|minute)s?\b"), "<n> \\1s"),
    (re.compile(r"\b\d+ days? later\b"), "<n> days later"),
    (re.compile(r"\s*\d+ bullet characters"), ""),  # As many as were there when it looked.
)


def normal(words):
    words = plain(words).replace("\\n", " ").replace("\\'", "'").strip()
    for pattern, instead in CHANGES:
        words = pattern.sub(instead, words)
    return re.sub(r"\s+", " ", words)


def stat(path):
    """Of /proc: the state of a process or thread, and its parent."""
    try:
        words = path.read_text().rpartition(")")[2].split()
        return words[0], int(words[1])
    except (OSError, IndexError):  # It has ended.
        return "X", 0


class Screen:
    """The processes of this screen but ourselves: the window, Orca, the display, the buses."""

    def __init__(self):
        above, number = {}, os.getpid()
        for each in pathlib.Path("/proc").glob("[0-9]*"):
            above[int(each.name)] = stat(each / "stat")[1]
        while above.get(number, 0) > 1 and "run-gui-test" not in self._command(number):
            number = above[number]
        self._top = number
        self._numbers = {n for n in above if self._is_below(n, above) and n != os.getpid()}

    @staticmethod
    def _command(number):
        try:
            return pathlib.Path(f"/proc/{number}/cmdline").read_text()
        except OSError:
            return ""

    def _is_below(self, number, above):
        while number > 1 and number != self._top:
            number = above.get(number, 0)
        return number == self._top

    def is_at_work(self):
        """Something runs, or waits for the processor or the disk."""
        for number in self._numbers:
            tasks = pathlib.Path(f"/proc/{number}/task")
            with contextlib.suppress(OSError):  # It has ended.
                if any(stat(tasks / thread / "stat")[0] in "RD" for thread in os.listdir(tasks)):
                    return True
        return False


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
        # Orca looks with pgrep for others of the same user, to end them: those of other screens are none of its business.
        tools = pathlib.Path(os.environ["TMPDIR"]) / "tools"
        tools.mkdir(exist_ok=True)
        (tools / "pgrep").write_text("#!/bin/sh\nexit 1\n")
        (tools / "pgrep").chmod(0o755)
        self._orca = subprocess.Popen(["orca", "--disable=braille", f"--debug-file={os.ttyname(line)}"],
                                      env={**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"},
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
        try:
            self._orca.wait(5)
        except subprocess.TimeoutExpired:  # It may wait for a window that is gone.
            self._orca.kill()
            self._orca.wait()
        # The voice is a daemon of its own.
        number = pathlib.Path(os.environ["XDG_RUNTIME_DIR"]) / "speech-dispatcher/pid/speech-dispatcher.pid"
        if number.exists():
            with contextlib.suppress(ProcessLookupError, ValueError):
                os.kill(int(number.read_text()), signal.SIGTERM)

    def heard(self):
        """What was said since the last time, once it is quiet. On a busy machine that takes longer: what has not had the
        processor yet may still say something."""
        begun = calm = time.monotonic()
        screen, before = Screen(), False
        while (now := time.monotonic()) - max(calm, self._last) < QUIET and now - begun < LONGEST:
            time.sleep(0.05)
            is_at_work = screen.is_at_work()
            if is_at_work and before:  # A caret that blinks is at work for a moment only.
                calm = time.monotonic()
            before = is_at_work
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

    def to_week(self, monday):
        super().to_week(monday)
        self.hit("Down")
        self.reader.heard()  # What was on the way: how much that is depends on today.
        self.hit("Up")
        self.note("its week", self.reader.heard())

    def to_busy_day(self):
        day = super().to_busy_day()
        self.note("its first day with an entry", self.reader.heard())
        return day

    def show_week(self, monday, count):
        self._then("Enter", super().show_week, monday, count)

    def give_file(self, path):
        self._then("the file", super().give_file, path)
