"""The journeys as Orca tells them, against what is kept in heard/. `A11Y_WRITE=1` writes them anew: read what changed.

Started by itself, it goes all of them, each on a screen of its own, some at a time: a journey is mostly waiting for
silence. One alone: run-gui-test.sh /usr/bin/python3 test_hearing.py Hearing.test_j1"""

import concurrent.futures
import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve()
KEPT = HERE.parent / "heard"
AT_ONCE = 2
SKIPPED = 77


class Hearing(unittest.TestCase):
    def hear(self, name, begin="open", **stage):
        # Here, since they need a screen: who only starts the others has none.
        import journeys
        from hearing import Listener, Reader
        from screens import first_home
        from stage import Stage

        with Reader() as reader, Stage(**stage) as ground, first_home(ground):
            window = getattr(ground, begin)(**({"vault": False} if stage.get("vault") is False else {}))
            listener = Listener(window, reader)
            getattr(journeys, name)(ground, listener)
            listener.stop()
        told = "\n".join(listener.transcript) + "\n"
        kept = KEPT / (name + ".txt")
        if os.environ.get("A11Y_WRITE"):
            kept.parent.mkdir(exist_ok=True)
            kept.write_text(told)
        difference = "\n".join(difflib.unified_diff(kept.read_text().splitlines(), told.splitlines(), "kept", "heard",
                                                    lineterm=""))
        self.assertEqual(difference, "", "\n" + difference)

    def test_j1(self):
        self.hear("j1_first_run_to_first_entry", begin="start", vault=False)

    def test_j2(self):
        self.hear("j2_unlock_wrong_then_right", begin="start", sample=True)

    def test_j3(self):
        self.hear("j3_add_two_files_describe_one")

    def test_j4(self):
        self.hear("j4_a_problem_and_its_repair")

    def test_j5(self):
        self.hear("j5_find_an_entry_and_correct_it", sample=True)

    def test_j6(self):
        self.hear("j6_call_sheet_then_a_reference", sample=True)

    def test_j7(self):
        self.hear("j7_the_busiest_week", sample=True)

    def test_j9(self):
        self.hear("j9_leave_now_from_a_dialog")


def alone(name):
    return subprocess.run([HERE.parent / "run-gui-test.sh", sys.executable, HERE, f"Hearing.{name}"],
                          capture_output=True, text=True)


def all_of_them():
    if not shutil.which("orca"):
        print("skipped: Orca is not installed: what it says cannot be heard here. packaging/setup.sh brings it.")
        return SKIPPED
    names = unittest.TestLoader().getTestCaseNames(Hearing)
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as some:
        ended = list(some.map(alone, names))
    for name, each in zip(names, ended):
        print(f"{name}: {'as it is kept' if each.returncode == 0 else each.stdout + each.stderr}")
    if all(each.returncode == SKIPPED for each in ended):
        return SKIPPED
    return 0 if all(each.returncode == 0 for each in ended) else 1


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(all_of_them())
    unittest.main(verbosity=2)
