"""Where the tests of accessibility stand: a vault of their own, the real window on it, and the command line to look at
what is in the vault afterwards."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from atclient import Program, until
from hands import key

BIN = pathlib.Path(os.environ["HOLDFAST_BIN"])
SOURCE = pathlib.Path(os.environ.get("HOLDFAST_SOURCE") or pathlib.Path(__file__).resolve().parents[2])
PASSPHRASE = "tractor plum siren hat moss"
WINDOW = "Holdfast"
PROGRAM = BIN / "holdfast"

MARKS = re.compile("[\u2066-\u2069]")


def plain(words):
    """Without the marks that keep numbers and names whole in right-to-left text."""
    return MARKS.sub("", words)


class Stage:
    """A folder with a vault in it, and one window. Use it with `with`."""

    def __init__(self, sample=False, vault=True):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="a11y-"))
        self.vault = self.folder / "vault"
        self.process = None
        self.window = None
        (self.folder / "passphrase").write_text(PASSPHRASE + "\n")
        if sample:
            self._run(["bash", SOURCE / "packaging/sample/make.sh", BIN / "holdfast-cli", self.vault,
                       self.folder / "passphrase"])
        elif vault:
            self._run([BIN / "holdfast-cli", "init", self.vault, "--owner-name", "Anna Bell", "--initials", "AB",
                       "--jurisdiction", "england-wales", "--kdf", "interactive", "--quiet",
                       "--passphrase-file", self.folder / "passphrase", "--recovery-out", self.folder / "recovery"])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, command):
        ended = subprocess.run([str(c) for c in command], capture_output=True, text=True)
        if ended.returncode:
            raise AssertionError(f"{command} ended with {ended.returncode}: {ended.stdout}{ended.stderr}")
        return ended.stdout

    def cli(self, *command):
        """What `holdfast-cli COMMAND… VAULT` says, as JSON. The window must be locked or closed."""
        words = list(command)
        place = next((n for n, word in enumerate(words) if str(word).startswith("-")), len(words))
        words.insert(min(place, 1 if words[0] in ALONE else 2), self.vault)
        return json.loads(self._run([BIN / "holdfast-cli", *words, "--json",
                                     "--passphrase-file", self.folder / "passphrase"]))

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def start(self, *arguments, vault=True, environment=None):
        """Starts the window; it is on the accessibility bus when this returns."""
        words = [PROGRAM, *arguments] + ([self.vault] if vault else [])
        with open(self.folder / "said", "ab") as said:
            self.process = subprocess.Popen([str(w) for w in words], cwd=self.folder, stdin=subprocess.DEVNULL,
                                            stderr=said, env={**os.environ, **(environment or {})})
        self.window = Program(WINDOW, self.process.pid)
        return self.window

    def unlock(self):
        self.window.find("password text", "Passphrase").fill(PASSPHRASE)
        self.window.find("push button", "Unlock").press()
        self.window.find("heading", "Today")
        return self.window

    def open(self, *arguments, **options):
        self.start(*arguments, **options)
        return self.unlock()

    def use(self, vault, passphrase):
        """From now on the command line looks into these records."""
        self.vault = vault
        (self.folder / "passphrase").write_text(passphrase + "\n")

    def reopened(self):
        """The window again, once the process has put another in its place (Lock does)."""
        self.window = Program(WINDOW, self.process.pid)
        return self.window

    def has_ended(self, seconds=20):
        """Waits until the window's process is gone; its exit code."""
        return self.process.wait(seconds)

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.window = None


# Commands of one word; the others have two.
ALONE = {"init", "info", "search", "timeline", "summary", "log", "check", "dump", "load"}


def titles():
    """The words in the titles of all windows on this screen, as the list of windows has them."""
    found = subprocess.run(["xprop", "-root", "_NET_CLIENT_LIST"], capture_output=True, text=True).stdout
    return [subprocess.run(["xprop", "-id", number, "WM_NAME"], capture_output=True, text=True).stdout.strip()
            for number in re.findall(r"0x[0-9a-f]+", found)]


def windows_on_screen():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{WINDOW}$"], capture_output=True,
                           text=True).stdout
    return found.split()


def picture(path, part=None):
    """Of the screen, or of a part of it such as "900x640+10+10"."""
    cut = ["-crop", part, "+repage"] if part else []
    subprocess.run(["import", "-window", "root", *cut, str(path)], check=True)


def at_rest(window, heading=None):
    """Waits for a page with this heading, and until nothing moves."""
    if heading:
        until(lambda: window.all("heading", re.compile(heading)),
              lambda: f"no page {heading!r}; on the screen:\n{window.told()}")
    window.rest()


def go(window, keys, heading):
    """Presses keys that lead to the page with this heading."""
    key(*keys)
    at_rest(window, heading)
