"""The whole command a user types: CPU, peak memory and bytes, beside what one would write or run instead.

    python benchmarks/whole.py                                   # everything; rewrites its part of docs/benchmarks.md
    python benchmarks/whole.py --parts run --sizes 10000         # one part, other sizes; printed only (without --write)
    python benchmarks/whole.py --parts hourly equal --write
    python benchmarks/whole.py --parts hourly --into 100000 200000 500000  # 1,000 new, too: 40 minutes, 9 GB
    python benchmarks/whole.py --parts real --input FILE...     # articles of your own, read and drawn together
    python benchmarks/whole.py --parts million --write           # a million articles and a tenth of them: half an hour,
                                                                 # some 45 GB for input, temporary files and report

Every figure is of a process of its own: user and system CPU of it and its children, the largest resident process, and
what lies on disk afterwards. ``MinHash.bulk`` + ``MinHashLSH`` (datasketch, 128 permutations, five-word shingles,
threshold .7) is run over the same file in the same call, and figures are given as ratios to it, because the clock of a
shared machine drifts. The script that a data scientist would write instead (datasketch for copies, TF-IDF and average
linkage in blocks of time for events) finds no origins and draws no report.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path

import stream
from page import machine, put

from clusterer.evaluation.metrics import b_cubed, codes

PARTS = ("run", "stages", "hourly", "equal", "real", "million")
CLUSTERER = (sys.executable, "-m", "clusterer")
STAGES = """
import os, resource, sys, time
os.environ["NUMPY_MADVISE_HUGEPAGE"] = "0"
import clusterer.cli.collecting  # looks for cycles as seldom as the command does
from clusterer.config import Config
from clusterer.hosts import local
marks = []
def mark(stage):
    use = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = use.ru_utime + use.ru_stime + children.ru_utime + children.ru_stime
    marks.append((stage, cpu, max(use.ru_maxrss, children.ru_maxrss)))
mark("start")
result = local.run(local.read(sys.argv[1]), Config(), progress=mark)
mark("report")
local.save_report(result, sys.argv[2], Config())
mark("end")
for (stage, cpu, _), (_, after, peak) in zip(marks, marks[1:]):
    print(stage, after - cpu, peak)
"""
BULK = """
import json, re, sys
from datasketch import MinHash, MinHashLSH
words = re.compile(r"\\w+")
lsh = MinHashLSH(threshold=0.7, num_perm=128)
found = known = 0
def shingles(text):
    w = words.findall(text.lower())
    return [" ".join(w[i:i + 5]).encode() for i in range(len(w) - 4)]
def chunks():
    chunk = []
    for line in open(sys.argv[1], encoding="utf-8"):
        chunk.append(json.loads(line))
        if len(chunk) == 1000:
            yield chunk
            chunk = []
    yield chunk
for chunk in chunks():
    signatures = MinHash.bulk([shingles(row["text"]) for row in chunk], num_perm=128)
    for row, signature in zip(chunk, signatures):
        found += len(lsh.query(signature))
        lsh.insert(known, signature)
        known += 1
print(found)
"""
SCRIPT = """
import json, re, sys
import numpy as np
from datasketch import MinHash, MinHashLSH
from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_distances
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
rows.sort(key=lambda row: row["published"])
words = re.compile(r"\\w+")
lsh = MinHashLSH(threshold=0.7, num_perm=128)
for row in rows:
    w = words.findall(row["text"].lower())
    m = MinHash(num_perm=128)
    m.update_batch([" ".join(w[i:i + 5]).encode() for i in range(len(w) - 4)])
    lsh.query(m)
    lsh.insert(row["id"], m)
matrix = TfidfVectorizer(sublinear_tf=True, min_df=2).fit_transform(r["title"] + " " + r["text"] for r in rows)
BLOCK, labels, first = 4000, {}, 0
for start in range(0, len(rows), BLOCK):
    part = matrix[start:start + BLOCK]
    model = AgglomerativeClustering(None, metric="precomputed", linkage="average", distance_threshold=0.75)
    for row, label in zip(rows[start:start + BLOCK], model.fit_predict(cosine_distances(part))):
        labels[row["id"]] = first + int(label)
    first = max(labels.values()) + 1
