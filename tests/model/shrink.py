"""Makes a failing sequence small: first what the last step stands on, then ever finer parts left out."""

import time

from play import Difference
from steps import needs


def failing(steps, stage, mark):
    """The difference that these steps show, if it is the same one."""
    try:
        stage.play(lambda player: player.replay(steps))
    except Difference as failure:
        return failure if failure.mark() == mark else None
    return None


def shrink(failure, stage, seconds):
    """Delta debugging. Each try is predicted anew by the oracle, so a step more or less is never a difference by itself."""
    mark, until = failure.mark(), time.monotonic() + seconds
    best = failing(failure.steps, stage, mark)
    if best is None:
        print("(the steps alone do not show it again; they are kept as they are)")
        return failure
    best = rooted(best, stage, mark)
    size = max(1, len(best.steps) // 2)
    while time.monotonic() < until:
        smaller = without_parts(best, size, stage, mark)
        if smaller is None and size == 1:
            break
        best = smaller or best
        size = max(1, min(size, len(best.steps)) // (1 if smaller else 2))
    return best


def rooted(failure, stage, mark):
    """Only what the last step's documents come from, and what touched the same documents."""
    chosen = {failure.steps[-1]["step"]}
    for _ in range(3):
        for step in reversed(failure.steps):
            if step["step"] in chosen:
                chosen |= needs(step)
            elif needs(step) & chosen - shared(failure.steps):
                chosen.add(step["step"])
        few = [step for step in failure.steps if step["step"] in chosen or step["do"] in MASTERS]
        found = failing(few, stage, mark)
        if found:
            return found
    return failure


MASTERS = ("company.set", "party.add", "article.add", "location.add", "price.add", "stock.receive")


def shared(steps):
    return {step["step"] for step in steps if step["do"] in MASTERS}


def without_parts(failure, size, stage, mark):
    """Every part of that size left out once, from the end; answers the smallest that still fails."""
    best = None
    steps = failure.steps
    end = len(steps) - 1  # the last one is where it shows
    while end > 0:
        start = max(0, end - size)
        found = failing(steps[:start] + steps[end:], stage, mark)
        if found:
            best, steps = found, found.steps
        end = min(start, len(steps) - 1)
    return best
