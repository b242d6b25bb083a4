"""What a soak plays: each campaign in chunks of some minutes, every chunk with a seed of its own."""

import dataclasses
import os


@dataclasses.dataclass(frozen=True)
class Campaign:
    name: str
    goal: int  # so many units make it whole
    chunk: int  # so many in one go
    unit: str
    command: tuple  # {seed} and {count} stand for what differs from chunk to chunk
    environment: tuple = ()
    once: bool = False  # it plays all there is, whatever the seed

    def chunks(self):
        return 1 if self.once else -(-self.goal // self.chunk)

    def line(self, places, seed):
        return [part.format(seed=seed, count=self.chunk, **places) for part in self.command]

    def surroundings(self, seed):
        own = {key: value.format(seed=seed, count=self.chunk) for key, value in self.environment}
        return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **own}


def script(name, *arguments):
    return ("{python}", "-B", "{tests}/" + name, "{program}", *arguments)


POWER = "after a power failure at any moment*,a sync that fails and a power*,a second power failure*"

ALL = (
    Campaign("kills", 10_000, 500, "kills", script("kills/run.py", "--kills", "{count}", "--seed", "{seed}")),
    Campaign("kills on a server", 1_000, 100, "kills",
             script("kills/run.py", "--kills", "{count}", "--seed", "{seed}", "--postgres")),
    Campaign("kills of long runs", 200, 20, "rounds",
             script("kills/runs.py", "--rounds", "{count}", "--seed", "{seed}")),
    Campaign("kills of long runs on a server", 40, 4, "rounds",
             script("kills/runs.py", "--rounds", "{count}", "--seed", "{seed}", "--postgres")),
    Campaign("kills of runs of ten thousand", 10, 1, "rounds",
             script("kills/runs.py", "--rounds", "1", "--documents", "10000", "--longer", "1.05", "--seed", "{seed}")),
    Campaign("cut lines", 20_000, 500, "cuts", script("kills/cuts.py", "--cuts", "{count}", "--seed", "{seed}")),
    Campaign("stations", 1_000, 50, "rounds", script("stations/run.py", "--rounds", "{count}")),
    Campaign("reservations", 800_000, 32_000, "reservations",
             script("stations/crowd.py", "--reservations", "{count}", "--seed", "{seed}")),
    Campaign("generations of copies", 400, 200, "generations",
             script("kills/generations.py", "--generations", "{count}", "--seed", "{seed}")),
    Campaign("power failures", 200_000, 5_000, "images", ("{build}/tests/test_faults", POWER),
             (("FAULT_IMAGES", "{count}"), ("FAULT_CHUNK", "{seed}"))),
    Campaign("every call of disk and memory", 1, 1, "sweeps",
             ("{build}/tests/test_faults", "~*power failure*"), (("FAULT_EVERY", "1"),), once=True),
    Campaign("invoices", 1_000_000, 50_000, "documents", ("{build}/tests/test_exact", "every figure*"),
             (("EXACT_DOCUMENTS", "{count}"), ("EXACT_CHUNK", "{seed}"))),
    Campaign("model", 1_000_000, 12_500, "operations",
             ("{python}", "-B", "{tests}/model/run.py", "--program", "{program}", "--operations", "{count}",
              "--seed", "{seed}", "--save", "{findings}/model-{seed}.json")),
    Campaign("model on both databases", 200_000, 5_000, "operations",
             ("{python}", "-B", "{tests}/model/run.py", "--program", "{program}", "--operations", "{count}",
              "--seed", "{seed}", "--both", "--save", "{findings}/model-both-{seed}.json")),
)  # fmt: skip
