"""The test of the test: a program that lies must turn the run red, and the run must show it in a few steps."""

import json
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.environ.get("KONTORIST", os.path.join(HERE, "..", "..", "build", "kontorist"))


def run(folder, *words):
    command = [sys.executable, os.path.join(HERE, "run.py"), "--program", PROGRAM, *words]
    return subprocess.run([*command, "--save", os.path.join(folder, "failure.json")], capture_output=True, text=True)


class Lies(unittest.TestCase):
    def caught(self, kind, often):
        lying = f"{sys.executable} {os.path.join(HERE, 'lying.py')} {kind} {often}"
        with tempfile.TemporaryDirectory() as folder:
            life = run(folder, "--operations", "600", "--chunk", "300", "--seed", "300", "--shrink", "25", "--filter", lying)
            self.assertEqual(life.returncode, 1, life.stdout + life.stderr)
            saved = os.path.join(folder, "failure.json")
            with open(saved, encoding="utf-8") as file:
                steps = json.load(file)["steps"]
            self.assertLessEqual(len(steps), 20, life.stdout)
            self.assertEqual(run(folder, "--replay", saved, "--shrink", "0", "--filter", lying).returncode, 1)
            honest = run(folder, "--replay", saved)
            self.assertEqual(honest.returncode, 0, honest.stdout + honest.stderr)

    def test_an_amount_that_is_a_cent_too_high_is_noticed(self):
        self.caught("amount", 40)

    def test_an_allocation_that_is_left_out_is_noticed(self):
        self.caught("allocation", 6)

    def test_a_payment_that_is_booked_twice_is_noticed(self):
        self.caught("payment", 6)


if __name__ == "__main__":
    unittest.main()
