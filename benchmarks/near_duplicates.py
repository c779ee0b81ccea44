"""Near-duplicates, side by side: speed, memory, precision and recall of ours and of its peers, in one run.

    python benchmarks/near_duplicates.py                    everything; about ten minutes on two cores
    python benchmarks/near_duplicates.py --part peers       only one of: whole, peers, user, reprints, compile, …
    python benchmarks/near_duplicates.py --peers PYTHON     an interpreter that has rensa, gaoya and text-dedup
    python benchmarks/near_duplicates.py --write            also put the tables of these parts into docs/benchmarks.md

Every contender runs in a process of its own, on one core and on all, over the same Python strings, after a warm-up
on twenty of them; making the corpus, starting and compiling are not counted. One core is measured in CPU time, several
by the clock, so that a busy machine only spoils the latter; growth is measured in CPU time. Peers are used as their
documentation shows, with 128 permutations and five-word shingles; what they report as pairs is compared with the exact
pairs. (datatrove is left out: it works through files, and its word tokeniser is spaCy's.)
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import platform
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

import copies
from reference import PERMUTATIONS, SHINGLE, THRESHOLD, Pairs, Texts, datasketch, word_shingles

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
MARKERS = ("<!-- near-duplicates:start -->", "<!-- near-duplicates:end -->")
PART = "<!-- near-duplicates: {} -->"
PARTS = ("whole", "peers", "user", "reprints", "templates", "compile", "linear", "scale")


# Contenders: from texts to pairs of rows.


def floor(texts: Texts) -> Pairs:
    """The bytes of every text, read and hashed once (BLAKE2b)."""
    import hashlib

    for text in texts:
        hashlib.blake2b(text.encode(), digest_size=8).digest()
    return ()


def ours(texts: Texts, **changes: Any) -> Pairs:
    from clusterer.config import DuplicateSettings
    from clusterer.duplicates import group_ids, stream_pairs

    pairs = stream_pairs(((str(row), text) for row, text in enumerate(texts)), DuplicateSettings(**changes))
    group_ids(pairs)
    rows = [int(id_) for id_ in pairs.ids]
    return [(rows[a], rows[b]) for a, b in zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)]


def ours_jaccard(texts: Texts) -> Pairs:
    """Ours, J ≥ 0.7, without reprints: what the peers look for."""
    return ours(texts, threshold=THRESHOLD, reprints=False)


def ours_all(texts: Texts) -> Pairs:
    """Ours, J ≥ 0.7 and trimmed reprints."""
    return ours(texts, threshold=THRESHOLD)


def documents(texts: Texts) -> Pairs:
    """clusterer.near_duplicates: from Documents, cleaned, with trimmed reprints."""
    import clusterer

    pairs = clusterer.near_duplicates(clusterer.Document(id=str(row), text=text) for row, text in enumerate(texts))
    return [(int(pair.left), int(pair.right)) for pair in pairs]


def deduped(texts: Texts) -> Pairs:
    """clusterer dedupe: a whole command, start included, from a file of JSON lines to two others."""
    with tempfile.TemporaryDirectory() as folder:
        source, kept, removed = (Path(folder) / name for name in ("rows.jsonl", "kept.jsonl", "removed.jsonl"))
        with source.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps({"id": str(row), "text": text}) + "\n" for row, text in enumerate(texts))
        command = [str(Path(sys.executable).with_name("clusterer")), "dedupe", source, "--out", kept]
        subprocess.run([*command, "--removed", removed], check=True, stderr=subprocess.DEVNULL)
        gone = [json.loads(line) for line in removed.read_text(encoding="utf-8").splitlines()]
    return [tuple(sorted((int(row["id"]), int(row["duplicate_of"])))) for row in gone]


def rensa(texts: Texts) -> Pairs:
    """rensa: RMinHash.from_token_sets and RMinHashLSH(0.7, 32 bands), filtered by its estimate."""
    from rensa import RMinHash, RMinHashLSH

    hashed = RMinHash.from_token_sets([word_shingles(text) for text in texts], PERMUTATIONS, 42)
    index = RMinHashLSH(THRESHOLD, PERMUTATIONS, 32)
    index.insert_many(hashed)
    found = index.query_all(hashed)
    return [
        (row, other)
        for row, others in enumerate(found)
        for other in others
        if row < other and hashed[row].jaccard(hashed[other]) >= THRESHOLD
    ]


def gaoya(texts: Texts) -> Pairs:
    """gaoya: MinHashStringIndex, its own tokeniser, 32 bands of 4, bulk insert and query."""
    from gaoya.minhash import MinHashStringIndex

    index = MinHashStringIndex(32, THRESHOLD, 32, 4, None, "word", True, (SHINGLE, SHINGLE), id_container="smallvec")
    index.par_bulk_insert_docs(list(range(len(texts))), texts)
    found = index.par_bulk_query(texts)
    return [(row, other) for row, others in enumerate(found) for other in others if row < other]


def text_dedup(texts: Texts) -> Pairs:
    """text-dedup: embed_func and its band tables, without its datasets on disk."""
    import numpy as np
    from text_dedup.minhash import SIGNATURE_COLUMN, embed_func
    from text_dedup.utils.analysis import optimal_param
    from text_dedup.utils.hashfunc import sha1_hash

    bands, rows = optimal_param(THRESHOLD, PERMUTATIONS, false_positive_weight=0.5, false_negative_weight=0.5)
    random = np.random.RandomState(42)
    prime, largest = np.uint64((1 << 61) - 1), np.uint32((1 << 32) - 1)
    permutations = tuple(random.randint(low, prime, size=PERMUTATIONS, dtype=np.uint64) for low in (1, 0))
    tables: list[dict[bytes, set[int]]] = [defaultdict(set) for _ in range(bands)]
    for row, text in enumerate(texts):
        embedded = embed_func(
            text,
            row,
            num_perm=PERMUTATIONS,
            ngram_size=SHINGLE,
            min_length=SHINGLE,
            hashranges=[(i * rows, (i + 1) * rows) for i in range(bands)],
            permutations=permutations,
            hash_func=lambda value: sha1_hash(value, d=32),
            dtype=np.uint64,
            max_hash=largest,
            modulo_prime=prime,
        )
        for table, key in zip(tables, embedded[SIGNATURE_COLUMN], strict=True):
            table[key].add(row)
    return {pair for table in tables for rows_ in table.values() for pair in combinations(sorted(rows_), 2)}


CONTENDERS: dict[str, Callable[[Texts], Pairs]] = {
    "floor": floor,
    "ours": ours_jaccard,
    "ours, reprints too": ours_all,
    "clusterer.near_duplicates": documents,
    "clusterer dedupe": deduped,
    "datasketch": datasketch,
    "rensa": rensa,
    "gaoya": gaoya,
    "text-dedup": text_dedup,
}
SINGLE_THREADED = {"floor", "datasketch", "text-dedup", "clusterer dedupe"}
OF_A_USER = ("datasketch", "ours, reprints too", "clusterer.near_duplicates", "clusterer dedupe")


def contend(name: str, path: Path, cores: int) -> dict[str, Any]:
    """Run one contender in this process."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])
    with path.open("rb") as file:
        texts = pickle.load(file)
    contender = CONTENDERS[name]
    list(contender(texts[:20]))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started, worked, helped = time.perf_counter(), time.process_time(), _of_children()
    pairs = contender(texts)
    seconds = time.perf_counter() - started
    if cores == 1:
        seconds = _of_children() - helped or time.process_time() - worked  # a command's are its own, not ours
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"seconds": seconds, "peak": peak, "texts": before, "pairs": sorted(set(pairs))}


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def in_process(arguments: Sequence[str], python: str, **environment: str) -> dict[str, Any]:
    """Run this script in another process and return what it prints as JSON, or why it failed."""
    done = subprocess.run(
        [python, __file__, *arguments], capture_output=True, text=True, check=False, env=os.environ | environment
    )
    if done.returncode:
        return {"failed": (done.stderr.strip().splitlines() or ["no output"])[-1]}
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