json.dump(labels, open(sys.argv[2], "w"))
"""
DRAW = """
import sys
from pathlib import Path
from clusterer.config import Config
from clusterer.hosts import drawing
drawing.draw(Path(sys.argv[1]), Path(sys.argv[2]), Config())
"""
HOURLY = ((300, 2_000), (300, 10_000), (500, 28_000))  # new articles into so many


@dataclass(frozen=True)
class Cost:
    """What a process cost."""

    cpu: float  # seconds, its children's included
    wall: float
    peak: float  # MiB of the largest process
    said: str


def cost(command: Sequence[str]) -> Cost:
    """Run a command. Raises SystemExit where it fails."""
    timed = (sys.executable, "-c", _TIMED, *command)
    done = subprocess.run(timed, capture_output=True, text=True, check=False)
    figures = done.stderr.rstrip().rsplit("\n", 1)[-1].split()
    if done.returncode not in (0, 3) or len(figures) != 3:
        raise SystemExit(f"{' '.join(command)}\n{done.stderr}")
    cpu, wall, peak = map(float, figures)
    return Cost(cpu, wall, peak / 1024, done.stdout)


_TIMED = """
import resource, subprocess, sys, tempfile, time
begun = time.perf_counter()
with tempfile.TemporaryFile() as said:
    code = subprocess.call(sys.argv[1:], stderr=said)
    said.seek(0)
    if code:
        print(f"exit code {code}:", said.read().decode("utf-8", "replace")[-3_000:], file=sys.stderr)
use = resource.getrusage(resource.RUSAGE_CHILDREN)
print(use.ru_utime + use.ru_stime, time.perf_counter() - begun, use.ru_maxrss, file=sys.stderr)
sys.exit(code)
"""


def size(folder: Path) -> int:
    """Bytes of the files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def truth_score(labels: dict[str, Hashable], count: int) -> float:
    """B³ F1 of labels by id against the events of the stream."""
    truth = {row["id"]: row["event"] for row in stream.stream(count)}
    ids = sorted(truth)
    return b_cubed(codes([truth[id_] for id_ in ids])[0], codes([labels[id_] for id_ in ids])[0]).f1


def events_of(report: Path) -> dict[str, Hashable]:
    """Event by document id."""
    with (report / "documents.csv").open(encoding="utf-8", newline="") as table:
        return {row["id"]: row["event"] for row in csv.DictReader(table)}


