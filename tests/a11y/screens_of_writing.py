"""The screens of somebody who writes an entry: words that may be misspelt, a doubt, another country, saved places; and
what a long job looks like meanwhile. See screens.py."""

import contextlib
import re

from atclient import NotThere, until
from hands import Keyboard, Tree, key
from stage import Stage, at_rest, go

MISSPELT = "He recieved my new adress from a freind."
FILM = 3_000_000_000  # Bytes: long enough to be asked how long it still takes.


def writing(window, hand):
    go(window, ["ctrl+n"], "^New entry$")
    keys = Keyboard(window)
    keys.write("What happened?", MISSPELT)
    keys.hit("ctrl+Home")
    yield from _spelling(window)
    hand.choose("radio button", "I think so")
    window.find("text", "Why do you think it was them?")
    at_rest(window)
    yield "entry-doubt"
    keys.write("Where?", "ma")
    window.rest()  # The list of what could be meant is open; assistive technology does not see it as a window.
    yield "entry-places"
    key("Escape")
    hand.press("push button", "I was in another country")
    window.find("text", "By the clock of which city?")
    at_rest(window)
    yield "entry-abroad"
    keys.write("By the clock of which city?", "madr")
    window.rest()
    yield "entry-abroad-cities"
    key("Escape")
    keys.stop()


def _spelling(window):
    for _ in range(10):  # The list of words is read meanwhile.
        key("F7")
        with contextlib.suppress(NotThere):
            until(lambda: window.all("menu item", "Add to my words"), "no menu for a word that is misspelt", 1.5)
            break
    window.rest()
    yield "entry-spelling-menu"
    key("Escape")
    at_rest(window, "^New entry$")
    yield "entry-spelling"


def busy(stage):
    """While something large is added."""
    window = stage.open()
    path = stage.folder / "film.mp4"
    with open(path, "wb") as film:
        film.truncate(FILM)
    go(window, ["ctrl+3"], "^Evidence$")
    key("ctrl+shift+i")
    hand = Tree(window)
    hand.give_file(path)
    window.says(" left.", 60)
    yield "job-running"
    hand.press("push button", re.compile("^Cancel: "))
    until(lambda: not window.all("push button", re.compile("^Cancel: ")), "it does not stop")
    hand.stop()
    stage.close()


BUSY = (busy, Stage)
