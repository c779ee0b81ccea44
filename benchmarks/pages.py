"""Body, credits, false origins and speed on pages with ground truth, beside trafilatura's fast extraction.

    python benchmarks/pages.py [--data ../shared/data/pages]

The pages are not part of this repository (their texts belong to their publishers); without them nothing is measured and
docs/formats.md is left alone. The body's F1 is over runs of four words (as in the Article Extraction Benchmark), of all
pages together and as the mean of pages. A credit is reachable where it stands in what origin detection looks at: body,
byline, title, the blocks around the body. Speeds are of one run, both with as many processes as the machine has cores.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import trafilatura
from page import machine, put

from clusterer.documents import Document
from clusterer.origin import Agencies, attribute, load_agencies
from clusterer.readers.pages import Page, Refused, Workers
from clusterer.readers.pages.blocks import key_of, words_of
from clusterer.readers.pages.page import read_page
from clusterer.readers.rows import document

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Labelled:
    """A page and its true text."""

    name: str
    html: bytes
    body: str


def labelled(data: Path) -> Iterator[Labelled]:
    """The pages of the two collections."""
    truth = json.loads((data / "aeb" / "ground-truth.json").read_text())
    for name, entry in truth.items():
        yield Labelled(
            f"aeb/{name}", gzip.decompress((data / "aeb" / f"{name}.html.gz").read_bytes()), entry["articleBody"]
        )
    for path in sorted((data / "fundus").glob("*/*.html.gz")):
        expected = json.loads(path.with_name(f"{path.name.partition('_')[0]}.json").read_text())
        body = list(expected.values())[-1]["body"]
        parts = [*body["summary"], *(p for s in body["sections"] for p in (*s["headline"], *s["paragraphs"]))]
        name = f"fundus/{path.parent.name}/{path.name.removesuffix('.html.gz')}"
        yield Labelled(name, gzip.decompress(path.read_bytes()), "\n\n".join(parts))


def runs(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    """The runs of so many words of a text, with how often each stands there."""
    words = words_of(text)
    if len(words) < size:
        return Counter([tuple(words)] if words else [])
    return Counter(zip(*(words[i:] for i in range(size)), strict=False))


def score(truth: str, found: str) -> tuple[int, int, int]:
    """(runs found, runs too many, runs missed)."""
    left, right = runs(truth), runs(found)
    return (left & right).total(), (right - left).total(), (left - right).total()


def f1(hit: int, more: int, missed: int) -> float:
    """Harmonic mean of precision and recall."""
    return 2 * hit / (2 * hit + more + missed) if hit else 0.0


def extract(html: bytes) -> str:
    """The reference."""
    return trafilatura.extract(html, fast=True) or ""


def reachable(data: Path, rows: dict[str, dict[str, Any]]) -> tuple[int, int, int]:
    """(credits, those in the body, those within reach)."""
    total = body = reach = 0
    for line in (data / "credits.tsv").read_text().splitlines():
        name, _, credit = line.split("\t")
        row = next(row for page, row in rows.items() if name in page)
        around = [text for texts in row.get("around", {}).values() for text in texts]
        key = key_of(credit)
        total += 1
        body += key in key_of(row.get("text", ""))
        reach += any(key in key_of(text) for text in (row.get("text", ""), row.get("byline", ""), *around))
    return total, body, reach


def from_around(rows: dict[str, dict[str, Any]], agencies: Agencies) -> list[str]:
    """What only the blocks around the body say: page, agency, words."""
    found = []
    for name, row in rows.items():
        with_, without = (document(r, name, name) for r in (row, {k: v for k, v in row.items() if k != "around"}))
        if isinstance(with_, Document) and isinstance(without, Document):
            known = {origin.agency for origin in attribute(without, agencies).origins}
            found += [
                f"{name}: {origin.agency}: {origin.evidence[0].quote}"
                for origin in attribute(with_, agencies).origins
                if origin.agency not in known
            ]
    return found


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "pages")
    data = parser.parse_args().data
    if not data.is_dir():
        print(f"no pages at {data}; nothing measured")
        return
    pages = list(labelled(data))
    cores = os.cpu_count() or 1
    extract(pages[0].html)
    with ProcessPoolExecutor(cores) as pool, Workers(cores) as workers:
        list(pool.map(extract, [page.html for page in pages[: 4 * cores]]))
        list(workers.answers(Page(page.html) for page in pages[: 4 * cores]))
        started = time.perf_counter()
        reference = list(pool.map(extract, [page.html for page in pages], chunksize=4))
        between = time.perf_counter()
        answers = list(workers.answers(Page(page.html) for page in pages))
        ended = time.perf_counter()
    cpu = [time.process_time()]
    for call in (extract, read_page):
        for page in pages:
            call(page.html)
        cpu.append(time.process_time())
    rows = {page.name: {} if isinstance(a, Refused) else a.rows[0] for page, a in zip(pages, answers, strict=True)}
    lines = [
        "| | body F1, all runs | body F1, mean of pages | pages/s | pages/s of one core |",
        "|---|---|---|---|---|",
    ]
    for name, texts, seconds, work in (
        ("trafilatura, fast", reference, between - started, cpu[1] - cpu[0]),
        ("clusterer", [row.get("text", "") for row in rows.values()], ended - between, cpu[2] - cpu[1]),
    ):
        scores = [score(page.body, text) for page, text in zip(pages, texts, strict=True)]
        total = f1(*(sum(column) for column in zip(*scores, strict=True)))
        mean = sum(f1(*one) for one in scores) / len(scores)
        speeds = f"{len(pages) / seconds:.0f} | {len(pages) / work:.0f}"
        lines.append(f"| {name} | {total:.3f} | {mean:.3f} | {speeds} |")
    credits_, body, reach = reachable(data, rows)
    named = [row for row in rows.values() if row]
    new = from_around({name: row for name, row in rows.items() if row}, load_agencies(""))
    lines += [
        "",
        f"{len(pages)} pages, {len(named)} read. Of {credits_} visible wire credits {body} stand in the body and "
        f"{reach} within reach. The blocks around the body give {len(new)} origins that nothing else gives.",
        "",
        f"`python benchmarks/pages.py`: {machine()}.",
    ]
    print("\n".join(lines), *new, sep="\n")
    put("pages", "\n".join(lines), "formats.md")


if __name__ == "__main__":
    main()
