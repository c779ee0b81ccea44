"""Many small runs against one reading of everything, on the labelled collections.

    python benchmarks/state_quality.py [--runs 50] [--window 3000] FILE.jsonl …
    python benchmarks/state_quality.py --terms FILE.jsonl …

Articles come in order of publication (undated ones shuffled). Prints, for each file, whether the duplicate groups are
equal, and B³ F1 of the events: many runs against one reading, and both against gold. With ``--terms`` the files are one
stream, and the table tells for how many articles of its second half that have an earlier one of the same event the
index finds any: among the nearest 3 and 10, by how many terms an article, looking at how many articles a term.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from clusterer import readers
from clusterer.config import Config
from clusterer.events import terms
from clusterer.findings import Findings
from clusterer.hosts import drawing, local, scheduled
from clusterer.plan import COMMON
from clusterer.text.tokens import tokenize


def b_cubed(found: Mapping[str, str], wanted: Mapping[str, str]) -> float:
    """B³ F1 of two partitions of the same documents."""
    one, two = defaultdict(set), defaultdict(set)
    for document in found:
        one[found[document]].add(document)
        two[wanted[document]].add(document)
    shares = [(len(a & b) / len(a), len(a & b) / len(b)) for a, b in ((one[found[d]], two[wanted[d]]) for d in found)]
    precision, recall = (sum(column) / len(shares) for column in zip(*shares, strict=True))
    return float(2 * precision * recall / (precision + recall))


def partition(findings: Findings) -> dict[str, str]:
    """Document -> event."""
    return {document: event.id for event in findings.events for document in event.documents}


def neighbours_found(files: Sequence[Path]) -> Iterator[str]:
    """Rows of the table of terms and postings."""
    rows = []
    for file in files:
        rows += [{**json.loads(line), "file": file.stem} for line in file.read_text("utf-8").splitlines()]
    random.Random(1).shuffle(rows)
    rows.sort(key=lambda row: str(row.get("date") or ""))
    events = [(row["file"], str(row["event"])) for row in rows]
    bodies, titles = tokenize([row["text"] for row in rows]), tokenize([row.get("title") or "" for row in rows])
    found: list[terms.Weighted] = []
    for first in range(0, len(rows), 100):  # in batches, each in the company of the latest, as runs do
        company = range(max(0, first - COMMON), min(len(rows), first + 100))
        found += terms.telling_terms(titles.select(company), bodies.select(company), {"en"}, min(first, COMMON))
    for kept, limit in ((10, 64), (20, 64), (40, 16), (40, 64), (40, 256)):
        posted: dict[int, list[int]] = defaultdict(list)
        earlier: dict[tuple[str, str], set[int]] = defaultdict(set)
        asked, hits = 0, [0, 0]
        for article, (keys, weights) in enumerate(found):
            scores: dict[int, float] = defaultdict(float)
            for key, weight in zip(keys[:kept].tolist(), weights[:kept].tolist(), strict=True):
                for other in posted[key][-limit:]:
                    scores[other] += weight * weight
                posted[key].append(article)
            mates = earlier[events[article]]
            if mates and article >= len(rows) // 2:
                best = sorted(scores, key=lambda other: (-scores[other], -other))
                asked += 1
                hits = [count + bool(mates.intersection(best[:n])) for count, n in zip(hits, (3, 10), strict=True)]
            mates.add(article)
        yield f"| {kept} | {limit} | {hits[0] / asked:.3f} | {hits[1] / asked:.3f} |"


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--window", type=int, default=Config().events.window)
    parser.add_argument("--terms", action="store_true")
    given = parser.parse_args()
    if given.terms:
        print("| terms an article | articles a term | among the nearest 3 | 10 |\n|---|---|---|---|")
        print(*neighbours_found(given.files), sep="\n")
        return
    config = replace(Config(), events=replace(Config().events, window=given.window))
    print(f"{datetime.now(UTC):%Y-%m-%d}, {given.runs} runs, window {given.window:,}\n")
    print("| file | groups | runs / one reading | runs / gold | one reading / gold |\n|---|---|---|---|---|")
    for file in given.files:
        documents = list(readers.read(file))
        random.Random(1).shuffle(documents)
        documents.sort(key=lambda d: d.published or datetime.max.replace(tzinfo=UTC))
        gold = {str(row["id"]): str(row["event"]) for row in map(json.loads, file.read_text("utf-8").splitlines())}
        with tempfile.TemporaryDirectory() as folder:
            state, batch = Path(folder) / "state.db", Path(folder) / "batch.jsonl"
            for number in range(given.runs):
                part = documents[number * len(documents) // given.runs : (number + 1) * len(documents) // given.runs]
                wanted = {document.id for document in part}
                lines = [line for line in file.read_text("utf-8").splitlines() if str(json.loads(line)["id"]) in wanted]
                batch.write_text("\n".join(lines), "utf-8")
                scheduled.run([str(batch)], state, config)
            many = drawing.load_findings(state)
        once = local.run(documents, config)
        same = {g.documents for g in many.duplicate_groups} == {g.documents for g in once.duplicate_groups}
        one, two = partition(many), partition(once)
        print(
            f"| {file.stem} | {'equal' if same else 'DIFFERENT'} | {b_cubed(one, two):.3f} | {b_cubed(one, gold):.3f} "
            f"| {b_cubed(two, gold):.3f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
