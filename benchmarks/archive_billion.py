"""What a billion articles would move and hold, from the distributions of a dataset: see archive.py."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clusterer.duplicates.candidates import LEADERS, LIMIT

BILLION = 10**9
MONTHS = 240  # twenty years
PARTITIONS = 4_096  # of the keys
ENTRY = 16  # bytes of a key and a text's number
BLOCK = 5_000  # articles of a task: what it knows of a crowd before anything is moved
INDEXED = 12  # bytes of a shared key in the index
HOT = 1_000  # most common keys that are followed one by one
SIZES = 8  # steps of growth that are looked at


def simulate(dataset: Path, chance: np.random.Generator) -> str:
    """Tables in Markdown."""
    manifest = json.loads((dataset / "manifest.json").read_bytes())
    n = manifest["counts"]["documents"]
    bands, samples, owners = keys_of(dataset)
    return "\n\n".join(
        [
            f"From the {n:,} articles of a dataset:",
            steps(manifest, n),
            growth(bands, samples, owners, n),
            skew(bands, samples, n, chance),
        ]
    )


def keys_of(dataset: Path) -> tuple[NDArray[np.uint64], NDArray[np.uint64], NDArray[np.int64]]:
    """Band keys [n, bands], sampled shingles, and the article of each of these."""
    folder = dataset / "stages/sketches"
    bands, samples, ends = (np.load(folder / f"{name}.npy") for name in ("keys", "samples", "sample_indptr"))
    return bands, samples, np.repeat(np.arange(len(bands)), np.diff(ends))


def steps(manifest: dict[str, object], n: int) -> str:
    """CPU and bytes of each step, times a billion."""
    lines = [
        "| step | CPU µs an article, workers + driver | core hours | bytes an article | written |",
        "|---|---|---|---|---|",
    ]
    total = [0.0, 0.0]
    for name, facts in manifest["steps"].items():  # type: ignore[attr-defined]
        workers, driver = facts["cpu_seconds_of_workers"] / n, facts["cpu_seconds_of_driver"] / n
        size = facts["bytes"] / n
        total[0] += workers + driver
        total[1] += size
        lines.append(
            f"| {name} | {workers * 1e6:,.0f} + {driver * 1e6:,.0f} | {(workers + driver) * BILLION / 3600:,.0f} | "
            f"{size:,.0f} | {size * BILLION / 1e12:.2f} TB |"
        )
    micros, size = total[0] * 1e6, total[1]
    hours, written = total[0] * BILLION / 3600, size * BILLION / 1e12
    lines.append(f"| all | {micros:,.0f} | {hours:,.0f} | {size:,.0f} | {written:.1f} TB |")
    return "\n".join(lines)


def growth(bands: NDArray[np.uint64], samples: NDArray[np.uint64], owners: NDArray[np.int64], n: int) -> str:
    """How many of an article's keys others have too, as articles become more: what an index must hold."""
    lines = [
        "| articles | keys an article | shared by two or more | pairs an article that share a key, crowds bounded |",
        "|---|---|---|---|",
    ]
    found = []
    for part in (n // SIZES, n // 4, n // 2, n):
        some = np.concatenate((bands[:part].reshape(-1), samples[owners < part]))
        lengths = postings(some)
        shared = float(lengths[lengths > 1].sum()) / part
        small = lengths[lengths <= LIMIT].astype(np.float64)
        pairs = (small * (small - 1) / 2).sum() + 2.0 * LEADERS * lengths[lengths > LIMIT].sum()
        found.append((part, shared))
        lines.append(f"| {part:,} | {len(some) / part:.0f} | {shared:.1f} | {pairs / part:,.1f} |")
    (one, before), (two, after) = found[0], found[-1]
    exponent = np.log(max(after, 1e-9) / max(before, 1e-9)) / np.log(two / one)
    most = len(bands[0]) + len(samples) / n
    far = min(most, after * (BILLION / two) ** max(exponent, 0.0))
    index = far * INDEXED * BILLION / 1e12
    sketches = (len(bands[0]) * 8 + 40 + len(samples) / n * 8) * BILLION / 1e12
    lines.append(
        f"\nShared keys grow as articles to the {exponent:.3f}; at a billion that would be {far:.0f} of {most:.0f} an "
        f"article: an index of {index:.1f} TB beside sketches of {sketches:.2f} TB."
    )
    return "\n".join(lines)


def skew(bands: NDArray[np.uint64], samples: NDArray[np.uint64], n: int, chance: np.random.Generator) -> str:
    """The fullest of PARTITIONS, with every posting moved, and with what a task moves of a crowd bounded."""
    lengths = np.sort(postings(np.concatenate((bands.reshape(-1), samples))))[::-1]
    total = len(bands[0]) + len(samples) / n  # keys an article
    hot = lengths[:HOT] / n  # shares of all articles: as common among a billion
    rest = total - hot.sum()
    homes = chance.integers(0, PARTITIONS, len(hot))
    tasks = BILLION / BLOCK
    lines = [
        "| what a task moves of one key | moved | fullest of 4,096 partitions | to their mean |",
        "|---|---|---|---|",
    ]
    here = hot * BLOCK
    for name, moved in (
        ("every posting", hot * BILLION),
        (f"at most {LIMIT} of a block", np.minimum(here, LIMIT) * tasks),
        (f"{2 * LEADERS} of a block that has more than {LIMIT}", np.where(here > LIMIT, 2 * LEADERS, here) * tasks),
    ):
        loads = np.full(PARTITIONS, rest * BILLION / PARTITIONS)
        loads += chance.normal(0, np.sqrt(rest * BILLION / PARTITIONS), PARTITIONS)
        np.add.at(loads, homes, moved)
        fullest = loads.max() * ENTRY / 1e9
        lines.append(
            f"| {name} | {loads.sum() * ENTRY / 1e12:.2f} TB | {fullest:.2f} GB | × {loads.max() / loads.mean():.2f} |"
        )
    lines.append(
        f"\nThe most common key stands in {hot[0]:.2%} of the articles. "
        f"A month of twenty years holds {BILLION / MONTHS / 1e6:.1f} million."
    )
    return "\n".join(lines)


def postings(keys: NDArray[np.uint64]) -> NDArray[np.int64]:
    """How many texts have each distinct key."""
    return np.unique(keys, return_counts=True)[1]
