"""Who may include whom: along the street, down the floors, between the rooms of ui."""

import re
from pathlib import PurePosixPath

# A floor sees these floors of its own room and of rooms to its left, and these technical rooms, which have
# no floors themselves. The frame is what actions stand in: the session and the unit of work of the journal.
FLOORS = {
    "facts": ({"facts"}, {"base"}),
    "rules": ({"facts", "rules"}, {"base", "paper"}),
    "store": ({"facts", "store"}, {"base", "db"}),
    "frame": ({"facts", "rules", "store", "frame"}, {"base", "db"}),
    "actions": ({"facts", "rules", "store", "frame"}, {"base", "paper", "db"}),
    "run": ({"facts", "rules", "store", "frame", "actions"}, {"base", "paper", "db"}),
}
TECHNICAL = {"base", "paper", "db"}
FRAME = {"core/journal/session", "core/journal/unit_of_work"}
COMMON_UI = {"shell", "text", "widgets", "lists", "records", "drafts", "print"}

MENDS = {
    "rules": "let an action ask the rule and hand its answer down",
    "store": "let an action load the rows and hand them in as values",
    "frame": "take the clock, the actor or the database as a parameter; only actions open a unit of work",
    "actions": "no action calls another: share a rule or a store function, or list the actions in a *_run.cpp",
    "run": "only app and ui start a run",
    "db": "take values; only stores and actions know the database",
    "paper": "make the sheet in a rules file",
}


def street_of(root):
    """The rooms in order, from the fenced block of core/README.md; None where there is none."""
    readme = root / "core" / "README.md"
    text = readme.read_text(encoding="utf-8") if readme.is_file() else ""
    block = re.search(r"^```street\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return block[1].split() if block else None


def room_of(path):
    parts = PurePosixPath(path).parts
    return parts[1] if len(parts) > 2 else None


def stem_of(path):
    return path.rsplit(".", 1)[0]


def floor_of(path):
    if stem_of(path) in FRAME:
        return "frame"
    ending = re.search(r"_(rules|store|actions|run)$", stem_of(path))
    return ending[1] if ending else "facts"


def street(tree):
    """Includes go to the own room or to rooms to the left; core knows no ui, ui knows no app."""
    if tree.street is None:
        yield "core/README.md", 1, "write the rooms in their order into a fenced block marked `street`"
        return
    for twice in sorted({room for room in tree.street if tree.street.count(room) > 1}):
        yield "core/README.md", 1, f"{twice} stands on the street twice: keep one place"
    for source in tree.sources:
        area, room = source.path.split("/")[0], room_of(source.path)
        if area != "app" and room is None:
            yield source.path, 1, f"move it into a room: nothing but CMake and README stands in {area}/ itself"
        elif area == "core" and room not in tree.street:
            yield source.path, 1, f"core/{room} is not on the street: give it its place in core/README.md"
        else:
            for line, target in project_includes(source):
                if sentence := include_fault(tree.street, area, room, target):
                    yield source.path, line, sentence


def project_includes(source):
    for line, target, quoted in source.includes:
        is_moc = target.endswith(".moc") or target.startswith("moc_")
        if not is_moc and (quoted or target.startswith(("core/", "ui/", "app/"))):
            yield line, target


def include_fault(street, area, room, target):
    other, target_room = target.split("/")[0], room_of(target)
    if other not in ("core", "ui", "app"):
        return f'write "{target}" as a path from the root, or in angle brackets where it is not ours'
    if area == "core":
        return core_fault(street, room, other, target_room)
    if area == "ui" and other == "app":
        return "ui knows nothing of app: hand it in where app joins the parts"
    if area == "ui" and target == "core/db/transaction.h":
        return "ui writes nothing itself: call an action"
    if area == other == "ui" and target_room != room and target_room not in COMMON_UI:
        return f"ui/{room} may not know ui/{target_room}: open its page by id through ui/shell"
    return None


def core_fault(street, room, other, target_room):
    if other != "core":
        return f"core knows nothing of {other}: hand a value or a function down"
    if target_room == room:
        return None
    if target_room not in street:
        return f"core/{target_room} is not on the street: give it its place in core/README.md"
    if street.index(target_room) > street.index(room):
        return f"core/{room} stands left of core/{target_room}: move what needs both to core/{target_room}"
    return None


def floors(tree):
    """Facts below rules and stores, which do not see each other, below actions, which do not call each other."""
    for source in tree.sources:
        room = room_of(source.path)
        if not source.path.startswith("core/") or room is None or room in TECHNICAL:
            continue
        for line, target in project_includes(source):
            # A facade of its own header sees what that header may see.
            if stem_of(target) != stem_of(source.path) and target.startswith("core/"):
                if hidden := what_is_hidden(source.path, target):
                    yield source.path, line, f"{floor_of(source.path)} may not see {target}: {MENDS[hidden]}"


def what_is_hidden(path, target):
    """The floor or technical room of the target, if it may not be seen from here."""
    floor = "actions" if path.endswith("_run.h") else floor_of(path)
    floors_seen, rooms_seen = FLOORS[floor]
    target_room = room_of(target)
    if target_room in TECHNICAL:
        return None if target_room in rooms_seen else target_room
    return None if floor_of(target) in floors_seen else floor_of(target)
