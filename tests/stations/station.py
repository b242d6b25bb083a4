"""Several programs on one company: each station is a program with a line to write and an answer to wait for."""

import json
import subprocess
import threading


class Wrong(Exception):
    """What the company promised its stations and did not keep."""


class Station:
    def __init__(self, program, company):
        self.process = subprocess.Popen([program, "call", company], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __call__(self, request):
        self.process.stdin.write(json.dumps(request).encode() + b"\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline() or b'{"kind": "failed", "text": "the program has ended"}')
        if answer.get("kind") in ("failed", "malformed") or answer.get("fault") == "BusyTooLong":
            raise Wrong(f"{request} was answered {answer}")
        return answer

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


class Hall:
    """`with Hall(program, company, 8) as hall: answers = hall.at_once(requests)`: all of them begin together."""

    def __init__(self, program, company, count):
        self.stations = [Station(program, company) for _ in range(count)]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for station in self.stations:
            station.close()

    def one(self, do, **fields):
        """A line of the first station that must be done."""
        answer = self.stations[0]({"do": do, **fields})
        if not answer.get("ok"):
            raise Wrong(f"{do} {fields} was answered {answer}")
        return answer

    def at_once(self, requests):
        """Each station gets one of the requests; the answers in their order."""
        barrier = threading.Barrier(len(requests))
        answers, faults = [None] * len(requests), []

        def say(at):
            barrier.wait()
            try:
                answers[at] = self.stations[at](requests[at])
            except Wrong as wrong:
                faults.append(wrong)

        threads = [threading.Thread(target=say, args=(at,)) for at in range(len(requests))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if faults:
            raise faults[0]
        return answers