# Parts: each returns a heading and a table.

Table = tuple[str, list[Sequence[str]]]


def peers(count: int, python: str, contenders: Sequence[str]) -> Table:
    from near_duplicates_corpus import gold_pairs, news

    corpus = news(count)
    gold = {(int(a), int(b)) for a, b in gold_pairs(corpus, THRESHOLD)}
    size = sum(len(text.encode()) for text in corpus.texts)
    own = {(int(a), int(b)) for a, b in (sorted(pair) for pair in corpus.reprints)}
    rows: list[Sequence[str]] = [
        ("", "cores", "documents/s", "MB/s", "× datasketch", "peak MB", "precision", "recall"),
    ]
    speeds: dict[tuple[str, int], float] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts"
        path.write_bytes(pickle.dumps(corpus.texts))
        for name in sorted(contenders, key=lambda name: (name != "datasketch", list(CONTENDERS).index(name))):
            for cores in (1,) if name in SINGLE_THREADED else (1, os.cpu_count() or 1):
                own_kind = name.split(",")[0].split()[0].split(".")[0] in {"floor", "ours", "clusterer", "datasketch"}
                interpreter = sys.executable if own_kind else python
                result = in_process(["--contender", name, "--texts", str(path), "--cores", str(cores)], interpreter)
                if "failed" in result:
                    rows.append((name, str(cores), result["failed"], "", "", "", "", ""))
                    continue
                found = {tuple(pair) for pair in result["pairs"]}
                if name == "clusterer dedupe":  # names one pair for what it removes
                    found = set()
                if name in {"ours, reprints too", "clusterer.near_duplicates"}:
                    found = {pair for pair in found if pair in gold or (pair not in own and not _reprint(corpus, pair))}
                speeds[name, cores] = speed = count / result["seconds"]
                rows.append(
                    (
                        name,
                        str(cores),
                        f"{speed:,.0f}",
                        f"{size / result['seconds'] / 1e6:.1f}",
                        f"{speed / speeds['datasketch', 1]:.1f}",
                        f"{result['peak'] / 1024:,.0f}",
                        f"{len(found & gold) / len(found):.4f}" if found else "–",
                        f"{len(found & gold) / len(gold):.4f}" if found else "–",
                    )
                )
    rows[1:] = sorted(rows[1:], key=lambda row: list(CONTENDERS).index(row[0]))
    return (
        f"{count:,} articles of {size / count / 1000:.1f} kB, {len(gold):,} pairs of Jaccard ≥ {THRESHOLD}; "
        f"{PERMUTATIONS} permutations, {SHINGLE}-word shingles; peak memory includes the texts",
        rows,
    )


