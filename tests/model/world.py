"""What every part of the oracle shares: refusals, numbers of documents, the day, and the door itself."""

import datetime


class Refused(Exception):
    """The rules say no. `faults` are the names the rules allow; empty: any name."""

    def __init__(self, *faults, kind="refused"):
        super().__init__(*faults)
        self.faults = set(faults)
        self.kind = kind


class Thing:
    """A record of the oracle. Fields are what its maker gives; nothing clever."""

    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __repr__(self):
        return f"{type(self).__name__}({self.__dict__})"


def day(text):
    return datetime.date.fromisoformat(text)


def days_later(text, days):
    return (day(text) + datetime.timedelta(days=days)).isoformat()


class Numbers:
    """Gapless ranges, a year each."""

    def __init__(self):
        self.last = {}

    def next(self, prefix, on):
        key = (prefix, on[:4])
        self.last[key] = self.last.get(key, 0) + 1
        return f"{prefix}-{on[:4]}-{self.last[key]:05d}"


class Dates:
    """A range of posted documents goes forward in time (rules 17)."""

    def __init__(self):
        self.last = {}

    def check(self, kind, on, today):
        if on > today:
            raise Refused("DateInFuture")
        if on < self.last.get(kind, ""):
            raise Refused("DateBeforeLast")

    def note(self, kind, on):
        self.last[kind] = on


def one_of(record, *keys):
    """Exactly one of these fields."""
    given = [key for key in keys if record.get(key) is not None]
    if len(given) != 1:
        raise Refused("OneOfTwo")
    return given[0]
