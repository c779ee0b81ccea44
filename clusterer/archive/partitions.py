"""Events of more articles than one clustering should hold: links by partitions of time, clusters over all of them.

    rows ─▶ partitions ─▶ how common terms are ─▶ what is usual ─▶ links of each partition ─▶ clusters, ids ─▶ faces
            of time       (reduce)                (a sample)       (map)                      (driver)         (map)

A row is a group of near-duplicates or a single article, as everywhere in events. A partition is so many rows in order
of time; its links are scored among them and those around it (``overlap_days``, at most a quarter of a partition on
either side), and each link is taken from the partition of its later end, so links across borders are complete as far
as the overlap reaches. Linkage then runs over all links at once: events are not cut at borders, and their ids are those
of their founders, as in a run.

Undated rows may belong to any time. Up to a quarter of a partition of them join every partition and link to its rows;
where there are more, each partition is gone through once more with each further part of them. They link among
themselves in partitions of their own.

What differs from a run: links between rows farther apart than a partition and its overlap reach (a run:
``events.horizon_days``); levels and habits are those of a part, drawn towards
what is usual everywhere; a word of one row of a partition counts as rare.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from clusterer import duplicates
from clusterer.archive import arrays, counts
from clusterer.archive.admitting import load
from clusterer.archive.heads import Heads, Linking
from clusterer.archive.shelves import Shelf, kept
from clusterer.batch import Rows
from clusterer.columns import Ragged
from clusterer.config import Config
from clusterer.documents import DuplicateGroup
from clusterer.events.background import load_background
from clusterer.events.habits import Observed
from clusterer.events.items import Columns, Items
from clusterer.events.links import score_links
from clusterer.events.templates import weakened
from clusterer.events.views import frequencies
from clusterer.records import dataclass
from clusterer.text.tokens import Tokens, tokenize

_HEADS: Final = ("articles", "offsets", "time")


@dataclass(frozen=True, slots=True)
class Common:
    """Where tasks find what they need."""

    folder: Path
    articles: Path
    admitted: Path
    config: Config


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Some rows with all that the events stage asks of them."""

    articles: Rows[Any]
    columns: Columns
    words: Any
    items: Items
    texts: Any


@kept
def _heads(time: Path) -> Heads:
    articles, offsets, moments = (arrays.mapped(time.with_name(f"heads-{name}.npy")) for name in _HEADS)
    return Heads(Ragged(articles, offsets), moments)


def held(common: Common) -> tuple[Shelf, Heads]:
    """All articles, and the rows of events."""
    spine = load(common.admitted)
    return Shelf(common.articles, len(spine), spine.size), _heads(common.folder / "heads-time.npy")


def save_heads(folder: Path, heads: Heads) -> None:
    """Write them down, for all tasks."""
    for name, values in zip(_HEADS, (heads.articles.values, heads.articles.offsets, heads.time), strict=True):
        arrays.save(folder / f"heads-{name}.npy", values)


def part_of(common: Common, chosen: Sequence[int]) -> Part:
    """The part with these rows."""
    shelf, heads = held(common)
    members = [heads.articles.row(row).tolist() for row in chosen]
    rows = [row for of in members for row in of]
    articles = Rows(len(rows), lambda at: shelf.article(rows[at]))
    columns = Columns.of(articles)

    def texts(places: Sequence[int] | NDArray[np.int64]) -> list[str]:
        return [shelf.text(rows[int(place)]) for place in places]

    def words(places: Sequence[int]) -> Tokens:
        return tokenize(texts(places), 1)

    groups: list[DuplicateGroup] = []
    first = 0
    for of in members:
        ids = columns.ids[first : first + len(of)]
        first += len(of)
        if len(of) > 1:
            groups.append(DuplicateGroup(ids[0], tuple(sorted(ids)), ids[0], ()))
    read = columns.words(words, articles)
    return Part(articles, columns, read, columns.items(read, groups), texts)


# -- corpus values -----------------------------------------------------------------------------------------------------


def count_part(common: Common, task: tuple[int, range]) -> None:
    """How common terms are among the rows of a partition; those of a single row are left out."""
    number, core = task
    items = part_of(common, core).items
    found = frequencies(items, load_background(items.language_names))
    counts.save(common.folder / f"frequencies-{number}", found)


def observe_part(common: Common, task: tuple[int, range]) -> None:
    """What is usual among some neighbouring rows."""
    number, rows = task
    known = counts.load(common.folder / "frequencies")
    seen = score_links(part_of(common, rows).items, common.config.events, known=known).habits.observed
    save_observed(common.folder / f"observed-{number}.npz", seen)


def save_observed(path: Path, seen: Observed) -> None:
    """Write it at once."""
    arrays.save_all(path, {field.name: getattr(seen, field.name) for field in fields(seen)})


def load_observed(path: Path) -> Observed:
    """What ``save_observed`` wrote."""
    with np.load(path) as held:
        values: dict[str, Any] = {field.name: held[field.name] for field in fields(Observed)}
    plain: dict[str, Any] = {name: value if value.ndim else float(value) for name, value in values.items()}
    return Observed(**plain)


# -- links -------------------------------------------------------------------------------------------------------------


def link_part(common: Common, task: Linking) -> None:
    """The links of a partition that count; and of its rows the day, and how many of their pairs are known."""
    rows = np.concatenate((np.array(task.around, np.int64), np.array(task.company, np.int64)))
    part = part_of(common, rows.tolist())
    items = part.items
    known = counts.load(common.folder / "frequencies")
    usual = load_observed(common.folder / "observed.npz")
    scored = score_links(items, common.config.events, known=known, before=usual)

    def other_facts(left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.bool_]:
        return duplicates.other_facts(left, right, part.texts, common.config.duplicates)

    links = weakened(scored.links, items.lengths, part.columns.at(items), other_facts, scored.views["words"])
    _, heads = held(common)
    sizes = heads.articles.counts[rows]
    firsts = (np.cumsum(sizes) - sizes).tolist()  # where the articles that stand for the rows come in all of theirs
    at = {part.columns.ids[place]: row for place, row in zip(firsts, rows.tolist(), strict=True)}
    row_of = np.array([at[id_] for id_ in items.ids], np.int64)
    here = _within(row_of, task.core) & task.own
    left, right = row_of[links.left], row_of[links.right]
    counted = _within(left, task.core) & _within(right, task.company)
    counted |= _within(right, task.core) & _within(left, task.company)
    if task.own:
        dated = ~(_within(left, task.company) | _within(right, task.company))
        counted |= dated & _within(np.maximum(left, right), task.core)
    arrays.save_all(
        common.folder / f"links-{task.number}.npz",
        {
            "left": left[counted].astype(np.int32),
            "right": right[counted].astype(np.int32),
            "scores": links.scores[counted],
            "rows": row_of[here].astype(np.int32),
            "days": items.days[here],
            "coverage": links.coverage[here],
        },
    )


def _within(rows: NDArray[np.int64], of: range) -> NDArray[np.bool_]:
    return (rows >= of.start) & (rows < of.stop)
