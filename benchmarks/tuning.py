"""What each setting that people turn does to what is found: the tables of docs/tuning.md.

    python benchmarks/tuning.py [--write] [--count 3000]

Copies: made-up news with known copies (near_duplicates_corpus.py), and bulletins on one template with other facts
(near_duplicates_templates.py), which are no copies however alike they are. Everything: corpora/wire-desk, by its gold.
"""

from __future__ import annotations

import argparse
import platform
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from near_duplicates_corpus import family_pairs, news
from near_duplicates_templates import TEMPLATES, bulletin

import clusterer
from clusterer.config import Config, DuplicateSettings, EventSettings, OriginSettings
from clusterer.duplicates import near_duplicates
from clusterer.evaluation import read_gold, score_duplicates, score_events, score_origins

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "tuning.md"
DESK = ROOT / "corpora" / "wire-desk"
Table = tuple[str, str, Sequence[Sequence[str]]]  # name, what was measured, rows with their head


def copies(count: int) -> Table:
    corpus = news(count)
    gold = family_pairs(corpus)
    bulletins = [
        (f"{name}{number}.{i}", bulletin(name, chance))
        for name in TEMPLATES
        for number in range(5)
        for chance in [Random(f"{name}{number}")]
        for i in range(10)
    ]
    rows = [("`duplicates.threshold`", "precision", "recall", "recall without reprints", "bulletins taken for copies")]
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        settings = DuplicateSettings(threshold=threshold)
        found = {(p.left, p.right) for p in near_duplicates(zip(corpus.ids, corpus.texts, strict=True), settings)}
        alone = replace(settings, reprints=False)
        near = {(p.left, p.right) for p in near_duplicates(zip(corpus.ids, corpus.texts, strict=True), alone)}
        taken = len(near_duplicates(bulletins, settings))
        shares = (len(found & gold) / len(found), len(found & gold) / len(gold), len(near & gold) / len(gold))
        rows.append((_marked(threshold, DuplicateSettings().threshold), *(f"{s:.3f}" for s in shares), f"{taken:,}"))
    said = (
        f"{count:,} made-up articles, {len(gold):,} pairs of copies (verbatim, up to half of the sentences changed, or "
        f"cut to 30–60 %), and {len(bulletins):,} bulletins on {len(TEMPLATES)} templates with other facts"
    )
    return "copies", said, rows


def desk() -> Iterator[Table]:
    documents = list(clusterer.read(DESK / "articles", on_quarantine=lambda _: None))
    gold = read_gold(DESK)

    def row(name: str, config: Config) -> tuple[str, ...]:
        found = clusterer.run(documents, config)
        pairs = score_duplicates(gold, found.documents, found.duplicate_groups).counts
        events = score_events(gold, found.documents, found.events)
        origins = score_origins(gold, found.documents, found.attributions).origins
        several = sum(len(event.documents) > 1 for event in found.events)
        figures = (pairs.precision, pairs.recall, events.b_cubed.precision, events.b_cubed.recall)
        roles = [origin.role for told in found.attributions.values() for origin in told.origins]
        last = (f"{origins.precision:.3f}", f"{origins.recall:.3f}", str(roles.count("inferred")))
        return (name, *(f"{figure:.3f}" for figure in figures), str(several), *last)

    head = (
        *("setting", "copies: precision", "recall", "events: B³ precision", "B³ recall", "stories"),
        *("origins: precision", "recall", "inferred"),
    )
    base = Config()
    changed: list[tuple[str, Config]] = [("the defaults", base)]
    changed += [(f"`duplicates.threshold = {v}`", _duplicates(threshold=v)) for v in (0.3, 0.7)]
    changed += [("`duplicates.reprints = false`", _duplicates(reprints=False))]
    changed += [
        (f"`events.threshold = {v}`", replace(base, events=EventSettings(threshold=v))) for v in (0.3, 0.4, 0.6, 0.7)
    ]
    changed += [("`events.horizon_days = 2`", replace(base, events=EventSettings(horizon_days=2)))]
    changed += [
        (f"`origin.infer_share = {v}`", replace(base, origin=OriginSettings(infer_share=v))) for v in (0.3, 0.8)
    ]
    changed += [("`events.cross_language = true`", replace(base, events=EventSettings(cross_language=True)))]
    rows = [head, *(row(name, config) for name, config in changed)]
    yield "desk", f"corpora/wire-desk, {len(documents)} articles, by its gold", rows


def _duplicates(**values: Any) -> Config:
    return Config(duplicates=DuplicateSettings(**values))


def _marked(value: float, default: float) -> str:
    return f"**{value}** (default)" if value == default else str(value)


def table(rows: Sequence[Sequence[str]]) -> str:
    head, *body = rows
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *body]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=3_000)
    parser.add_argument("--write", action="store_true", help="put the tables into docs/tuning.md")
    given = parser.parse_args()
    where = (
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {datetime.now(UTC):%Y-%m-%d}"
    )
    page = PAGE.read_text(encoding="utf-8")
    for name, said, rows in (copies(given.count), *desk()):
        text = f"`python benchmarks/tuning.py --write`, {where}: {said}.\n\n{table(rows)}"
        print(f"{text}\n")
        mark = f"<!-- tuning {name}:"
        between = re.compile(f"(?<={mark}start -->\n).*?(?=\n{mark}end -->)", re.DOTALL)
        page = between.sub(lambda _, text=text: text, page)
    if given.write:
        PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
