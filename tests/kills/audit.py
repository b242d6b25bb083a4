"""Whether the company is what its answers have promised."""

from client import Wrong
from lives import SKUS


def look_again(client, books, orders=10):
    """After a restart, before anything is repeated: what was answered last is there."""
    for order in list(books.seen)[-orders:]:
        promised, end = dict(books.seen[order]), books.ends.get(order)
        client.ask({"do": "order.show", "order": order}, lambda shown, a=(order, promised, end): judge(shown, *a))


def judge(shown, order, promised, end):
    if not shown.get("ok"):
        raise Wrong(f"{order} was entered and is gone: {shown}")
    if end and shown["state"] != end:
        raise Wrong(f"{order} was {end} and is {shown['state']}")
    there = {document["number"] for document in shown["documents"]}
    lost = {number for kind, number in promised.items() if kind != "held"} - there
    if lost:
        raise Wrong(f"{order} has lost {lost}")
    for line in shown["lines"] if promised.get("held") and shown["state"] != "cancelled" else ():
        if max(int(line[where]) for where in ("reserved", "picked", "shipped")) < int(line["ordered"]):
            raise Wrong(f"the goods of {order} were reserved and are not: {line}")


def whole(client):
    """Every invariant of the product."""
    client.ask({"do": "check"}, judge_check)


def judge_check(answer):
    broken = [invariant for invariant in answer.get("invariants", ()) if invariant["broken"]]
    if not answer.get("ok") or broken or answer["chain"] != "intact":
        raise Wrong(f"the check found {broken or answer}")


def settle(client, books):
    """At the end, when nothing is under way: everything was done, and once."""
    for sku in SKUS:
        client.ask({"do": "stock.show", "sku": sku}, lambda shown, sku=sku: judge_stock(shown, sku, books.stock[sku]))
    client.ask({"do": "openitems.list"}, judge_open)
    look_again(client, books, len(books.seen))
    whole(client)
    for kind, numbers in books.numbers.items():
        judge_numbers(kind, numbers)


def judge_stock(shown, sku, expected):
    if (int(shown["onHand"]), int(shown["reserved"])) != (expected, 0):
        raise Wrong(f"of {sku} {expected} must be left and none reserved: {shown}")


def judge_open(answer):
    if answer["rows"]:
        raise Wrong(f"everything was paid, but this is open: {answer['rows']}")


def judge_numbers(kind, numbers):
    """A document that was made twice has taken a number that no answer named."""
    counters = sorted(int(number.rsplit("-", 1)[1]) for number in numbers)
    missing = set(range(1, len(counters) + 1)) - set(counters)
    if missing:
        raise Wrong(f"{kind}: {sorted(missing)[:5]} were given to nobody, {counters[-1]} is the last")
