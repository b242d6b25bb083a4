"""A shop that talks to `kontorist call` while somebody kills the program.

Every line it sends has a key. A line that was not answered before the end is sent again under its key to the next
program: it must be done once, whether or not the first program had got as far as its commit.
"""

import json
import os
import select
import subprocess
import time
from collections import deque
from typing import Callable, NamedTuple

REPEATED = 3  # so many answered lines are sent again to the next program, which must answer alike and do nothing
SILENCE = 120  # seconds without an answer after which a program counts as hung


class Wrong(Exception):
    """What the program promised and did not keep."""


class Line(NamedTuple):
    request: dict
    then: Callable
    again: bool  # whether it is sent again when nobody answered


class Client:
    def __init__(self, program, company, with_keys=True):
        self.command = [program, "call", company]
        self.with_keys = with_keys
        self.open = deque()  # lines, in the order in which their answers will come
        self.recent = deque(maxlen=REPEATED)
        self.keys = 0
        self.answered = 0
        self.living = False

    def start(self):
        """A new program, which hears what its predecessor answered last and what it left unanswered."""
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.living, self.buffer = True, b""
        left, self.open = self.open, deque()
        for request, answer in self.recent if self.with_keys else ():
            self.ask(request, lambda found, request=request, answer=answer: alike(request, found, answer))
        for line in left:
            if line.again:
                self._write(line)

    def begin(self, life):
        """Sends the first line of a life; each next one follows the answer to the one before."""
        self._go_on(life, None)

    def ask(self, request, judge):
        """A line that is not worth repeating; the judge gets its answer, if there is one before the end."""
        self._write(Line(request, judge, again=False))

    def take(self, until=None):
        """Takes one answer and sends what follows from it. False if there is none in time, or none any more."""
        text = self._read(until)
        if text is None:
            return False
        self.open.popleft().then(json.loads(text))
        return True

    def kill(self):
        """What the program had written out before is an answer; half a line is none."""
        self.process.kill()
        self.living = False
        while self.take():
            pass
        self._bury()

    def finish(self):
        while self.open:
            if not self.take(time.monotonic() + SILENCE):
                raise Wrong(f"no answer to {self.open[0].request}")
        self.living = False
        self._bury()

    def _bury(self):
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass  # what was still in the pipe is open, and will be sent again
        self.process.wait()
        self.process.stdout.close()

    def _write(self, line):
        self.open.append(line)
        if not self.living:
            return
        try:
            self.process.stdin.write(json.dumps(line.request).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise Wrong("the program has ended by itself") from None

    def _go_on(self, life, answer):
        try:
            request = life.send(answer)
        except StopIteration:
            return
        if self.with_keys:
            self.keys += 1
            request["key"] = f"line-{self.keys}"
        self._write(Line(request, lambda found: self._answer(life, request, found), again=True))

    def _answer(self, life, request, answer):
        if not answer.get("ok"):
            raise Wrong(f"{request} was answered {answer}")
        self.answered += 1
        self.recent.append((request, answer))
        self._go_on(life, answer)

    def _read(self, until):
        stream = self.process.stdout.fileno()
        while b"\n" not in self.buffer:
            left = None if until is None else max(0.0, until - time.monotonic())
            if not select.select([stream], [], [], left)[0]:
                return None
            chunk = os.read(stream, 1 << 16)
            if not chunk:
                return None
            self.buffer += chunk
        text, self.buffer = self.buffer.split(b"\n", 1)
        return text


def alike(request, found, answer):
    if found != answer:
        raise Wrong(f"{request} was answered {answer}, and after the restart {found}")
