"""A picture of every screen in every look: pictures.py FOLDER [LOOK…]. See screens.sh."""

import pathlib
import sys

import looks
import screens
from atclient import NotThere
from stage import picture


def main(folder, wanted):
    failed = 0
    for look in wanted or looks.LOOKS:
        inside = pathlib.Path(folder) / look
        inside.mkdir(parents=True, exist_ok=True)
        taken = []

        def see(window, name):
            picture(inside / f"{len(taken) + 1:02}-{name}.png")
            taken.append(name)

        for walk, _ in screens.stages():
            looks.wear(look)  # The first run and the settings may have changed it.
            try:
                screens.walk(see, walk)
            except (NotThere, AssertionError, IndexError) as fault:
                failed += 1
                print(f"{look}: stopped after {taken[-1:]}: {str(fault)[:300]}", file=sys.stderr)
        print(f"{look}: {len(taken)} pictures")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
