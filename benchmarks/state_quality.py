"""Many small runs against one reading of everything, on the labelled collections.

    python benchmarks/state_quality.py [--runs 50 | --size 10] [--window 3000] FILE.jsonl|FOLDER …
    python benchmarks/state_quality.py --terms FILE.jsonl …

Articles come in order of publication (undated ones shuffled), in so many runs or so many a run. A folder has articles/
and gold.jsonl (``corpora/wire-desk``). Prints, for each, how many clean texts, duplicate groups, pairs, events,
verdicts and families are found by many runs only + by one reading only; B³ precision, recall and F1 of the events: many
runs against one reading, and both against gold; and how ids last: of the articles that a run finds in the state, the
share whose event has the id it had before. Rows need no ``event``: then there is no gold.

With ``--terms`` the files are one stream, and the table tells for how many articles of its second half that have an
earlier one of the same event the index finds any: among the nearest 3 and 10, by how many terms an article, looking at
how many articles a term.
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
from clusterer.company import COMMON
from clusterer.config import Config
from clusterer.documents import Document
from clusterer.events import terms
from clusterer.findings import Findings, Run
from clusterer.hosts import drawing, local, scheduled
from clusterer.hosts.admission import Admission
from clusterer.origin import load_agencies
from clusterer.store import State
from clusterer.text.tokens import tokenize


def b_cubed(found: Mapping[str, str], wanted: Mapping[str, str]) -> str:
    """B³ precision, recall and F1 of two partitions of the same documents."""
    one, two = defaultdict(set), defaultdict(set)
    for document in found:
        one[found[document]].add(document)
        two[wanted[document]].add(document)
    shares = [(len(a & b) / len(a), len(a & b) / len(b)) for a, b in ((one[found[d]], two[wanted[d]]) for d in found)]
    precision, recall = (sum(column) / len(shares) for column in zip(*shares, strict=True))
    return f"{precision:.3f} {recall:.3f} **{2 * precision * recall / (precision + recall):.3f}**"


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


def labelled(place: Path) -> tuple[list[Document], dict[str, str]]:
    """The articles of a file or folder with ids of their own, and the event of each."""
    if place.is_dir():
        documents = list(readers.read(place / "articles", on_quarantine=lambda _: None))
        rows = [json.loads(line) for line in (place / "gold.jsonl").read_text("utf-8").splitlines()]
        events = {row.get("id") or str(place / row["source"]): row["event"] for row in rows if "event" in row}
        return documents, {d.id: events[d.id if d.id in events else d.source] for d in documents}
    documents, gold = [], {}
    for number, line in enumerate(place.read_text("utf-8").splitlines()):
        row = {**json.loads(line), "id": f"{number:06d}"}  # ids repeat in some
        read = readers.document(row, f"{place}:{number + 1}", str(place))
        if isinstance(read, Document):
            documents.append(read)
            gold[read.id] = str(row.get("event", ""))
    return documents, gold if any(gold.values()) else {}


def differences(many: Findings, once: Findings) -> list[str]:
    """How many of each are found by one of both only: clean texts, groups, pairs, events, verdicts, families."""

    def verdicts(found: Findings) -> set[object]:
        return {
            (id_, tuple((origin.agency, origin.role, origin.confidence) for origin in told.origins))
            for id_, told in found.attributions.items()
        }

    def families(found: Findings) -> set[object]:
        return {family.documents for family in found.families}

    def pairs(found: Findings) -> set[object]:
        return {pair for group in found.duplicate_groups for pair in group.pairs}

    def groups(found: Findings) -> set[object]:
        return {group.documents for group in found.duplicate_groups}

    def events(found: Findings) -> set[object]:
        return {tuple(sorted(event.documents)) for event in found.events}

    def texts(found: Findings) -> set[object]:
        return {(article.document.id, article.clean.text) for article in found.articles}

    sets = [(kind(many), kind(once)) for kind in (texts, groups, pairs, events, verdicts, families)]
    return [f"{len(one - two)} + {len(two - one)} of {len(two):,}" for one, two in sets]


def in_runs(documents: Sequence[Document], runs: int, config: Config) -> tuple[Findings, float]:
    """What a state holds after so many runs; how many articles kept the id of their event from run to run."""
    agencies = load_agencies("")
    kept = seen = 0
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder) / "state.db"
        before: dict[str, str] = {}
        with State(state, write=True) as opened:
            for number in range(runs):
                part = documents[number * len(documents) // runs : (number + 1) * len(documents) // runs]
                admission = Admission()
                admission.offer(part, opened)
                admitted = admission.admitted()
                with opened.transaction():
                    changes = scheduled.find(admission, admitted, opened, config, agencies, 1)
                    moment = datetime.now(UTC)
                    row = opened.add_run(Run(f"run {number}", moment, moment, "", {}, {}), changed=True)
                    scheduled.put(opened, admitted, changes, row)
                after = {document: found.event.id for found in changes.events for document in found.event.documents}
                kept += sum(after.get(document, id_) == id_ for document, id_ in before.items())
                seen += len(before)
                before |= after
        return drawing.load_findings(state), kept / max(seen, 1)


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--size", type=int, default=0, help="articles a run, instead of a number of runs")
    parser.add_argument("--window", type=int, default=Config().events.window)
    parser.add_argument("--terms", action="store_true")
    given = parser.parse_args()
    if given.terms:
        print("| terms an article | articles a term | among the nearest 3 | 10 |\n|---|---|---|---|")
        print(*neighbours_found(given.files), sep="\n")
        return
    config = replace(Config(), events=replace(Config().events, window=given.window))
    print(f"{datetime.now(UTC):%Y-%m-%d}, window {given.window:,}\n")
    compared = "clean texts | groups | pairs | events | verdicts | families"
    print(f"| file | runs | {compared} | runs / one reading | runs / gold | one reading / gold | ids kept |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|")
    for place in given.files:
        documents, gold = labelled(place)
        random.Random(1).shuffle(documents)
        documents.sort(key=lambda d: d.published or datetime.max.replace(tzinfo=UTC))
        runs = -(-len(documents) // given.size) if given.size else given.runs
        many, kept = in_runs(documents, runs, config)
        once = local.run(documents, config)
        one, two = partition(many), partition(once)
        against = [b_cubed(found, gold) if gold else "–" for found in (one, two)]
        cells = [place.stem, str(runs), *differences(many, once), b_cubed(one, two), *against, f"{kept:.4f}"]
        print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