def runs(sizes: Sequence[int], folder: Path) -> str:
    """``clusterer run --out`` at several sizes, beside datasketch and the script."""
    lines = [
        "| articles | what | CPU s | ms an article | beside datasketch | wall s | peak MiB | report / input | B³ F1 |",
        "|---:|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for count in sizes:
        source = folder / f"stream-{count}.jsonl"
        stream.write(count, source, truth=False)
        out = folder / f"report-{count}"
        ours = cost((*CLUSTERER, "run", str(source), "--out", str(out)))
        share, score = size(out) / source.stat().st_size, truth_score(events_of(out), count)
        bulk = cost((sys.executable, "-c", BULK, str(source)))
        lines.append(_row(count, "`clusterer run --out`", ours, bulk, f"{share:.1f} ×", f"{score:.3f}"))
        lines.append(_row(count, "`MinHash.bulk` + `MinHashLSH`", bulk, bulk, "", ""))
        if count <= 20_000:
            labels = folder / "labels.json"
            script = cost((sys.executable, "-c", SCRIPT, str(source), str(labels)))
            found = truth_score(json.loads(labels.read_bytes()), count)
            lines.append(_row(count, "the script instead", script, bulk, "", f"{found:.3f}"))
    return "\n".join(lines)


def _row(count: int, what: str, one: Cost, bulk: Cost, *more: str) -> str:
    return (
        f"| {count:,} | {what} | {one.cpu:.1f} | {1000 * one.cpu / count:.2f} | {one.cpu / bulk.cpu:.2f} × "
        f"| {one.wall:.1f} | {one.peak:,.0f} | {' | '.join(more)} |"
    )


def stages(sizes: Sequence[int], folder: Path) -> str:
    """CPU by stage."""
    tables: dict[str, dict[int, str]] = defaultdict(dict)
    for count in sizes:
        source = folder / f"stream-{count}.jsonl"
        if not source.exists():
            stream.write(count, source, truth=False)
        told = cost((sys.executable, "-c", STAGES, str(source), str(folder / f"stages-{count}"))).said
        spent: dict[str, float] = defaultdict(float)
        for stage, cpu, _peak in (line.split() for line in told.splitlines()):
            spent[stage] += float(cpu)
        for stage, cpu in spent.items():
            tables[stage][count] = f"{1e6 * cpu / count:,.0f}"
    lines = ["| µs of CPU an article | " + " | ".join(f"{n:,}" for n in sizes) + " |", "|---|" + "---:|" * len(sizes)]
    lines += [f"| {stage} | " + " | ".join(row.get(n, "") for n in sizes) + " |" for stage, row in tables.items()]
    return "\n".join(lines)


def million(count: int, folder: Path) -> str:
    """One large run beside one of a tenth of the articles, and how long Chromium takes to open its index."""
    lines = [
        "| articles | CPU s | ms an article | wall s | peak MiB | report / input | B³ F1 | index opens in |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for articles in (count // 10, count):
        source, out = folder / "large.jsonl", folder / "large"
        stream.write(articles, source, truth=False)
        spent = cost((*CLUSTERER, "run", str(source), "--out", str(out)))
        score = truth_score(events_of(out), articles)
        opened = opening(out / "index.html")
        lines.append(
            f"| {articles:,} | {spent.cpu:.1f} | {1000 * spent.cpu / articles:.2f} | {spent.wall:.0f} "
            f"| {spent.peak:,.0f} | {size(out) / source.stat().st_size:.1f} × | {score:.3f} | {opened:.2f} s |"
        )
        print(lines[-1], flush=True)
        shutil.rmtree(out)
    return "\n".join(lines)


def opening(index: Path) -> float:
    """Seconds until the list of a report can be used in Chromium, as the page itself measures it; best of three."""
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or "/usr/bin/chromium"
    ready = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for _ in range(3):
            page = browser.new_context().new_page()
            page.goto(index.as_uri())
            page.wait_for_function("window.clusterer && window.clusterer.ready")
            ready.append(page.evaluate("window.clusterer.ready") / 1e3)
        browser.close()
    return min(ready)


def hourly(into: Sequence[tuple[int, int]], folder: Path) -> str:
    """New articles into a state, with report; and what ``serve`` pays to draw that report, without the run."""
    lines = [
        "| new | into | CPU s | wall s | peak MiB | of it the draw, CPU s | peak MiB |",
        "|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for new, old in into:
        rows = sorted(stream.stream(new + old), key=lambda row: row["published"])
        state, out, before = folder / f"{old}.db", folder / f"desk-{old}", folder / f"before-{old}"
        for name, part in (("old", rows[:old]), ("new", rows[old:])):
            with (folder / f"{name}.jsonl").open("w", encoding="utf-8") as file:
                file.writelines(json.dumps({**row, "event": None}) + "\n" for row in part)
        del rows
        command = (*CLUSTERER, "run", "--state", str(state))
        cost((*command, "--set", "run.batch=20000", str(folder / "old.jsonl")))
        cost((*command, "--out", str(out), str(folder / "old.jsonl")))  # all is known: it draws
        shutil.copytree(out, before)
        spent = cost((*command, "--out", str(out), str(folder / "new.jsonl")))
        drawn = cost((sys.executable, "-c", DRAW, str(state), str(before)))
        if size(before) != size(out):
            raise SystemExit(f"the report of {old:,} articles is not the same when it is drawn again")
        lines.append(
            f"| {new:,} | {old:,} | {spent.cpu:.1f} | {spent.wall:.1f} | {spent.peak:,.0f} "
            f"| {drawn.cpu:.1f} | {drawn.peak:,.0f} |"
        )
        print(lines[-1], file=sys.stderr, flush=True)
        for path in (out, before):
            shutil.rmtree(path)
        state.unlink()
    return "\n".join(lines)


def equal(folder: Path) -> str:
    """Equal texts under as many addresses."""
    text = next(stream.stream(1))["text"]
    lines = ["| equal texts | CPU s | peak MiB | report kB |", "|---:|---:|---:|---:|"]
    for count in (1_000, 2_000, 4_000):
        source, out = folder / f"equal-{count}.jsonl", folder / f"equal-{count}"
        with source.open("w", encoding="utf-8") as file:
            for number in range(count):
                row = {"id": f"e{number}", "text": text, "url": f"https://copies.example/{number}", "outlet": "Copies"}
                file.write(json.dumps(row) + "\n")
        spent = cost((*CLUSTERER, "run", str(source), "--out", str(out)))
        lines.append(f"| {count:,} | {spent.cpu:.1f} | {spent.peak:,.0f} | {size(out) / 1000:,.0f} |")
    return "\n".join(lines)


def real(inputs: Sequence[Path], folder: Path) -> str:
    """Articles of one's own, all together."""
    ours = cost((*CLUSTERER, "run", *map(str, inputs), "--out", str(folder / "real")))
    rows = [line for path in inputs for line in path.read_bytes().splitlines()]
    together = folder / "real.jsonl"
    together.write_bytes(b"\n".join(rows))
    bulk = cost((sys.executable, "-c", BULK, str(together)))
    share = size(folder / "real") / together.stat().st_size
    lines = [
        "| articles | what | CPU s | ms an article | beside datasketch | wall s | peak MiB | report / input |",
        "|---:|---|---:|---:|---:|---:|---:|---:|",
        _row(len(rows), "`clusterer run --out`", ours, bulk, f"{share:.1f} ×"),
        _row(len(rows), "`MinHash.bulk` + `MinHashLSH`", bulk, bulk, ""),
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure, print, and with --write put the tables into the docs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parts", nargs="*", choices=PARTS, default=PARTS[:-2])
    parser.add_argument("--count", type=int, default=1_000_000, help="articles of the part million")
    parser.add_argument("--sizes", nargs="*", type=int, default=(10_000, 100_000))
    parser.add_argument(
        "--into", nargs="*", type=int, default=(), help="hourly, too: 1,000 new into states of these sizes"
    )
    parser.add_argument("--input", nargs="*", type=Path, default=(), help="real: JSON lines with `id` and `text`")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    os.environ.setdefault("PYTHONPATH", str(Path(__file__).resolve().parent.parent))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measure = {
            "run": lambda: runs(given.sizes, folder),
            "stages": lambda: stages(given.sizes, folder),
            "hourly": lambda: hourly([*HOURLY, *((1_000, old) for old in given.into)], folder),
            "equal": lambda: equal(folder),
            "real": lambda: real(given.input, folder),
            "million": lambda: million(given.count, folder),
        }
        cost((*CLUSTERER, "run", str(_warm(folder)), "--out", str(folder / "warm")))  # compiles
        for part in given.parts:
            table = measure[part]()
            print(f"\n{table}", flush=True)
            if given.write:
                put(f"whole: {part}", f"`python benchmarks/whole.py --parts {part}`: {machine()}\n\n{table}")


def _warm(folder: Path) -> Path:
    path = folder / "warm.jsonl"
    stream.write(200, path)
    return path


if __name__ == "__main__":
    main()
