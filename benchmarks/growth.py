"""How cost grows on hostile piles: CPU, memory, facts, bytes and files for n, 2n and 4n articles.

    python benchmarks/growth.py                                  # all piles and commands, an hour; rewrites its tables
    python benchmarks/growth.py --piles windows "one word" --commands run --sizes 500 1000 2000   # printed only

Commands are whole ones: ``run --out``, ``dedupe --out`` and ``run --state --out`` in eight parts by time ("hours").
Of each pile the table has the figures of the largest n, in brackets by how much they grew at the last doubling, and the
worst growth of all. Facts are what ``report.json`` states: pairs of near-duplicates, pairs of articles that share text
with their passages, evidence, versions. What an empty run costs is taken off CPU, memory and bytes. ``BOUND`` is what
no doubling may exceed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path

from growth_piles import PILES, Row
from page import machine, put
from whole import CLUSTERER, Cost, cost, size

BOUND = 2.3  # times as much for twice the articles
HOURS = 8  # parts that a pile comes in, by time
COMMANDS = ("run", "dedupe", "hours")
SMALL = {
    "cpu": 0.5,
    "peak": 60.0,
    "facts": 200,
    "kilobytes": 200,
    "files": 100,
}  # growth below is not told: it is noise


@dataclass(frozen=True)
class Figures:
    """What one command cost on one pile, an empty run taken off."""

    cpu: float
    peak: float  # MiB
    facts: int
    kilobytes: float
    files: int

    def growth(self, before: Figures) -> dict[str, float]:
        """How many times as much it is as before, by figure; what is small is left out."""
        pairs = ((f.name, getattr(self, f.name), getattr(before, f.name)) for f in fields(self))
        return {name: now / max(then, SMALL[name] / 4) for name, now, then in pairs if now > SMALL[name]}


def facts(report: Path) -> int:
    """How many facts ``report.json`` states."""
    said = json.loads((report / "report.json").read_bytes())
    found = sum(len(group.get("pairs", ())) for group in said.get("duplicate_groups", ()))
    for event in said["events"]:
        found += sum(1 + len(pair["passages"]) for pair in event.get("reuse", ()))
        found += sum(map(len, event.get("versions", ())))
    for document in said["documents"]:
        origins = document.get("origins", ())
        found += sum(len(origin.get("evidence", ())) for origin in origins) + len(document.get("rejected", ()))
    return found


def files(folder: Path) -> int:
    """How many files there are in a folder."""
    return sum(path.is_file() for path in folder.rglob("*"))


def write(rows: Sequence[Row], path: Path) -> Path:
    """JSON lines."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    return path


def measured(command: str, rows: list[Row], folder: Path) -> Figures:
    """What a command costs on these articles."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    out = folder / "report"
    if command == "dedupe":
        kept = folder / "kept.jsonl"
        spent = cost((*CLUSTERER, "dedupe", str(write(rows, folder / "in.jsonl")), "--out", str(kept)))
        return Figures(spent.cpu, spent.peak, 0, kept.stat().st_size / 1000, 0)
    if command == "run":
        spent = cost((*CLUSTERER, "run", str(write(rows, folder / "in.jsonl")), "--out", str(out)))
    else:
        parts = []
        rows = sorted(rows, key=lambda row: (row.get("published", ""), row["id"]))
        for hour in range(HOURS):
            part = write(rows[hour * len(rows) // HOURS : (hour + 1) * len(rows) // HOURS], folder / "in.jsonl")
            state = str(folder / "desk.db")
            parts.append(cost((*CLUSTERER, "run", str(part), "--state", state, "--out", str(out))))
        spent = Cost(sum(p.cpu for p in parts), sum(p.wall for p in parts), max(p.peak for p in parts), "")
    return Figures(spent.cpu, spent.peak, facts(out), size(folder) / 1000, files(out))


def rows_of(commands: Sequence[str], piles: Sequence[str], sizes: Sequence[int], folder: Path) -> Iterator[str]:
    """A row of the table for each pile and command."""
    few: list[Row] = [{"id": f"a{hour}", "text": f"A ferry ran aground off quay {hour}."} for hour in range(HOURS)]
    idle = {command: measured(command, few, folder / "idle") for command in commands}
    for name in piles:
        for command in commands:
            found: list[Figures] = []
            for count in sizes:
                made = list(PILES[name](count))
                one, none = measured(command, made, folder / "pile"), idle[command]
                given = sum(len(row["text"]) for row in made) / 1000
                found.append(
                    Figures(
                        one.cpu - none.cpu, one.peak - none.peak, one.facts, one.kilobytes - none.kilobytes, one.files
                    )
                )
            grown = found[-1].growth(found[-2])
            cells = " | ".join(
                f"{getattr(found[-1], f.name):,.{1 if f.name == 'cpu' else 0}f}"
                + (f" ({grown[f.name]:.1f} ×)" if f.name in grown else "")
                for f in fields(Figures)
            )
            doublings = (grown for before, after in pairwise(found) for grown in after.growth(before).items())
            what, worst = max(doublings, key=lambda one: one[1], default=("", 0.0))
            mark = f"**{worst:.1f}** {what}" if worst > BOUND else f"{worst:.1f}"
            yield f"| {name} | {command} | {given:,.0f} | {cells} | {mark} |"


HEAD = """| {n:,} of | command | texts, kB | CPU s | MiB | facts | kB written | files | worst doubling |
|---|---|---:|---:|---:|---:|---:|---:|---:|"""


def main() -> None:
    """Measure, print, and with --write put the table into the docs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piles", nargs="*", default=(), help="those whose name holds one of these")
    parser.add_argument("--commands", nargs="*", choices=COMMANDS, default=COMMANDS)
    parser.add_argument("--sizes", nargs="*", type=int, default=(500, 1_000, 2_000, 4_000))
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    os.environ.setdefault("PYTHONPATH", str(Path(__file__).resolve().parent.parent))
    chosen = [name for name in PILES if not given.piles or any(word in name for word in given.piles)]
    lines = [HEAD.format(n=given.sizes[-1])]
    print(lines[0], flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for line in rows_of(given.commands, chosen, given.sizes, Path(folder)):
            lines.append(line)
            print(line, flush=True)
    if given.write:
        told = f"`python benchmarks/growth.py {' '.join(sys.argv[1:])}`".replace(" `", "`")
        put("growth", f"{told}: {machine()}\n\n" + "\n".join(lines), "growth.md")


if __name__ == "__main__":
    main()
