"""What finding copies costs a user, whole: in Python from Documents and from a file, and as a command.

    python benchmarks/near_duplicates.py --part whole --whole 10000 100000    beside MinHash.bulk + MinHashLSH
    python benchmarks/copies.py ARTICLES.jsonl                                the same of any other articles

Each way runs in a process of its own on one core, over the articles of ``stream.py``, three times, of which the least
user and system time counts. datasketch is given texts that are in memory already, and only makes signatures, fills its
index and asks it; making shingles (words, five at a time, as strings) is part of that. Ours reads, cleans, compares and
verifies; the command also starts and writes. Of a call, all before it (importing, compiling) is left out.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import reference

ROUNDS = 3
Run = Callable[[], Any]


def datasketch(path: Path) -> Run:
    """MinHash.bulk + MinHashLSH"""
    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    list(reference.datasketch(texts[:20]))
    return lambda: len(list(reference.datasketch(texts)))


def from_documents(path: Path) -> Run:
    """clusterer.near_duplicates(documents)"""
    import clusterer

    documents = list(clusterer.read(path))
    clusterer.near_duplicates(documents[:200])
    return lambda: len(clusterer.near_duplicates(documents))


def every_pair(path: Path) -> Run:
    """the same, every pair made a value"""
    import clusterer

    documents = list(clusterer.read(path))
    clusterer.near_duplicates(documents[:200])
    return lambda: len(list(clusterer.near_duplicates(documents)))


def from_file(path: Path) -> Run:
    """clusterer.near_duplicates("articles.jsonl")"""
    import clusterer

    clusterer.near_duplicates([{"text": "A ferry ran aground."}])
    return lambda: len(clusterer.near_duplicates(path))


def command(path: Path) -> Run:
    """clusterer dedupe articles.jsonl --out kept.jsonl"""
    program = str(Path(sys.executable).with_name("clusterer"))
    kept = str(path.with_name("kept.jsonl"))

    def run() -> int:
        done = subprocess.run([program, "dedupe", str(path), "--out", kept, "--json"], check=True, capture_output=True)
        return int(json.loads(done.stdout)["removed"])

    return run


def start(path: Path) -> Run:
    """of that the start: one article"""
    one = path.with_name("one.jsonl")
    with path.open("rb") as file:
        one.write_bytes(file.readline())
    return command(one)


WAYS = {way.__name__: way for way in (datasketch, from_documents, every_pair, from_file, command, start)}
OF_CHILDREN = {"command", "start"}
PLAIN = {"every_pair", "start"}  # described in words, not by the call


def measure(name: str, path: Path, rounds: int) -> dict[str, Any]:
    """One way, in this process and on one core: the least CPU seconds of a round, and the peak memory in MB."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:1])
    run = WAYS[name](path)
    who = resource.RUSAGE_CHILDREN if name in OF_CHILDREN else resource.RUSAGE_SELF
    seconds = []
    for _ in range(rounds):
        before = _used(who)
        found = run()
        seconds.append(_used(who) - before)
    return {"seconds": min(seconds), "found": found, "peak": resource.getrusage(who).ru_maxrss / 1024}


def _used(who: int) -> float:
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def table(path: Path, count: int) -> list[Sequence[str]]:
    """A row of each way."""
    rows: list[Sequence[str]] = []
    first = 0.0
    for name, way in WAYS.items():
        rounds = str(1 if name == "datasketch" and count > 20_000 else ROUNDS)
        arguments = [sys.executable, __file__, str(path), "--only", name, "--rounds", rounds]
        done = subprocess.run(arguments, check=True, capture_output=True, text=True)
        found = json.loads(done.stdout.splitlines()[-1])
        first = first or found["seconds"]
        what = "removed" if name in OF_CHILDREN else "pairs"
        each = f"{found['seconds'] / count * 1e6:.1f}"
        times = "" if name == "start" else f"{first / found['seconds']:.1f}"
        row = (f"{found['seconds']:.2f}", each, times, f"{found['peak']:,.0f}")
        rows.append(
            (
                f"`{way.__doc__}`" if name not in PLAIN else str(way.__doc__),
                f"{count:,}",
                *row,
                f"{found['found']:,} {what}",
            )
        )
    return rows


HEADER = ("", "articles", "CPU s", "µs an article", "× datasketch", "peak MB", "found")


def whole(counts: Sequence[int]) -> tuple[str, list[Sequence[str]]]:
    """The table of articles of ``stream.py``, as many as each of the counts."""
    import stream

    rows: list[Sequence[str]] = [HEADER]
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            path = Path(folder) / "articles.jsonl"
            stream.write(count, path)
            rows += table(path, count)
    return "Whole calls and the whole command, on one core (benchmarks/copies.py says what is counted)", rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, help="JSON lines with a text")
    parser.add_argument("--only", choices=WAYS, help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        print(json.dumps(measure(options.only, options.articles, options.rounds)))
        return
    with options.articles.open("rb") as file:
        count = sum(1 for line in file if line.strip())
    for row in [HEADER, *table(options.articles, count)]:
        print(" | ".join(row))


if __name__ == "__main__":
    main()
