"""Every screen there is, one after the other: for the audit, and for pictures.

Each walk is a generator that brings the window to a screen and gives its name. What looks at it then must leave it as
it is.
"""

import contextlib
import os
import re
import subprocess

from atclient import until
from hands import Keyboard, Tree, key
from screens_of_reporting import reporting
from screens_of_settings import settings
from screens_of_writing import writing
from stage import Stage, at_rest, go, plain, windows_on_screen

FIRST_RUN = ("Is this computer safe for you?", "How to leave quickly", "Where do you live?",
             "Words someone who knows you might guess", "Choose a passphrase", "If you forget it",
             "When you step away", "Your records are ready")


@contextlib.contextmanager
def wide(window):
    """The window as wide as the screen, for a while."""
    number = windows_on_screen()[0]
    frame = next(t for t in window.root.children() if t.role == "frame").box
    scale = int(os.environ.get("QT_SCALE_FACTOR", "1"))
    subprocess.run(["xdotool", "windowsize", "--sync", number, str(1340 * scale), str(700 * scale)], check=True)
    window.rest()
    yield
    subprocess.run(["xdotool", "windowsize", "--sync", number, str(frame.width), str(frame.height)], check=True)
    window.rest()


def first_run(stage):
    """The eight pages, with what they ask for filled in by keys."""
    window = stage.start(vault=False)
    hand = Keyboard(window)

    def step(words):
        at_rest(window, words)

    step("computer safe")
    yield "first-run-1"
    key("alt+n")
    window.rest()
    yield "first-run-1-problem"
    hand.choose("radio button", "I am not sure")
    yield "first-run-1-advice"
    key("alt+n")
    step("leave quickly")
    yield "first-run-2"
    hand.press("push button", "Try it now")
    window.rest()
    yield "first-run-2-practice"
    key("alt+n")
    step("you live")
    yield "first-run-3"
    hand.choose("radio button", "England")
    key("alt+n")
    until(lambda: not window.all("heading", re.compile("live")), "still where do you live")
    window.rest()
    yield "first-run-4"
    key("alt+n")
    step("passphrase")
    yield "first-run-5"
    hand.choose("radio button", "I will choose my own")
    yield "first-run-5-own"
    hand.choose("radio button", "Use these words")
    words = until(lambda: next((t.name for t in window.everything() if t.role in ("label", "heading")
                                and re.fullmatch(r"[a-z]+( [a-z]+){4}", plain(t.name))), None), "no five words")
    field = until(lambda: window.all("password text"), "no field for the passphrase")[0]
    hand.write(field.name, plain(words), "password text")
    key("alt+n")
    step("forget")
    yield "first-run-6"
    hand.choose("radio button", re.compile("^Recovery words"))
    key("alt+n")
    until(lambda: any("1. " in t.name for t in window.all("label")), "no recovery words", 60)
    window.rest()
    yield "first-run-6-words"
    sheet = {int(m[1]): m[2] for t in window.everything() if (m := re.fullmatch(r"(\d+)\. (\w+)", plain(t.name)))}
    key("alt+n")
    until(lambda: window.all("text", re.compile(r"^Word \d+")), "the words are not asked for")
    window.rest()
    yield "first-run-6-check"
    for asked in [t.name for t in window.all("text", re.compile(r"^Word \d+"))]:
        hand.write(asked, sheet[int(re.search(r"\d+", asked)[0])])
    key("alt+n")
    step("step away|would you like")
    yield "first-run-7"
    key("alt+n")
    step("ready|Start")
    yield "first-run-8"
    hand.stop()
    stage.close()


def door(stage):
    """The window while the records are closed."""
    window = stage.start()
    window.find("password text", "Passphrase")
    window.rest()
    yield "unlock"
    window.find("password text", "Passphrase").fill("not this one")
    window.find("push button", "Unlock").press()
    until(lambda: window.find("password text", "Passphrase").description, "nothing is said of the wrong passphrase")
    window.rest()
    yield "unlock-wrong"
    window.find("push button", "I forgot my passphrase").press()
    window.rest()
    yield "unlock-recovery"
    key("ctrl+k")
    window.find("text", "Go to or do")
    window.rest()
    yield "palette-locked"
    key("Escape")
    stage.close()


def empty(stage):
    """Every page of the navigation while there is nothing in the records."""
    window = stage.open()
    for name, keys, heading in PAGES:
        go(window, [keys], heading)
        yield "empty-" + name
    stage.close()


