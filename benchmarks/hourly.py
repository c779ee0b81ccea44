"""An hourly run taken apart: CPU of each part of the whole command, start and report included.

    python benchmarks/hourly.py                  # 300 new into 2,000 and into 10,000, 500 into 28,000; printed
    python benchmarks/hourly.py --into 500 28000
    python benchmarks/hourly.py --state STATE NEW.jsonl   # these articles into a copy of a state that is there

States and reports are built first, by the command itself, in a folder that goes at the end. Then the command runs in a
process where each part below is timed; a part's own time leaves out the parts inside it. What `benchmarks/whole.py
--parts hourly` measures is the same command as it is. The last row is what `clusterer serve` pays for the same hour: a
report as it was before the run, drawn again by a server that is up (it has its imports, and asks when a page is asked
for).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import stream

CLUSTERER = (sys.executable, "-m", "clusterer")
SIZES = ((300, 2_000), (300, 10_000), (500, 28_000))
APART = r"""
import atexit, collections, functools, importlib, os, resource, sys, time
import clusterer.cli
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command does, before numpy comes
cpu = time.process_time
import clusterer.hosts.scheduled, clusterer.hosts.drawing, clusterer.report.drawing
spent = collections.Counter({"start and imports": cpu()})
inside = []
def timed(name, function):
    @functools.wraps(function)
    def call(*arguments, **named):
        begun = cpu()
        inside.append(0.0)
        try:
            return function(*arguments, **named)
        finally:
            took = cpu() - begun
            spent[name] += took - inside.pop()
            if inside:
                inside[-1] += took
    return call
for line in sys.argv.pop(1).split(";"):
    name, module, path = line.split(":")
    owner, *rest = [importlib.import_module(module), *path.split(".")]
    for step in rest[:-1]:
        owner = getattr(owner, step)
    setattr(owner, rest[-1], timed(name, getattr(owner, rest[-1])))
