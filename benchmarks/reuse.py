"""Text reuse and what is inferred from it: families of real articles, known shares of invented ones, time.

    python benchmarks/reuse.py [--data DIR]

Prints the tables and writes them into docs/benchmarks.md between the ``reuse`` markers. The real articles
(``attribution/families_dev.jsonl`` under ``--data``: members with text, ``gold_origin``, ``gold_role``) are not part of
this repository; without them only the invented ones are measured, and the file is left alone.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import platform
import random
import re
import statistics
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import clusterer
from clusterer.config import Config
from clusterer.documents import Article, Document, Event
from clusterer.origin import agency_names, attribute_all, load_agencies
from clusterer.origin.inference import EventConclusion, conclude
from clusterer.reuse import families, overlaps, shared, shared_texts
from clusterer.text.clean import clean
from clusterer.text.tokens import tokenize

NAMES = agency_names("")

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "benchmarks.md"
SECTION = re.compile(r"(<!-- reuse:start -->\n).*?(<!-- reuse:end -->)", re.DOTALL)
CONFIG = Config()


def examine(articles: Sequence[Article]) -> EventConclusion:
    """The articles as one event, through reuse and inference as in the pipeline."""
    documents = [article.document for article in articles]
    agencies = load_agencies("")
    alone = attribute_all(documents, agencies)
    tokens = tokenize([article.clean.text for article in articles])
    (overlap,) = overlaps([range(len(articles))], articles, tokens, CONFIG.reuse, alone)
    event = Event("event", "", tuple(document.id for document in documents), documents[0].id)
    found = families(event.id, articles, shared(overlap, CONFIG.reuse, alone), CONFIG.reuse)
    return conclude(event, overlap, found, alone, CONFIG.origin, agencies)


def read_families(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def member(row: dict[str, Any]) -> Article:
    fields = {name: row[key] or "" for name, key in FIELDS.items()}
    return Article(Document(id=row["id"], text=row["text"], **fields), clean(row["text"], NAMES), "")


FIELDS = {"title": "title", "url": "url", "outlet": "source", "byline": "author"}


def score_families(gold: list[dict[str, Any]], conclusions: Sequence[EventConclusion]) -> list[object]:
    """Families found whole and alone, those with the right origin first, stripped members inferred."""
    found = {f.documents: f for c in conclusions for f in c.families}
    attributions = {id_: a for c in conclusions for id_, a in c.attributions.items()}
    whole = right = named = stripped = inferred = wrong = 0
    for family in gold:
        ids = tuple(sorted(m["id"] for m in family["members"]))
        whole += ids in found
        if family["gold_origin"] != "unknown":
            named += 1
            origins = found[ids].origins if ids in found else ()
            right += bool(origins) and origins[0].agency == family["gold_origin"]
        for row in family["members"]:
            agencies = {o.agency for o in attributions[row["id"]].origins if o.role == "inferred"}
            wrong += bool(agencies - {family["gold_origin"]})
            if row["gold_role"] == "stripped":
                stripped += 1
                inferred += family["gold_origin"] in {o.agency for o in attributions[row["id"]].origins}
    return [f"{whole} of {len(gold)}", f"{right} of {named}", f"{inferred} of {stripped}", wrong]


def invented(seed: int, words: int) -> list[str]:
    """Words with the frequencies of a language, so that chance alone repeats as much as in real text."""
    chance = random.Random(seed)
    vocabulary = ["".join(chance.choices("abcdefghijklmnoprstuvwy", k=chance.randint(2, 10))) for _ in range(20_000)]
    return chance.choices(vocabulary, [1 / (rank + 10) for rank in range(20_000)], k=words)


def coverage_errors() -> Iterator[list[object]]:
    """How far the coverage is off where the true share is known: half of an article is copied, with edits."""
    for edits in (0, 2, 5, 10, 20):
        errors, passages = [], []
        for seed in range(40):
            chance = random.Random(seed)
            story, own = invented(3 * seed, 700), invented(3 * seed + 1, 350)
            start = chance.randrange(350)
            copied = story[start : start + 350]
            for at in chance.sample(range(350), 350 * edits // 100):
                copied[at] = f"edit{at}"
            at = chance.randrange(350)
            text = " ".join(own[:at] + copied + own[at:])
            articles = [plain("a", " ".join(story)), plain("b", text)]
            found = shared_texts(articles, tokenize([a.clean.text for a in articles]), CONFIG.reuse)
            truth = 0.5 * (1 - edits / 100)
            errors.append(abs(found[0].right_covered - truth) if found else truth)
            passages.append(len(found[0].passages) if found else 0)
        yield [f"{edits} %", f"{statistics.mean(errors):.3f}", f"{max(errors):.3f}", f"{statistics.mean(passages):.1f}"]


def plain(id_: str, text: str) -> Article:
    return Article(Document(id=id_, text=text), clean(text, NAMES), "en")


def event_of(members: int, kind: str) -> list[Article]:
    """An event of articles of 700 words."""
    chance, stories = random.Random(members), [invented(seed, 700) for seed in range(20)]
    texts: list[list[str]] = []
    for number in range(members):
        if kind == "identical copies":
            text = list(stories[0])
        elif kind == "copies with 8 edits each":
            text = list(stories[0])
            for at in chance.sample(range(700), 8):
                text[at] = f"edit{number}x{at}"
        else:
            parts = [(story, chance.randrange(500)) for story in chance.sample(stories, 3)]
            text = [word for story, start in parts for word in story[start : start + 175]]
            text += [f"own{number}x{at}" for at in range(175)]
        texts.append(text)
    return [plain(f"d{number:05}", " ".join(text)) for number, text in zip(count(), texts, strict=False)]


def timings() -> Iterator[list[object]]:
    for members, kind in (
        (150, "copies with 8 edits each"),
        (600, "identical copies"),
        (600, "copies with 8 edits each"),
        (600, "mixtures of 3 of 20 stories"),
        (3000, "copies with 8 edits each"),
    ):
        articles = event_of(members, kind)
        tokens = tokenize([article.clean.text for article in articles])
        begin = time.process_time()
        facts = shared_texts(articles, tokens, CONFIG.reuse)
        found = families("event", articles, facts, CONFIG.reuse)
        seconds = time.process_time() - begin
        yield [members, kind, len(facts), max((len(f.documents) for f in found), default=0), f"{seconds:.1f}"]


def table(head: Sequence[str], rows: Iterator[list[object]] | list[list[object]]) -> str:
    lines = [head, ["---:"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def machine() -> str:
    return (
        f"clusterer {clusterer.__version__}, Python {platform.python_version()}, {platform.system()} "
        f"{platform.machine()}, {os.cpu_count()} cores, {datetime.now(UTC):%Y-%m-%d}"
    )


def main() -> None:
    """Measure, print, and write the section."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    path = parser.parse_args().data / "attribution" / "families_dev.jsonl"
    logging.disable(logging.WARNING)
    examine(event_of(3, "identical copies"))  # the kernels are compiled once a machine; that is not what is timed
    parts = [f"`python benchmarks/reuse.py`: {machine()}"]
    if path.exists():
        gold = read_families(path)
        alone = [examine([member(row) for row in family["members"]]) for family in gold]
        together = [examine([member(row) for family in gold for row in family["members"]])]
        head = ["families_dev", "families found whole", "right origin", "stripped members inferred", "wrongly inferred"]
        rows = [
            ["each family alone", *score_families(gold, alone)],
            ["all in one event", *score_families(gold, together)],
        ]
        parts += ["**Families of real articles**", table(head, rows)]
    parts += [
        "**Coverage of invented articles, half of which is copied**",
        table(["words edited", "mean error", "largest error", "passages"], coverage_errors()),
        "**Time for one event of articles of 700 words, seconds of one core**",
        table(["articles", "what they are", "pairs that share text", "largest family", "s"], timings()),
    ]
    text = "\n\n".join(parts)
    print(text)
    if path.exists() and PAGE.exists():
        page = PAGE.read_text(encoding="utf-8")
        if not SECTION.search(page):
            page = f"{page.rstrip()}\n\n## Text reuse and inference\n\n<!-- reuse:start -->\n<!-- reuse:end -->\n"
        PAGE.write_text(SECTION.sub(lambda m: f"{m[1]}{text}\n{m[2]}", page), encoding="utf-8")


if __name__ == "__main__":
    main()
