"""Plays steps on the oracle and the program side by side, a batch ahead, and stops at the first difference."""

import collections
import json
import re
import time

from compare import difference
from life import Life
from model import Model
from steps import Names

TODAY = "2026-11-26"
BATCH = 100
# The journal's clock, and its seal, in which the clock is; all else must be equal to the byte.
MOMENT = re.compile(r'"at":"[^"]*"|"head":"[^"]*"')


class Difference(Exception):
    """Where oracle and program part: the steps up to there, and what was wanted of the last."""

    def __init__(self, steps, command, path, wanted, got, raw):
        super().__init__(f"{command['do']} {path}: wanted {wanted}, got {got}")
        self.steps, self.command, self.path, self.wanted, self.got, self.raw = steps, command, path, wanted, got, raw

    def mark(self):
        """By this a smaller sequence shows the same mistake. Figures may differ, the place may not."""
        exact = self.path in ("ok", "fault", "kind")
        return self.command["do"], self.path, str((self.wanted, self.got)) if exact else ""


def generated(seed, count, names, model):
    """Steps of a random life: (step, command). The oracle has to play each before the next is asked for."""
    life = Life(model, seed, names)
    for command in life.beginning():
        command["on"] = life.today.isoformat()
        yield command, life
    for at in range(count):
        yield life.next(), life


class Player:
    """One life: the oracle, the program (or two of them) and what has been counted."""

    def __init__(self, programs):
        self.programs, self.model, self.names = programs, Model(TODAY), Names()
        self.steps, self.pending, self.counts = [], [], collections.Counter()

    def live(self, seed, count, check_every):
        for at, (command, life) in enumerate(generated(seed, count, self.names, self.model)):
            self.take(at, self.names.symbolic(command), command, life)
            if (at + 1) % check_every == 0:
                self.check()
        self.check()
        self.flush()

    def replay(self, steps):
        """Steps whose documents are gone are left out; answers how many were played."""
        for step in steps:
            try:
                command = self.names.literal({key: value for key, value in step.items() if key != "step"})
            except KeyError:
                continue
            if command.get("again") and command["key"] not in self.model.keys:
                continue
            self.take(step["step"], step, command, None)
        self.flush()

    def take(self, at, step, command, life):
        command = {key: value for key, value in command.items() if key != "again"}
        wanted = {"ok": True, "broken": [], "chain": "intact"} if command["do"] == "check" else self.model.play(command)
        if command["do"] == "order.release":
            self.let_time_pass()
        self.names.note(at, wanted)
        if life:
            life.happened(command, wanted)
        self.steps.append({"step": at, **step})
        self.pending.append((command, wanted))
        if len(self.pending) >= BATCH:
            self.flush()

    def let_time_pass(self):
        """The program tells by milliseconds who was released first; nobody at a desk releases two in one."""
        self.flush()
        time.sleep(0.002)

    def check(self):
        on = self.model.on
        at = len(self.steps)
        until = {"do": "ledger.list", "from": "2020-01-01", "until": "2026-12-31", "on": on}
        self.take(-1 - at, until, until, None)
        self.take(-2 - at, {"do": "check", "on": on}, {"do": "check", "on": on}, None)

    def flush(self):
        pending, self.pending = self.pending, []
        commands = [command for command, _ in pending]
        answers = [program.ask(commands) for program in self.programs]
        first = len(self.steps) - len(pending)
        for at, (command, wanted) in enumerate(pending):
            self.judge(first + at, command, wanted, [each[at] if at < len(each) else None for each in answers])

    def judge(self, at, command, wanted, raws):
        steps = self.steps[: at + 1]
        if raws[0] is None:
            raise Difference(steps, command, "end", "an answer", "the program has ended", "")
        answer = json.loads(raws[0])
        self.counts[command["do"], answer.get("fault", "ok" if answer.get("ok") else answer.get("kind"))] += 1
        found = difference(command["do"], wanted, answer)
        if found:
            raise Difference(steps, command, *found, raws[0])
        equal = [MOMENT.sub("", raw or "") for raw in raws]
        if any(each != equal[0] for each in equal):
            raise Difference(steps, command, "databases", raws[0], raws[1], raws[1])
