#!/usr/bin/env python3
"""A real window gets the keys of an order by telephone from another program, at every pace a person or a scanner has.

run.py PROGRAM [--spacing MS,MS…] [--display N]

Keys come through an X server (Xvfb, xdotool), so that they meet the window as real ones do: while it reads, suggests
and paints. Whatever the pace, the same order must come of them. What is missing to run it is a failure, not a skip.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

SPACINGS = [0, 1, 5, 10, 20, 40, 80]
CUSTOMER = {"do": "party.add", "name": "Bäckerei Sommer GmbH", "street": "Lindenweg 12", "postcode": "04109",
            "city": "Leipzig", "country": "DE"}  # fmt: skip
GOODS = [("1001", "0.12"), ("1002", "0.08"), ("1003", "0.03"), ("1004", "4.90"), ("1005", "1.15")]
WANTED = [("1001", "10"), ("1002", "5"), ("1003", "25"), ("1004", "2"), ("1005", "100")]
PATIENCE = 30


def surroundings(company):
    """All programs of one desk have the same: that is how lines find the window that holds the company."""
    folder = os.path.dirname(company)
    return {**os.environ, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "XDG_RUNTIME_DIR": folder}


def call(program, company, requests):
    lines = "\n".join(json.dumps(request) for request in requests)
    said = subprocess.run(
        [program, "call", company], input=lines, capture_output=True, text=True, check=False, env=surroundings(company)
    )
    answers = [json.loads(line) for line in said.stdout.splitlines()]
    if len(answers) != len(requests) or not all(answer["ok"] for answer in answers):
        raise SystemExit(f"the company was not made: {said.stdout}{said.stderr}")
    return answers


def found(program, company):
    subprocess.run([program, "new", company], check=True, capture_output=True, env=surroundings(company))
    me = {"do": "company.set", "name": "Muster Handel GmbH", "street": "Hafenstr. 1", "postcode": "20457",
          "city": "Hamburg", "country": "DE", "taxNumber": "22/345/67890"}  # fmt: skip
    goods = [{"do": "article.add", "sku": sku, "name": f"Ware {sku}", "unit": "H87", "price": price}
             for sku, price in GOODS]  # fmt: skip
    stock = [{"do": "stock.receive", "sku": sku, "quantity": 100_000} for sku, _ in GOODS]
    call(program, company, [me, CUSTOMER, *goods, *stock])


class Screen:
    def __init__(self, display, company):
        self.name = f":{display}"
        self.environment = {**surroundings(company), "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}
        self.window = None
        self.server = subprocess.Popen(
            ["Xvfb", self.name, "-screen", "0", "1366x768x24"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._wait(lambda: self._do("getdisplaygeometry").returncode == 0, "no X server")

    def _do(self, *words):
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False)

    def _wait(self, is_so, complaint):
        until = time.monotonic() + PATIENCE
        while not is_so():
            if time.monotonic() > until:
                raise SystemExit(complaint)
            time.sleep(0.1)

    def open(self, program, company):
        self.window = subprocess.Popen([program, "--language", "en", company], env=self.environment)
        find = ("search", "--onlyvisible", "--name", "Kontorist")
        self._wait(lambda: self._do(*find).stdout.strip(), "no window")
        number = self._do(*find).stdout.split()[0]
        self._do("windowfocus", "--sync", number)
        time.sleep(1.5)  # its first page is read

    def press(self, spacing, *keys):
        self._do("key", "--delay", str(spacing), *keys)

    def close(self):
        for process in (self.window, self.server):
            if process:
                process.terminate()
                process.wait()


def take_order(screen, spacing):
    """As somebody does who knows it by heart: nothing is waited for."""
    keys = ["F7", *"sommer", "Return"]
    for sku, quantity in WANTED:
        keys += [*sku, "Return", *quantity, "Return"]
    screen.press(spacing, *keys, "ctrl+Return")


def orders(program, company):
    return call(program, company, [{"do": "orders.list"}])[0]["rows"]


def came_of_it(program, company, before):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        new = [row["order"] for row in orders(program, company) if row["order"] not in before]
        if new:
            order = call(program, company, [{"do": "order.show", "order": new[0]}])[0]
            return [(line["sku"], line["quantity"]) for line in order["lines"]]
        time.sleep(0.3)
    return []


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--spacing", default=",".join(map(str, SPACINGS)))
    parser.add_argument("--display", type=int, default=173)
    arguments = parser.parse_args()
    for tool in ("Xvfb", "xdotool"):
        if not shutil.which(tool):
            raise SystemExit(f"{tool} is not installed")
    folder = tempfile.mkdtemp()
    company = os.path.join(folder, "burst.kontorist")
    found(arguments.program, company)
    screen = Screen(arguments.display, company)
    wrong = []
    try:
        screen.open(arguments.program, company)
        for spacing in map(int, arguments.spacing.split(",")):
            before = {row["order"] for row in orders(arguments.program, company)}
            take_order(screen, spacing)
            got = came_of_it(arguments.program, company, before)
            print(f"{spacing} ms between keys: {got}", flush=True)
            if got != WANTED:
                wrong.append(spacing)
    finally:
        screen.close()
        shutil.rmtree(folder, ignore_errors=True)
    if wrong:
        raise SystemExit(f"another order came of the same keys at {wrong} ms")


if __name__ == "__main__":
    sys.exit(main())