PAGES = (
    ("today", "ctrl+1", "^Today$"), ("diary", "ctrl+2", "^Diary$"), ("evidence", "ctrl+3", "^Evidence$"),
    ("timeline", "ctrl+4", "^Timeline$"), ("people", "ctrl+5", "^People and accounts$"),
    ("reports", "ctrl+6", "^Reports and references$"), ("settings", "ctrl+comma", "^Settings and safety$"),
    ("entry-new", "ctrl+n", "^New entry$"), ("quick-note", "ctrl+shift+n", "^Quick note$"),
    ("call-sheet", "ctrl+shift+r", "^Get ready to report$"),
)


def filled(stage):
    """Every page and sub-page of a vault with a case in it."""
    stage.cli("order", "add", "--kind", "bail condition", "--conditions", "No contact, and not within 100 metres")
    window = stage.open()
    hand = Tree(window)
    for name, keys, heading in PAGES:
        go(window, [keys], heading)
        yield name
    yield from _entry(window, hand)
    yield from writing(window, hand)
    yield from _diary(window, hand)
    yield from _timeline(window, hand)
    yield from _evidence(window, hand)
    yield from _people(window, hand)
    yield from reporting(window, hand)
    yield from _cards(window, hand)
    yield from settings(window, hand)
    hand.stop()
    stage.close()


def _entry(window, hand):
    go(window, ["ctrl+n"], "^New entry$")
    hand.press("push button", "More details")
    at_rest(window)
    yield "entry-new-details"
    hand.press("push button", "Questions that police ask")
    hand.press("check box", "Called me")
    hand.press("push button", "Add something you keep")
    at_rest(window)
    hand.press("radio button", re.compile("^Yes: Are you very frightened"))
    at_rest(window)
    yield "entry-new-questions"
    key("ctrl+s")
    window.find("push button", re.compile("^Write what happened"))
    at_rest(window)
    yield "entry-new-problem"
    hand.press("check box", "Calendar")
    at_rest(window)
    yield "entry-new-calendar"
    go(window, ["ctrl+2"], "^Diary$")
    hand.open_row("Entries", "Jordan was at my new bus stop")
    at_rest(window, "^Entry")
    yield "entry"
    hand.press("push button", "Correct this entry")
    at_rest(window, "^Correct")
    yield "entry-correct"
    go(window, ["ctrl+n"], "^New entry$")
    hand.write("What happened?", "This is thrown away.")
    hand.press("push button", "Throw the draft away")
    window.find("dialog", "Holdfast")
    window.rest()
    yield "dialog-confirm"
    key("Escape")
    at_rest(window, "^New entry$")


def _diary(window, hand):
    go(window, ["ctrl+2"], "^Diary$")
    hand.press("check box", "Filters")
    at_rest(window)
    yield "diary-filters"
    for words in ("More kinds", "More tags"):
        for more in window.all("push button", words) or window.all("check box", words):
            hand.press(more.role, words)
    at_rest(window)
    yield "diary-filters-more"
    hand.press("check box", "Filters")
    hand.press("check box", "Saved filters")
    at_rest(window)
    yield "diary-saved-filters"
    hand.press("check box", "Saved filters")
    keys = Keyboard(window)
    with wide(window):
        keys.row("Entries", "bus stop")
        key("space")
        window.find("push button", "Open this entry")
        at_rest(window)
        yield "diary-beside"
        key("Escape")
    keys.stop()
    hand.press("check box", "Choose several")
    hand.row("Entries", "bus stop")
    at_rest(window)
    yield "diary-choosing"
    hand.press("push button", "Add a tag")
    at_rest(window)
    yield "diary-tag"
    go(window, ["ctrl+1"], "^Today$")
    hand.write("Search everything", "Jordan")
    key("ctrl+f")
    go(window, ["Return"], "^Search")
    yield "search"


def _timeline(window, hand):
    go(window, ["ctrl+4"], "^Timeline$")
    key("ctrl+shift+2")
    until(lambda: window.all("table"), "no calendar")
    at_rest(window)
    yield "timeline-calendar"
    key("ctrl+shift+1")
    hand.press("push button", "Print")
    at_rest(window, "^Look before you print$")
    yield "print-look"
    hand.press("push button", "Read the words")
    at_rest(window)
    yield "print-words"
    hand.press("push button", "Print")
    window.find("dialog", "Holdfast")
    window.rest()
    yield "dialog-print"
    key("Escape")
    at_rest(window, "^Look before you print$")
    key("Escape")
    at_rest(window, "^Timeline$")


