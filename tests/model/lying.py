"""Stands between the runner and the program and lies, once in so many answers, so that the runner must notice.

    lying.py amount 300 program call COMPANY      one cent too much in an answer
    lying.py allocation 300 program ...           a line that was served is left out
    lying.py payment 300 program ...              a payment is booked twice

Which answer it is depends on what goes through alone, so that the same steps show the same lie.
"""

import json
import subprocess
import sys
import zlib

AMOUNTS = ("gross", "net", "payable", "unallocated", "total")


def chosen(line, every):
    """By the content without the numbers of documents: a shorter life keeps its lie."""
    command = json.loads(line)
    essence = [command.get("do"), command.get("amount"), command.get("quantity"), command.get("lines")]
    return zlib.crc32(json.dumps(essence).encode()) % every == 0


def more(text):
    value = int(text.replace(".", "")) + 1
    return f"{value // 100}.{value % 100:02d}"


def lie(kind, answer):
    if kind == "amount":
        for field in AMOUNTS:
            if isinstance(answer.get(field), str) and not answer[field].startswith("-"):
                return {**answer, field: more(answer[field])}
    if kind == "allocation" and answer.get("allocated"):
        return {**answer, "allocated": answer["allocated"][:-1]}
    return answer


class Liar:
    def __init__(self, kind, every, command):
        self.kind, self.every = kind, every
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "encoding": "utf-8"}
        self.program = subprocess.Popen(command, **pipes)

    def ask(self, line):
        self.program.stdin.write(line)
        self.program.stdin.flush()
        return self.program.stdout.readline()

    def answer(self, line):
        raw = self.ask(line)
        if not chosen(line, self.every) or not json.loads(raw).get("ok"):
            return raw
        if self.kind == "payment" and json.loads(line)["do"] == "payment.record" and "key" not in line:
            self.ask(line)
            return raw
        return json.dumps(lie(self.kind, json.loads(raw))) + "\n"


def main():
    liar = Liar(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
    for line in sys.stdin:
        sys.stdout.write(liar.answer(line))
        sys.stdout.flush()
    liar.program.stdin.close()
    return liar.program.wait()


if __name__ == "__main__":
    sys.exit(main())