@atexit.register
def tell():
    spent["the rest"] = cpu() - sum(spent.values())
    spent["peak, MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(*(f"{took:.3f}\t{name}" for name, took in spent.items()), sep="\n")
clusterer.cli.main()
"""
PARTS = (
    "read and admit:clusterer.hosts.scheduled:fill",
    "what recurs in outlets:clusterer.plan:recurrent",
    "clean:clusterer.text.clean:cleaned",
    "tokens of new and earlier articles:clusterer.company:tokenize",
    "keys, copies, groups:clusterer.joining:copies",
    "around which events, and their articles:clusterer.joining:told",
    "events of the window:clusterer.events.stories:retell",
    "origin, reuse, inference:clusterer.plan:examine_all",
    "articles from the state:clusterer.store.state:State.articles",
    "what else a run writes (its commit is in the rest):clusterer.hosts.scheduled:_write",
    "articles and events into the state:clusterer.hosts.scheduled:put",
    "rows of the report:clusterer.hosts.showing:complete",
    "what is kept of all events:clusterer.hosts.state_rows:StateRows.faces",
    "profiles and counts:clusterer.hosts.drawing:summary",
    "sums:clusterer.report.drawing:Report.__init__",
    "report.json:clusterer.report.drawing:Report.everything",
    "tables:clusterer.report.drawing:Report.tables",
    "shards of the index:clusterer.report.index:Index.draw_shards",
    "pages of events:clusterer.report.drawing:Report.events",
    "pages of outlets and agencies:clusterer.report.drawing:Report.profiles",
    "page of dependence:clusterer.report.drawing:Report.dependence",
    "the index:clusterer.report.index:Index.draw_page",
    "manifest and ledger:clusterer.report.files:Folder.finish",
    "the rest of the draw:clusterer.hosts.drawing:draw",
)
SERVED = r"""
import resource, sys
from pathlib import Path
from clusterer.config import Config
from clusterer.hosts import drawing
from clusterer.report.serve import ReportServer
def cpu():
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(use.ru_utime + use.ru_stime for use in both)
state, out = map(Path, sys.argv[1:])
drawing.draw(state, out.with_name("warm"), Config())  # what a server that is up has loaded and compiled
versions = iter(range(2))
with ReportServer(out, version=lambda: next(versions), redraw=lambda: drawing.draw(state, out, Config())) as server:
    begun = cpu()
    server.refresh()
    print(cpu() - begun)
"""
SERVE = "`serve`, drawing it again"
PEAK = "peak, MiB"


def apart(new: int, old: int, folder: Path) -> dict[str, float]:
    """CPU seconds by part of so many new articles into a state of so many."""
    rows = sorted(stream.stream(new + old), key=lambda row: row["published"])
    for name, part in (("old", rows[:old]), ("new", rows[old:])):
        with (folder / f"{name}.jsonl").open("w", encoding="utf-8") as file:
            file.writelines(json.dumps({**row, "event": None}) + "\n" for row in part)
    command = ("run", "--state", str(folder / f"{old}.db"))
    out = ("--out", str(folder / f"desk-{old}"))
    subprocess.run((*CLUSTERER, *command, "--set", "run.batch=20000", str(folder / "old.jsonl")), check=True)
    subprocess.run((*CLUSTERER, *command, *out, str(folder / "old.jsonl")), check=True)
    return timed(folder / f"{old}.db", folder / f"desk-{old}", folder / "new.jsonl")


def copied(state: Path, new: Path, folder: Path) -> dict[str, float]:
    """CPU seconds by part of these articles into a copy of a state, with a report as this version draws it."""
    copy, report, nothing = folder / "copy.db", folder / "desk", folder / "nothing.jsonl"
    shutil.copyfile(state, copy)
    nothing.touch()
    subprocess.run((*CLUSTERER, "compile"), check=True, stdout=subprocess.DEVNULL)
    subprocess.run((*CLUSTERER, "run", "--state", str(copy), "--out", str(report), str(nothing)), check=True)
    return timed(copy, report, new)


def timed(state: Path, report: Path, new: Path) -> dict[str, float]:
    """CPU seconds by part of these articles into this state, whose report is drawn; and of a server that draws it."""
    served = report.with_name(f"served-{report.name}")
    shutil.copytree(report, served, copy_function=shutil.copy2)
    arguments = ("run", "--state", str(state), "--out", str(report), str(new))
    told = subprocess.run(
        (sys.executable, "-c", APART, ";".join(PARTS), *arguments), check=True, capture_output=True, text=True
    ).stdout
    again = subprocess.run(
        (sys.executable, "-c", SERVED, str(state), str(served)), check=True, capture_output=True, text=True
    ).stdout
    spent = {name: float(took) for took, name in (line.split("\t") for line in told.splitlines())}
    return {**spent, SERVE: float(again)}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", nargs=2, type=int, metavar=("NEW", "OLD"), help="only this many new into so many")
    parser.add_argument("--state", nargs=2, type=Path, metavar=("STATE", "NEW"), help="only these into that state")
    given = parser.parse_args()
    os.environ.setdefault("PYTHONPATH", str(Path(__file__).resolve().parent.parent))
    sizes = [tuple(given.into)] if given.into else SIZES
    with tempfile.TemporaryDirectory() as folder:
        if given.state:
            found, names = [copied(*given.state, Path(folder))], [given.state[0].name]
        else:
            found = [apart(new, old, Path(folder)) for new, old in sizes]
            names = [f"{new:,} into {old:,}" for new, old in sizes]
    print("| CPU s | " + " | ".join(names) + " |")
    print("|---|" + "---:|" * len(names))
    for name in dict.fromkeys(part for one in found for part in one if part != PEAK):
        print(f"| {name} | " + " | ".join(f"{one.get(name, 0.0):.2f}" for one in found) + " |")
    whole = [sum(one.values()) - one[SERVE] - one[PEAK] for one in found]
    print("| **all of the run** | " + " | ".join(f"**{total:.2f}**" for total in whole) + " |")
    print(f"| {PEAK} | " + " | ".join(f"{one[PEAK]:,.0f}" for one in found) + " |")


if __name__ == "__main__":
    main()
