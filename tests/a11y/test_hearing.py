"""The journeys as Orca tells them, against what is kept in heard/. `A11Y_WRITE=1` writes them anew: read what changed."""

import difflib
import os
import pathlib
import shutil
import unittest

import journeys
from hearing import Listener, Reader
from screens import first_home
from stage import Stage

KEPT = pathlib.Path(__file__).resolve().parent / "heard"


@unittest.skipUnless(shutil.which("orca"), "Orca is not installed: what it says cannot be heard here")
class Hearing(unittest.TestCase):
    def hear(self, journey, begin="open", **stage):
        with Reader() as reader, Stage(**stage) as ground, first_home(ground):
            window = getattr(ground, begin)(**({"vault": False} if stage.get("vault") is False else {}))
            listener = Listener(window, reader)
            journey(ground, listener)
            listener.stop()
        told = "\n".join(listener.transcript) + "\n"
        kept = KEPT / (journey.__name__ + ".txt")
        if os.environ.get("A11Y_WRITE"):
            kept.parent.mkdir(exist_ok=True)
            kept.write_text(told)
        difference = "\n".join(difflib.unified_diff(kept.read_text().splitlines(), told.splitlines(), "kept", "heard",
                                                    lineterm=""))
        self.assertEqual(difference, "", "\n" + difference)

    def test_j1(self):
        self.hear(journeys.j1_first_run_to_first_entry, begin="start", vault=False)

    def test_j2(self):
        self.hear(journeys.j2_unlock_wrong_then_right, begin="start", sample=True)

    def test_j3(self):
        self.hear(journeys.j3_add_two_files_describe_one)

    def test_j4(self):
        self.hear(journeys.j4_a_problem_and_its_repair)

    def test_j5(self):
        self.hear(journeys.j5_find_an_entry_and_correct_it, sample=True)

    def test_j6(self):
        self.hear(journeys.j6_call_sheet_then_a_reference, sample=True)

    def test_j7(self):
        self.hear(journeys.j7_the_busiest_week, sample=True)

    def test_j9(self):
        self.hear(journeys.j9_leave_now_from_a_dialog)


if __name__ == "__main__":
    unittest.main(verbosity=2)
