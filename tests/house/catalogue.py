#!/usr/bin/env python3
"""Every sentence has its translation: catalogue.py ROOT. Asks lupdate what the sources say and compares.

catalogue.py ROOT --collect takes new sentences into the catalogues, to be translated.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

# Which folders speak through which catalogue.
CATALOGUES = {
    "translations/kontorist_de.ts": ("app", "ui"),
    "translations/paper_de.ts": ("core",),
}
PLACEHOLDER = re.compile(r"%L?\d|%n|\{\w+(?::\d+)?\}")


def messages(text):
    """(context, source, comment) -> (the texts of its translation, whether somebody finished it)."""
    found = {}
    for context in xml.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = ([form.text or "" for form in forms], translation.get("type"))
    return found


def placeholders(text):
    return sorted(set(PLACEHOLDER.findall(text)))


def faults(spoken, catalogue):
    """What is wrong with a catalogue, given the messages that the sources speak."""
    for key in sorted(spoken - set(catalogue)):
        yield f"“{key[1]}” ({key[0]}) is missing: run lupdate and translate it"
    for key, (texts, state) in sorted(catalogue.items()):
        name = f"“{key[1]}” ({key[0]})"
        if key not in spoken:
            yield f"{name} is said nowhere any more: delete it"
        elif state == "unfinished":
            yield f"{name} is unfinished"
        elif not all(text.strip() for text in texts):
            yield f"{name} has an empty translation"
        else:
            for text in texts:
                if placeholders(text) != placeholders(key[1]):
                    yield f"{name} has other placeholders in “{text}”"


def lupdate():
    qtpaths = shutil.which("qtpaths6") or shutil.which("qtpaths") or "/usr/lib/qt6/bin/qtpaths"
    bins = subprocess.run([qtpaths, "--query", "QT_HOST_BINS"], capture_output=True, text=True, check=True)
    return str(Path(bins.stdout.strip()) / "lupdate")


def collect(root, folders, catalogue):
    command = [lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-I", ".", *folders]
    command += ["-source-language", "en", "-target-language", "de", "-ts", str(catalogue)]
    run = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    if "without context" in run.stderr or "Qualifying with unknown" in run.stderr:
        raise SystemExit(run.stderr)


def spoken_in(root, folders):
    with tempfile.TemporaryDirectory() as place:
        fresh = Path(place) / "fresh.ts"
        collect(root, folders, fresh)
        return set(messages(fresh.read_text(encoding="utf-8")))


def main():
    root = Path(sys.argv[1])
    wrong = 0
    for path, folders in CATALOGUES.items():
        if "--collect" in sys.argv:
            collect(root, folders, path)
        catalogue = messages((root / path).read_text(encoding="utf-8"))
        for sentence in faults(spoken_in(root, folders), catalogue):
            print(f"{path}: {sentence}")
            wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
