#!/usr/bin/env python3
"""Runs the fuzz targets: run.py BUILD [SECONDS] [TARGET…]. Each target gets so many seconds (60), as many targets at
a time as there are cores. Inputs that reached new code are kept in BUILD/corpus, findings in BUILD/findings.
"""

import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PARSER = {"seconds": 1, "memory": 256, "length": 4096}
# A whole company behind the parser, under sanitizers: the second and the memory of a parser are not its measure.
LIMITS = {
    "door": {"seconds": 30, "memory": 768, "length": 16384},
    "import": {"seconds": 30, "memory": 768, "length": 16384},
    "company": {"seconds": 30, "memory": 512, "length": 4096},
    "einvoice": {"seconds": 1, "memory": 256, "length": 32768},
    "table": {"seconds": 1, "memory": 256, "length": 16384},
}


def seeds(target, folder):
    """corpus/TARGET.seeds holds an input a line: escapes as in C, {file} for what stands in tests/data/file."""
    folder.mkdir(parents=True, exist_ok=True)
    for at, line in enumerate((HERE / "corpus" / f"{target}.seeds").read_text(encoding="utf-8").splitlines()):
        parts = re.split(r"\{([\w./-]+\.(?:csv|xml|pdf))\}", line)
        content = b""
        for place, part in enumerate(parts):
            content += sample(ROOT / "tests/data" / part) if place % 2 else unescaped(part)
        (folder / f"seed-{at:02}").write_bytes(content)
    return folder


def sample(path):
    """A table is one also without its end; an invoice is not."""
    return path.read_bytes()[: 8000 if path.suffix == ".csv" else None]


def unescaped(text):
    """Bytes by \\x and line ends by \\n; all else as UTF-8."""
    named = {"n": b"\n", "r": b"\r", "t": b"\t", "\\": b"\\"}
    pieces = re.split(r"\\(x[0-9a-f]{2}|u[0-9a-f]{4}|.)", text)
    return b"".join(
        piece.encode() if place % 2 == 0
        else bytes([int(piece[1:], 16)]) if piece[0] == "x" and len(piece) == 3
        else b"\\" + piece.encode() if piece[0] == "u" and len(piece) == 5
        else named.get(piece, b"\\" + piece.encode())
        for place, piece in enumerate(pieces)
    )  # fmt: skip


def run(command, place, profile=os.devnull, **streams):
    """Companies are made in memory where that can be, and gone afterwards, also after a crash."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="kontorist-fuzz-", dir=memory) as scratch:
        return subprocess.run(command, cwd=place, env={**environment(profile), "TMPDIR": scratch}, **streams)


def environment(profile):
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "ASAN_OPTIONS": "quarantine_size_mb=8:detect_leaks=1:symbolize=1",
        "LSAN_OPTIONS": f"suppressions={ROOT}/tests/sanitize/leaks.supp:print_suppressions=0",
        "UBSAN_OPTIONS": "print_stacktrace=1",
        "LLVM_PROFILE_FILE": str(profile),
    }


def fuzz(build, target, seconds):
    """Answers what the fuzzer said at its end, and whether it found nothing."""
    limits = LIMITS.get(target, PARSER)
    place, corpus, findings = build / "run" / target, build / "corpus" / target, build / "findings"
    for folder in (place, corpus, findings):
        folder.mkdir(parents=True, exist_ok=True)
    command = [
        build / "tests" / "fuzz" / f"fuzz_{target}", corpus, seeds(target, place / "seeds"),
        f"-max_total_time={seconds}", f"-timeout={limits['seconds']}", f"-rss_limit_mb={limits['memory']}",
        f"-max_len={limits['length']}", f"-artifact_prefix={findings}/{target}-", "-print_final_stats=1",
    ]  # fmt: skip
    dictionary = HERE / "corpus" / f"{target}.dict"
    if dictionary.exists():
        command.append(f"-dict={dictionary}")
    with open(place / "log", "wb") as log:
        done = run(command, place, stdout=log, stderr=subprocess.STDOUT)
    return (place / "log").read_text(errors="replace"), done.returncode == 0


def coverage(build, target):
    """Of the files that the target's first line names: lines covered by its corpus, and lines."""
    place = build / "run" / target
    program = build / "tests" / "fuzz" / f"fuzz_{target}"
    inputs = [build / "corpus" / target, place / "seeds"]
    run([program, *inputs, "-runs=0"], place, place / "raw", stderr=subprocess.DEVNULL)
    subprocess.run(["llvm-profdata-14", "merge", "-sparse", "raw", "-o", "profile"], cwd=place, check=False)
    first = (HERE / f"{target}_target.cpp").read_text(encoding="utf-8").splitlines()[0]
    names = {str(ROOT / name) for name in first.split()[2:]}
    done = subprocess.run(
        ["llvm-cov-14", "export", "-summary-only", program, "-instr-profile=profile"],
        cwd=place, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        return None
    files = json.loads(done.stdout)["data"][0]["files"]
    lines = [each["summary"]["lines"] for each in files if os.path.normpath(each["filename"]) in names]
    return sum(each["covered"] for each in lines), sum(each["count"] for each in lines)


def say(build, target, log, is_clean):
    """One line of figures; for a finding the file, and how to replay it."""
    figures = dict(re.findall(r"stat::(\w+):\s+(\d+)", log))
    covered = coverage(build, target) if is_clean else None
    lines = f"{100 * covered[0] / covered[1]:5.1f} % of {covered[1]} lines" if covered and covered[1] else ""
    print(
        f"  {'ok  ' if is_clean else 'FAIL'} {target:9}{int(figures.get('number_of_executed_units', 0)):>10} inputs,"
        f"{int(figures.get('average_exec_per_sec', 0)):>7} a second, {figures.get('peak_rss_mb', '?'):>4} MB at most; {lines}",
        flush=True,
    )
    if is_clean:
        return
    claims = re.findall(r"(?:does not hold|SUMMARY|ERROR|runtime error).*", log)
    print("\n".join(f"       {claim}" for claim in claims[:4]))
    for found in re.findall(r"Test unit written to (\S+)", log):
        print(f"       input: {found}\n       replay: ./dev fuzz replay {found}")
    if target == "door":
        print(f"       what was asked since the company began: {build}/run/door/conversation.jsonl, replayed alike as door-…")


def replay(build, file):
    target = Path(file).name.split("-")[0]
    program = build / "tests" / "fuzz" / f"fuzz_{target}"
    place = build / "run" / target
    place.mkdir(parents=True, exist_ok=True)
    return run([program, Path(file).resolve()], place).returncode


def main(build, arguments):
    if arguments[:1] == ["replay"]:
        return replay(build, arguments[1])
    known = sorted(path.name.removesuffix("_target.cpp") for path in HERE.glob("*_target.cpp"))
    seconds = next((int(each) for each in arguments if each.isdigit()), 60)
    targets = [each for each in arguments if not each.isdigit()] or known
    if unknown := sorted(set(targets) - set(known)):
        raise SystemExit(f"no such target: {', '.join(unknown)}; there are {', '.join(known)}")
    clean = True
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        running = {pool.submit(fuzz, build, target, seconds): target for target in targets}
        for done in concurrent.futures.as_completed(running):
            log, is_clean = done.result()
            say(build, running[done], log, is_clean)
            clean &= is_clean
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:]))
