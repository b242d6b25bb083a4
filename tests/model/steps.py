"""Steps name documents by the step that made them, so that a life stays meaningful when other steps fall out of it.

`"@17"` is the document that step 17 made, `"@17.1"` the second of them. Everything else stands as it is sent.
"""

from model import made


class Names:
    """Documents ↔ names, while steps are made or played."""

    def __init__(self):
        self.documents, self.names = {}, {}

    def note(self, step, answer):
        for at, number in enumerate(made(answer) if answer.get("ok") else []):
            name = f"@{step}" + (f".{at}" if at else "")
            self.documents[name] = number
            self.names.setdefault(number, name)

    def symbolic(self, value):
        """Numbers → names."""
        if isinstance(value, dict):
            return {key: self.symbolic(each) if key not in ("do", "on", "sku") else each for key, each in value.items()}
        if isinstance(value, list):
            return [self.symbolic(each) for each in value]
        return self.names.get(value, value) if isinstance(value, str) else value

    def literal(self, value):
        """Names → numbers; KeyError where the step that made it is gone."""
        if isinstance(value, dict):
            return {key: self.literal(each) for key, each in value.items()}
        if isinstance(value, list):
            return [self.literal(each) for each in value]
        if isinstance(value, str) and value.startswith("@"):
            return self.documents[value]
        return value


def needs(value):
    """The steps whose documents a step names."""
    if isinstance(value, dict):
        return set().union(*[needs(each) for each in value.values()])
    if isinstance(value, list):
        return set().union(*[needs(each) for each in value])
    if isinstance(value, str) and value.startswith("@"):
        return {int(value[1:].split(".")[0])}
    return set()
