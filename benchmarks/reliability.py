"""Write docs/reliability.md: what was done to a state, and what became of it.

    python benchmarks/reliability.py [--kills 200] [--runs 2190]

Runs the fault campaign of tests/faults and a simulated year of runs, and writes what it measured.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

HERE = Path(__file__).parents[1]
sys.path.insert(0, str(HERE / "tests" / "faults"))
sys.path.insert(0, str(HERE / "benchmarks"))

from fault_harness import campaign, files  # noqa: E402 -- from the folder just named
from state import START, Writer  # noqa: E402 -- from the folder just named

from clusterer import upkeep  # noqa: E402 -- as above
from clusterer.config import Config  # noqa: E402 -- as above
from clusterer.hosts import scheduled  # noqa: E402 -- as above

PAGE = HERE / "docs" / "reliability.md"
WINDOW = 200
YEAR = timedelta(days=365)
KEEP = timedelta(days=30)
PRUNES = 52
ARTICLES = 3  # new ones a run, on average


def kills(folder: Path, count: int) -> str:
    """The campaign of kills, in words and a table."""
    begun = time.monotonic()
    calm, harsh = campaign(folder, kills=count, runs=25, seed=2)
    problems = upkeep.check(harsh.state, Config(), report=harsh.report)
    same = files(harsh.report) == files(calm.report)
    lines = [
        f"{harsh.kills.total()} `kill -9` at random instants of 25 runs, each run started again until it was done "
        f"({time.monotonic() - begun:.0f} s):",
        "",
        "| the run was at | kills |",
        "|---|---|",
        *(f"| {stage} | {number} |" for stage, number in harsh.kills.most_common()),
        "",
        f"Afterwards: `check` found {len(problems)} problems; the report is "
        + ("**byte-identical** to that of an undisturbed history." if same else "NOT that of an undisturbed history."),
    ]
    return "\n".join(lines)


def year(folder: Path, runs: int) -> str:
    """A year of runs in one process: time, memory and size, by tenths of the year."""
    writer = Writer(7)
    config = replace(Config(), events=replace(Config().events, window=WINDOW))
    folder.mkdir(parents=True)
    state, batch = folder / "desk.db", folder / "batch.jsonl"
    seconds, kept, sizes, memory, prunes = [], [], [], [], []
    stories = [writer.story(0, 0.0)]
    taken = gone = 0
    for number in range(runs):
        moment = START + number * (YEAR / runs)
        rows = []
        for _ in range(int(writer.random.poisson(ARTICLES))):
            if writer.random.random() < 0.5:
                stories = [*stories[-60:], writer.story(number, 0.0)]
            article = writer.article(stories[int(writer.random.integers(len(stories)))], taken)
            copied = rows and writer.random.random() < 0.2
            text = rows[-1]["text"] if copied else article.text
            rows.append({"id": article.id, "title": article.title, "text": text, "outlet": article.outlet,
                         "published": moment.isoformat(), "language": "en"})  # fmt: skip
            taken += 1
        batch.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
        begun = time.process_time()
        scheduled.run([str(batch)], state, config, clock=lambda: moment)  # noqa: B023 -- called at once
        seconds.append(time.process_time() - begun)
        if (number + 1) % (runs // PRUNES) == 0:
            begun = time.process_time()
            gone += upkeep.prune(state, KEEP.total_seconds(), dry_run=False).documents
            prunes.append(time.process_time() - begun)
        kept.append(taken - gone)
        sizes.append(state.stat().st_size)
        memory.append(_resident())
    tenth = runs // 10
    problems = upkeep.check(state, config)
    lines = [
        f"A year of {runs:,} runs, one every {YEAR / runs / timedelta(hours=1):.0f} hours, with {taken:,} articles, in one",
        f"process; `events.window` at {WINDOW}, so that the window was full early on and moved on {taken // WINDOW} times;",
        f"`prune --keep-within {KEEP.days}d` {len(prunes)} times, {sum(prunes) / len(prunes):.2f} CPU seconds each.",
        f"Afterwards `check` found {len(problems)} problems.",
        "",
        "| runs | articles kept, of those taken in | CPU seconds a run, median | 95 % below | resident MiB "
        "| state, MB | kB an article kept |",
        "|---|---|---|---|---|---|---|",
    ]
    each = taken / runs
    for first in range(0, runs - tenth + 1, tenth):
        last = first + tenth - 1
        part = sorted(seconds[first : last + 1])
        lines.append(
            f"| {first + 1:,}–{last + 1:,} | {kept[last]:,} of {each * (last + 1):,.0f} | {part[len(part) // 2]:.2f} | "
            f"{part[len(part) * 95 // 100]:.2f} | {memory[last]:,.0f} | {sizes[last] / 1e6:.1f} | "
            f"{sizes[last] / kept[last] / 1000:.1f} |"
        )
    return "\n".join(lines)


def _resident() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# Rows of a table are one line each.
# ruff: noqa: E501
PROMISES = """| fault | tested by | outcome |
|---|---|---|
| `kill -9` at any instant of a run | `tests/faults/test_kills.py`, 30 in every test run, 200 in `make faults` | below |
| `kill -9` before any file of a report is opened for writing, renamed or removed | `tests/faults/test_kills_at_files.py`, some in every test run, each in `make faults` | the next run's report, and that of the one after, also of one with more articles, is that of an undisturbed history |
| `kill -9` while pruning, compacting, repairing, drawing | `test_kills.py` | nothing half-done; done again, the result is that of an undisturbed one |
| `kill -9` before and after each step of a takedown, or of applying marks | `test_takedown.py` | done or not done, nothing half-removed; the next takedown or run clears the file's free pages |
| file size limit (`RLIMIT_FSIZE`) early, in the middle and late in the commit | `test_refusals.py` | one line, exit 1, state and report as before, next run recovers |
| full disk with 0, 100, 400 and 800 kB left | `test_refusals.py` (needs the right to mount) | the same |
| a full disk, and one with 8 to 800 kB left, under each of 21 commands that write | `tests/faults/test_full_disk.py` (needs the right to mount), the latter in `make faults` | one line, exit 1, nothing unfinished left, state sound, the same command works once there is room |
| read-only file system | `test_refusals.py` (needs the right to mount) | runs are refused in one line, readers work |
| state from a newer version, of another program, random bytes, cut in half | `test_refusals.py` | one line, exit 1, file untouched |
| 1, 30 or 400 changed bytes anywhere in the state | `test_damage.py` | run, report, prune, check and repair do their work or refuse in one line |
| a state moved, deleted or overwritten while a run works | `tests/faults/test_replaced.py` | the run refuses to commit, the new file is as it was put there |
| one bit turned over anywhere in the state | `tests/faults/test_flips.py`, 40 in every test run, 400 in `make faults` | below |
| cut, joined, mislabelled and poisoned inputs | `tests/readers/test_damaged.py`, `tests/readers/test_bounds.py` | what stands before the damage is read, the damage is one line, a poison row is put aside alone |
| files of any bytes | `tests/fuzz`: mutations in every test run, more in `make faults`, coverage-guided in `make fuzz` | below |
| one text hundreds of times | `tests/faults/test_replaced.py` | a sound state |
| too little memory | `tests/readers/test_bounds.py` | one line |
| a stored value, reference, table or record of a run damaged | `test_damage.py`, `test_refusals.py` | `check` names it; what would show it refuses |
| references, keys and report lost | `test_refusals.py` | `check --repair` rebuilds them; later runs find the same |
| 20 runs at once | `test_refusals.py` | 1 works, 19 leave with exit code 11 |
| SIGTERM, SIGINT, in any stage | `test_refusals.py`, `test_inputs.py` | exit 130 at the next safe point, next run recovers |
| stopped between commit and report | `test_refusals.py` | the next run draws it |
| a clock that ran years ahead, or was set back | `test_damage.py`, `test_inputs.py` | nothing pruned that a right clock would keep; the same findings |
| files still being written, cut off, linked in circles | `test_inputs.py` | what is whole is taken, the rest named once and taken when it is whole |
| a state reached by a link, moved, or drawn into the report of another | `test_inputs.py` | one lock; nothing taken twice; the report is that of the last to draw |
| upgrade that fails half-way | `tests/store/test_opening.py` | the old state, usable |
| heartbeat service down | `tests/cli/test_operation.py` | one warning, the run succeeds |
| the same input shuffled, or in 10 and 50 runs | `tests/hosts/test_scheduled.py` | same duplicate groups; events B³ F1 ≥ 0.97 |
| one id with several texts, one text delivered with other dates, outlets and authors, in any order and batches | `tests/hosts/test_any_order.py` | the ids, versions, dates, groups, events and origins of one reading, in memory and in a state |
| a mixed pile in other orders, files, batches, processes, hash seeds, locales, zones, paths; by the command and from Python | `tests/hosts/test_anywhere.py` | the same findings; the same bytes where only the surroundings differ |
| late articles, dates of 1970 and 2099, among few articles and many | `tests/hosts/test_scheduled.py` | the right event |
"""


def main() -> None:
    """Measure and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--runs", type=int, default=2190, help="runs in the year; 0 keeps what is written")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        killed = kills(Path(temporary) / "kills", given.kills)
        stretch = year(Path(temporary) / "year", given.runs) if given.runs else ""
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    page = PAGE.read_text("utf-8")
    stretch = stretch or page[page.index("## A year") :].removeprefix("## A year").strip()
    hostile = page[page.index("## Hostile inputs") : page.index("## Kills")]  # written by hostile.py
    PAGE.write_text(
        "# Reliability\n\nWritten by `python benchmarks/reliability.py` on "
        f"{machine}, {datetime.now(UTC):%Y-%m-%d}.\n\nA run is one SQLite transaction with full synchronous commit; the report is drawn from the state "
        "after it. So there\nare two states of the world, before and after, and these tests look for a third.\n\n"
        f"{PROMISES}\n{hostile}## Kills\n\n{killed}\n\n## A year\n\n{stretch}\n",
        "utf-8",
    )
    print(killed, stretch, sep="\n\n")


if __name__ == "__main__":
    main()