def _reprint(corpus: Any, pair: tuple[int, int]) -> bool:
    """Whether a pair is one of the containment kind, which the Jaccard gold does not list."""
    from near_duplicates_corpus import shingle_set

    one, two = (shingle_set(corpus.texts[row]) for row in pair)
    return len(one & two) < THRESHOLD * len(one | two)


def reprints(count: int) -> Table:
    from near_duplicates_corpus import trimmed

    from clusterer.config import DuplicateSettings
    from clusterer.duplicates import near_duplicates

    corpus = trimmed(count)
    gold = {tuple(sorted(pair)) for pair in corpus.reprints}
    rows: list[Sequence[str]] = [("containment", "pairs found", "precision", "recall", "recall of Jaccard ≥ 0.5 alone")]
    for containment in (0.4, 0.5, 0.6, 0.7, 0.8):
        settings = DuplicateSettings(containment=containment)
        pairs = near_duplicates(zip(corpus.ids, corpus.texts, strict=True), settings)
        found = {(pair.left, pair.right) for pair in pairs}
        near = {(pair.left, pair.right) for pair in pairs if pair.jaccard >= settings.threshold}
        mark = " (default)" if containment == DuplicateSettings().containment else ""
        rows.append(
            (
                f"{containment}{mark}",
                f"{len(found):,}",
                f"{len(found & gold) / len(found):.4f}",
                f"{len(found & gold) / len(gold):.4f}",
                f"{len(near & gold) / len(gold):.4f}",
            )
        )
    return (
        f"{count:,} articles of 150 to 900 words, each with its first 30–60 % under an own headline and with an "
        f"outlet's furniture; {2 * count:,} strangers that share furniture, an agency's boilerplate and a 40-word "
        "quotation",
        rows,
    )


