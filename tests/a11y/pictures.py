"""A picture of every screen in every look: pictures.py FOLDER [LOOK…]. See screens.sh.

Of each there are two: as it is seen, and in a window that is high enough for all of it."""

import contextlib
import pathlib
import subprocess
import sys

import looks
import screens
from atclient import NotThere, until
from screens_of_writing import BUSY
from stage import picture, windows_on_screen

def boxes(window):
    return [t.box for t in window.root.children() if t.is_showing]


def around(all_boxes):
    """The least box around others, as ImageMagick writes it."""
    left, top = min(b.x for b in all_boxes), min(b.y for b in all_boxes)
    right, bottom = max(b.x + b.width for b in all_boxes), max(b.y + b.height for b in all_boxes)
    left, top = max(0, left), max(0, top)
    return f"{right - left}x{bottom - top}+{left}+{top}"


class Camera:
    """Takes the pictures of one look, with a number in front of their names."""

    def __init__(self, folder, look, whole=True):
        self.folder = pathlib.Path(folder) / look
        self.folder.mkdir(parents=True, exist_ok=True)
        self.size = looks.SIZES.get(look)
        self.scale = looks.scale(look)
        self.whole = whole
        self.taken = []

    def frame(self, window):
        return next(t for t in window.root.children() if t.role == "frame").box

    def resize(self, window, width, height):
        def fits():
            box = self.frame(window)
            return box.width == width and box.height == height

        if fits():
            return
        subprocess.run(["xdotool", "windowsize", windows_on_screen()[0], str(width), str(height)], check=True)
        with contextlib.suppress(NotThere):  # It has a least size.
            until(fits, "another size", 2)
        window.rest()

    def see(self, window, name):
        is_alone = len(boxes(window)) == 1  # No dialog, and no menu.
        if is_alone and self.size:
            self.resize(window, *self.size)
        path = self.folder / f"{len(self.taken) + 1:03}-{name}.png"
        self.taken.append(name)
        picture(path, around(boxes(window)))
        if self.whole and is_alone:
            before = self.frame(window)
            self.resize(window, before.width, 2400 * self.scale)
            picture(path.with_name(path.stem + "-whole.png"), around(boxes(window)))
            self.resize(window, before.width, before.height)


def main(folder, wanted):
    failed = 0
    for look in wanted or looks.LOOKS:
        camera = Camera(folder, look)
        for walk in (*screens.stages(), BUSY):
            looks.wear(look)  # The first run and the settings may have changed it.
            try:
                screens.walk(camera.see, walk)
            except (NotThere, AssertionError, IndexError) as fault:
                failed += 1
                print(f"{look}: stopped after {camera.taken[-1:]}: {str(fault)[:300]}", file=sys.stderr)
        print(f"{look}: {len(camera.taken)} screens")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
