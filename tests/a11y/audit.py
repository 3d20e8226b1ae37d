"""What somebody who hears the window, or who cannot hit a small thing, would miss on it."""

from atclient import INTERACTIVE, State

LEAST = 24  # Pixels: WCAG 2.5.8, A11Y-13.
LEAST_MAIN = 44
MAIN = {"Leave now"}

WORDS = {"label", "heading", "notification"}

# What a table or list repeats is told apart by its row.
REPEATS = {"table cell", "list item"}


def in_reach(window):
    """What is on the screen where somebody can go now, as (thing, name): the dialog that waits for an answer, or else
    the whole window."""
    # Qt 6.4 does not say of a dialog that it is modal.
    dialogs = [d for d in window.root.children() if d.role in ("dialog", "file chooser", "alert") and d.is_showing]
    return [(t, t.name) for t in (dialogs[-1] if dialogs else window.root).showing()]


def faults(window, scale=1):
    """One line for each control that has no name, shares it with another of its kind, or is too small; and for each
    text that shows something else than it says (V03). `scale`: pixels of the screen for one of the window."""
    found = []
    seen = {}
    for thing, name in in_reach(window):
        role = thing.role
        if role in WORDS and name and (text := thing.text()) and text != name:
            found.append(f"says {name!r}, shows {text!r}")
        if role not in INTERACTIVE or role in REPEATS:
            continue
        if not name:
            found.append(f"no name: {role}{_box(thing)}{_inside(thing)}")
            continue
        seen.setdefault((role, name), []).append(thing)
        states = thing.states
        if not states.contains(State.FOCUSABLE) or not states.contains(State.ENABLED):
            continue
        box = thing.box
        least = scale * (LEAST_MAIN if name in MAIN else LEAST)
        if 0 < box.width < least or 0 < box.height < least:
            found.append(f"small, {box.width}x{box.height}: {thing}")
    found += [f"{len(all)} times: {role} '{name}'" for (role, name), all in seen.items() if len(all) > 1]
    return found


def _box(thing):
    box = thing.box
    return f" of {box.width}x{box.height} at {box.x},{box.y}"


def _inside(thing):
    above = thing.at.get_parent()
    return f" in {above.get_role_name()} '{above.get_name()}'" if above else ""
