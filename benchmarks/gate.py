"""The quality gate: figures on the bundled corpora against their floors in ``corpora/floors.json``.

    python benchmarks/gate.py            measure and compare; exit code 1 below a floor or where a corpus has changed
    python benchmarks/gate.py --update   raise floors to what is measured; acknowledge a changed corpus
    python benchmarks/gate.py --lower    the same, and lower floors that are not reached; say why in the commit

A floor is the figure last measured, rounded down to three digits: every change of a figure is a decision that somebody
sees in a diff. The digest of each corpus is pinned beside its floors, so that a figure cannot get better by making the
corpus easier without saying so (as in trafilatura's evaluation).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import clusterer
from clusterer.config import Config, EventSettings
from clusterer.evaluation import compare_partitions, read_gold, score_duplicates, score_events, score_origins
from clusterer.hosts.local import read_rows

CORPORA = Path(__file__).resolve().parent.parent / "corpora"
FLOORS = CORPORA / "floors.json"


@dataclass(frozen=True)
class Verdict:
    """One figure beside its floor (None: it has none yet)."""

    corpus: str
    name: str
    measured: float
    floor: float | None

    @property
    def below(self) -> bool:
        """Whether the figure has fallen under its floor."""
        return self.floor is not None and self.measured < self.floor

    def __str__(self) -> str:
        mark = "BELOW" if self.below else "new" if self.floor is None else "ok"
        floor = "–" if self.floor is None else f"{self.floor:.3f}"
        return f"{self.corpus:<12} {self.name:<26} {self.measured:.4f}   floor {floor:<6} {mark}"


def measure_wire_desk(folder: Path) -> dict[str, float]:
    """Every figure of the whole pipeline on wire-desk."""
    found = clusterer.run(clusterer.read(folder / "articles", on_quarantine=lambda _: None))
    gold = read_gold(folder)
    events = score_events(gold, found.documents, found.events)
    pairs = score_duplicates(gold, found.documents, found.duplicate_groups)
    origins = score_origins(gold, found.documents, found.attributions)
    for scores in (events, pairs, origins):
        if scores.missing:
            raise SystemExit(f"gate: labelled articles were not read: {', '.join(scores.missing)}")
    return {
        "events B³ F1": events.b_cubed.f1,
        "events pairwise F1": events.pairwise.f1,
        "duplicates precision": pairs.counts.precision,
        "duplicates recall": pairs.counts.recall,
        "origins precision": origins.origins.precision,
        "origins recall": origins.origins.recall,
        "roles right": origins.role_accuracy,
        "evidence right": origins.evidence.recall,
        "evidence quotes found": origins.quotes.recall,
        "citations rejected": origins.rejected.recall,
        "hard negatives clean": origins.clean.recall,
    }


def measure_look_alikes(folder: Path) -> dict[str, float]:
    """Each case is a run of its own: how many come out exactly right, and B³ F1 over all their articles."""
    actual: dict[str, str] = {}
    found: dict[str, str] = {}
    right = 0
    cases = read_cases(folder)
    for case in cases:
        expected = {article: f"{case['case']}/{n}" for n, ids in enumerate(case["expect"]) for article in ids}
        events = find_case(case)
        actual |= expected
        found |= {article: f"{case['case']}:{n}" for n, ids in enumerate(events) for article in ids}
        right += {frozenset(ids) for ids in events} == {frozenset(ids) for ids in case["expect"]}
    return {"cases right": right / len(cases), "B³ F1": compare_partitions(actual, found).b_cubed.f1}


def measure_languages(folder: Path) -> dict[str, float]:
    """B³ F1 of events across twelve languages."""
    rows = [json.loads(line) for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    config = Config(events=EventSettings(cross_language=True))
    events = clusterer.run(read_rows(rows, "languages"), config).events
    found = {article: event.id for event in events for article in event.documents}
    return {"B³ F1": compare_partitions({row["id"]: row["event"] for row in rows}, found).b_cubed.f1}


def read_cases(folder: Path) -> list[dict[str, Any]]:
    """The cases of ``look-alikes/cases.jsonl``."""
    return [json.loads(line) for line in (folder / "cases.jsonl").read_text(encoding="utf-8").splitlines()]


def find_case(case: dict[str, Any]) -> list[tuple[str, ...]]:
    """The events that a run finds in a case's articles alone."""
    documents = read_rows(case["articles"], case["case"])
    return [event.documents for event in clusterer.run(documents).events]


MEASURES = {"wire-desk": measure_wire_desk, "look-alikes": measure_look_alikes, "languages": measure_languages}


def digest(folder: Path) -> str:
    """SHA-256 over names and bytes of a corpus's files, its README excepted."""
    total = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.name != "README.md"):
        total.update(f"{path.relative_to(folder).as_posix()}\0{path.stat().st_size}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def judge(corpora: Path, floors: dict[str, Any]) -> tuple[list[Verdict], list[str]]:
    """All figures beside their floors, and the corpora that differ from what the floors were measured on."""
    verdicts = [
        Verdict(corpus, name, value, floors.get(corpus, {}).get("floors", {}).get(name))
        for corpus, measure in MEASURES.items()
        for name, value in measure(corpora / corpus).items()
    ]
    changed = [c for c in MEASURES if floors.get(c, {}).get("sha256") != digest(corpora / c)]
    return verdicts, changed


def updated(verdicts: Sequence[Verdict], corpora: Path, *, lower: bool) -> dict[str, Any]:
    """New floors: raised where a figure is above, lowered only on request."""
    floors: dict[str, Any] = {corpus: {"sha256": digest(corpora / corpus), "floors": {}} for corpus in MEASURES}
    for verdict in verdicts:
        measured = math.floor(round(verdict.measured * 1000, 6)) / 1000
        keep = verdict.floor is not None and not lower
        floors[verdict.corpus]["floors"][verdict.name] = max(measured, verdict.floor or 0.0) if keep else measured
    return floors


def main(arguments: Sequence[str] | None = None) -> int:
    """Print every figure with its floor; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--update", action="store_true", help="raise floors, acknowledge a changed corpus")
    parser.add_argument("--lower", action="store_true", help="also lower floors that are not reached")
    options = parser.parse_args(arguments)
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    verdicts, changed = judge(CORPORA, floors)
    print(*verdicts, sep="\n")
    below = [verdict for verdict in verdicts if verdict.below]
    if below and not options.lower:
        print(f"gate: {len(below)} below their floor; --lower lowers floors, and needs a reason", file=sys.stderr)
        return 1
    if changed and not (options.update or options.lower):
        print(f"gate: changed since the floors were set: {', '.join(changed)}; --update says so", file=sys.stderr)
        return 1
    if options.update or options.lower:
        text = json.dumps(updated(verdicts, CORPORA, lower=options.lower), indent=2, ensure_ascii=False)
        FLOORS.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
