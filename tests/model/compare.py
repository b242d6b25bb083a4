"""What the rules ask for against what the program said. Answers the first difference as (path, wanted, got), or None."""

import figures


def seen(do, answer):
    """The answer in the shape in which the oracle thinks of it: order of rows does not count where none is promised."""
    if not answer.get("ok"):
        return answer
    if do == "openitems.list":
        return {**answer, "rows": {row["invoice"]: row for row in answer["rows"]}}
    if do == "ledger.list":
        return {**answer, "accounts": balances(answer["entries"])}
    if do == "pick.start":
        return {**answer, "total": sum(figures.quantity(stop["quantity"]) for stop in answer["stops"])}
    if do == "check":
        broken = [each["name"] for each in answer["invariants"] if each["broken"]]
        return {**answer, "broken": broken}
    return answer


def balances(entries):
    accounts = {}
    for entry in entries:
        for line in entry["lines"]:
            change = figures.cents(line["debit"]) - figures.cents(line["credit"])
            accounts[line["account"]] = accounts.get(line["account"], 0) + change
    return {account: amount for account, amount in accounts.items() if amount}


UNSAID = {"net", "reason"}  # None here: the rules do not say it to the cent
EXACT = {"rows", "accounts"}  # here a key too many is a difference, too


def difference(do, wanted, answer):
    if not wanted["ok"]:
        return refusal_difference(wanted, answer)
    return walk(wanted, seen(do, answer), "")


def refusal_difference(wanted, answer):
    if answer.get("ok"):
        return ("ok", f"refused {'/'.join(sorted(wanted['faults']))}", "ok")
    if wanted["kind"] != answer.get("kind"):
        return ("kind", wanted["kind"], answer.get("kind"))
    if wanted["faults"] and answer.get("fault") not in wanted["faults"]:
        return ("fault", "/".join(sorted(wanted["faults"])), answer.get("fault"))
    return None


def walk(wanted, got, path):
    if isinstance(wanted, dict):
        return walk_fields(wanted, got, path)
    if isinstance(wanted, list):
        if not isinstance(got, list) or len(wanted) != len(got):
            return (path, wanted, got)
        for one, other in zip(wanted, got):
            found = walk(one, other, path + "[]")
            if found:
                return found
        return None
    return None if wanted == got else (path, wanted, got)


def walk_fields(wanted, got, path):
    if not isinstance(got, dict):
        return (path, wanted, got)
    if path.strip(".") in EXACT and set(wanted) != set(got):
        return (path, wanted, got)
    if "ok" in wanted and wanted["ok"] != got.get("ok"):
        return ("ok", True, got.get("fault", got.get("text")))
    for key, value in wanted.items():
        if value is None and key in UNSAID:
            continue
        found = walk(value, got.get(key), f"{path}.{key}" if not path.strip(".") in EXACT else path + ".*")
        if found:
            return found
    return None
