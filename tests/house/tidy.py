#!/usr/bin/env python3
"""clang-tidy on single files: tidy.py BUILD FILES...

The compile commands of a unity build name only unity files, so a file borrows the flags of the unity file that
includes it. What was clean is remembered by content, for all working copies of this machine.
"""

import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kontorist" / "tidy"
PROGRAM = "clang-tidy-14"
AT_ONCE = 2
# Everything else is for the code generator, or a warning that the compiler has given already.
KEPT = re.compile(r"-[DUI].|-std=|-f(no-)?(PIC|PIE|exceptions|rtti)$")
OUR_INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]((?:app|core|ui|tests)/[^">]+)', re.MULTILINE)
KEPT_WITH_NEXT = {"-isystem", "-D", "-U", "-I", "-include"}


class Commands:
    """The compile commands of a build folder."""

    def __init__(self, build):
        self.entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))

    def flags(self, file):
        entry = self._of(file) or self._of_library(file)
        if entry is None:
            raise LookupError(f"{file}: nothing of its library is in the build; configure it first")
        return kept(entry.get("arguments") or shlex.split(entry["command"]))

    def _of(self, file):
        """The entry that compiles this file, by itself or through a unity file."""
        return next((entry for entry in self.entries if file == Path(entry["file"]) or includes(entry, file)), None)

    def _of_library(self, file):
        """A file that is new since the last configuration borrows from its neighbours in app, core or ui."""
        top = file.relative_to(ROOT).parts[0]
        is_near = re.compile(rf"{re.escape(str(ROOT))}/{top}/|.*/{top}/CMakeFiles/.*/Unity/").match
        return next((entry for entry in self.entries if is_near(entry["file"])), None)


def includes(entry, file):
    unity = Path(entry["file"])
    return unity.parent.name == "Unity" and unity.is_file() and f'"{file}"' in unity.read_text(encoding="utf-8")


def kept(arguments):
    flags, words = [], iter(arguments[1:])
    for word in words:
        if word in KEPT_WITH_NEXT:
            flags += [word, next(words)]
        elif KEPT.match(word):
            flags.append(word)
    return flags


def with_headers(file):
    """The file and every header of ours that it includes, directly or not."""
    seen, waiting = set(), [file]
    while waiting:
        path = waiting.pop()
        if path not in seen and path.is_file():
            seen.add(path)
            waiting += [ROOT / name for name in OUR_INCLUDE.findall(path.read_text(encoding="utf-8"))]
    return sorted(seen)


def key_of(file, flags):
    """What the verdict depends on. Paths of the working copy are left out, so that copies share verdicts."""
    digest = hashlib.sha256()
    defined = [flag for flag in flags if flag.startswith(("-D", "-U", "-std"))]
    digest.update("\0".join([PROGRAM, *defined]).replace(str(ROOT), "").encode())
    for path in [*with_headers(file), ROOT / ".clang-tidy"]:
        content = path.read_bytes()
        digest.update(f"\0{path.relative_to(ROOT)}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def findings(commands, file):
    """What clang-tidy says about a file; nothing when it is clean."""
    flags = commands.flags(file)
    clean = CACHE / key_of(file, flags)
    if clean.exists():
        return ""
    run = subprocess.run([PROGRAM, "--quiet", str(file), "--", *flags], cwd=ROOT, capture_output=True, text=True)
    if run.returncode == 0 and not run.stdout.strip():
        clean.parent.mkdir(parents=True, exist_ok=True)
        clean.touch()
        return ""
    return run.stdout.strip() or run.stderr.strip() or f"{file}: {PROGRAM} failed ({run.returncode})"


def main(build, *names):
    if not names:
        return 0
    try:
        commands = Commands(Path(build))
        with ThreadPoolExecutor(AT_ONCE) as pool:
            reports = list(pool.map(lambda name: findings(commands, Path(name).resolve()), names))
    except (OSError, LookupError) as error:
        print(f"tidy: {error}")
        return 1
    for report in filter(None, reports):
        print(report)
    return 1 if any(reports) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if sys.argv[1:] else "tidy.py BUILD FILES...")
