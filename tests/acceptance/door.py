"""The headless door of the program, as another program uses it: a line of JSON in, a line of JSON out."""

import json
import os
import subprocess


class Refusal(Exception):
    def __init__(self, request, answer):
        super().__init__(f"{request['do']}: {answer}")
        self.answer = answer


class Door:
    """`with Door(program, company) as door: door("party.add", name=…)` answers the fields, or raises Refusal."""

    def __init__(self, program, company):
        self.company = company
        self.process = subprocess.Popen(
            [program, "call", company], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.calls = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()
        self.usage = os.times()

    def say(self, line):
        """The answer to a line of bytes, whatever it is."""
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()
        self.calls += 1
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit(f"the program has ended at: {line[:300]}")
        return json.loads(answer)

    def __call__(self, command, **fields):
        request = {"do": command, **fields}
        answer = self.say(json.dumps(request).encode())
        if not answer.get("ok"):
            raise Refusal(request, answer)
        return answer

    def memory(self):
        """The most memory the program has had, in MB."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmHWM"):
                    return int(line.split()[1]) // 1024
        return 0

    def cpu(self):
        """Seconds of CPU so far."""
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def new(program, company):
    subprocess.run([program, "new", company], check=True, stdout=subprocess.DEVNULL)
