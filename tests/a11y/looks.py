"""How the window may look: the settings for it, and the way back from its words to English."""

import os
import pathlib
import re
import xml.etree.ElementTree as xml

from atclient import Thing
from stage import SOURCE, plain

LOOKS = {
    "light": {"look": {"appearance": "light"}},
    "dark": {"look": {"appearance": "dark"}},
    "high-contrast": {"look": {"appearance": "high-contrast"}},
    "200-percent": {"look": {"appearance": "light", "text_percent": 200}},
    "right-to-left": {"look": {"appearance": "light"}, "language": {"code": "ur"}},
    "small": {"look": {"appearance": "light"}},
    "dark-twice-the-pixels": {"look": {"appearance": "dark"}},
}

# Pixels of the screen for one of the window.
SCALES = {"dark-twice-the-pixels": 2}
# The window is made so large; else it has the size it opens with.
SIZES = {"small": (640, 360)}


def scale(look):
    return SCALES.get(look, 1)


def wear(look):
    """Writes the settings that the window is to start with, and learns its language."""
    groups = LOOKS[look]
    os.environ["QT_SCALE_FACTOR"] = str(scale(look))
    lines = []
    for group, values in {"safety": {"idle_minutes": 0}, **groups}.items():
        lines += [f"[{group}]", *(f"{key}={value}" for key, value in values.items())]
    path = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "holdfast/settings.ini"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n")
    code = groups.get("language", {}).get("code")
    Thing.in_english = staticmethod(Wording(code).in_english if code else lambda words: [words])


class Wording:
    """A file of translations, read the other way round."""

    def __init__(self, code):
        self._whole = {}
        self._with_places = []
        contexts = xml.parse(SOURCE / f"translations/holdfast_{code}.ts").iter("context")
        ours = [c for c in contexts if not c.findtext("name", "").startswith("Q")]  # Not those of Qt's own dialogs.
        for message in (m for context in ours for m in context.iter("message")):
            source, translation = message.findtext("source") or "", message.find("translation")
            told = [translation.text] + [form.text for form in translation.findall("numerusform")]
            for words in filter(None, map(lambda t: (t or "").strip(), told)):
                if re.search(r"%(\d|n)", words):
                    pattern = re.sub(r"%(?:L?\d|n)", "(.*)", re.escape(words).replace(r"\%", "%"))
                    order = [f"%{m}" for m in re.findall(r"%(?:L?)(\d|n)", words)]
                    if len(re.findall(r"[^\W\d]", re.sub(r"%L?(?:\d|n)", "", words))) < 3:
                        continue  # Fits everything.
                    self._with_places.append((re.compile(pattern, re.S), order, source))
                else:
                    self._whole.setdefault(words, []).append(source)
        # Those with the most words of their own first.
        self._with_places.sort(key=lambda each: -len(each[0].pattern))

    def in_english(self, words):
        bare = plain(words)
        if bare in self._whole:
            return self._whole[bare]
        for pattern, order, source in self._with_places:
            if (found := pattern.fullmatch(bare)):
                english = source
                for place, value in zip(order, found.groups()):
                    english = english.replace(place, value)
                return [english]
        return [words]
