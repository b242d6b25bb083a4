"""That a soak goes on where it was stopped, and forgets no failure."""

import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

import run
from campaigns import ALL, Campaign

GOOD = Campaign("good", 4, 2, "steps", ("{python}", "-c", "print('seed {seed}: {count} steps')"))
BAD = Campaign("bad", 4, 2, "steps", ("{python}", "-c", "import sys; print('lost'); sys.exit({seed} == 2)"))


class Soak(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.build = Path(self.folder.name)
        self.program("one")

    def program(self, text):
        (self.build / "kontorist").write_text(text)

    def soak(self, *arguments, campaigns=(GOOD, BAD)):
        said, before = io.StringIO(), (run.ALL, sys.argv)
        run.ALL, sys.argv = campaigns, ["run.py", str(self.build), *arguments]
        try:
            with contextlib.redirect_stdout(said):
                code = run.main()
        finally:
            run.ALL, sys.argv = before
        return code, said.getvalue()

    def test_what_was_played_is_not_played_again_but_what_failed_is(self):
        code, said = self.soak()
        self.assertTrue(code)
        self.assertEqual(said.count("ok  "), 3)
        self.assertEqual(said.count("FAIL"), 1)
        self.assertIn("lost", (self.build / "soak/findings/bad-2.txt").read_text())
        code, said = self.soak()
        self.assertTrue(code)
        self.assertEqual((said.count("ok  "), said.count("FAIL")), (0, 1))

    def test_it_takes_turns_and_stops_in_time(self):
        _, said = self.soak("--minutes", "-1")
        self.assertNotIn("ok  ", said)
        _, said = self.soak(campaigns=(GOOD, Campaign("other", 1, 1, "steps", GOOD.command)))
        turns = [line.split(",")[0] for line in said.splitlines()[:3]]
        self.assertEqual(turns, ["ok   good", "ok   other", "ok   good"])

    def test_another_program_begins_anew(self):
        code, _ = self.soak(campaigns=(GOOD,))
        self.assertFalse(code)
        self.program("two")
        _, said = self.soak("--show", campaigns=(GOOD,))
        self.assertRegex(said, r"good +0 +4 steps +0")
        _, said = self.soak(campaigns=(GOOD,))
        self.assertEqual(said.count("ok  "), 2)
        self.assertRegex(said, r"good +4 +4 steps +0")

    def test_every_campaign_names_a_script_or_a_program_that_there_is(self):
        for campaign in ALL:
            for part in campaign.command:
                if part.startswith("{tests}/"):
                    self.assertTrue((run.HERE.parent / part.removeprefix("{tests}/")).exists(), part)


if __name__ == "__main__":
    unittest.main()
