"""Where the program is known to differ from the rules. Each name is a defect that waits; none may stay for ever.

The oracle asks `known(name)` at the one place where it would predict what the rules say. Set a name to None to see the
run turn red.
"""

KNOWN = {}


def known(name):
    return KNOWN.get(name) is not None