def templates(rounds: int) -> Table:
    from near_duplicates_templates import TEMPLATES, bulletin, reprint

    from clusterer.config import DuplicateSettings
    from clusterer.duplicates import compare, near_duplicates

    settings = DuplicateSettings()
    rows: list[Sequence[str]] = [("template", "words", "alike as shingles", "found", "missed", "taken for others")]
    for name in TEMPLATES:
        found: list[tuple[str, str]] = []
        alike = words = 0
        for number in range(rounds):
            chance = Random(f"{name}{number}")
            printed = [bulletin(name, chance) for _ in range(10)]
            texts = [(f"{i}a", text) for i, text in enumerate(printed)]
            texts += [(f"{i}b", reprint(text, chance)) for i, text in enumerate(printed)]
            found += [(pair.left, pair.right) for pair in near_duplicates(texts, settings)]
            measured = compare(printed[0], printed[1], settings)
            alike += measured.jaccard >= settings.threshold
            words += measured.left_words
        right = sum(left[0] == other[0] for left, other in found)
        counts = (words // rounds, f"{alike / rounds:.0%}", right, 10 * rounds - right, len(found) - right)
        rows.append((name, *map(str, counts)))
    return (
        f"Templates (benchmarks/near_duplicates_templates.py): {10 * rounds} bulletins on each, ten at a time beside a "
        "reprint of each; how often two bulletins reach Jaccard 0.5",
        rows,
    )


def compiling() -> Table:
    rows: list[Sequence[str]] = [("", "seconds", "CPU s")]
    with tempfile.TemporaryDirectory() as folder:
        runs = [in_process(["--measure", "first"], sys.executable, CLUSTERER_CACHE=folder) for _ in range(2)]
    for name, run in zip(("first run", "second run"), runs, strict=True):
        rows.append((name, f"{run['seconds']:.1f}", f"{run['cpu']:.1f}") if "cpu" in run else (name, run["failed"], ""))
    if all("cpu" in run for run in runs):
        rows.append(("extra", *(f"{runs[0][key] - runs[1][key]:.1f}" for key in ("seconds", "cpu"))))
    return "Compiling: 100 articles in a fresh process, on a machine that never ran the stage and again", rows


def first_run() -> dict[str, Any]:
    """The whole stage, in a process that has imported none of it."""
    from near_duplicates_corpus import news
    from near_duplicates_crowds import stubs

    from clusterer.config import DuplicateSettings
    from clusterer.duplicates import group_ids, stream_pairs

    texts = news(60).texts + stubs(40).texts
    started, worked = time.perf_counter(), time.process_time()
    group_ids(stream_pairs(((str(row), text) for row, text in enumerate(texts)), DuplicateSettings()))
    return {"seconds": time.perf_counter() - started, "cpu": time.process_time() - worked}


LINEAR = ("identical", "templated", "near_identical", "families", "stubs", "mixtures", "windows", "digests")


def linear(counts: Sequence[int]) -> Table:
    rows: list[Sequence[str]] = [
        ("articles", "count", "seconds", "CPU s", "× half as many", "peak MB", "pairs", "groups", "largest")
    ]
    for kind in LINEAR:
        before = 0.0
        for count in counts:
            result = in_process(["--measure", kind, "--count", str(count)], sys.executable)
            if "failed" in result:
                rows.append((kind, f"{count:,}", result["failed"], "", "", "", "", "", ""))
                continue
            ratio = f"{result['cpu'] / before:.2f}" if before else ""
            before = result["cpu"]
            times = (f"{result['seconds']:.1f}", f"{result['cpu']:.1f}")
            rows.append((kind.replace("_", "-"), f"{count:,}", *times, ratio, *_counted(result)))
    return (
        "Crowds (benchmarks/near_duplicates_crowds.py): default settings, all cores, from Python strings to groups",
        rows,
    )


def scale(counts: Sequence[int]) -> Table:
    rows: list[Sequence[str]] = [
        ("articles", "seconds", "CPU s", "CPU µs each", "× the first", "peak MB", "pairs", "groups", "largest")
    ]
    first = 0.0
    for count in counts:
        result = in_process(["--measure", "streamed", "--count", str(count)], sys.executable)
        if "failed" in result:
            rows.append((f"{count:,}", result["failed"], "", "", "", "", "", "", ""))
            continue
        each = result["cpu"] / count * 1e6
        first = first or each
        times = (f"{result['seconds']:.1f}", f"{result['cpu']:.1f}", f"{each:.1f}")
        rows.append((f"{count:,}", *times, f"{each / first:.2f}", *_counted(result)))
    return (
        "Scale: articles of 400 words, default settings, all cores, streamed from a file of JSON lines "
        "(reading and parsing it included)",
        rows,
    )


def _counted(result: dict[str, Any]) -> tuple[str, str, str, str]:
    peak, pairs, groups, largest = (result[key] for key in ("peak", "pairs", "groups", "largest"))
    return f"{peak / 1024:,.0f}", f"{pairs:,}", f"{groups:,}", f"{largest:,}"


def measure(kind: str, count: int) -> dict[str, Any]:
    """Groups of one generated corpus, in this process."""
    import near_duplicates_corpus as corpora
    import near_duplicates_crowds as crowds

    from clusterer.config import DuplicateSettings
    from clusterer.duplicates import group_ids, stream_pairs

    stream_pairs([("a", "one two three four five six"), ("b", "one two three four five six")], DuplicateSettings())
    with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
        if kind == "streamed":
            rows: Iterable[tuple[str, str]] = corpora.streamed(count)
        else:
            corpus = getattr(crowds, kind)(count)
            rows = zip(corpus.ids, corpus.texts, strict=True)
            del corpus
        for row in rows:
            file.write(json.dumps(row) + "\n")
        del rows
        file.seek(0)
        started, worked = time.perf_counter(), time.process_time()
        pairs = stream_pairs((json.loads(line) for line in file), DuplicateSettings())
        groups = group_ids(pairs)
        seconds, cpu = time.perf_counter() - started, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for note in pairs.notes:
        print(f"{kind} {count:,}: {note}", file=sys.stderr)
    largest = max(map(len, groups), default=0)
    return {
        "seconds": seconds,
        "cpu": cpu,
        "peak": peak,
        "pairs": len(pairs),
        "groups": len(groups),
        "largest": largest,
    }


def markdown(table: Table) -> str:
    heading, rows = table
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([f"{heading}:", "", lines[0], "|" + "---|" * len(rows[0]), *lines[1:], ""])


def write_parts(tables: dict[str, str]) -> None:
    """Put the tables of these parts between the markers of docs/benchmarks.md; those of others stay as they are."""
    page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else "# Benchmarks\n"
    if MARKERS[0] not in page:
        page = f"{page.rstrip()}\n\n## Near-duplicates\n\n{MARKERS[0]}\n{MARKERS[1]}\n"
    head, rest = page.split(MARKERS[0], 1)
    body, tail = rest.split(MARKERS[1], 1)
    found = re.split(re.escape(PART).replace(r"\{\}", "(.*?)"), body)[1:]
    held = {name: text.strip("\n") for name, text in zip(found[::2], found[1::2], strict=True)} | tables
    parts = (f"{PART.format(name)}\n{held[name].strip()}\n" for name in PARTS if name in held)
    PAGE.write_text(f"{head}{MARKERS[0]}\n" + "\n".join(parts) + f"{MARKERS[1]}{tail}", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=PARTS, action="append")
    parser.add_argument("--peers", default=sys.executable, help="interpreter that has the peers installed")
    parser.add_argument("--count", type=int, default=20_000, help="articles for the peers")
    parser.add_argument("--scale", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--whole", type=int, nargs="+", default=[10_000, 100_000], help="articles of stream.py")
    parser.add_argument("--linear", type=int, nargs="+", default=[50_000, 100_000])
    parser.add_argument("--write", action="store_true", help="write the tables into docs/benchmarks.md")
    parser.add_argument("--contender", choices=CONTENDERS, help=argparse.SUPPRESS)
    parser.add_argument("--texts", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--cores", type=int, default=1, help=argparse.SUPPRESS)
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.contender:
        print(json.dumps(contend(options.contender, options.texts, options.cores)))
        return
    if options.measure == "first":
        print(json.dumps(first_run()))
        return
    if options.measure:
        print(json.dumps(measure(options.measure, options.count)))
        return
    parts: dict[str, Callable[[], Table]] = {
        "whole": lambda: copies.whole(options.whole),
        "peers": lambda: peers(options.count, options.peers, [name for name in CONTENDERS if "clusterer" not in name]),
        "user": lambda: peers(options.count, sys.executable, OF_A_USER),
        "reprints": lambda: reprints(2_000),
        "templates": lambda: templates(20),
        "compile": compiling,
        "linear": lambda: linear(options.linear),
        "scale": lambda: scale(options.scale),
    }
    tables = {}
    for part, run in parts.items():
        if not options.part or part in options.part:
            load = f"load average {os.getloadavg()[1]:.1f} before the start"
            machine = f"{platform.machine()}, {os.cpu_count()} cores ({load}), Python {platform.python_version()}"
            stamp = f"`python benchmarks/near_duplicates.py --part {part}`, {datetime.now(UTC):%Y-%m-%d}, {machine}."
            tables[part] = f"{stamp}\n\n{markdown(run())}"
            print(tables[part], flush=True)
            if options.write:
                write_parts(tables)


if __name__ == "__main__":
    main()
