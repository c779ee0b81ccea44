"""Many small runs against one reading of everything, on the labelled collections.

    python benchmarks/state_quality.py [--runs 50] [--window 3000] FILE.jsonl …

Articles come in order of publication (undated ones shuffled). Prints, for each file, whether the duplicate groups are
equal, and B³ F1 of the events: many runs against one reading, and both against gold.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from clusterer import incremental, pipeline, readers
from clusterer.config import Config
from clusterer.findings import Findings


def b_cubed(found: Mapping[str, str], wanted: Mapping[str, str]) -> float:
    """B³ F1 of two partitions of the same documents."""
    one, two = defaultdict(set), defaultdict(set)
    for document in found:
        one[found[document]].add(document)
        two[wanted[document]].add(document)
    shares = [(len(a & b) / len(a), len(a & b) / len(b)) for a, b in ((one[found[d]], two[wanted[d]]) for d in found)]
    precision, recall = (sum(column) / len(shares) for column in zip(*shares, strict=True))
    return 2 * precision * recall / (precision + recall)


def partition(findings: Findings) -> dict[str, str]:
    """Document -> event."""
    return {document: event.id for event in findings.events for document in event.documents}


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--window", type=int, default=Config().events.window)
    given = parser.parse_args()
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
                incremental.run([str(batch)], state, config)
            many = incremental.load_findings(state)
        once = pipeline.run(documents, config)
        same = {g.documents for g in many.duplicate_groups} == {g.documents for g in once.duplicate_groups}
        one, two = partition(many), partition(once)
        print(
            f"| {file.stem} | {'equal' if same else 'DIFFERENT'} | {b_cubed(one, two):.3f} | {b_cubed(one, gold):.3f} "
            f"| {b_cubed(two, gold):.3f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
