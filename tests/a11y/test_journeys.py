"""The journeys of ux-spec 4.2, by keyboard only and by the accessibility tree only."""

import unittest

import journeys
from hands import BOTH
from screens import first_home
from stage import Stage


class Journeys(unittest.TestCase):
    def go(self, journey, begin="open", **stage):
        for way in BOTH:
            with self.subTest(way.name), Stage(**stage) as ground, first_home(ground):
                window = getattr(ground, begin)(**({"vault": False} if stage.get("vault") is False else {}))
                hand = way(window)
                journey(ground, hand)
                hand.stop()

    def test_j1_first_run_to_first_entry(self):
        self.go(journeys.j1_first_run_to_first_entry, begin="start", vault=False)

    def test_j2_unlock_wrong_then_right(self):
        self.go(journeys.j2_unlock_wrong_then_right, begin="start", sample=True)

    def test_j3_add_two_files_describe_one(self):
        self.go(journeys.j3_add_two_files_describe_one)

    def test_j4_a_problem_and_its_repair(self):
        self.go(journeys.j4_a_problem_and_its_repair)

    def test_j5_find_an_entry_and_correct_it(self):
        self.go(journeys.j5_find_an_entry_and_correct_it, sample=True)

    def test_j6_call_sheet_then_a_reference(self):
        self.go(journeys.j6_call_sheet_then_a_reference, sample=True)

    def test_j7_the_busiest_week(self):
        self.go(journeys.j7_the_busiest_week, sample=True)

    def test_j9_leave_now_from_a_dialog(self):
        self.go(journeys.j9_leave_now_from_a_dialog)


if __name__ == "__main__":
    unittest.main(verbosity=2)
