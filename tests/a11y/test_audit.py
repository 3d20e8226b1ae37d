"""Every screen, as AT-SPI has it: each control has a name of its own that nothing shares, and is large enough."""

import sys
import unittest

import audit
import screens


class Audit(unittest.TestCase):
    def test_no_screen_has_a_control_without_a_name_or_too_small(self):
        found, seen = [], []

        def see(window, name):
            seen.append(name)
            found.extend(f"{name}: {fault}" for fault in audit.faults(window))

        screens.walk(see)
        print(len(seen), "screens:", " ".join(seen), file=sys.stderr)
        self.assertEqual(found, [], "\n" + "\n".join(found))
        self.assertGreater(len(seen), 70)


if __name__ == "__main__":
    unittest.main(verbosity=2)
