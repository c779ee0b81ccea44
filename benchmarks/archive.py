"""Archives: whether they find what a run finds, what they cost, and what a billion articles would move.

    python benchmarks/archive.py equal --size 200000 --engines native ray --workers 1 2 4   # against `run`
    python benchmarks/archive.py collections --input events/*.jsonl hostile --engines native ray --workers 1 2 4  # each
    python benchmarks/archive.py scale --sizes 25000 100000 250000 1000000 2000000          # time, memory, bytes
    python benchmarks/archive.py partitions --size 20000 --rows 5000 10000                  # B³ to one partition
    python benchmarks/archive.py billion --dataset OUT                                      # from its distributions

``--write`` puts a part into docs/archives.md. Articles are those of ``stream.py`` over a day for every thousand, unless
``--input`` names others. ``scale`` samples the memory of driver and workers twice a second, without mapped files, whose
pages are the system's; what is written below ``stages`` is what a cluster would move.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import stream
from archive_billion import simulate
from page import machine, put

from clusterer.evaluation.metrics import b_cubed, codes
from clusterer.findings import Findings

PAGE = "archives.md"
MB = 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=("equal", "collections", "scale", "partitions", "billion"))
    parser.add_argument("--size", type=int, default=20_000)
    parser.add_argument("--sizes", type=int, nargs="+", default=[5_000, 20_000])
    parser.add_argument("--input", nargs="+", default=[])
    parser.add_argument("--engines", nargs="+", default=["native"])
    parser.add_argument("--workers", type=int, nargs="+", default=[2])
    parser.add_argument("--rows", type=int, nargs="+", default=[5_000])
    parser.add_argument("--dataset", type=Path)
    parser.add_argument("--keep", type=Path, help="leave datasets here")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = asked.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        parts = {
            "equal": equal,
            "collections": collections,
            "scale": scale,
            "partitions": partitions,
            "billion": billion,
        }
        body = parts[asked.part](asked, folder)
    print(body)
    if asked.write:
        page = "benchmarks.md" if asked.part == "collections" else PAGE
        put(f"archive-{asked.part}", f"{body}\n\n{machine()}", page)


def written(folder: Path, size: int) -> Path:
    """The articles of the stream, in files of 100,000."""
    place = folder / f"stream-{size}"
    if not place.exists():
        place.mkdir()
        file = None
        for number, row in enumerate(stream.stream(size, days=max(30, size // 1_000))):
            if number % 100_000 == 0:
                if file:
                    file.close()
                file = (place / f"{number // 100_000:03d}.jsonl").open("w", encoding="utf-8")
            file.write(f"{json.dumps(row)}\n")
        file.close()
    return place


# -- equality ----------------------------------------------------------------------------------------------------------


def equal(asked: argparse.Namespace, folder: Path) -> str:
    """Pairs, groups, events, evidence against `run`."""
    from clusterer.archive import slice_of

    inputs = asked.input or [str(written(folder, asked.size))]
    expected = found_by_run(inputs)
    lines = [
        f"| engine, workers | {' | '.join(compared(expected, expected))} |",
        "|---|" + "---|" * len(compared(expected, expected)),
    ]
    for engine, workers in product(asked.engines, asked.workers):
        out = folder / f"equal-{engine}-{workers}"
        archive(inputs, out, "--engine", engine, "--set", f"run.processes={workers}")
        lines.append(f"| {engine}, {workers} | {' | '.join(compared(expected, slice_of(out)).values())} |")
    return f"{len(expected.articles):,} articles:\n\n" + "\n".join(lines)


def found_by_run(inputs: list[str]) -> Findings:
    """What `run` finds in them."""
    from clusterer.hosts import local

    aside: list[Any] = []
    return local.run(local.read(*inputs, on_quarantine=aside.append), quarantined=aside)


def collections(asked: argparse.Namespace, folder: Path) -> str:
    """The same of each input, in one table."""
    from clusterer.archive import slice_of

    lines = ["| collection | articles | pairs in groups | groups | events | families | evidence | passages | differ |"]
    lines.append("|---|---|---|---|---|---|---|---|---|")
    for place in asked.input:
        expected = found_by_run([place])
        counts = [told.split()[0] for told in compared(expected, expected).values()]
        differ = []
        for engine, workers in product(asked.engines, asked.workers):
            with tempfile.TemporaryDirectory(dir=folder) as out:
                archive([place], Path(out) / "out", "--engine", engine, "--set", f"run.processes={workers}")
                told = compared(expected, slice_of(Path(out) / "out"))
            differ += [f"{engine}, {workers}: {name}" for name, how in told.items() if "DIFFER" in how]
        shown = " | ".join([f"{len(expected.articles):,}", *counts, "; ".join(differ) or "none"])
        lines.append(f"| {Path(place).stem} | {shown} |")
        print(lines[-1], flush=True)
    return "\n".join(lines)


def compared(one: Findings, other: Findings) -> dict[str, str]:
    """What is the same, and how many of it."""
    parts = {
        "pairs in groups": lambda found: [pair for group in found.duplicate_groups for pair in group.pairs],
        "groups": lambda found: [(group.id, group.documents, group.representative) for group in found.duplicate_groups],
        "events": lambda found: list(found.events),
        "families": lambda found: list(found.families),
        "evidence": lambda found: list(found.attributions.items()),
        "passages": lambda found: list(found.shared.items()),
    }
    told = {}
    for name, of in parts.items():
        left, right = of(one), of(other)
        same = left == right
        told[name] = f"{len(left):,} {'identical' if same else f'DIFFER ({len(right):,})'}"
    return told


# -- cost --------------------------------------------------------------------------------------------------------------


def scale(asked: argparse.Namespace, folder: Path) -> str:
    """Time, memory and bytes by size."""
    lines = [
        "| articles | wall s | CPU s | CPU µs an article | driver MB | all processes MB | written MB, of it stages | "
        "slowest steps (wall s) |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for size in asked.sizes:
        inputs = asked.input or [str(written(folder, size))]
        out = folder / f"scale-{size}"
        with sampled() as peak:
            wall, cpu = archive(inputs, out, *(("--engine", asked.engines[0])))
        manifest = json.loads((out / "manifest.json").read_bytes())
        steps = manifest["steps"]
        slow = sorted(steps, key=lambda name: -steps[name]["seconds"])[:4]
        stages = sum(step["bytes"] for step in steps.values())
        total = stages + sum(manifest["files"].values())
        lines.append(
            f"| {manifest['counts']['documents']:,} | {wall:,.0f} | {cpu:,.0f} | {cpu / size * 1e6:,.0f} | "
            f"{peak['driver'] / MB:,.0f} | {peak['all'] / MB:,.0f} | {total / MB:,.0f}, {stages / MB:,.0f} | "
            + ", ".join(f"{name} {steps[name]['seconds']:,.0f}" for name in slow)
            + " |"
        )
        print(lines[-1], flush=True)
    return "\n".join(lines)


def archive(inputs: list[str], out: Path, *more: str) -> tuple[float, float]:
    """Wall and CPU seconds of the command with its workers."""
    began, before = time.monotonic(), os.times()
    command = [sys.executable, "-m", "clusterer", "archive", *inputs, "--out", str(out), *more]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    if done.returncode not in (0, 3):
        raise SystemExit(f"the command failed with {done.returncode}")
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return time.monotonic() - began, used


@contextmanager
def sampled() -> Iterator[dict[str, int]]:
    """The most that the processes below this one held, without mapped files: the largest first child, and all."""
    peak = {"driver": 0, "all": 0}
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(0.5):
            held = below(os.getpid())
            if held:
                peak["driver"] = max(peak["driver"], held[0])
                peak["all"] = max(peak["all"], sum(held))

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield peak
    finally:
        ended.set()
        thread.join()


def below(root: int) -> list[int]:
    """Bytes of each process below one, its own child first."""
    children: dict[int, list[int]] = {}
    held: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdecimal():
            continue
        try:
            lines = (folder / "status").read_text().splitlines()
        except OSError:
            continue
        told = dict(line.split(":", 1) for line in lines if ":" in line)
        children.setdefault(int(told["PPid"]), []).append(int(folder.name))
        held[int(folder.name)] = int(told.get("RssAnon", "0 kB").split()[0]) * 1024
    found, waiting = [], list(children.get(root, []))
    while waiting:
        pid = waiting.pop(0)
        found.append(held[pid])
        waiting += children.get(pid, [])
    return found


# -- partitions --------------------------------------------------------------------------------------------------------


def partitions(asked: argparse.Namespace, folder: Path) -> str:
    """How far events by partitions are from events in one."""
    from clusterer.archive import slice_of

    inputs = asked.input or [str(written(folder, asked.size))]
    archive(inputs, folder / "whole", "--partition", str(1 << 30))
    whole = slice_of(folder / "whole")
    home = {id_: event.id for event in whole.events for id_ in event.documents}
    lines = [
        "| rows of a partition | partitions | overlap at work | B³ precision | recall | F1 | events | same id |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for rows in asked.rows:
        out = folder / f"parts-{rows}"
        archive(inputs, out, "--partition", str(rows))
        found = slice_of(out)
        other = {id_: event.id for event in found.events for id_ in event.documents}
        agreed = b_cubed(*(codes([of[id_] for id_ in home])[0] for of in (home, other)))
        facts = json.loads((out / "manifest.json").read_bytes())["steps"]["events"]
        same = len({event.id for event in whole.events} & {event.id for event in found.events})
        lines.append(
            f"| {rows:,} | {facts['partitions']} | × {facts.get('with_overlap', 1):.2f} | {agreed.precision:.4f} | "
            f"{agreed.recall:.4f} | {agreed.f1:.4f} | {len(found.events):,} of {len(whole.events):,} | {same:,} |"
        )
    return f"{len(whole.articles):,} articles:\n\n" + "\n".join(lines)


# -- a billion ---------------------------------------------------------------------------------------------------------


def billion(asked: argparse.Namespace, folder: Path) -> str:
    """What a billion articles move, from the distributions of a dataset."""
    out = asked.dataset
    if out is None:
        out = folder / "billion"
        archive(asked.input or [str(written(folder, asked.size))], out)
    return simulate(out, np.random.default_rng(1))


if __name__ == "__main__":
    main()
