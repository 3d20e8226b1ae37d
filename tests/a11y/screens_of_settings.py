"""The screens behind the settings: keys, another passphrase, new recovery words. See screens.py."""

import re

from atclient import until
from hands import Keyboard
from stage import PASSPHRASE, at_rest, go


def settings(window, hand):
    go(window, ["ctrl+comma"], "^Settings and safety$")
    keys = Keyboard(window)
    keys.row("What has keys", "Quick note")
    keys.stop()
    at_rest(window)
    yield "settings-keys"
    hand.press("push button", "Change the passphrase")
    at_rest(window, "^Change the passphrase$")
    yield "passphrase"
    hand.choose("radio button", "I will choose my own")
    at_rest(window)
    yield "passphrase-own"
    hand.press("push button", "Change the passphrase")
    at_rest(window)
    yield "passphrase-problem"
    go(window, ["ctrl+comma"], "^Settings and safety$")
    hand.press("push button", "Make recovery words")
    at_rest(window, "^Recovery words$")
    yield "recovery-words"
    window.find("password text", "Your passphrase").fill(PASSPHRASE)
    hand.press("push button", "Make recovery words")
    until(lambda: any("1. " in t.name for t in window.all("label")), "no recovery words", 60)
    at_rest(window)
    yield "recovery-words-shown"
    hand.press("push button", "I have the words on paper")
    until(lambda: window.all("text", re.compile(r"^Word \d+")), "the words are not asked for")
    at_rest(window)
    yield "recovery-words-check"
