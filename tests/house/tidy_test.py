"""tidy.py with a clang-tidy that only writes down how it was called."""

import contextlib
import io
import json
import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import tidy

# Finds fault with every file that says so; answers with a code that speaks for itself.
PROGRAM = """#!/bin/sh
echo "$@" >>"$CALLS"
grep -q goto "$2" || exit 0
echo "$2:1:1: error: goto"
exit 1
"""
COMMAND = (
    '/usr/bin/c++ -DA=\\"1\\" -I{root}/build/core/autogen/include -isystem /usr/include/qt6 -O2 -g -Wall -Werror '
    "-fPIC -fno-fat-lto-objects -std=c++20 -o core/a.o -c {unity}"
)


class Tidy(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()
        unity = self.root / "build/core/CMakeFiles/core.dir/Unity/unity_0_cxx.cxx"
        command = COMMAND.format(root=self.root, unity=unity)
        self.write("build/core/CMakeFiles/core.dir/Unity/unity_0_cxx.cxx", f'#include "{self.root}/core/base/a.cpp"\n')
        self.write("build/compile_commands.json", json.dumps([{"file": str(unity), "command": command}]))
        self.write(".clang-tidy", "Checks: '*'\n")
        self.write("core/base/a.h", '#include "core/base/b.h"\n')
        self.write("core/base/b.h", "int b();\n")
        self.write("core/base/a.cpp", '#include "core/base/a.h"\n')
        self.write("bin/clang-tidy-14", PROGRAM).chmod(0o755)
        environment = {"PATH": f"{self.root}/bin:{os.environ['PATH']}", "CALLS": str(self.root / "calls")}
        for patch in (
            mock.patch.object(tidy, "ROOT", self.root),
            mock.patch.object(tidy, "CACHE", self.root / "cache"),
            mock.patch.dict(os.environ, environment),
        ):
            patch.start()
            self.addCleanup(patch.stop)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run_tidy(self, *names):
        """The exit code and what was printed."""
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            code = tidy.main(self.root / "build", *(self.root / name for name in names))
        return code, said.getvalue()

    def calls(self):
        path = self.root / "calls"
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    def test_no_files_are_nothing_to_do(self):
        self.assertEqual(self.run_tidy(), (0, ""))
        self.assertEqual(self.calls(), [])

    def test_a_clean_file_is_quiet_and_borrows_the_flags_that_clang_knows(self):
        self.assertEqual(self.run_tidy("core/base/a.cpp"), (0, ""))
        flags = f'-DA="1" -I{self.root}/build/core/autogen/include -isystem /usr/include/qt6 -fPIC -std=c++20'
        self.assertEqual(self.calls(), [f"--quiet {self.root}/core/base/a.cpp -- {flags}"])

    def test_a_file_newer_than_the_configuration_borrows_from_its_library(self):
        self.write("core/base/new.cpp", "\n")
        self.assertEqual(self.run_tidy("core/base/new.cpp"), (0, ""))
        self.assertEqual(len(self.calls()), 1)

    def test_a_file_of_no_library_is_named(self):
        self.write("ui/page.cpp", "\n")
        code, said = self.run_tidy("ui/page.cpp")
        self.assertEqual(code, 1)
        self.assertIn("ui/page.cpp: nothing of its library is in the build", said)

    def test_findings_are_printed_and_not_forgotten(self):
        self.write("core/base/a.cpp", "goto a;\n")
        for _ in range(2):
            code, said = self.run_tidy("core/base/a.cpp")
            self.assertEqual((code, said), (1, f"{self.root}/core/base/a.cpp:1:1: error: goto\n"))

    def test_an_unchanged_file_is_checked_once(self):
        for _ in range(2):
            self.assertEqual(self.run_tidy("core/base/a.cpp"), (0, ""))
        self.assertEqual(len(self.calls()), 1)

    def test_a_file_is_checked_again_when_anything_it_depends_on_changes(self):
        self.run_tidy("core/base/a.cpp")
        changes = {"core/base/a.cpp": '#include "core/base/a.h"\n\n', "core/base/b.h": "int c();\n", ".clang-tidy": "\n"}
        for times, (name, text) in enumerate(changes.items(), 2):
            self.write(name, text)
            self.run_tidy("core/base/a.cpp")
            self.assertEqual(len(self.calls()), times, name)


if __name__ == "__main__":
    unittest.main()
