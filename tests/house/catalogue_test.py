"""Seeds what can be wrong with a catalogue; each must be named."""

import tempfile
import unittest
from pathlib import Path

import catalogue

KEY = ("ErrorText", "%1 is %2.", "")


def ts(translation, source="%1 is %2."):
    return (
        '<TS version="2.1" language="de"><context><name>ErrorText</name><message>'
        f"<source>{source}</source>{translation}</message></context></TS>"
    )


def faults_of(translation, spoken=frozenset({KEY})):
    return list(catalogue.faults(set(spoken), catalogue.messages(ts(translation))))


class Catalogue(unittest.TestCase):
    def test_a_finished_translation_passes(self):
        self.assertEqual([], faults_of("<translation>%2 bei %1.</translation>"))

    def test_an_unfinished_translation_is_named(self):
        found = faults_of('<translation type="unfinished">%1 ist %2.</translation>')
        self.assertEqual(["“%1 is %2.” (ErrorText) is unfinished"], found)

    def test_an_empty_translation_is_named(self):
        self.assertIn("empty", faults_of("<translation></translation>")[0])
        self.assertIn("empty", faults_of("<translation> </translation>")[0])

    def test_a_sentence_without_entry_is_named(self):
        found = faults_of("<translation>%1 ist %2.</translation>", {KEY, ("MainWindow", "Open", "")})
        self.assertEqual(["“Open” (MainWindow) is missing: run lupdate and translate it"], found)

    def test_an_entry_that_nobody_says_is_named(self):
        self.assertIn("said nowhere", faults_of("<translation>%1 ist %2.</translation>", set())[0])

    def test_lost_and_invented_placeholders_are_named(self):
        for text in ("%1 ist.", "%1 ist %2 und %3.", "{YYYY} %1 %2"):
            self.assertIn("other placeholders", faults_of(f"<translation>{text}</translation>")[0])

    def test_both_numbers_of_a_plural_are_looked_at(self):
        plural = "<translation><numerusform>%1 %2</numerusform><numerusform>%1</numerusform></translation>"
        self.assertIn("other placeholders in “%1”", faults_of(plural)[0])

    def test_what_the_sources_say_is_asked_of_them(self):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "ui"
            folder.mkdir()
            (folder / "a.cpp").write_text('QString a() { return QCoreApplication::translate("Say", "Hello"); }\n')
            self.assertEqual({("Say", "Hello", "")}, catalogue.spoken_in(place, ["ui"]))


if __name__ == "__main__":
    unittest.main()
