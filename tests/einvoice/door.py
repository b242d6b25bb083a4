"""A desk that talks to `kontorist call` one line at a time."""

import json
import subprocess


class Desk:
    def __init__(self, program, company):
        subprocess.run([program, "new", company], check=True, stdout=subprocess.DEVNULL)
        self.process = subprocess.Popen(
            [program, "call", company], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, do, **fields):
        self.process.stdin.write(json.dumps({"do": do, **fields}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def do(self, do, **fields):
        answer = self.ask(do, **fields)
        if not answer["ok"]:
            raise AssertionError(f"{do} {fields}: {answer}")
        return answer

    def end(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()