def _evidence(window, hand):
    for number, words in enumerate(("postcard.jpg", "silent-call.wav", "letter-scanned.pdf", "tracker", "hall-camera")):
        go(window, ["ctrl+3"], "^Evidence$")
        hand.open_row("Files", words)
        until(lambda: not window.all("heading", "Evidence"), "the file does not open")
        at_rest(window)
        yield f"evidence-item-{number + 1}"
        if number == 0:
            shown = window.all("push button", "Show this picture") or window.all("check box", "Show this picture")
            if shown:
                hand.press(shown[0].role, shown[0].name)
                at_rest(window)
                yield "evidence-item-shown"
            hand.press("push button", "Remove")
            until(lambda: window.all("push button", "Put it back"), "the file is not removed")
            at_rest(window)
            yield "evidence-item-removed"
            hand.press("push button", "Take it out for good")
            window.find("dialog", "Holdfast")
            window.rest()
            yield "dialog-take-out"
            key("Escape")
            at_rest(window)
            hand.press("push button", "Put it back")
            until(lambda: window.all("push button", "Remove"), "the file does not come back")
    hand.press("push button", "Show this video")
    until(lambda: window.all("push button", "Hide this video"), "the video is not shown")
    at_rest(window)
    yield "evidence-video-shown"
    go(window, ["ctrl+3"], "^Evidence$")
    yield "evidence-tiles"
    keys = Keyboard(window)
    with wide(window):
        keys.row("Files", "postcard.jpg")
        key("space")
        window.find("push button", "Open this file")
        at_rest(window)
        yield "evidence-beside"
        key("Escape")
    keys.stop()
    hand.press("check box", "List")
    hand.press("check box", "Filters")
    at_rest(window)
    yield "evidence-filters"
    hand.press("check box", "Filters")
    hand.press("push button", "Link to an entry")
    at_rest(window)
    yield "evidence-link"
    hand.press("push button", "Close without linking")
    hand.press("check box", "Side by side")
    hand.press("push button", "Add something you keep")
    at_rest(window)
    yield "evidence-thing"
    key("ctrl+shift+i")
    until(lambda: window.all("file chooser") or window.all("dialog"), "no dialog for files")
    window.rest()
    yield "dialog-files"
    key("Escape")
    at_rest(window, "^Evidence$")


def _people(window, hand):
    for new, old in (("Add a person", r"\bJ\."), ("Add an account", "quiet.lane"), ("Add a place", r"\bHome\b"),
                     ("Add an order", None)):
        name = new.split()[-1]
        go(window, ["ctrl+5"], "^People and accounts$")
        hand.press("push button", new)
        until(lambda: not window.all("heading", "People and accounts"), f"{new} does nothing")
        at_rest(window)
        yield f"{name}-new"
        if old is None:
            continue
        go(window, ["ctrl+5"], "^People and accounts$")
        records = next(t for t in window.all("list") if not t.is_called("Pages"))
        hand.open_row(records.name, old)
        until(lambda: not window.all("heading", "People and accounts"), f"{old} does not open")
        at_rest(window)
        yield name


def _cards(window, hand):
    go(window, ["ctrl+2"], "^Diary$")
    go(window, ["F1"], "^Help")
    yield "help"
    for topic in [t.name for t in window.all("check box") + window.all("radio button")]:
        thing = (window.all("check box", topic) or window.all("radio button", topic))[0]
        hand.press(thing.role, topic)
        at_rest(window)
        yield "help-" + topic.lower().replace(" ", "-")
    key("Escape")
    at_rest(window, "^Diary$")
    hand.press("push button", "More about calling 999")
    at_rest(window)
    yield "emergency"
    hand.press("push button", "Close this card")
    at_rest(window, "^Diary$")
    key("ctrl+k")
    window.find("text", "Go to or do")
    window.rest()
    yield "palette"
    key("Escape")
    key("F10")
    window.rest()
    yield "menu"
    key("Escape")
    window.rest()


def stages():
    """Each walk with the stage it needs."""
    return ((first_run, lambda: Stage(vault=False)), (door, Stage), (empty, Stage),
            (filled, lambda: Stage(sample=True)))


@contextlib.contextmanager
def first_home(stage):
    """A home of its own, so that the first run is one."""
    before = os.environ.get("XDG_DATA_HOME")
    os.environ["XDG_DATA_HOME"] = str(stage.folder / "data")
    try:
        yield
    finally:
        os.environ["XDG_DATA_HOME"] = before or ""


def walk(see, one):
    """Brings up every screen of one walk, on its stage; calls see(window, name) on each."""
    screens, make = one
    with make() as stage, first_home(stage):
        for name in screens(stage):
            see(stage.window, name)
