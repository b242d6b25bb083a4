"""The book of rules of a small house: one row after the other goes wrong, and the gate says what."""

import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

import proofs

CODE = "core/order.cpp"
TEST = "tests/order_test.cpp"
ROW = '| It counts | `core/order.cpp` `count` | `tests/order_test.cpp` "three are three, even in a broken line" |'

WRONG = {
    "a file that is gone": (ROW.replace("core/order", "core/gone"), "core/gone.cpp does not exist"),
    "a name that is gone": (ROW.replace("`count`", "`counted`"), "`counted` stands in no file"),
    "part of a name": (ROW.replace("`count`", "`coun`"), "`coun` stands in no file"),
    "a test that is gone": (ROW.replace("three are", "four are"), "no named file has a test"),
    "part of a title": (ROW.replace(", even in a broken line", ""), "no named file has a test"),
    "a file of tests that is gone": (ROW.replace("order_test", "gone_test"), "tests/gone_test.cpp does not exist"),
    "no test": ("| It counts | `core/order.cpp` `count` | by hand |", "names no test"),
    "no code": ('| It counts | somewhere | `tests/order_test.cpp` "three are three, even in a broken line" |', "names no file"),
    "an empty cell": ("| It counts | `core/order.cpp` | |", "none empty"),
}


class Proofs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write(CODE, "int count() { return 3; }\n")
        self.write(TEST, 'TEST_CASE("three are three, "\n          "even in a broken line") { }\n')

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def faults(self, row, rules=proofs.RULES):
        head = "| The rule says | Carried by | Proven by |\n| --- | --- | --- |\n"
        self.write(proofs.BOOK, "".join(f"## {rule}. A rule\n" for rule in rules) + head + row + "\n")
        return [sentence for _, _, sentence in proofs.proofs(SimpleNamespace(root=self.root))]

    def test_a_true_row_passes(self):
        self.assertEqual(self.faults(ROW), [])

    def test_room_needs_no_test_yet(self):
        self.assertEqual(self.faults("| (room) Deposits | `core/order.cpp` `count` | later |"), [])

    def test_every_wrong_row_is_named(self):
        for case, (row, sentence) in WRONG.items():
            with self.subTest(case):
                found = self.faults(row)
                self.assertTrue(any(sentence in fault for fault in found), found)

    def test_a_rule_without_a_section_is_named(self):
        self.assertEqual(self.faults(ROW, range(2, 27)), ["rule 1 is missing: say who carries it and what proves it"])

    def promises(self, row):
        head = "| What is promised | Carried by | Proven by | Turns red without it |\n|---|---|---|---|\n"
        self.write(proofs.PROMISES, head + row + "\n")
        return [sentence for _, _, sentence in proofs.promises(SimpleNamespace(root=self.root))]

    def test_a_promise_needs_a_proof_and_what_turns_it_red(self):
        title = '`tests/order_test.cpp` "three are three, even in a broken line"'
        self.assertEqual(self.promises(f"| It counts | `core/order.cpp` `count` | {title} | {title} |"), [])
        self.assertEqual(self.promises(f"| It counts | `core/order.cpp` `count` | {title} | (itself) it must strike |"), [])
        self.assertEqual(self.promises(f"| It counts | `core/order.cpp` | {title} | `core/order.cpp` `count` |"), [])
        for row, sentence in {
            f"| It counts | `core/order.cpp` `count` | {title} | |": "none empty",
            f"| It counts | `core/order.cpp` `count` | {title} |": "none empty",
            f"| It counts | `core/order.cpp` `count` | by hand | {title} |": "names no test",
            f"| It counts | `core/order.cpp` `count` | {title} | `tests/order_test.cpp` `gone` |": "`gone` stands in no file",
            f"| It counts | `core/order.cpp` `gone` | {title} | {title} |": "`gone` stands in no file",
        }.items():
            with self.subTest(row):
                self.assertTrue(any(sentence in fault for fault in self.promises(row)), self.promises(row))


if __name__ == "__main__":
    unittest.main()
